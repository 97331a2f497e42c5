import type { Tokens } from '../document.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import { BODY_NOUNS } from './body-nouns.ts'
import { type Setting, settingOf } from './capitals.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isMisspelt } from './misspelt.ts'
import { isRole } from './offices.ts'
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
  type Text,
} from './sight.ts'
import { HONORIFIC_WORDS, ROLE_NOUNS } from './titles.ts'
import { wordSet } from './word-set.ts'

/** Small words inside surnames. */
export const PARTICLES = wordSet(
  `van von der den de la le du del della di da dos das do bin ibn binti ap ab ter ten al el ole wa ul ur y zu zur 't o' ní nic ó mac uí nig mhic`,
)
/** Words of a name that a number follows: "Local 88". */
export const NUMBERED = wordSet(
  'local route channel radio news area group proposition article section title big five terminal',
)
const LINKS = wordSet('of for on')
const NEVER =
  wordSet(`i i'm i'd i'll i've the a an and or but if no yes not my our your his her its their this that these those he she it
  they we you who what when where why how at by from to for of with as so q oh ok okay god`)
// Words whose capital at the start of a sentence says nothing, whatever the tagger takes them for.
const STARTERS =
  wordSet(`in on will would can could should may might must do does did is are was were have has had be been
  somebody someone nobody everybody everyone anybody anyone something nothing everything all some any most many much few
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty hundred thousand
  here there now then today tomorrow yesterday tonight well just also even still only never ever always perhaps maybe
  let breaking live exclusive revealed update updated correction photo video watch read more asked meanwhile while
  although because since after before however instead but yet both each every another other such like`)
// What newspapers put before a name in bold strokes: "Brave Tamika Robards".
const EPITHETS =
  wordSet(`brave big little young old furious tragic plucky proud poor heartbroken devastated defiant tearful
  embattled disgraced beleaguered outgoing incoming former ex retired veteran married divorced distraught angry hero
  outspoken popular controversial legendary local ailing absent smiling weeping frail elderly grieving gobsmacked`)
// "The London-based Coastal Union" is not called so.
const SITED = /-(?:based|born|listed|owned|led|run|backed|registered|headquartered)$/
// "United Mine Workers" begins with no verb.
const UNITED = wordSet('united')
const HEADS = tagSet('NN NNS JJ')
const CLOSED = new Set(
  ['DT', 'PDT', 'IN', 'CC', 'PRP', 'PRP$', 'WP', 'WP$', 'WDT', 'WRB', 'TO', 'EX', 'RP'].map(tagIndex),
)

/** The names' words of an article: what the sentences that can be trusted say is a name. */
export interface Known {
  /** Hashes (lower case) of words that have a capital where only names have one. */
  readonly names: ReadonlySet<number>
  /** Hashes of words that stand somewhere without a capital. */
  readonly common: ReadonlySet<number>
  /** The longer words of `names`, in lower case, by their first and last letters. */
  readonly spelt: ReadonlyMap<string, readonly string[]>
}

/** Is the token a word of a name? */
export type IsName = (i: number) => boolean

/** For each sentence of each paragraph what a word of a name is in it. */
export function nameWords(text: Text): IsName[][] {
  const settings = text.paragraphs.map(p => p.sentences.map(s => settingOf(text, s)))
  const known = knownWords(text, settings)
  return text.paragraphs.map((paragraph, p) =>
    paragraph.sentences.map((sentence, s) =>
      settings[p][s] === 'plain' ? plainName(text, paragraph, sentence, known) : knownName(text, known),
    ),
  )
}

