import {
  type Dossier,
  extent,
  type JoinedDemand,
  type JoinedInvestigation,
  type JoinedOfficeChange,
  type JoinedReversal,
  type Place,
  type Record,
  type Statement,
} from '@onrecord/record'
import { coverageOf, isDisplay, placed } from './coverage.ts'
import { daysOf } from './events/interval.ts'
import { copiesIn } from './reports.ts'

/** What an entry of the timeline tells. `by` says it: an id of `people`, or a description. */
export type Happening =
  | { readonly kind: 'office-change'; readonly change: JoinedOfficeChange }
  | { readonly kind: 'investigation'; readonly investigation: JoinedInvestigation }
  | { readonly kind: 'demand'; readonly demand: JoinedDemand }
  | { readonly kind: 'answer'; readonly demand: JoinedDemand; readonly answer: JoinedDemand['answers'][number] }
  | { readonly kind: 'reversal'; readonly reversal: JoinedReversal }
  | { readonly kind: 'statement'; readonly statement: Statement; readonly by: string }

/**
 * One entry: what happened, where that stands (the first place is the one to read), and when. `date` is an ISO 8601 day,
 * month, year or interval. Where no article tells the day, it is the one on which the first was published, and
 * `reported` is true; it is null where that is not known.
 */
export type Entry = Happening & {
  readonly date: string | null
  readonly reported: boolean
  readonly places: readonly Place[]
}

/**
 * Acts that a reporter looks for. What somebody thinks or states stands in the articles; demands have entries of their
 * own, where it is known of whom.
 */
const TELLING: ReadonlySet<Statement['act']> = new Set([
  'apologise',
  'declare',
  'refuse',
  'commit',
  'deny',
  'admit',
  'accuse',
])

/** Everything that a dossier knows of, in the order of its days; what has no day stands at the end. */
export function timelineOf(dossier: Dossier): Entry[] {
  const published = new Map(dossier.records.map(({ article }) => [article.id, article.published?.slice(0, 10)]))
  const dated = (happening: Happening, places: readonly Place[], told: string | null): Entry => {
    const day = published.get(places[0]?.article ?? '') ?? null
    return { ...happening, places, date: told ?? day, reported: told === null }
  }
  // Of what one day brings, the word that was then gone back on comes first.
  const broken = dossier.reversals.flatMap(({ before }) => before ?? [])
  const isBroken = ({ kind, places }: Entry) => kind === 'statement' && broken.some(b => overlap(b, places[0]))
  const entries = [
    ...dossier.officeChanges.map(change => dated({ kind: 'office-change', change }, change.evidence, change.date)),
    ...dossier.investigations.map(investigation =>
      dated({ kind: 'investigation', investigation }, investigation.evidence, null),
    ),
    ...dossier.demands.flatMap(demand => [
      dated({ kind: 'demand', demand }, demand.evidence, demand.date),
      ...demand.answers.map(answer => dated({ kind: 'answer', demand, answer }, [answer], null)),
    ]),
    ...dossier.reversals.map(reversal => dated({ kind: 'reversal', reversal }, [reversal.after], reversal.after.date)),
    ...statementsOf(dossier).map(({ said, ...happening }) => dated(happening, happening.places, said)),
  ]
  return entries
    .map((entry, i) => ({ entry, i, later: isBroken(entry) ? 0 : 1 }))
    .sort((a, b) => compare(a.entry, b.entry) || a.later - b.later || a.i - b.i)
    .map(({ entry }) => entry)
}

function compare(a: Entry, b: Entry): number {
  const [x, y] = [a, b].map(({ date }) => (date === null ? '9999' : (daysOf(date)?.from ?? date)))
  return (x ?? '') < (y ?? '') ? -1 : (x ?? '') > (y ?? '') ? 1 : 0
}

type Told = Extract<Happening, { kind: 'statement' }> & { places: Place[]; said: string | null }

/** The telling statements, each once: where its words are quoted again, that place is added; demands have their entry. */
function statementsOf(dossier: Dossier): Told[] {
  const { isCopy } = copiesIn(coverageOf(dossier.records))
  const whose = speakersIn(dossier)
  const taken = [
    ...dossier.demands.flatMap(demand => [...demand.evidence, ...demand.answers]),
    ...dossier.reversals.map(r => r.after),
  ]
  const again = dossier.variants.filter(({ kind }) => kind === 'verbatim' || kind === 'trimmed')
  return dossier.records.flatMap(record =>
    record.statements.flatMap(statement => {
      const place = placed(record.article.id, extent(statement.content))
      const by = whose(record, statement)
      if (by === undefined || !TELLING.has(statement.act) || isDisplay(record, place.from) || isCopy(place)) return []
      if (taken.some(other => overlap(other, place)) || again.some(({ b }) => overlap(b, place))) return []
      const { said } = statement
      const day = said && (said.from === said.to ? said.from : `${said.from}/${said.to}`)
      const repeats = again.filter(({ a }) => overlap(a, place)).map(({ b }) => b)
      return [{ kind: 'statement' as const, statement, by, places: [place, ...repeats], said: day }]
    }),
  )
}

/** Who makes a statement: a person's id, or a description; nothing where nobody is known to. */
function speakersIn({ people }: Dossier): (record: Record, statement: Statement) => string | undefined {
  const key = (article: string, entity: string) => JSON.stringify([article, entity])
  const ids = new Map(people.flatMap(person => person.in.map(one => [key(one.article, one.entity), person.id])))
  return ({ article, entities }, { speaker }) =>
    speaker === null
      ? undefined
      : (ids.get(key(article.id, speaker)) ?? entities.find(({ id }) => id === speaker)?.name)
}

function overlap(a: Place, b: Place): boolean {
  return a.article === b.article && a.from < b.to && b.from < a.to
}
