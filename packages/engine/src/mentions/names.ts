import type { Tokens } from '../document.ts'
import { BODY_NOUNS } from './body-nouns.ts'
import {
  isAllCapitals,
  isCapital,
  isDate,
  isNumber,
  isOneOf,
  isVerb,
  isWord,
  JJ,
  NNP,
  NNPS,
  opens,
  POS,
  QUOTE_MARKS,
  type Text,
} from './sight.ts'
import { tagIndex } from '../tags/tagset.ts'
import { HONORIFIC_WORDS, ROLE_NOUNS } from './titles.ts'
import { wordSet } from './word-set.ts'

/** Small words inside surnames. */
export const PARTICLES = wordSet(`van von der den de la le du del della di da dos das do bin ibn binti ap ab ter ten al el y zu zur 't o'`)
// Longer runs are no names: tables, lists, shouting.
const LONGEST = 14
const LINKS = wordSet('of for on')
const AND = wordSet('and &')
const THE = wordSet('the')
const NUMBERED = wordSet('local route channel radio news area group proposition article section title big five terminal')
const GENERATION = wordSet('jr jr. sr sr. ii iii iv')
const NEVER = wordSet(`i i'm i'd i'll i've the a an and or but if no yes not my our your his her its their this that these those he she it
  they we you who what when where why how at by from to for of with as so q oh ok okay mr`)
// Words whose capital at the start of a sentence says nothing, whatever the tagger takes them for.
const STARTERS = wordSet(`in on will would can could should may might must do does did is are was were have has had be been
  somebody someone nobody everybody everyone anybody anyone something nothing everything all some any most many much few
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty hundred thousand
  here there now then today tomorrow yesterday tonight well just also even still only never ever always perhaps maybe
  let breaking live exclusive revealed update updated correction photo video watch read more asked meanwhile while
  although because since after before however instead but yet both each every another other such like`)
const TERRITORIES = wordSet('city state county town borough kingdom republic isle isles gulf bay commonwealth district port university')
const SECRETARY = wordSet('secretary')
const NOUNS = new Set(['NN', 'NNS', 'FW', 'UH'].map(tagIndex))
const OWNERS = wordSet("men women children people's men's women's children's people")
// "Rt. Rev.": its full stop is a token of its own.
const RIGHT = wordSet('rt')
const SAINT = wordSet('st st.')
const MEMBERS = wordSet('riders americans citizens students mothers parents democracy veterans women voters families workers friends doctors lawyers catholics republicans democrats conservatives')

/** The names' words of an article: what the sentences that can be trusted say is a name. */
export interface Known {
  /** Hashes (lower case) of words that have a capital where only names have one. */
  readonly names: ReadonlySet<number>
  /** Hashes of words that stand somewhere without a capital. */
  readonly common: ReadonlySet<number>
}

/** How a sentence sets capitals: as usual, on nearly every word as headlines do, or in nothing but capitals. */
type Setting = 'plain' | 'title' | 'capitals'

/** The runs of words of an article that are names, titles before them included ("Metropolitan Police Commissioner Dame Cressida Dick"). */
export function nameRuns(text: Text): Tokens[] {
  const settings = text.paragraphs.map(p => p.sentences.map(s => settingOf(text, s)))
  const known = knownWords(text, settings)
  const runs: Tokens[] = []
  text.paragraphs.forEach((paragraph, p) => {
    paragraph.sentences.forEach((sentence, s) => {
      const isName = settings[p][s] === 'plain' ? plainName(text, paragraph, sentence, known) : knownName(text, known)
      collect(text, sentence, isName, runs)
    })
  })
  return runs
}

function settingOf(text: Text, { from, to }: Tokens): Setting {
  let words = 0
  let capital = 0
  let all = 0
  let long = 0
  for (let i = from; i < to; i++) {
    if (!isWord(text, i)) continue
    words++
    if (isAllCapitals(text, i)) all++
    if (isCapital(text, i)) capital++
    else if (text.tokens[i].text.length > LONGEST_SMALL) long++
  }
  if (words >= 3 && all >= words * 0.6) return 'capitals'
  return words >= 5 && long === 0 && capital >= words * 0.6 && isDisplayed(text, to - 1) ? 'title' : 'plain'
}

