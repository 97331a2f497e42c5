import { blockAt, extent, type Record } from '@onrecord/record'
import { isDisplay } from '../coverage.ts'
import { type Alignment, align, type Stretch } from './align.ts'
import type { Likeness } from './likeness.ts'
import { LITTLE, VAGUE } from './little.ts'
import type { Utterance } from './utterance.ts'
import { spokenWordsIn, type Word } from './words.ts'

// In words.
const SHORTEST = 5
const LONGEST = 40
const ENOUGH = 5
const TELLING = 3

/** What a record's statements tell in the writer's words, each as if it were quoted. */
export function retoldIn(record: Record): Utterance[] {
  const { article, statements } = record
  return statements.flatMap(statement => {
    const spans = statement.content
    if (statement.form !== 'indirect' || statement.speaker === null || spans.length === 0) return []
    const words = spans.flatMap(span => spokenWordsIn(article.text, span))
    const span = extent(spans)
    if (words.length < SHORTEST || words.length > LONGEST || isDisplay(record, span.from)) return []
    const blocks = { first: blockAt(article, span.from), last: blockAt(article, span.to - 1) }
    const [beginnings, ends] = [new Set([0]), new Set([words.length])]
    return [{ article: article.id, ...span, words, beginnings, ends, gaps: new Set<number>(), statement, blocks }]
  })
}

/**
 * Whether words between quotation marks are retold by others without them: "I have 18 months and I mean to use them", "he had 18 months and
 * meant to use them". Who speaks and when may differ, else nearly all that is retold must be the same.
 */
export function likenessRetold(quoted: Utterance, retold: Utterance): Likeness | null {
  const alignment = align(quoted.words.map(folded), retold.words.map(folded))
  if (!alignment || !isEnough(alignment, quoted, retold)) return null
  const { a, b, changes } = alignment
  const isWhole = retold.words.length - (b.to - b.from) <= 1
  const isAll = quoted.beginnings.has(a.from) && quoted.ends.has(a.to)
  const isChanged = changes.some(change => !isLittle(quoted, change.a) || !isLittle(retold, change.b))
  const kind = isChanged ? 'altered' : isWhole && isAll ? 'verbatim' : 'trimmed'
  return { kind, alignment }
}

function isLittle({ words }: Utterance, { from, to }: Stretch): boolean {
  return words.slice(from, to).every(({ key }) => LITTLE.has(key))
}

function isEnough({ a, b, same, different }: Alignment, quoted: Utterance, retold: Utterance): boolean {
  const shared = new Set(quoted.words.slice(a.from, a.to).flatMap(word => [word.key, folded(word).key]))
  const telling = retold.words
    .slice(b.from, b.to)
    .filter(({ key }) => shared.has(key) && !LITTLE.has(key) && !VAGUE.has(key))
  const most = Math.max(a.to - a.from, b.to - b.from)
  return (
    different >= ENOUGH &&
    new Set(telling.map(({ key }) => key)).size >= TELLING &&
    same / most >= 0.7 &&
    (b.to - b.from) / retold.words.length >= 0.6
  )
}

/** A word as it is where somebody else tells it, later. */
function folded(word: Word): Word {
  const key = AS_TOLD.get(word.key) ?? word.key.replace(/'s$/, '')
  return key === word.key ? word : { ...word, key: AS_TOLD.get(key) ?? key }
}

const AS_TOLD: ReadonlyMap<string, string> = new Map(
  [
    'he i she we they you',
    'him me her us them myself himself herself ourselves themselves',
    'his my our their your',
    'would will shall',
    "wouldn't won't",
    'had have has',
    'was is are were am be been',
    'could can',
    "couldn't can't cannot",
    'that this',
    'those these',
  ].flatMap(line => {
    const [to, ...others] = line.split(' ') as [string, ...string[]]
    return others.map(word => [word, to] as const)
  }),
)
