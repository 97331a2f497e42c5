import type { Coverage } from '../coverage.ts'
import type { Identities } from '../people/people.ts'

// Who looks into others by trade, tells of it, judges it or has its own cause: seldom whom an inquiry is into.
const OTHERS =
  /\b(?:police|constabulary|watchdog|regulator|ombudsman|directorate|commission|inspectorate|auditors?|audit|bureau|prosecut\w+|court|tribunal|jury|committee|parliament|commons|senate|congress|house|government|cabinet|treasury|office|agency|union|unite|unison|association|federation|campaign|action|group|residents|justice|party|labour|labor|conservatives?|tor(?:y|ies)|democrats?|republicans?|department|ministry|times|post|news|journal|herald|tribune|gazette|guardian|observer|express|telegraph|chronicle|courier|examiner|mail|mirror|sun|star|echo|argus|mercury|clarion|reporter|globe|independent|standard|press|wire|weekly|daily|sentinel|bulletin|dispatch|register|enquirer|inquirer|advertiser|evening|radio|fm|tv|bbc|cnn|itv|reuters|ap)\b/i

/** The body whose doings an article's inquiry is into that names none; null where none is spoken of much. */
export type InQuestion = (article: string) => string | null

/**
 * Whose doings are in question in a story: of the bodies in an article the one of which all articles together speak most,
 * the beginning of its name counted with it; none that looks into others itself.
 */
export function bodiesInQuestion(
  { records }: Coverage,
  { who, people }: Identities,
  investigators: ReadonlySet<string>,
): InQuestion {
  const outlets = new Set(records.flatMap(({ article }) => article.outlet?.toLowerCase() ?? []))
  const times = new Map<string, number>()
  const bodiesOf = new Map<string, ReadonlySet<string>>()
  for (const { article, entities } of records) {
    const ids = entities.map(({ id, mentions }) => ({ id: who(article.id, id), count: mentions.length }))
    for (const { id, count } of ids) times.set(id, (times.get(id) ?? 0) + count)
    bodiesOf.set(article.id, new Set(ids.map(({ id }) => id)))
  }
  const bodies = people.filter(
    ({ id, type, name }) =>
      type === 'organisation' && !investigators.has(id) && !OTHERS.test(name) && !outlets.has(name.toLowerCase()),
  )
  const weight = new Map(
    bodies.map(({ id, name }) => {
      const parts = bodies.filter(other => other.id === id || name.startsWith(`${other.name} `))
      return [id, parts.reduce((sum, part) => sum + (times.get(part.id) ?? 0), 0)]
    }),
  )
  const ranked = bodies.map(({ id }) => id).toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
  return article => ranked.find(id => bodiesOf.get(article)?.has(id) && (weight.get(id) ?? 0) >= FEW) ?? null
}

const FEW = 3
