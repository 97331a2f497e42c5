import {
  type Chooser,
  type Features,
  findNames,
  NAME_TYPES,
  type NameType,
  nameScores,
  OWN_WORDS,
  settledTypes,
  type Text,
  typeFeatures,
  type Untyped,
} from '@onrecord/engine/training'
import type { ParsedArticle } from '../data/parsed.ts'

// The names are judged without what other mentions say of them.
const ALONE = { employers: new Map<number, never>(), ends: new Set<number>() }

/** What CoreNLP's entity types are to us. */
const TYPES: Readonly<Record<string, NameType>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  LOCATION: 'place',
  MISC: 'other',
  O: 'other',
} // prettier-ignore

/** A name of an article and the index in `NAME_TYPES` of what CoreNLP takes it for. */
export interface TypedName {
  readonly name: Untyped
  readonly list: readonly Features[]
  readonly right: number
}

/**
 * The names of an article whose every word CoreNLP gives one type. It is often of two minds about one name in one
 * article; then most places decide, and for a lone word the person's full name that ends in it.
 */
export function typedNames(text: Text, parsed: ParsedArticle): TypedName[] {
  const types = new Map(parsed.sentences.flatMap(s => s.map(([from, , , , ner]) => [from, ner] as const)))
  const typed = findNames(text).flatMap(name => {
    const type = onlyType(text, name, types)
    return type ? [{ name, type }] : []
  })
  const votes = new Map<string, Map<NameType, number>>()
  for (const { name, type } of typed) {
    for (const key of name.words.length > 1 && type === 'person' ? [keyOf(name), lastOf(name)] : [keyOf(name)]) {
      const counts = votes.get(key) ?? new Map<NameType, number>()
      votes.set(key, counts.set(type, (counts.get(type) ?? 0) + 1))
    }
  }
  return typed.map(({ name, type }) => {
    const counts = votes.get(keyOf(name)) ?? new Map<NameType, number>()
    const settled = [...counts].reduce(
      (best, next) => (next[1] > best[1] ? next : best),
      [type, counts.get(type) ?? 0],
    )[0]
    return { name, list: typeFeatures(text, name), right: NAME_TYPES.indexOf(settled) }
  })
}

/** The same choice without the name's own words, so that a model learns from what stands around names too. */
export function withoutOwnWords(name: TypedName): TypedName {
  return { ...name, list: name.list.map(f => f.filter((_, i) => i < OWN_WORDS.from || i >= OWN_WORDS.to)) }
}

/** The share of names that get CoreNLP's type when all places of a name decide together. */
export function settledAccuracy(
  types: Chooser,
  articles: readonly { readonly text: Text; readonly names: readonly TypedName[] }[],
): number {
  let right = 0
  let all = 0
  for (const { text, names } of articles) {
    const scores = names.map(n => nameScores({ types }, text, n.name, ALONE))
    const found = settledTypes(
      names.map(n => n.name),
      scores,
    )
    right += found.filter((type, i) => type === NAME_TYPES[names[i].right]).length
    all += found.length
  }
  return right / all
}

function onlyType(text: Text, { name }: Untyped, types: ReadonlyMap<number, string>): NameType | null {
  const seen = new Set<string>()
  for (let i = name.from; i < name.to; i++) {
    const type = types.get(text.tokens[i].from)
    if (type && /^\p{Lu}/u.test(text.tokens[i].text)) seen.add(type)
  }
  const [first] = seen
  return seen.size === 1 && Object.hasOwn(TYPES, first) ? TYPES[first] : null
}

const keyOf = ({ words }: Untyped) => words.join(' ').toLowerCase()
const lastOf = ({ words }: Untyped) => words[words.length - 1].toLowerCase()
