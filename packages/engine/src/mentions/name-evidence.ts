import { rangeAt, type Tokens } from '../document.ts'
import { BODY_LABELS, BODY_NOUNS, BODY_OFFICES, BODY_SUFFIXES } from './body-nouns.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { NAME_TYPES, type Untyped } from './mention.ts'
import { PARTICLES } from './name-words.ts'
import { isAllCapitals, isCapital, isNumber, isOneOf, isWord, POS, type Text } from './sight.ts'
import { wordSet } from './word-set.ts'

const IMPERSONAL_ENDS = wordSet(`
  road street lane avenue square park hall house castle palace bridge tower station airport terminal building arms hotel inn
  river lake sea ocean bay beach hill hills valley mountain mountains island islands county city town village state
  heights gardens common commons crescent terrace mews drive springs falls creek harbour harbor quay wharf docks pier
  stadium arena plaza mall centre center library cemetery barracks estate moor junction promenade parade precinct
  states day night week month year eve war battle treaty act bill law code amendment plan deal award prize cup trophy
  championship festival games olympics debate conference convention summit archive morning live show sport sports`)
const IMPERSONAL_STARTS = wordSet(`
  the radio river lake mount port fort cape city state county town new north south east west northern southern eastern
  western great united national international royal
  hockey football soccer cricket rugby athletics swim swimming gymnastics netball basketball volleyball tennis golf boxing sailing judo
  rowing cycling wrestling badminton skate skating ski curling lacrosse softball baseball triathlon`)
// What bodies of sport and trade are called by: "Dunmere Hockey", "Ridgeway Coffee", "Open Ice".
const PURSUITS = wordSet(`
  hockey football soccer cricket rugby netball basketball baseball softball volleyball tennis golf athletics swimming
  gymnastics boxing wrestling judo skating skiing curling sailing surfing hurling camogie lacrosse triathlon archery
  badminton squash ice coffee tea chocolate bakery pizza burgers fashion clothing sportswear travel tours holidays
  finance capital gaming fitness records films music books care pharmacy electronics appliances furniture seafood seafoods
  cement rice sugar cocoa tobacco textile garments knitwear footwear autos trucks freight haulage couriers express`)
// Lands that bodies' names end in and surnames hardly: "Athletics Kenya", "Glace Québec".
const REGIONS = wordSet(`
  uk usa us nz nsw australia canada kenya nigeria ghana uganda tanzania zimbabwe zambia malawi namibia botswana rwanda
  india pakistan bangladesh nepal lanka malaysia singapore zealand europe africa asia britain ireland scotland wales
  cymru england ulster munster leinster connacht ontario québec quebec manitoba saskatchewan alberta nunavut yukon
  newfoundland queensland tasmania jamaica fiji samoa international worldwide global`)
// Nouns that say right before a name what it is the name of: "the survivors' group Open Ice".
const LABELS = wordSet(
  'union firm group company club bank coalition agency newspaper network organisation organization outlet consultancy',
)
// Whoever holds one of these of something holds it of a body: "the president of Dunmere Hockey".
const OFFICERS = wordSet(`
  president vice-president chair chairman chairwoman chairperson chief head director secretary treasurer ceo cfo coo
  executive officer founder co-founder boss captain coach manager principal spokesman spokeswoman spokesperson convener
  mayor minister premier governor editor leader organiser organizer coordinator economist analyst chancellor provost
  commissioner administrator ombudsman general`)
const THE = wordSet('the')
const OF = wordSet('of at')
const TOLD = wordSet('told tells')

const [PERSON, ORGANISATION, PLACE] = NAME_TYPES.keys()
// Added to a score, as log-odds: what no other evidence outweighs, and what several places would have to.
const CERTAIN = 20
const CLEAR = 8
const STRONG = 4
// Two words with capitals are a first name and a surname before anything else.
const LIKELY = 3

/** What the other mentions of an article say of the names beside them. */
export interface Surroundings {
  /** Where the bodies begin that somebody holds an office of, with where they end, and the title's last token. */
  readonly employers: ReadonlyMap<number, { readonly to: number; readonly title: number }>
  /** Where names of two words or more end, in tokens. */
  readonly ends: ReadonlySet<number>
}

/** What a name's words and what stands around them say of its type, as log-odds to add to each of `NAME_TYPES`. */
export function evidenceOf(text: Text, name: Untyped, around: Surroundings): number[] {
  const points = NAME_TYPES.map(() => 0)
  const addressed = name.honorific !== undefined || name.nickname !== undefined
  points[PERSON] += addressed ? CERTAIN : isPersonal(text, name) ? STRONG : name.words.length === 2 ? LIKELY : 0
  const last = name.name.to - 1
  if (name.words.length > 1 && (isOneOf(text, last, BODY_NOUNS) || isOneOf(text, last, BODY_OFFICES)))
    points[ORGANISATION] += STRONG
  // "He told the Marlow Reader"
  const isPaper = isOneOf(text, name.name.from - 1, THE) && isOneOf(text, name.name.from - 2, TOLD) && !name.office
  if (isPaper && !name.honorific) points[ORGANISATION] += CERTAIN
  if (isLabelled(text, name)) points[ORGANISATION] += CERTAIN
  if (isTurn(text, name)) points[PERSON] += LIKELY
  if (name.words.includes('&')) points[ORGANISATION] += STRONG
  if (isDateline(text, name)) points[PLACE] += CERTAIN
  points[PERSON] -= againstPerson(text, name, around)
  if (isCalledByPursuit(text, name)) points[ORGANISATION] += STRONG
  return points
}

