import type { Tokens } from '../document.ts'
import { tagIndex } from '../tags/tagset.ts'
import { BODY_NOUNS } from './body-nouns.ts'
import { DEMONYMS } from './demonyms.ts'
import type { Description } from './mention.ts'
import { bodyAfter, isPremodifier, isRole, officeOf, phraseStart } from './offices.ts'
import { isCapital, isOneOf, isVerb, JJ, NN, NNP, NNPS, NNS, POS, type Text } from './sight.ts'
import { ROLE_MODIFIERS, ROLE_NOUNS, SHORT_OFFICES } from './titles.ts'
import { type WordSet, wordSet } from './word-set.ts'

const DETERMINER = tagIndex('DT')
const PRONOUN = tagIndex('PRP$')
const THE = wordSet('the this that')
// "Her head" is no person; "the head of integrity" is.
const HEAD = wordSet('head')
const CLOSE = wordSet('close')
const TO = wordSet('to')
const FROM = wordSet('from')
// Never a name by itself: "a super PAC".
const PAC = wordSet('pac')
const SITTERS = wordSet('senator congressman congresswoman representative lawmaker republican democrat')
const ONE = wordSet('one')
const REACH = 8
const HYPHEN = 8
// A digit and a hyphen.
const AGE = 4 | HYPHEN
const DESCRIBING: WordSet = new Set([...ROLE_NOUNS, ...SHORT_OFFICES, ...BODY_NOUNS, ...DEMONYMS])

/**
 * The description whose head is token `head`, or null where the word is no role and no body, or no head. `limit` is
 * the end of the sentence, `start` its beginning.
 */
export function descriptionAt(text: Text, sentence: Tokens, head: number): Description | null {
  // Most words are none of these, and no compound that may end in one.
  if (!(text.forms[head].shape & HYPHEN) && !DESCRIBING.has(text.forms[head].lower)) return null
  const person = isRole(text, head) || isAge(text, head) || isFromSomewhere(text, head)
  if (!person && !isOneOf(text, head, BODY_NOUNS)) return null
  const { tags, tokens } = text
  // The lists hold no plurals, so a noun tagged as one is the tagger's slip ("the Commissioner's").
  // After a word of its title a role is a noun whatever the tagger says: "the chief constable had".
  const titled = person && head > sentence.from && isTitleWord(text, head - 1)
  // "The firm denies it": an adjective between article and verb is none.
  const alone = tags[head] === JJ && tags[head - 1] === DETERMINER && isVerb(text, head + 1)
  if (!isNoun(tags[head]) && !(tags[head] === JJ && person) && !titled && !alone) return null
  if (head + 1 < sentence.to && continues(text, head)) return null
  if (isOneOf(text, head, HEAD) && !bodyAfter(text, sentence.to, head + 1)) return null
  // "The 34-year-old mother": the number may be a token of its own.
  const first = isAge(text, head) ? head : phraseStart(text, sentence, head)
  const from = tokens[first].text.endsWith('-old') ? withoutSpace(text, first) : first
  const office = officeOf(text, { from, to: head + 1 })
  const start = determined(text, sentence, from)
  const after = person ? (bodyAfter(text, sentence.to, head + 1) ?? seatAfter(text, sentence.to, head)) : null
  const owner = start.determiner === 'whose' && start.owner.to > start.owner.from ? start.owner : undefined
  const body = office.body ?? after ?? owner
  const end = after ? after.to : head + 1
  return {
    kind: 'description',
    of: person ? 'person' : 'organisation',
    from: tokens[start.from].from,
    to: tokens[end - 1].to,
    tokens: { from: start.from, to: end },
    determiner: start.determiner,
    head,
    office: body ? { title: office.title, body } : office,
  }
}

/** "The senator from Vermont": where somebody sits for, or null. */
function seatAfter(text: Text, limit: number, head: number): Tokens | null {
  if (!isOneOf(text, head, SITTERS) || !isOneOf(text, head + 1, FROM)) return null
  const from = head + 2
  let to = from
  while (to < limit && to < from + 3 && isCapital(text, to) && isNoun(text.tags[to])) to++
  return to > from ? { from, to } : null
}

/** "The Swede said": is somebody called by where they come from, as one who does something? */
export function isFromSomewhere(text: Text, i: number): boolean {
  return isOneOf(text, i, DEMONYMS) && isOneOf(text, i - 1, THE) && (isVerb(text, i + 1) || isVerb(text, i - 2))
}

/** "The 54-year-old": its number may be a token of its own. */
function isAge({ forms, tokens }: Text, i: number): boolean {
  const { text } = tokens[i]
  return text.endsWith('-old') && ((forms[i].shape & AGE) === AGE || tokens[i - 1]?.text === '-')
}

/** Where the words begin that no space parts from token `i`. */
function withoutSpace({ tokens }: Text, i: number): number {
  let from = i
  while (from > 0 && tokens[from - 1].to === tokens[from].from) from--
  return from
}

/** Is a word no head, since the next carries the noun phrase on? */
function continues(text: Text, head: number): boolean {
  // "A source close to the board"
  if (isOneOf(text, head + 1, CLOSE) && isOneOf(text, head + 2, TO)) return false
  return isNoun(text.tags[head + 1]) || (isTitleWord(text, head) && isRole(text, head + 1))
}

function isTitleWord(text: Text, i: number): boolean {
  return isOneOf(text, i, ROLE_MODIFIERS) && !isCapital(text, i)
}

function isNoun(tag: number): boolean {
  return tag === NN || tag === NNS || tag === NNP || tag === NNPS
}

interface Determined {
  readonly determiner: Description['determiner']
  readonly from: number
  /** Whose it is, in tokens; empty where that is a pronoun or nobody. */
  readonly owner: Tokens
}

function determined(text: Text, sentence: Tokens, from: number): Determined {
  const none = { from, to: from }
  // "One resident had other worries"
  if (isOneOf(text, from, ONE)) return { determiner: 'a', from, owner: none }
  const before = from - 1
  if (before < sentence.from) return { determiner: 'none', from, owner: none }
  const tag = text.tags[before]
  if (tag === DETERMINER) return { determiner: isOneOf(text, before, THE) ? 'the' : 'a', from: before, owner: none }
  if (tag === PRONOUN) return { determiner: 'whose', from: before, owner: none }
  if (tag !== POS) return { determiner: 'none', from, owner: none }
  let owner = before
  while (owner > sentence.from && before - owner < REACH && isPremodifier(text, owner - 1)) owner--
  const start = owner > sentence.from && text.tags[owner - 1] === DETERMINER ? owner - 1 : owner
  return { determiner: 'whose', from: start, owner: { from: owner, to: before } }
}

/** Is the single capital word a body's common noun: after an article ("the Trust"), or first in a sentence before a role ("Police chief")? */
export function isBodyNoun(text: Text, sentence: Tokens, { from, to }: Tokens): boolean {
  if (to - from !== 1 || !isOneOf(text, from, BODY_NOUNS)) return false
  if (isOneOf(text, from, PAC)) return true
  if (from === sentence.from) return to < sentence.to && isRole(text, to)
  return text.tags[from - 1] === DETERMINER
}
