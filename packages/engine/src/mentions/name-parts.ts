import type { Tokens } from '../document.ts'
import { BODY_NOUNS, BODY_OFFICES } from './body-nouns.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isRole } from './offices.ts'
import { isAllCapitals, isCapital, isOneOf, isWord, QUOTE_MARKS, type Text } from './sight.ts'
import { CAPITAL_OFFICES, HONORIFIC_WORDS, ROLE_MODIFIERS } from './titles.ts'
import { wordSet } from './word-set.ts'

/** What a run of name words is made of. */
export interface Parts {
  /** Words of an office before the name, or all of the run where it names nobody ("the Health Secretary"). */
  readonly title?: Tokens
  readonly honorific?: Tokens
  /** Empty where the run is a title alone. */
  readonly name: Tokens
}

/** Offices that are a first name or a surname as often. Two words must follow to make a title of them. */
const FIRST_NAMES_TOO =
  wordSet(`earl dean major baker cook butcher driver hunter singer mason carpenter gardener farmer miner guard
  prince king queen duke judge marshal guy star royal sultan model cardinal don page porter cooper taylor lad boy
  liberal green independent republican democrat conservative labour abbot barber bailiff barman beadle contractor cox curate
  deacon fitter joiner keeper potter provost ranger sexton steward tailor verger welder headman`)
// "The Dean" is never called so, "the Star" mostly is.
const CLERGY = wordSet('dean king queen prince duke earl judge sultan cardinal deacon provost major marshal curate')
const KIN = wordSet('dad mum mom son gran mother father brother sister')
// "Secretary of State" is an office by itself; so what follows it can be a surname alone.
const OF = wordSet('of for')
const THE = wordSet('the')
// "Miss Universe | Ada Quill"
const MISS = wordSet('miss mr mrs ms mister')
const CROWN = wordSet('universe world america usa earth international england ireland scotland wales india teen')
const LORD = wordSet('lord lady')
const LORDLY = wordSet('mayor mayoress chancellor chief justice advocate provost lieutenant speaker president')
// "Mr Justice Kell"
const JUSTICE = wordSet('justice')
const OF_STATE = wordSet('state')
const FOR = wordSet('for')
const AND = wordSet('and')
const STATE = wordSet('state defense defence education energy labor commerce agriculture transportation')
const PARTICLES = wordSet('van von der den de la di da du bin ap al el ole wa')
const NO_SURNAME = wordSet(
  'city county state street road avenue lake river island islands valley park office house states kingdom affairs',
)
const GENERATION = wordSet('jr jr. sr sr. ii iii iv')

/** Splits a run at its last honorific, or where an office ends and a person's name begins. */
export function nameParts(text: Text, run: Tokens): Parts {
  const whole = { from: run.from, to: beforeLetters(text, run) }
  return whole.to < run.to ? partsOf(text, whole) : partsOf(text, run)
}

// What stands after a name and is no part of it: seats and honours.
const LETTERS = wordSet('mp mps mep msp mla tlc td ms qc kc sc obe mbe cbe dbe kbe phd frs')

/** Does the token stand after a name for a seat or an honour ("MP", "OBE")? */
export function isLetters(text: Text, i: number): boolean {
  return isAllCapitals(text, i) && isOneOf(text, i, LETTERS)
}

/** The end of a run without the letters after a name ("Ada Quill MP"). */
function beforeLetters(text: Text, { from, to }: Tokens): number {
  let end = to
  while (end - from > 2 && isLetters(text, end - 1)) end--
  return end
}

function partsOf(text: Text, run: Tokens): Parts {
  const retired = bracketsIn(text, run)
  if (retired) {
    const rank = { from: run.from, to: retired.from }
    const name = { from: retired.to, to: run.to }
    return isHonorific(text, run.from) ? { name, honorific: rank } : { name, title: rank }
  }
  if (isOneOf(text, run.from, MISS) && isOneOf(text, run.from + 1, CROWN)) {
    const crown = { from: run.from, to: run.from + 2 }
    const name = { from: crown.to, to: run.to }
    return name.from < name.to ? { honorific: crown, name } : { title: crown, name }
  }
  const address = lastHonorific(text, run)
  if (address) {
    const name = { from: address.to, to: run.to }
    return {
      name,
      honorific: address,
      ...(address.from > run.from ? { title: { from: run.from, to: address.from } } : {}),
    }
  }
  const start = afterOffice(text, run)
  if (start === run.from) return { name: run }
  return { title: { from: run.from, to: start }, name: { from: start, to: run.to } }
}

/** "(retd)" after a rank and before a name, in tokens, or null. */
function bracketsIn({ tokens }: Text, { from, to }: Tokens): Tokens | null {
  for (let i = from + 1; i + 3 < to; i++) if (tokens[i].text === '(') return { from: i, to: i + 3 }
  return null
}

function lastHonorific(text: Text, run: Tokens): Tokens | null {
  for (let i = run.to - 2; i >= run.from; i--) {
    if (!isHonorific(text, i) || isOneOf(text, run.to - 1, BODY_NOUNS) || isOneOf(text, i + 1, GENERATION)) continue
    let from = i
    while (from > run.from && (isHonorific(text, from - 1) || text.tokens[from - 1].text === '.')) from--
    const judge = isOneOf(text, i + 1, JUSTICE) && i + 2 < run.to
    return { from, to: judge ? i + 2 : i + 1 }
  }
  return null
}