function againstPerson(text: Text, name: Untyped, around: Surroundings): number {
  if (isOfSomebody(text, name, around) || isCalledByPursuit(text, name)) return CLEAR
  if (!name.honorific && isImpersonal(text, name)) return isOneOf(text, name.name.from, GIVEN_NAMES) ? STRONG : CLEAR
  const employer = around.employers.get(name.name.from)
  // "The deputy of Gordon Hale"
  const isOfPerson = employer && employer.title < name.name.from && isOneOf(text, name.name.from, GIVEN_NAMES)
  return employer && !isOfPerson ? STRONG : 0
}

/** "Dale Kell of Open Ice", "president of Dunmere Hockey": what somebody with a name or an office is of. */
function isOfSomebody(text: Text, { name, tokens, honorific }: Untyped, around: Surroundings): boolean {
  if (honorific || text.tags[tokens.to] === POS) return false
  if (isOneOf(text, tokens.from - 1, OF) && around.ends.has(tokens.from - 1)) return true
  const employer = around.employers.get(name.from)
  if (!employer || employer.title > name.from) return false
  return employer.to === name.to && isOneOf(text, employer.title, OFFICERS)
}

/** "Watchdog Ofsea", "the group Open Ice". */
function isLabelled(text: Text, { honorific, name: { from } }: Untyped): boolean {
  if (honorific) return false
  if (isOneOf(text, from - 1, BODY_LABELS)) return true
  return isOneOf(text, from - 1, LABELS) && !isCapital(text, from - 1) && !isOneOf(text, from, GIVEN_NAMES)
}

/** "FORT BRANDT (Wire) —": capitals first in a paragraph, before a dash; in the first one before a colon too. */
function isDateline(text: Text, { tokens: { from, to } }: Untyped): boolean {
  const { tokens, paragraphs } = text
  if (!isAllCapitals(text, from) || !(tokens[to]?.text === ':' || DASHED.has(tokens[to]?.text))) return false
  const at = rangeAt(paragraphs, from)
  if (from !== paragraphs[at].from) return false
  if (tokens[to].text === ':') return paragraphs.findIndex(p => p.kind === 'paragraph') === at && !isTurns(text, at)
  for (let i = to; i < to + DATELINE && i < tokens.length; i++) if (DASHES.has(tokens[i].text)) return true
  return false
}

// So many tokens at most are between a dateline's place and its dash.
const DATELINE = 12
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '--'])
const DASHED: ReadonlySet<string | undefined> = new Set([...DASHES, ',', '('])

/** An office before it, or a particle inside it, makes a name a person's, unless a word of it says what body it is. */
function isPersonal(text: Text, name: Untyped): boolean {
  const { from, to } = name.name
  if (to - from > 5 || isOneOf(text, to - 1, BODY_NOUNS) || isOneOf(text, to - 1, BODY_SUFFIXES)) return false
  return name.office !== undefined || (innerWords(text, name.name) === 1 && isCapital(text, from))
}

/** Does the name's last or first word say that it is a body's, a place's or an event's? */
function isImpersonal(text: Text, { name: { from, to } }: Untyped): boolean {
  if (to - from < 2) return false
  const last =
    isOneOf(text, to - 1, BODY_NOUNS) ||
    isOneOf(text, to - 1, BODY_SUFFIXES) ||
    isOneOf(text, to - 1, IMPERSONAL_ENDS) ||
    isOneOf(text, to - 1, BODY_OFFICES)
  return last || isOneOf(text, from, BODY_NOUNS) || isOneOf(text, from, IMPERSONAL_STARTS)
}

/** "Dunmere Hockey", "Athletics Kenya" */
function isCalledByPursuit(text: Text, { name: { from, to }, office, honorific }: Untyped): boolean {
  if (to - from < 2 || office || honorific || isOneOf(text, from, GIVEN_NAMES)) return false
  return isOneOf(text, to - 1, PURSUITS) || isOneOf(text, to - 1, REGIONS)
}

/** A transcript's name before a colon: "LEASK:", first in its paragraph but for a mark. */
function isTurn(text: Text, { name: { from, to } }: Untyped): boolean {
  if (text.tokens[to]?.text !== ':' || !isAllCapitals(text, from)) return false
  return from - text.paragraphs[rangeAt(text.paragraphs, from)].from < 2
}

/** Does the paragraph after the first begin with a name and a colon too, as turns do? */
function isTurns({ paragraphs, tokens }: Text, at: number): boolean {
  const next = paragraphs[at + 1]
  return next !== undefined && tokens.slice(next.from, next.from + LABEL).some(({ text }) => text === ':')
}

// So many tokens has a turn's label with its colon.
const LABEL = 4

/** What small words stand inside the name: a particle ("van"), a link ("of"), a possessive, a number. */
export function innerWords(text: Text, { from, to }: Tokens): number {
  let kinds = 0
  for (let i = from + 1; i < to; i++) {
    if (isOneOf(text, i, PARTICLES)) kinds |= 1
    else if (isNumber(text, i)) kinds |= 2
    else if (!isCapital(text, i)) kinds |= isWord(text, i) ? 4 : 8
  }
  return kinds
}
