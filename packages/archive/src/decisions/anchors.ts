import type { Span } from '@onrecord/record'
import { addressOf } from '../keep/address.ts'
import type { Db } from '../store.ts'
import type { DemandAnchor, ReversalAnchor, StatementAnchor } from './decision.ts'
import { demandsOf } from './demands.ts'
import { effective } from './effective.ts'
import { DecisionError } from './proposal.ts'
import { type Quote, type Quoted, quoteOf } from './quote.ts'
import { reversalsOf } from './reversals.ts'

/** A statement of the index as a decision names it, and the version in which it stands. */
export async function anchorOf(
  db: Db,
  statement: number,
): Promise<{ readonly anchor: StatementAnchor; readonly version: Quoted; readonly content: readonly Span[] }> {
  const row = await db
    .selectFrom('statement')
    .innerJoin('version', 'version.id', 'statement.version')
    .innerJoin('article', 'article.id', 'statement.article')
    .leftJoin('person', 'person.id', 'statement.speaker')
    .select([
      'statement.entry',
      'statement.form',
      'statement.act',
      'statement.speaker_name as name',
      'version.id as version',
    ])
    .select(['person.public as speaker', 'article.address', 'version.text', 'version.text_hash as hash'])
    .where('statement.id', '=', statement)
    .executeTakeFirst()
  if (!row) throw new DecisionError(`the archive has no statement ${statement}`)
  const { entry, form, act, speaker, name, ...version } = row
  const drawn = (await effective(db, [version.version])).get(version.version)
  const own = drawn?.record.statements.find(({ id }) => id.toWellFormed().replaceAll('\0', '\ufffd') === entry)
  if (!own) throw new DecisionError(`statement ${statement} is not in the record of its article any more`)
  return { anchor: { quote: quoteOf(version, own.content), form, act, speaker, name }, version, content: own.content }
}

/** A reversal of the index as a decision names it. */
export async function reversalAnchor(db: Db, reversal: number): Promise<ReversalAnchor> {
  const row = await db.selectFrom('reversal').select('story').where('id', '=', reversal).executeTakeFirst()
  const found = row && (await reversalsOf(db, row.story)).find(({ id }) => id === reversal)
  if (!found) throw new DecisionError(`the archive has no reversal ${reversal}`)
  const { name, before, after } = found
  return { name, before: before && quoteOf(before, [before]), after: quoteOf(after, [after]) }
}

/** A demand of the index as a decision names it. */
export async function demandAnchor(db: Db, demand: number): Promise<DemandAnchor> {
  const row = await db.selectFrom('demand').select('story').where('id', '=', demand).executeTakeFirst()
  const found = row && (await demandsOf(db, row.story)).find(({ id }) => id === demand)
  const [place] = found?.places ?? []
  if (!found || !place) throw new DecisionError(`the archive has no demand ${demand}`)
  return { by: found.by, of: found.of, evidence: quoteOf(place, [place]) }
}

/** Some words of a version as a quote: the place of these words that is nearest to some spans. */
export function quoteOfWords(version: Quoted, words: string, near: readonly Span[]): Quote {
  const [at = 0] = near.map(({ from }) => from)
  const places: number[] = []
  for (let from = version.text.indexOf(words); from >= 0; from = version.text.indexOf(words, from + 1))
    places.push(from)
  const [first] = places
  if (words === '' || first === undefined)
    throw new DecisionError('these words do not stand in the article; give them as it has them')
  const from = places.reduce((best, place) => (Math.abs(place - at) < Math.abs(best - at) ? place : best), first)
  return quoteOf(version, [{ from, to: from + words.length }])
}

/** Some spans of a version as a quote. Throws where they are none of its words, or not in their order. */
export function quoteOfSpans(version: Quoted, spans: readonly Span[]): Quote {
  const isInOrder = spans.every(({ from, to }, i) => from >= (spans[i - 1]?.to ?? 0) && to > from)
  const hasWords = spans.every(({ from, to }) => version.text.slice(from, to).trim() !== '')
  if (spans.length === 0 || !isInOrder || !hasWords || (spans.at(-1)?.to ?? 0) > version.text.length)
    throw new DecisionError('these are no places of words in the article; give them in their order')
  return quoteOf(version, spans)
}

/** The articles of some addresses or urls, by their addresses. Throws where one is not in the archive. */
export async function articlesNamed(
  db: Db,
  names: readonly string[],
): Promise<{ readonly id: number; readonly address: string }[]> {
  const found: { readonly id: number; readonly address: string }[] = []
  for (const name of new Set(names)) {
    const spellings = [name, addressOf({ id: name, url: name }), `file:${name}`]
    const row = await db
      .selectFrom('article')
      .select(['id', 'address'])
      .where('address', 'in', spellings)
      .limit(1)
      .executeTakeFirst()
    if (!row) throw new DecisionError(`the archive has no article "${name}"`)
    found.push(row)
  }
  return found
}
