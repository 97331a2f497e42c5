import { extent, type Record, type Said, type Statement } from '@onrecord/record'
import type { Identities } from './people/people.ts'
import { LITTLE, VAGUE } from './utterances/little.ts'
import { wordsIn } from './utterances/words.ts'

/** What somebody said, by its telling words, in one article. */
interface Told {
  readonly record: Record
  readonly statement: Statement
  readonly stems: ReadonlySet<string>
}

// So many telling words, and so much of all of them, must be the same.
const ENOUGH = 2
const SHARE = 0.6
// Words of one stem begin alike, as far as this.
const STEM = 5

/**
 * For statements of which an article only says that they are past ("had said", "said in March"): when an earlier article
 * has the same person say the same, in whatever words. `records` are in the order of their publication. What several days
 * could be meant by gets none.
 */
export function recollected(records: readonly Record[], who: Identities['who']): ReadonlyMap<Statement, Said> {
  const bySpeaker = new Map<string, Told[]>()
  const found = new Map<Statement, Said>()
  for (const record of records) {
    const told = record.statements.map(statement => toldIn(record, statement))
    for (const one of told) {
      const before = bySpeaker.get(speakerOf(one, who)) ?? []
      const said = isRecalled(one) ? saidBefore(one, before) : null
      if (said) found.set(one.statement, said)
    }
    for (const one of told) {
      const speaker = speakerOf(one, who)
      if (speaker !== '' && isOfDays(one.statement.said))
        bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), one])
    }
  }
  return found
}

/** Is a time told in days, and few of them? */
export function isOfDays(said: Said | null): said is Said {
  return (
    said !== null && said.from.length === DAY && (Date.parse(said.to) - Date.parse(said.from)) / MILLISECONDS <= FEW
  )
}

const DAY = '2024-03-05'.length
const MILLISECONDS = 86_400_000
// What is printed in the morning was said the day before or that day.
const FEW = 2

/** May a statement have been said then: is it of no time, or of one that holds the days? */
export function isWithin({ from, to }: Said, said: Said | null): boolean {
  return said === null || (said.from <= from && to.slice(0, said.to.length) <= said.to)
}

/** Does the article itself say when, only less precisely, or nothing at all? */
function isRecalled({ record, statement }: Told): boolean {
  const { said } = statement
  return said === null || (said.from.length < DAY && !isForWant(statement, record))
}

/** Is a month given for want of a day: that of printing, with other words in the article as evidence? */
function isForWant({ said, source, cue, content }: Statement, { article }: Record): boolean {
  if (said === null || said.from.length === DAY) return false
  const { from, to } = extent([...source, ...cue, ...content, said.evidence])
  return article.text.slice(from, to).includes('\n')
}

function saidBefore(later: Told, before: readonly Told[]): Said | null {
  let [best, least]: [Said | null, number] = [null, 0]
  for (const earlier of before) {
    const { said } = earlier.statement
    const score = said && isWithin(said, later.statement.said) ? likeness(earlier, later) : 0
    if (score > least) [best, least] = [said, score]
    else if (score === least && score > 0 && said?.from !== best?.from) best = null
  }
  return best
}

/** How much of what is told later was told before; 0 where it is too little. */
function likeness({ stems }: Told, { stems: later }: Told): number {
  const shared = [...later].filter(stem => stems.has(stem)).length
  return shared >= ENOUGH && shared >= SHARE * later.size ? shared / later.size : 0
}

function toldIn(record: Record, statement: Statement): Told {
  const words = statement.content.flatMap(span => wordsIn(record.article.text, span))
  const telling = words.filter(({ key }) => !LITTLE.has(key) && !VAGUE.has(key))
  return { record, statement, stems: new Set(telling.map(({ key }) => key.slice(0, STEM))) }
}

function speakerOf({ record, statement }: Told, who: Identities['who']): string {
  return statement.speaker === null ? '' : who(record.article.id, statement.speaker)
}
