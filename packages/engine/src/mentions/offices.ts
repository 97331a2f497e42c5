import type { Tokens } from '../document.ts'
import { hashText } from '../model/hash.ts'
import { tagSet } from '../tags/tagset.ts'
import { BODY_NOUNS } from './body-nouns.ts'
import type { Office } from './mention.ts'
import { CD, isAllCapitals, isCapital, isDate, isOneOf, isVerb, isWord, NNP, type Text } from './sight.ts'
import { CAPITAL_OFFICES, ROLE_MODIFIERS, ROLE_NOUNS, SHORT_OFFICES } from './titles.ts'
import { wordSet } from './word-set.ts'

/** What ministers and spokespeople are of. */
export const FIELDS = wordSet(`
  health education policing transport transportation foreign home defence defense finance justice environment energy culture
  trade labour labor agriculture housing treasury security communities business sports sport economy economic
  communications islands interior immigration climate science budget legal political chief`)
const STATE = wordSet('state')
const FOR = wordSet('for')
const OF = wordSet('of for at to')
const EXECUTIVE = wordSet('executive')
const THE = wordSet('the a an his her its their our my')
const PREMODIFIERS = tagSet('NN NNS NNP NNPS JJ JJR JJS CD')
const PARTICIPLES = tagSet('VBG VBN')
const DETERMINERS = tagSet('DT PRP$')
const HYPHEN = 8
const REACH = 6

/** Does the token say what a person is: "mayor", "Cllr", "ex-minister", "co-chair"? */
export function isRole(text: Text, i: number): boolean {
  if (isOneOf(text, i, ROLE_NOUNS) || isOneOf(text, i, SHORT_OFFICES)) return true
  if (isAllCapitals(text, i) && isOneOf(text, i, CAPITAL_OFFICES)) return true
  // A co-operative is no operative.
  if (!(text.forms[i].shape & HYPHEN) || isOneOf(text, i, BODY_NOUNS)) return false
  const word = text.tokens[i].text.toLowerCase()
  // "Lau Wing-man"
  if (
    /-(?:man|boy|son|mum|hand|lead|host|ally|dj|mc)$/.test(word) &&
    i > 0 &&
    isCapital(text, i) &&
    text.tags[i - 1] === NNP
  )
    return false
  // "Mayor-elect"
  const elect = /^(.+)-(?:elect|designate)$/.exec(word)
  if (elect) return ROLE_NOUNS.has(hashText(elect[1]))
  // "Mum-of-two"
  const of = word.indexOf('-of-')
  return ROLE_NOUNS.has(hashText(of > 0 ? word.slice(0, of) : word.slice(word.lastIndexOf('-') + 1)))
}

/** Splits the words before and with a role's head into the body they name and the title: "Metropolitan Police | Commissioner". */
export function officeOf(text: Text, { from, to }: Tokens): Office {
  let start = to - 1
  while (start > from && isOfTitle(text, from, start - 1)) start--
  let body = from
  while (body < start && !beginsBody(text, body)) body++
  if (body === start) return { title: { from: start, to } }
  return { title: { from: start, to }, body: { from: body, to: start } }
}

function beginsBody(text: Text, i: number): boolean {
  return (isCapital(text, i) || isOneOf(text, i, BODY_NOUNS)) && !isOneOf(text, i, THE)
}

function isOfTitle(text: Text, from: number, i: number): boolean {
  // "Police" in "Metropolitan Police Commissioner" is the body's; in "Deputy Police Commissioner" the title's.
  // An executive is a body only by itself.
  const body = isCapital(text, i) && isOneOf(text, i, BODY_NOUNS) && !isOneOf(text, i, EXECUTIVE)
  if (body && i > from && isOfBodyName(text, i - 1)) return false
  if (isRole(text, i) || isOneOf(text, i, ROLE_MODIFIERS) || isOneOf(text, i, FIELDS)) return true
  return !isCapital(text, i) && isWord(text, i) && !isOneOf(text, i, BODY_NOUNS)
}