// "With" and "from" may stay small in a headline.
const LONGEST_SMALL = 4
const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '"', '”', '’', "'"])

/** Does the sentence that ends at a token look like a headline: at the top, or without a stop? */
function isDisplayed({ tokens, paragraphs }: Text, last: number): boolean {
  return !STOPS.has(tokens[last].text) || last < paragraphs[0].to
}

function knownWords(text: Text, settings: readonly (readonly Setting[])[]): Known {
  const names = new Set<number>()
  const common = new Set<number>()
  text.paragraphs.forEach(({ sentences }, p) => {
    sentences.forEach((sentence, s) => {
      if (settings[p][s] !== 'plain') return
      for (let i = sentence.from; i < sentence.to; i++) {
        if (!isWord(text, i)) continue
        const word = text.forms[i].lower
        if (!isCapital(text, i)) common.add(word)
        else if (!opens(text, sentence, i) && isProper(text, i) && !NEVER.has(word)) names.add(word)
      }
    })
  })
  return { names, common }
}

function isProper({ tags }: Text, i: number): boolean {
  return tags[i] === NNP || tags[i] === NNPS
}

type IsName = (i: number) => boolean

/** In a headline's capitals a word is a name where the rest of the article says so. */
function knownName(text: Text, { names, common }: Known): IsName {
  return i => {
    const word = text.forms[i].lower
    if (!isCapital(text, i) || isDate(text, i)) return false
    return (names.has(word) && !common.has(word)) || HONORIFIC_WORDS.has(word) || ROLE_NOUNS.has(word)
  }
}

function plainName(text: Text, paragraph: Tokens, sentence: Tokens, { names, common }: Known): IsName {
  return i => {
    if (!isCapital(text, i) || isDate(text, i)) return false
    const word = text.forms[i].lower
    if (NEVER.has(word)) return false
    const known = names.has(word)
    const usual = common.has(word)
    if (isAllCapitals(text, i) && !known && i === paragraph.from) return isAcronym(text, i) || isSpeakerLabel(text, i)
    if (isAllCapitals(text, i) && usual) return false
    const first = opens(text, sentence, i)
    if (first && STARTERS.has(word)) return known && i + 1 < sentence.to && isVerb(text, i + 1)
    if (known && !usual) return true
    if (isProper(text, i)) return known || !first || !usual
    const before = i + 1 < sentence.to && isHead(text, i + 1)
    if (text.tags[i] === JJ) return !usual && before
    // At the start of a sentence the tagger may not know a first name when it sees one.
    return first ? !usual && before && NOUNS.has(text.tags[i]) && !isOneOf(text, i, ROLE_NOUNS) : true
  }
}

/** A transcript's name before a colon: "TAPPER:". */
function isSpeakerLabel({ tokens }: Text, i: number): boolean {
  return tokens[i + 1]?.text === ':' || tokens[i + 2]?.text === ':'
}

/** A capital word that can end a name which an adjective begins ("Metropolitan Police"). */
function isHead(text: Text, i: number): boolean {
  return isCapital(text, i) && (isProper(text, i) || text.tags[i] === JJ) && !isDate(text, i)
}

function isAcronym(text: Text, i: number): boolean {
  return isProper(text, i) && text.tokens[i].text.length <= 4
}

/** The runs of a sentence: name words, and the small words that hold them together. */
function collect(text: Text, sentence: Tokens, isName: IsName, runs: Tokens[]): void {
  const within: IsName = i => i < sentence.to && isName(i)
  for (let i = sentence.from; i < sentence.to; i++) {
    const first = firstName(text, sentence, i, within)
    if (first < 0) continue
    let to = first + 1
    for (let end = joined(text, i, to, within); end > to && to - i < LONGEST; end = joined(text, i, to, within)) to = end
    runs.push({ from: i, to })
    i = to - 1
  }
}

