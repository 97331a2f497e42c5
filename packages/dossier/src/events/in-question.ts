import type { Coverage } from '../coverage.ts'
import type { Identities } from '../people/people.ts'

// Who looks into others by trade, tells of it, judges it or has its own cause: seldom whom an inquiry is into.
const OTHERS =
  /\b(?:police|constabulary|watchdog|regulator|ombudsman|directorate|commission|inspectorate|auditors?|audit|bureau|prosecut\w+|court|tribunal|jury|committee|parliament|commons|senate|congress|house|government|cabinet|treasury|office|agency|union|unite|unison|association|federation|campaign|action|group|residents|justice|party|labour|labor|conservatives?|tor(?:y|ies)|democrats?|republicans?|department|ministry|times|post|news|journal|herald|tribune|gazette|guardian|observer|express|telegraph|chronicle|courier|examiner|mail|mirror|sun|star|echo|argus|mercury|clarion|reporter|globe|independent|standard|press|wire|weekly|daily|sentinel|bulletin|dispatch|register|enquirer|inquirer|advertiser|evening|radio|fm|tv|bbc|cnn|itv|reuters|ap)\b/i

/** What is told of an investigation that bears on whose doings are in question in its story. */
interface Told {
  readonly investigator: string
  readonly subject: string | null
}

/**
 * Whose doings are in question in a story, for its inquiries that name nobody: the body into which most of the others are,
 * and of which all articles together speak most, the beginning of its name counted with it; none that only looks into
 * others itself. Null where none is spoken of much.
 */
export function bodyInQuestion(
  { records }: Coverage,
  { who, people }: Identities,
  told: readonly Told[],
): string | null {
  const outlets = new Set(records.flatMap(({ article }) => article.outlet?.toLowerCase() ?? []))
  const looking = Map.groupBy(told, ({ investigator }) => investigator)
  const suspected = Map.groupBy(told, ({ subject }) => subject)
  const times = new Map<string, number>()
  for (const { article, entities } of records) {
    const ids = entities.map(({ id, mentions }) => ({ id: who(article.id, id), count: mentions.length }))
    for (const { id, count } of ids) times.set(id, (times.get(id) ?? 0) + count)
  }
  const bodies = people.filter(({ type, name }) => type === 'organisation' && !outlets.has(name.toLowerCase()))
  const weight = new Map(
    bodies.map(({ id, name }) => {
      const parts = bodies.filter(other => other.id === id || name.startsWith(`${other.name} `))
      const spoken = parts.reduce((sum, part) => sum + (times.get(part.id) ?? 0), 0)
      const named = suspected.get(id)?.length ?? 0
      const trade = named === 0 && OTHERS.test(name) ? SELDOM : 1
      return [id, (spoken * trade * (1 + named)) / (1 + 2 * (looking.get(id)?.length ?? 0))]
    }),
  )
  const ranked = bodies.map(({ id }) => id).toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
  return ranked.find(id => (weight.get(id) ?? 0) >= FEW) ?? null
}

const FEW = 3
const SELDOM = 0.3
