import type { Record, Said, Statement, Variant } from '@onrecord/record'

type Place = Variant['a']

/**
 * The records with the days that other articles know: what one paper says was said "last month", and another quotes with
 * its day, was said on that day. Only words that both quote count, of one speaker, and only a day that does not go
 * against what the article itself says; its own words remain the evidence, or the verb of saying where it says nothing.
 */
export function withKnownDays(records: readonly Record[], variants: readonly Variant[]): Record[] {
  const byArticle = new Map(records.map(record => [record.article.id, record]))
  const days = new Map<Statement, string>()
  const told = (statement: Statement) => days.get(statement) ?? dayOf(statement.said)
  for (const { a, b, kind } of variants) {
    if (kind === 'misattributed') continue
    const [first, second] = [a, b].map(place => statementAt(byArticle.get(place.article), place))
    if (!first || !second) continue
    for (const [known, vague] of [
      [first, second],
      [second, first],
    ] as const) {
      const day = told(known)
      if (day !== null && told(vague) === null && isWithin(day, vague.said)) days.set(vague, day)
    }
  }
  return records.map(record => ({
    ...record,
    statements: record.statements.map(statement => dated(statement, days.get(statement))),
  }))
}

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

function dayOf(said: Said | null): string | null {
  return said && said.from === said.to && said.from.length === DAY ? said.from : null
}

/** May a statement have been said on a day: is it of no time, or of one that holds the day? */
function isWithin(day: string, said: Said | null): boolean {
  return said === null || (said.from <= day && day.slice(0, said.to.length) <= said.to)
}

function dated(statement: Statement, day: string | undefined): Statement {
  const { said, cue, content } = statement
  const evidence = said?.evidence ?? cue[0] ?? content[0]
  return day === undefined || !evidence ? statement : { ...statement, said: { from: day, to: day, evidence } }
}

// How long a day of ISO 8601 is.
const DAY = '2024-03-05'.length