/** A form of address, in capitals only where the name is too: "RT America" is no Right Honourable. */
function isHonorific(text: Text, i: number): boolean {
  if (!isCapital(text, i) || !isOneOf(text, i, HONORIFIC_WORDS)) return false
  // A Lord Mayor is no Lord.
  if (isOneOf(text, i, LORD) && isOneOf(text, i + 1, LORDLY)) return false
  return !isAllCapitals(text, i) || isAllCapitals(text, i + 1)
}

/** Where the name begins after the run's last title word: the run's start where there is no title, its end where no name. */
function afterOffice(text: Text, run: Tokens): number {
  // "Crown & Anchor" is a firm, whatever an anchor is.
  for (let i = run.from; i < run.to; i++) if (text.tokens[i].text === '&') return run.from
  // "Health and Safety Executive"
  for (let i = run.from; i < run.to; i++)
    if (isOneOf(text, i, AND) && isOneOf(text, run.to - 1, BODY_NOUNS)) return run.from
  for (let i = run.to - 1; i >= run.from; i--) {
    if (!isOffice(text, i) || isMatter(text, run, i)) continue
    // "Minister of State for Sport"
    const isOfState = isOneOf(text, i + 2, OF_STATE) && isOneOf(text, i + 3, FOR)
    if (i + 1 < run.to && isOneOf(text, i + 1, OF)) return afterJurisdiction(text, run, isOfState ? i + 4 : i + 2)
    const left = run.to - i - 1
    if (left === 0 && isSurname(text, run)) continue
    // "The Housing Ombudsman" is a body, "the Ombudsman" whoever heads it.
    if (left === 0 && i > run.from && isCapital(text, i) && isOneOf(text, i, BODY_OFFICES)) return run.from
    if (left === 0) return isLoneTitle(text, run) ? run.to : run.from
    // "Gov. Earl Ray Tomblin": after an office the second is a name.
    const second = i > run.from && isOffice(text, i - 1)
    // "Sultan Al Rashid"
    const lone = left === 1 || (left === 2 && isOneOf(text, i + 1, PARTICLES))
    if ((lone || second) && isOneOf(text, i, FIRST_NAMES_TOO)) continue
    // "Wali Dad Marri"
    if (left === 1 && i > run.from && isOneOf(text, i, KIN) && !isOffice(text, i - 1)) continue
    // "CEO of the Refugee Council Ann Lee": "refugee" is no title here, but one may stand before it.
    if (isPersonal(text, { from: i + 1, to: run.to })) return i + 1
  }
  return run.from
}

/** "Child" in "Commission for Child Welfare" is what the body is for. */
function isMatter(text: Text, run: Tokens, i: number): boolean {
  return i - 2 >= run.from && isOneOf(text, i - 1, OF) && isOneOf(text, i - 2, BODY_NOUNS)
}

function isOffice(text: Text, i: number): boolean {
  return isRole(text, i)
}

/** Is the run's last word a surname that is a calling too ("Orla King", "Rep. Tom Hunter")? */
function isSurname(text: Text, run: Tokens): boolean {
  const last = run.to - 1
  // "Jim Justice", but "Supreme Court Justice"
  if (run.to - run.from === 2 && isOneOf(text, run.from, GIVEN_NAMES) && isOneOf(text, last, JUSTICE)) return true
  return (
    last > run.from &&
    isOneOf(text, last, FIRST_NAMES_TOO) &&
    !isOneOf(text, last - 1, ROLE_MODIFIERS) &&
    !isOffice(text, last - 1)
  )
}

/** "Mayor", "Chief Constable", "Metropolitan Police Commissioner": nobody is named. A lone first word may be a name. */
function isLoneTitle(text: Text, run: Tokens): boolean {
  if (run.to - run.from === 1 && isOneOf(text, run.from - 1, THE) && isOneOf(text, run.from, CLERGY)) return true
  // "The CM" is a name whose letters stand for somebody's title.
  return !(
    run.to - run.from === 1 &&
    (isOneOf(text, run.from, FIRST_NAMES_TOO) || isOneOf(text, run.from, CAPITAL_OFFICES))
  )
}

/** "Mayor of Dunmere | Omar Reiss", "Secretary of State | Kell": the last two words name the person, particles between them. */
function afterJurisdiction(text: Text, run: Tokens, of: number): number {
  const first = isOneOf(text, of, THE) ? of + 1 : of
  if (isOneOf(text, first, STATE) && first + 1 < run.to) return first + 1
  let start = run.to - 1
  if (isOneOf(text, start, GENERATION)) start--
  while (start > first && isOneOf(text, start - 1, PARTICLES)) start--
  start--
  while (start > first + 1 && /^\p{Lu}\.$/u.test(text.tokens[start].text)) start--
  return start > first && isPersonal(text, { from: start, to: run.to }) ? start : run.to
}

/** Can the words be a person's name? */
function isPersonal(text: Text, { from, to }: Tokens): boolean {
  if (to - from > 6 || !(isCapital(text, from) || isOneOf(text, from, PARTICLES))) return false
  for (let i = from; i < to; i++) {
    if (isOneOf(text, i, OF) || isOneOf(text, i, BODY_NOUNS)) return false
    if (isAllCapitals(text, i) && to - from === 1 && text.tokens[i].text.length <= 4) return false
  }
  // "Park" is a surname that comes first elsewhere.
  return isWord(text, from) && !isOneOf(text, to - 1, NO_SURNAME)
}

/** The nickname's tokens in a name, without the quotation marks, or null. */
export function nicknameIn({ tokens }: Text, { from, to }: Tokens): Tokens | null {
  let open = from + 1
  while (open < to && !QUOTE_MARKS.has(tokens[open].text)) open++
  let close = open + 1
  while (close < to && !QUOTE_MARKS.has(tokens[close].text)) close++
  return close < to ? { from: open + 1, to: close } : null
}
