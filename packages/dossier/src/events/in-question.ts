import type { Person } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'
import type { Identities } from '../people/people.ts'

// Who looks into others by trade, tells of it, judges it or has its own cause: seldom whom an inquiry is into.
const OTHERS =
  /\b(?:police|constabulary|watchdog|regulator|ombudsman|directorate|commission|inspectorate|auditors?|audit|bureau|prosecut\w+|court|tribunal|jury|committee|parliament|commons|senate|congress|house|government|cabinet|treasury|office|agency|school board|movement|front|forum|federation|union|unite|unison|association|federation|campaign|action|group|residents|justice|party|labour|labor|conservatives?|tor(?:y|ies)|democrats?|republicans?|department|ministry|times|post|news|journal|herald|tribune|gazette|guardian|observer|express|telegraph|chronicle|courier|examiner|mail|mirror|sun|star|echo|argus|mercury|clarion|reporter|globe|independent|standard|press|wire|weekly|daily|sentinel|bulletin|dispatch|register|enquirer|inquirer|advertiser|evening|radio|fm|tv|[kw][a-z]{3}|bbc|cnn|itv|reuters|ap)\b/i

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
  for (const { article, entities } of records)
    for (const { id, mentions } of entities) {
      const whose = who(article.id, id)
      times.set(whose, (times.get(whose) ?? 0) + mentions.length)
    }
  const bodies = people.filter(({ type, name }) => type === 'organisation' && !outlets.has(name.toLowerCase()))
  const texts = records.map(({ article }) => article.text)
  const weight = new Map(
    bodies.map(body => {
      const { id, name } = body
      const parts = bodies.filter(other => other.id !== id && name.startsWith(`${other.name} `))
      const most = Math.max(times.get(id) ?? 0, spokenOf(body, texts))
      const spoken = parts.reduce((sum, part) => sum + (times.get(part.id) ?? 0), most)
      const officers = people.filter(({ roles }) => roles.some(role => role.body === id || role.body === name))
      const held = officers.reduce((sum, officer) => sum + (times.get(officer.id) ?? 0), 0)
      const looks = looking.get(id)?.length ?? 0
      const named = new Set(suspected.get(id)?.map(({ investigator }) => investigator)).size
      const trade = named === 0 && OTHERS.test(name) && !(looks === 0 && FORCE.test(name)) ? SELDOM : 1
      return [id, ((spoken + held * OFFICERS) * trade * (named === 1 ? ONE : 1 + named)) / (1 + 2 * looks)]
    }),
  )
  const ranked = bodies.map(({ id }) => id).toSorted((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0))
  const most = ranked.find(id => (weight.get(id) ?? 0) >= FEW)
  // "Pomeroy County" stands in the name of the Pomeroy County Jail, which is the more telling.
  const start = `${bodies.find(({ id }) => id === most)?.name} `
  const isFuller = ({ id, name }: Person) =>
    name.startsWith(start) && !OTHERS.test(name) && (weight.get(id) ?? 0) >= FULLER * (weight.get(most ?? '') ?? 0)
  return bodies.find(isFuller)?.id ?? most ?? null
}

/** How often the articles call a body by its name, or by another that they have for it. */
function spokenOf({ name, aliases = [] }: Person, texts: readonly string[]): number {
  const names = [name, ...aliases].filter(each => /^\p{Lu}.{3}/u.test(each))
  const shortest = names.filter(each => !names.some(other => other !== each && each.includes(other)))
  return shortest.reduce((sum, each) => sum + texts.reduce((all, text) => all + text.split(each).length - 1, 0), 0)
}

// A force that looks into nobody is likelier looked into.
const FORCE = /\b(?:police|constabulary|sheriff)\b/i
const OFFICERS = 0.5
// One inquiry that names somebody may be the story's only one of its kind.
const ONE = 1.5
const FULLER = 0.15
const FEW = 3
const SELDOM = 0.2
