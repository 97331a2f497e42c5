import type { Record } from '@onrecord/record'
import { foldedWordsIn } from '../fold.ts'
import { padded } from '../rows/padded.ts'
import { storable } from '../rows/storable.ts'
import type { Db } from '../store.ts'
import { addressOf } from './address.ts'
import { sha256 } from './hash.ts'

/** A record to keep, and where its article came from, as far as that is known. */
export interface Kept {
  readonly record: Record
  readonly source?: Source
}

/** `hash` is the SHA-256 (hex) of the bytes that were read; `address` what the article is known by, if not by its url or id. */
export interface Source {
  readonly hash: string
  readonly address?: string
}

/** A record on its way in: what it is known by, and what the archive has of it. */
export interface Arrival {
  readonly record: Record
  readonly address: string
  readonly sourceHash: string | null
  /** The text as both databases take it, its hash, and its folded words. */
  readonly text: string
  readonly textHash: string
  readonly tokens: readonly string[]
  /** The version that is in the archive already, with these very words. */
  readonly same?: Version
  /** Where it is new, the number of its version, 1 for a new article, and the version it takes the place of. */
  readonly number: number
  readonly before?: Version
}

/** A version that is in the archive, or that another of the same arrivals will be; its ids are not known then. */
export interface Version {
  readonly article: number | undefined
  readonly version: number | undefined
  readonly number: number
  readonly textHash: string
}

interface Address {
  current: Version | undefined
  readonly sources: Map<string, Version>
}

/**
 * Says of each record whether it is in already, in the order given: an address whose source has come before, or whose text
 * differs in nothing but punctuation from the words that stand there, is no news.
 */
export async function arrivalsOf(db: Db, kept: readonly Kept[]): Promise<Arrival[]> {
  const items = kept.map(({ record, source }) => {
    const tokens = foldedWordsIn(record.article.text)
    return {
      record,
      address: storable(source?.address ?? addressOf(record.article)),
      sourceHash: source?.hash ?? null,
      text: storable(record.article.text),
      textHash: sha256(tokens.join('')),
      tokens,
    }
  })
  const addresses = await addressesIn(db, [...new Set(items.map(({ address }) => address))])
  return items.map(item => {
    const address = addresses.get(item.address) ?? { current: undefined, sources: new Map() }
    addresses.set(item.address, address)
    const { current, sources } = address
    const same = (item.sourceHash !== null && sources.get(item.sourceHash)) || undefined
    if (same) return { ...item, same, number: same.number }
    if (current?.textHash === item.textHash) return { ...item, same: current, number: current.number }
    const number = (current?.number ?? 0) + 1
    const version = { article: current?.article, version: undefined, number, textHash: item.textHash }
    address.current = version
    if (item.sourceHash !== null) sources.set(item.sourceHash, version)
    return current ? { ...item, number, before: current } : { ...item, number }
  })
}

async function addressesIn(db: Db, addresses: readonly string[]): Promise<Map<string, Address>> {
  if (addresses.length === 0) return new Map()
  const rows = await db
    .selectFrom('article')
    .innerJoin('version', 'version.article', 'article.id')
    .select(['article.address', 'article.id as article', 'article.current', 'version.id as version', 'version.number'])
    .select(['version.text_hash as textHash', 'version.source_hash as sourceHash'])
    .where('article.address', 'in', padded(addresses))
    .execute()
  const known = new Map<string, Address>()
  for (const { address, current, sourceHash, ...version } of rows) {
    const all = known.get(address) ?? { current: undefined, sources: new Map<string, Version>() }
    if (version.version === current) all.current = version
    if (sourceHash !== null) all.sources.set(sourceHash, version)
    known.set(address, all)
  }
  return known
}
