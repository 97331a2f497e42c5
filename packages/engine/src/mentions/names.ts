import type { Tokens } from '../document.ts'
import { BODY_LABELS, BODY_NOUNS } from './body-nouns.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { afterMatters } from './matters.ts'
import { afterParticles, type IsName, NUMBERED, nameWords } from './name-words.ts'
import { isAllCapitals, isCapital, isDate, isNumber, isOneOf, opens, QUOTE_MARKS, type Text } from './sight.ts'
import { speltOut } from './spelt-out.ts'
import { ROLE_NOUNS } from './titles.ts'
import { wordSet } from './word-set.ts'

// Longer runs are no names: tables, lists, shouting.
const LONGEST = 14
const LINKS = wordSet('of for on')
const AND = wordSet('and')
const ON = wordSet('on')
const THE = wordSet('the')
const ARTICLES = wordSet('the a an')
const APPEALS = wordSet('appeals')
const GENERATION = wordSet('jr jr. sr sr. ii iii iv')
const TERRITORIES = wordSet(
  'city state county town borough kingdom republic isle isles gulf bay commonwealth district port university',
)
// "6th Circuit Court of Appeals"
const ORDINAL = /^\d+(?:st|nd|rd|th)$/
const ORDERED = wordSet('circuit district fleet army brigade regiment infantry airborne armored armoured')
const SECRETARY = wordSet('secretary')
// Bodies that are called by two matters: "Securities and Exchange Commission".
const OF_MATTERS = wordSet('commission committee administration coalition panel')
// Bodies' nouns that are a matter as often.
const SERVICES = wordSet('services service society administration government information')
const CHAMBERS = wordSet('house senate')
// "Police and Crime Panel"
const POLICE = wordSet('police')
// "Rail Workers' Solidarity"
const ALLIANCES = wordSet('solidarity local aid action voice network rights')
const OWNERS = wordSet('children people')
const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s'])
// "Rt. Rev.": its full stop is a token of its own.
const RIGHT = wordSet('rt')
// "Brig (retd) Omar Kell"
const RETIRED = wordSet('retd rtd retired ret')
const SAINT = wordSet('st st.')
const MEMBERS = wordSet(
  'riders americans citizens students mothers parents democracy veterans women voters families workers friends doctors lawyers catholics republicans democrats conservatives',
)

/** The runs of words of an article that are names, titles before them included ("Severn Valley Police Commissioner Dame Ada Quill"). */
export function nameRuns(text: Text): Tokens[] {
  const isName = nameWords(text)
  const runs: Tokens[] = []
  text.paragraphs.forEach(({ sentences }, p) => {
    sentences.forEach((sentence, s) => {
      collect(text, sentence, isName[p][s], runs)
    })
  })
  return runs
}

/** The runs of a sentence: name words, and the small words that hold them together. */
function collect(text: Text, sentence: Tokens, isName: IsName, runs: Tokens[]): void {
  const within: IsName = i => i < sentence.to && isName(i)
  for (let i = sentence.from; i < sentence.to; i++) {
    const first = firstName(text, sentence, i, within)
    if (first < 0 || isLabel(text, sentence, i, within)) continue
    let to = first + 1
    const next = () => joined(text, sentence, i, to, within)
    for (let end = next(); end > to && to - i < LONGEST; end = next()) to = end
    runs.push({ from: i, to })
    i = to - 1
    const whole = text.tokens[to]?.text === '(' ? speltOut(text, sentence, to) : null
    if (!whole) continue
    while (runs.length && runs[runs.length - 1].to > whole.from) runs.pop()
    runs.push(whole)
  }
}

/** "Watchdog Ofsea", "Retailer Brambles": only as a sentence's first word has what sort of body it is a capital. */
function isLabel(text: Text, sentence: Tokens, i: number, isName: IsName): boolean {
  if (!isOneOf(text, i, BODY_LABELS) || !opens(text, sentence, i)) return false
  return isName(i + 1) && isCapital(text, i + 1) && !isOneOf(text, i + 1, BODY_NOUNS)
}

/** The first name word of a run that begins at token `i`: there, or after "The" or particles; -1 where none begins. */
function firstName(text: Text, sentence: Tokens, i: number, isName: IsName): number {
  if (isName(i)) return i
  if (ORDINAL.test(text.tokens[i].text)) return isOneOf(text, i + 1, ORDERED) && isName(i + 1) ? i + 1 : -1
  const the = isCapital(text, i) && isOneOf(text, i, THE) && !opens(text, sentence, i)
  if (the) return isName(i + 1) ? i + 1 : -1
  const first = afterParticles(text, sentence.to, i)
  if (first === i || !isName(first)) return -1
  return !isCapital(text, i) || opens(text, sentence, i) ? first : -1
}

/** Where the run [from, to) ends when it takes in what follows; `to` where that is no part of it. */
function joined(text: Text, sentence: Tokens, from: number, to: number, isName: IsName): number {
  if (isName(to)) return to + 1
  if (to >= text.tokens.length) return to
  const word = text.tokens[to].text
  if (isNumber(text, to)) return isOneOf(text, to - 1, NUMBERED) ? to + 1 : to
  if (QUOTE_MARKS.has(word)) return afterNickname(text, to, isName) || afterOwner(text, to, isName)
  if (POSSESSIVE.has(word)) return afterOwner(text, to, isName)
  if (word === '(')
    return isOneOf(text, to + 1, RETIRED) && text.tokens[to + 2]?.text === ')' && isName(to + 3) ? to + 4 : to
  if (word === '.') return isOneOf(text, to - 1, RIGHT) && isName(to + 1) ? to + 1 : to
  if (word === ',')
    return isName(to + 1) && isOneOf(text, to + 1, GENERATION) ? to + 2 : afterMatters(text, from, to, isName)
  if (isOneOf(text, to, LINKS)) return afterLink(text, sentence, from, to, isName)
  if (word === '&') return isName(to + 1) ? to + 2 : to
  if (isOneOf(text, to, AND))
    return isName(to + 1) && goesOnAfterAnd(text, from, to, isName) ? to + 2 : afterMatters(text, from, to, isName)
  const next = afterParticles(text, text.tokens.length, to)
  return next > to && isName(next) ? next + 1 : to
}