function knownWords(text: Text, settings: readonly (readonly Setting[])[]): Known {
  const names = new Set<number>()
  const common = new Set<number>()
  const spelt = new Map<string, string[]>()
  text.paragraphs.forEach(({ sentences }, p) => {
    sentences.forEach((sentence, s) => {
      if (settings[p][s] !== 'plain') return
      for (let i = sentence.from; i < sentence.to; i++) {
        if (!isWord(text, i)) continue
        const word = text.forms[i].lower
        if (!isCapital(text, i)) common.add(word)
        else if (!opens(text, sentence, i) && isInName(text, i) && !NEVER.has(word)) {
          if (!names.has(word)) spell(spelt, text.tokens[i].text)
          names.add(word)
        }
      }
    })
  })
  return { names, common, spelt }
}

function spell(spelt: Map<string, string[]>, word: string): void {
  const ends = endsOf(word)
  const list = spelt.get(ends)
  if (list) list.push(word.toLowerCase())
  else spelt.set(ends, [word.toLowerCase()])
}

function endsOf(word: string): string {
  return (word[0] + word[word.length - 1]).toLowerCase()
}

/** Is the capital word a proper noun, or taken for another noun right after one ("Tam Brodie")? */
function isInName(text: Text, i: number): boolean {
  return isProper(text, i) || (HEADS.has(text.tags[i]) && isCapital(text, i - 1))
}

function isProper({ tags }: Text, i: number): boolean {
  return tags[i] === NNP || tags[i] === NNPS
}

/** In a headline's capitals a word is a name where the rest of the article says so. */
function knownName(text: Text, { names, common }: Known): IsName {
  const isKnown = (i: number) => names.has(text.forms[i].lower) && !common.has(text.forms[i].lower)
  return i => {
    const word = text.forms[i].lower
    if (!isCapital(text, i) || isDate(text, i)) return false
    if (isKnown(i) || HONORIFIC_WORDS.has(word) || ROLE_NOUNS.has(word)) return true
    // "Hillary Clinton Goes After" where the story has the surname alone.
    return GIVEN_NAMES.has(word) && i + 1 < text.tokens.length && isCapital(text, i + 1) && isKnown(i + 1)
  }
}

function plainName(text: Text, paragraph: Tokens, sentence: Tokens, { names, common, spelt }: Known): IsName {
  return i => {
    if (!isCapital(text, i) || isDate(text, i)) return false
    const word = text.forms[i].lower
    if (NEVER.has(word) || isTicker(text, i) || SITED.test(text.tokens[i].text)) return false
    const known = names.has(word)
    const usual = common.has(word)
    if (isAllCapitals(text, i) && !known && i === paragraph.from) return isAcronym(text, i) || isSpeakerLabel(text, i)
    if (isAllCapitals(text, i) && usual) return false
    const first = opens(text, sentence, i) || followsHeading(text, paragraph, i)
    if (first && isOneOf(text, i, UNITED)) return i + 1 < sentence.to && isHead(text, i + 1)
    if (first && isEpithet(text, i)) return false
    if (first && STARTERS.has(word)) return known && i + 1 < sentence.to && isVerb(text, i + 1)
    if (known && !usual) return true
    if (isProper(text, i)) return known || !first || (!usual && !isFragment(text, sentence, i))
    if (isOneOf(text, i, NUMBERED) && i + 1 < sentence.to && isNumber(text, i + 1)) return true
    if (first && isOneOf(text, i, ROLE_NOUNS)) return leads(text, sentence, i)
    if (first) return !usual && (isFirstName(text, sentence, i) || isMisspeltName(text, sentence, i, spelt))
    if (text.tags[i] === JJ)
      return (
        !usual &&
        (isOneOf(text, i, BODY_NOUNS) || isProper(text, i - 1) || (i + 1 < sentence.to && isHead(text, i + 1)))
      )
    return true
  }
}

/** "$COLB": what a share is traded by. */
function isTicker({ tokens }: Text, i: number): boolean {
  return i > 0 && tokens[i - 1].text === '$' && tokens[i - 1].to === tokens[i].from
}