function isOfBodyName(text: Text, i: number): boolean {
  return isCapital(text, i) && !isRole(text, i) && !isOneOf(text, i, ROLE_MODIFIERS)
}

/** A participle modifies the noun where an article stands before it; elsewhere it may be the sentence's verb. */
function modifies(text: Text, sentence: Tokens, i: number): boolean {
  if (isPremodifier(text, i)) return true
  if (!PARTICIPLES.has(text.tags[i])) return false
  return isOneOf(text, i, ROLE_MODIFIERS) || (i > sentence.from && DETERMINERS.has(text.tags[i - 1]))
}

/** The office whose words stand before a name that begins at token `name`: "Thistle boss", "police chief"; or null. */
export function officeBefore(text: Text, sentence: Tokens, name: number): Office | null {
  const head = name - 1
  if (head < sentence.from) return null
  if (!isRole(text, head)) return officeWithBodyBefore(text, sentence, name)
  // "Chief constable Ann Lee": behind another title the tagger may take one for a verb.
  const isAct = isVerb(text, head) && !(head > sentence.from && isRole(text, head - 1))
  return isAct ? null : officeOf(text, { from: phraseStart(text, sentence, head), to: name })
}

/** "Former secretary of state" before a name: an office whose body stands between. */
function officeWithBodyBefore(text: Text, sentence: Tokens, name: number): Office | null {
  let from = name
  while (from > sentence.from && name - from < 4 && isPremodifier(text, from - 1) && !isCapital(text, from - 1)) from--
  const of = from - 1
  if (from === name || of <= sentence.from || !isOneOf(text, of, OF) || !isRole(text, of - 1)) return null
  const { title } = officeOf(text, { from: phraseStart(text, sentence, of - 1), to: of })
  return { title, body: { from, to: name } }
}

/** Where the words begin that stand before the noun at token `i` and belong to it. */
export function phraseStart(text: Text, sentence: Tokens, i: number): number {
  let from = i
  while (from > sentence.from && i - from < REACH && modifies(text, sentence, from - 1)) from--
  return from
}

/** Can the token stand before a noun, as part of its phrase? */
export function isPremodifier(text: Text, i: number): boolean {
  return PREMODIFIERS.has(text.tags[i]) && isWord(text, i) && !isDate(text, i)
}

/** The body after a role, "of the Wexcombe Harbour Board" at token `i`: its tokens without "of the", or null. */
export function bodyAfter(text: Text, limit: number, i: number): Tokens | null {
  if (i + 1 >= limit || !isOneOf(text, i, OF)) return null
  // "Minister of State for Sport": the State is no body.
  const of = isOneOf(text, i + 1, STATE) && isOneOf(text, i + 2, FOR) ? i + 2 : i
  const from = isOneOf(text, of + 1, THE) ? of + 2 : of + 1
  if (from < limit && isNumeral(text, from)) return null
  let to = from
  while (to < limit && to - from < REACH + 2 && isOfBody(text, from, to)) to++
  return to > from ? { from, to } : null
}

/** "Mum of one", "one of three". */
function isNumeral({ tags }: Text, i: number): boolean {
  return tags[i] === CD
}

const INNER = wordSet("of for and & ' ’ 's ’s the")

function isOfBody(text: Text, from: number, i: number): boolean {
  if (isPremodifier(text, i) || (isCapital(text, i) && !isVerb(text, i))) return true
  // A small word belongs to the body only where a capital stands on both sides.
  if (i === from || !isOneOf(text, i, INNER)) return false
  const next = text.tags[i + 1] === undefined ? i : isOneOf(text, i + 1, INNER) ? i + 2 : i + 1
  return isCapital(text, i - 1) && next < text.tokens.length && isCapital(text, next) && !isOneOf(text, i, AND)
}

const AND = wordSet('and')