/** The first name word of a run that begins at token `i`: there, or after "The" or particles; -1 where none begins. */
function firstName(text: Text, sentence: Tokens, i: number, isName: IsName): number {
  if (isName(i)) return i
  const the = isOneOf(text, i, THE) && isCapital(text, i) && !opens(text, sentence, i)
  if (the) return isName(i + 1) ? i + 1 : -1
  const first = afterParticles(text, sentence.to, i)
  if (first === i || !isName(first)) return -1
  return !isCapital(text, i) || opens(text, sentence, i) ? first : -1
}

function afterParticles(text: Text, limit: number, i: number): number {
  let k = i
  while (k < limit && k < i + 3 && isOneOf(text, k, PARTICLES)) k++
  return k
}

/** Where the run [from, to) ends when it takes in what follows; `to` where that is no part of it. */
function joined(text: Text, from: number, to: number, isName: IsName): number {
  if (isName(to)) return to + 1
  if (to >= text.tokens.length) return to
  const word = text.tokens[to].text
  if (isNumber(text, to)) return isOneOf(text, to - 1, NUMBERED) ? to + 1 : to
  if (QUOTE_MARKS.has(word)) return afterNickname(text, to, isName) || afterOwner(text, to, isName)
  if (text.tags[to] === POS) return afterOwner(text, to, isName)
  if (word === '.') return isOneOf(text, to - 1, RIGHT) && isName(to + 1) ? to + 1 : to
  if (word === ',') return isName(to + 1) && isOneOf(text, to + 1, GENERATION) ? to + 2 : to
  if (isOneOf(text, to, LINKS)) return afterLink(text, from, to, isName)
  if (isOneOf(text, to, AND)) return isName(to + 1) && (word === '&' || isListOfAffairs(text, from, to)) ? to + 2 : to
  const next = afterParticles(text, text.tokens.length, to)
  return next > to && isName(next) ? next + 1 : to
}

/** "of the West" after "Bank", "of London" after "Mayor". */
function afterLink(text: Text, from: number, to: number, isName: IsName): number {
  const head = isOneOf(text, to - 1, BODY_NOUNS) || isOneOf(text, to - 1, TERRITORIES) || isOneOf(text, to - 1, MEMBERS)
  if (!head && !isOneOf(text, to - 1, ROLE_NOUNS)) return to
  if (from === to) return to
  const next = isOneOf(text, to + 1, THE) ? to + 2 : to + 1
  return isName(next) ? next + 1 : to
}

/** Is the run one such as "Department of Health", that an "and" can carry on? */
function isListOfAffairs(text: Text, from: number, to: number): boolean {
  let link = from
  while (link < to && !isOneOf(text, link, LINKS)) link++
  if (link === to) return to - from > 2
  return to - link <= 3 && (isOneOf(text, link - 1, BODY_NOUNS) || isOneOf(text, link - 1, SECRETARY))
}

function afterNickname(text: Text, to: number, isName: IsName): number {
  for (let close = to + 2; close <= to + 3 && close < text.tokens.length; close++) {
    if (!isCapital(text, close - 1)) return 0
    if (QUOTE_MARKS.has(text.tokens[close].text)) return isName(close + 1) ? close + 2 : 0
  }
  return 0
}

/** "Nurses' Collective", "St. Anselm's Hospitals": a possessive that a body's name goes on after. */
function afterOwner(text: Text, to: number, isName: IsName): number {
  if (!isName(to + 1)) return to
  const plain = !/s$/i.test(text.tokens[to].text)
  if (!plain) return (to >= 2 && isOneOf(text, to - 2, SAINT)) || isOneOf(text, to - 1, OWNERS) ? to + 2 : to
  if (!/s$/i.test(text.tokens[to - 1].text)) return to
  for (let i = to + 1; i < to + 5 && isName(i); i++) if (isOneOf(text, i, BODY_NOUNS)) return to + 2
  return to
}
