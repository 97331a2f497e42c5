import type { Tokens } from '../document.ts'
import { BODY_NOUNS, BODY_OFFICES } from './body-nouns.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isAllCapitals, isCapital, isOneOf, type Text } from './sight.ts'
import { ROLE_NOUNS } from './titles.ts'
import { wordSet } from './word-set.ts'

const AND = wordSet('and')
const COMMA = wordSet(',')
const THE = wordSet('the')
const LINKS = wordSet('of for on')
// What public bodies are there for, by the last word of it ("Levelling Up", "Rural Affairs").
const MATTERS = wordSet(`
  affairs agriculture alcohol aquaculture arts assessment aviation broadcasting business care children citizenship climate commerce
  communications communities community competition conservation constitution constitutional construction consumer correctional corrections cooperation
  crime culture customs defence defense development digital disability disabilities education electricity employment
  energy engineering enterprise environment equality equalities excise explosives families family farming finance firearms
  fire fisheries fishing food forestry forests gaming gambling gas governance government growth health heritage highways home housing
  immigration industry industries information infrastructure innovation insolvency insurance integration investment
  irrigation justice labor labour land lands language languages law learning lending levelling leisure libraries licensing local
  maritime markets measures media medicine medicines midwifery migration minerals mines mining monuments museums
  nursing nutrition parks pensions petroleum physiotherapy planning police policing ports post power prevention prisons privacy
  privileges probation procurement protection qualifications quality rail railways recreation reform refugees regeneration regions
  relations rescue research resilience resources revenue rights road roads rural safety sanitation schools science sciences security
  services sewerage shipping skills social space sport sports standards statistics sustainability taxation technology
  telecommunications tenancy tobacco tourism trade trading training transport transportation treasury universities up urban veterans
  vehicle vocational waste water welfare wildlife women works youth accountability transparency integrity discipline
  conditions remuneration pay markets exams examinations curriculum qualification appeals complaints`)
const PLACED = wordSet('council police constabulary university hospital hospitals')
const PARTIES = wordSet(
  'conservatives tories liberals democrats republicans greens nationalists unionists labour party',
)
const FIRMS = wordSet('sons daughters partners associates brothers')
const LONGEST = 4

/**
 * Where a body's name ends that a run [from, to) begins and that goes on after an "and", or a list: "Department for Housing, Skills and
 * Water", "the Food and Drink Board", "Avon and Carrow Police". `to` where it does not. `isName` says what a name's word is.
 */
export function afterMatters(text: Text, from: number, to: number, isName: (i: number) => boolean): number {
  if (isOneOf(text, to, COMMA)) return afterList(text, from, to, isName)
  if (!isOneOf(text, to, AND) || !isName(to + 1) || !isCapital(text, to + 1)) return to
  // "Fenwick and Sons"
  if (isOneOf(text, to + 1, FIRMS)) return to + 2
  const end = endOfWords(text, to + 1, isName)
  const isHeaded = end - to > 2 && end - to <= LONGEST + 1 && isHead(text, end - 1)
  if (!isHeaded || !isOfMatters(text, { from, to }) || isOneOf(text, end - 1, PARTIES)) return to
  // "Hammersmith and Fulham Council", but "Lee and Carrow Council"
  if (isOneOf(text, from - 1, THE)) return end
  const isKnown = isOneOf(text, to - 1, MATTERS) && isOneOf(text, end - 2, MATTERS)
  return isKnown || (to - from === 1 && end - to === 3 && isOneOf(text, end - 1, PLACED)) ? end : to
}

/** "Department for Levelling Up, Housing and Communities", "the Rail, Maritime and Transport Union" */
function afterList(text: Text, from: number, to: number, isName: (i: number) => boolean): number {
  if (!isOneOf(text, to - 1, MATTERS)) return to
  let at = to
  while (isOneOf(text, at, COMMA) && isName(at + 1)) {
    const end = endOfWords(text, at + 1, isName)
    if (!isOneOf(text, end - 1, MATTERS)) return to
    at = end
  }
  const and = isOneOf(text, at, COMMA) ? at + 1 : at
  if (at === to || !isOneOf(text, and, AND) || !isName(and + 1)) return to
  const end = endOfWords(text, and + 1, isName)
  let link = from
  while (link < to && !isOneOf(text, link, LINKS)) link++
  const isLed = link < to && isOneOf(text, link - 1, BODY_NOUNS)
  if (isLed) return isOneOf(text, end - 1, MATTERS) ? end : to
  return isOneOf(text, from - 1, THE) && isOneOf(text, end - 1, BODY_NOUNS) && end - and > 2 ? end : to
}

/** Are the words before the "and" no body, no person and no party: "Health", "Fire", "Carrow Arts"? */
function isOfMatters(text: Text, { from, to }: Tokens): boolean {
  if (to - from > LONGEST || isOneOf(text, to - 1, PARTIES)) return false
  if (isOneOf(text, from, GIVEN_NAMES) && !isOneOf(text, to - 1, MATTERS)) return false
  // "The Chief Constable and Carrow Council", but "the Driver and Vehicle Agency"
  if (to - from > 1 && isOneOf(text, to - 1, ROLE_NOUNS)) return false
  for (let i = from; i < to; i++) {
    const isMatter = isOneOf(text, i, MATTERS)
    if (!isCapital(text, i) || isAllCapitals(text, i) || (!isMatter && isOneOf(text, i, BODY_NOUNS))) return false
  }
  return true
}

function isHead(text: Text, i: number): boolean {
  return isOneOf(text, i, BODY_NOUNS) || isOneOf(text, i, BODY_OFFICES)
}

function endOfWords(text: Text, from: number, isName: (i: number) => boolean): number {
  let end = from
  while (isName(end) && isCapital(text, end)) end++
  return end
}
