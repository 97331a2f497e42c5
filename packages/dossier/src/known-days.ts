import type { Record, Said, Statement, Variant } from '@onrecord/record'
import type { Identities } from './people/people.ts'
import { isOfDays, isWithin, recollected } from './recollected.ts'

type Place = Variant['a']

/**
 * The records with the days that other articles know: what one paper says was said "last month", and another quotes with
 * its day, was said on that day. Words that both quote count, or that one recalls which the other reported, of one
 * speaker, and only days that do not go against what the article itself says; its own words remain the evidence, or the
 * verb of saying where it says nothing. `records` are in the order of their publication.
 */
export function withKnownDays(
  records: readonly Record[],
  variants: readonly Variant[],
  who: Identities['who'],
): Record[] {
  const days = new Map([...recollected(records, who), ...quotedDays(records, variants)])
  return records.map(record => ({
    ...record,
    statements: record.statements.map(statement => dated(statement, days.get(statement))),
  }))
}

/** The days that the quotations of the same words tell. */
function quotedDays(records: readonly Record[], variants: readonly Variant[]): ReadonlyMap<Statement, Said> {
  const byArticle = new Map(records.map(record => [record.article.id, record]))
  const days = new Map<Statement, Said>()
  const told = (statement: Statement) => days.get(statement) ?? statement.said
  for (const { a, b, kind } of variants) {
    if (kind === 'misattributed') continue
    const [first, second] = [a, b].map(place => statementAt(byArticle.get(place.article), place))
    if (!first || !second) continue
    for (const [known, vague, place] of [
      [first, second, b],
      [second, first, a],
    ] as const) {
      const said = told(known)
      if (isOfDays(said) && !isOfDays(told(vague)) && isWithin(said, vague.said) && isMost(place, vague))
        days.set(vague, said)
    }
  }
  return days
}

/** Is a quotation hardly more than the words at a place? Who repeats words of yesterday says more, and today. */
function isMost({ from, to }: Place, { form, content }: Statement): boolean {
  const length = content.reduce((sum, c) => sum + c.to - c.from, 0)
  return form !== 'direct' || to - from >= MOST * length
}

const MOST = 0.5

/** The statement that holds most of a place, or null; the innermost of several. */
function statementAt(record: Record | undefined, { from, to }: Place): Statement | null {
  const shared = ({ content }: Statement) =>
    content.reduce((sum, c) => sum + Math.max(0, Math.min(to, c.to) - Math.max(from, c.from)), 0)
  const best = record?.statements.reduce<Statement | null>(
    (best, next) => (shared(next) > 0 && (!best || shared(next) >= shared(best)) ? next : best),
    null,
  )
  return best ?? null
}

function dated(statement: Statement, days: Said | undefined): Statement {
  const { said, cue, content } = statement
  const evidence = said?.evidence ?? cue[0] ?? content[0]
  return days === undefined || !evidence ? statement : { ...statement, said: { ...days, evidence } }
}