/** "of the West" after "Bank", "of London" after "Mayor". */
function afterLink(text: Text, sentence: Tokens, from: number, to: number, isName: IsName): number {
  const body = isOneOf(text, to - 1, BODY_NOUNS) || isOneOf(text, to - 1, APPEALS)
  // "Royal College of Physicians and Surgeons | of Glasgow", "Society for the Protection | of Ancient Buildings"
  const goesOn = isOneOf(text, to, OF) && isCapital(text, to - 1) && isLinked(text, from, to)
  const head = body || goesOn || isOneOf(text, to - 1, TERRITORIES) || isOneOf(text, to - 1, MEMBERS)
  if (!head && !isOneOf(text, to - 1, ROLE_NOUNS)) return to
  // Democrats on a committee are no body; Democrats for Life are.
  if (isOneOf(text, to, ON) && isOneOf(text, to - 1, MEMBERS)) return to
  if (from === to) return to
  const next = isOneOf(text, to + 1, body ? ARTICLES : THE) ? to + 2 : to + 1
  if (isName(next)) return next + 1
  if (next >= sentence.to) return to
  // "Commission for Child Welfare": in a body's name a common noun has a capital too.
  return isOneOf(text, to - 1, BODY_NOUNS) && isCapital(text, to - 1) && isCapital(text, next) && !isDate(text, next)
    ? next + 1
    : to
}

/** Has the run a body's noun and "of" or "for" in it, and more than a place behind that? */
function isLinked(text: Text, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (isOneOf(text, i, LINKS) && isOneOf(text, i - 1, BODY_NOUNS))
      return isOneOf(text, i + 1, THE) || isOneOf(text, to - 2, AND)
  return false
}

const OF = wordSet('of')

/** Does "and" carry on "Department of Health", or what a body's noun then ends ("Bureau Land and Trade Office")? */
function goesOnAfterAnd(text: Text, from: number, to: number, isName: IsName): boolean {
  if (isUnionOfTwo(text, from, to, isName)) return true
  let link = from
  while (link < to && !isOneOf(text, link, LINKS)) link++
  if (link === to) {
    let last = to + 1
    while (isName(last + 1)) last++
    const long = to - from > 2 || isOneOf(text, last, OF_MATTERS)
    return long && last - to > 1 && last - to <= 3 && isOneOf(text, last, BODY_NOUNS) && isWhole(text, from, to)
  }
  // "The Bank of Ireland and Ulster Bank" are two.
  let last = to + 1
  while (isName(last + 1)) last++
  if (last > to + 1 && isOneOf(text, last, BODY_NOUNS) && !isOneOf(text, last, SERVICES)) return false
  return to - link <= 3 && (isOneOf(text, link - 1, BODY_NOUNS) || isOneOf(text, link - 1, SECRETARY))
}

/** "The broadcasting union, Screen and Sound": two words of no person right after what sort of body they name. */
function isUnionOfTwo(text: Text, from: number, to: number, isName: IsName): boolean {
  if (to - from !== 1 || !isName(to + 1) || isName(to + 2) || isOneOf(text, to + 2, AND)) return false
  const noun = text.tokens[from - 1]?.text === ',' ? from - 2 : from - 1
  return (
    isOneOf(text, noun, PAIRED) &&
    !isCapital(text, noun) &&
    ![from, to + 1].some(i => isOneOf(text, i, GIVEN_NAMES) || isAllCapitals(text, i))
  )
}

const PAIRED = wordSet(
  'union charity firm company group band magazine shop pub chain agency studio partnership campaign',
)

/** Are all words of the run capitals, none of them a body's noun but for a chamber's first and the police? */
function isWhole(text: Text, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const chamber = i === from && isOneOf(text, i, CHAMBERS)
    const isMatter = chamber || isOneOf(text, i, POLICE)
    if (!isCapital(text, i) || (!isMatter && isOneOf(text, i, BODY_NOUNS))) return false
  }
  return true
}

function afterNickname(text: Text, to: number, isName: IsName): number {
  for (let close = to + 2; close <= to + 3 && close < text.tokens.length; close++) {
    if (!isCapital(text, close - 1)) {
      if (close === to + 2 && isOneOf(text, close - 1, THE)) continue
      return 0
    }
    if (QUOTE_MARKS.has(text.tokens[close].text)) return isName(close + 1) ? close + 2 : 0
  }
  return 0
}

/** "Nurses' Collective", "St. Anselm's Hospitals": a possessive that a body's name goes on after. */
function afterOwner(text: Text, to: number, isName: IsName): number {
  if (!isName(to + 1)) return to
  if (POSSESSIVE.has(text.tokens[to].text)) {
    const owns = isOneOf(text, to - 2, SAINT) || isOneOf(text, to - 1, OWNERS) || /men$/.test(text.tokens[to - 1].text)
    return owns ? to + 2 : to
  }
  if (!/s$/i.test(text.tokens[to - 1].text)) return to
  for (let i = to + 1; i < to + 5 && isName(i); i++)
    if (isOneOf(text, i, BODY_NOUNS) || isOneOf(text, i, ALLIANCES)) return to + 2
  return to
}