/** "Brave Tamika Robards", "Whiskered Dan Kell": is a sentence's first word said of the two-word name after it? */
function isEpithet(text: Text, i: number): boolean {
  if (!isOneOf(text, i, EPITHETS) && !PARTICIPLE.test(text.tokens[i].text)) return false
  if (isOneOf(text, i, GIVEN_NAMES) || i + 2 >= text.tokens.length) return false
  // "Gobsmacked mum Leilani Kell"
  if (!isCapital(text, i + 1) && isRole(text, i + 1)) return true
  return isHead(text, i + 1) && isHead(text, i + 2)
}

// But Mohamed, Waheed, Winifred and Mildred.
const PARTICIPLE = /^\p{Lu}\p{Ll}{3,}(?<![me]|fr|dr)ed$/u

/** "THE BORROWING Back then", "7.34pm Then": does a paragraph's text begin here, behind a heading in capitals or a time? */
function followsHeading(text: Text, { from }: Tokens, i: number): boolean {
  if (i > from && i - from < 4 && isTime(text, from, i)) return true
  if (i - from < 2 || i - from > 6 || isAllCapitals(text, i)) return false
  for (let k = from; k < i; k++) if (!isAllCapitals(text, k)) return false
  return true
}

/** Are the tokens nothing but a time of day? */
function isTime({ tokens }: Text, from: number, to: number): boolean {
  return /^\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?)?:?$/i.test(
    tokens
      .slice(from, to)
      .map(t => t.text)
      .join(''),
  )
}

/** "Harsh?" by itself is a word and no name. */
function isFragment({ tokens }: Text, { from, to }: Tokens, i: number): boolean {
  return i === from && to - from === 2 && /^[?!]$/.test(tokens[i + 1].text)
}

/** Does a title at the start of a sentence stand before a name ("Manager Luca Rossi", "Secretary of State Kell")? */
function leads(text: Text, sentence: Tokens, i: number): boolean {
  const next = isOneOf(text, i + 1, LINKS) ? i + 2 : i + 1
  return next < sentence.to && isHead(text, next)
}

/** At the start of a sentence the tagger may not know a first name when it sees one ("Tamika Robards, who"). */
function isFirstName(text: Text, sentence: Tokens, i: number): boolean {
  const next = afterParticles(text, sentence.to, i + 1)
  if (next >= sentence.to || !isHead(text, next) || /ly$/.test(text.tokens[i].text)) return false
  if (next > i + 1) return true
  // A verb before a whole name is a verb: "Meet Tamika Robards".
  if (isVerb(text, i)) return !/(?:ed|ing)$/.test(text.tokens[i].text) && !(i + 2 < sentence.to && isHead(text, i + 2))
  return !CLOSED.has(text.tags[i])
}

/** "Brandeth said" where the article has Brandreth. */
function isMisspeltName(text: Text, sentence: Tokens, i: number, spelt: Known['spelt']): boolean {
  if (i + 1 >= sentence.to || !HEADS.has(text.tags[i]) || !isVerb(text, i + 1)) return false
  const word = text.tokens[i].text
  const alike = spelt.get(endsOf(word)) ?? []
  return alike.some(name => isMisspelt(name, word.toLowerCase()))
}

/** A transcript's name before a colon: "LEASK:". */
function isSpeakerLabel({ tokens }: Text, i: number): boolean {
  return tokens[i + 1]?.text === ':' || tokens[i + 2]?.text === ':'
}

/** A capital word that can end a name which an adjective begins ("Metropolitan Police"). */
function isHead(text: Text, i: number): boolean {
  return isCapital(text, i) && !isDate(text, i) && (isProper(text, i) || HEADS.has(text.tags[i]))
}

function isAcronym(text: Text, i: number): boolean {
  return isProper(text, i) && text.tokens[i].text.length <= 4
}

/** The token after the particles that begin at token `i`, three at most. */
export function afterParticles(text: Text, limit: number, i: number): number {
  let k = i
  while (k < limit && k < i + 3 && isOneOf(text, k, PARTICLES)) k++
  return k
}
