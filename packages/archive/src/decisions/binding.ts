import { padded } from '../rows/padded.ts'
import type { Db } from '../store.ts'
import { articlesOf, type Decision } from './decision.ts'
import { demandOf, demandsOf, isOnDemand } from './demands.ts'
import { type Effective, effective, peopleNamed } from './effective.ts'
import { isOnStatement } from './judged.ts'
import { boundTo, isOnReversal, reversalsOf } from './reversals.ts'

/**
 * What a decision comes to in the archive as it is now: it is `applied`; what it is about is `kept` in the index by it alone,
 * since the engine does not find it; it is `needless`, since what it rejects is not found; what it is about is `lost`,
 * since the words, the people or the reversal are there no more; or it was `undone`.
 */
export type Binding = 'applied' | 'kept' | 'needless' | 'lost' | 'undone'

/** What some decisions come to now, in their order. Of articles, their current versions count. */
export async function bindings(db: Db, decisions: readonly Decision[]): Promise<Binding[]> {
  const articles = await currentOf(db, decisions.filter(({ undone }) => !undone).flatMap(articlesOf))
  const drawn = await effective(
    db,
    decisions
      .filter(isOnStatement)
      .flatMap(({ target }) => articles.get(target.statement.quote.article)?.version ?? []),
  )
  const found: Binding[] = []
  for (const decision of decisions) {
    if (decision.undone) found.push('undone')
    else if (isOnStatement(decision)) {
      const { version = 0 } = articles.get(decision.target.statement.quote.article) ?? {}
      found.push(onStatement(decision, drawn.get(version)))
    } else if (isOnReversal(decision)) {
      const { story } = articles.get(decision.target.reversal.after.article) ?? { story: null }
      const reversals = story === null ? [] : await reversalsOf(db, story)
      found.push(boundTo(decision.target.reversal, reversals) ? 'applied' : 'lost')
    } else if (isOnDemand(decision)) {
      const { story } = articles.get(decision.target.demand.evidence.article) ?? { story: null }
      const demands = story === null ? [] : await demandsOf(db, story)
      found.push(demandOf(decision.target.demand, demands) ? 'applied' : 'lost')
    } else found.push((await isOfSomebody(db, decision, articles)) ? 'applied' : 'lost')
  }
  return found
}

function onStatement(decision: Decision, drawn: Effective | undefined): Binding {
  if (!drawn || drawn.unbound.some(({ id }) => id === decision.id)) return 'lost'
  const own = drawn.statements.find(({ by }) => by.some(({ id }) => id === decision.id))
  if (!own) return 'needless'
  return drawn.read.statements.some(({ id }) => id === own.statement.id) ? 'applied' : 'kept'
}

interface Current {
  readonly version: number
  readonly story: number | null
}

async function currentOf(db: Db, addresses: readonly string[]): Promise<ReadonlyMap<string, Current>> {
  if (addresses.length === 0) return new Map()
  const rows = await db
    .selectFrom('article')
    .leftJoin('story_article', 'story_article.article', 'article.id')
    .select(['article.address', 'article.current', 'story_article.story'])
    .where('address', 'in', padded([...new Set(addresses)]))
    .execute()
  return new Map(rows.map(({ address, current, ...row }) => [address, { ...row, version: current ?? 0 }]))
}

/** Whether the people of a decision are there, and where it splits them, in any of the articles. */
async function isOfSomebody(db: Db, decision: Decision, articles: ReadonlyMap<string, Current>): Promise<boolean> {
  if (decision.kind !== 'merge' && decision.kind !== 'split' && decision.kind !== 'rename') return false
  const { person } = decision.target
  const into = 'into' in decision.value ? decision.value.into : person
  const people = await peopleNamed(db, [person, into])
  const [from, to] = [people.get(person), people.get(into)]
  if (!from || !to) return false
  if (decision.kind !== 'split') return true
  const own = decision.target.articles.flatMap(address => articles.get(address)?.version ?? [])
  const row = await db
    .selectFrom('presence')
    .select('version')
    .where('person', '=', to.row)
    .where('version', 'in', padded([0, ...own]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
