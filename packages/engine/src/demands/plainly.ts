import type { Span } from '@onrecord/record'
import { type Chapter, type Mentioned, mentionsWithin, sentenceAt, type Utterance, wordsOf } from '../chains/chapter.ts'
import { AGENT, EVERYBODY, headOf } from './agents.ts'
import { isIdle } from './asked-to.ts'
import { isUnasked } from './askers.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { trimmed } from './trimmed.ts'

// "The bench directed Brig (retd) Saad Yaqub to appear", "pleaded with his men to turn up", "cautioned the trust against selling".
const TO_DO =
  /^\s?(?:(?:with|on|upon|to|for)\s)?["“'‘]?(?<who>(?:[^\s,.;:()“”"]+|\([^)]{2,20}\))(?:\s(?:[^\s,.;:()“”"]+|\([^)]{2,20}\))){0,8}?)(?:,[^,.;]{2,60},)?\s(?<what>(?:not\s)?to\s(?!(?:the|an?|his|her|their|its|my|our|your|this|that|these|those)\b)\p{Ll}|(?:against|from)\s\p{Ll}+ing\b)/u
// "Moved that the finance director attend", "said the minister had to go".
const THAT = new RegExp(
  `^\\s?(?:that\\s)?["“'‘]?(?<who>[^\\s,.;:()“”"]+(?:\\s[^\\s,.;:()“”"]+){0,6}?)(?:,[^,.;]{2,60},)?\\s(?<what>(?:(?:should|must|shall|ought to|ha[sd] to|have to|needs? to|needed to)\\s)?(?:not\\s)?(?:\\p{Ll}+ly\\s)?(?!face (?:no|any)\\b)${DEED}\\b)`,
  'u',
)
// Words that ask: whoever encourages, persuades or suggests holds nobody to it.
const ASKS =
  /\b(?:ask|urg|call|beg|plead|pray|implor|entreat|beseech|press|push|lobb|petition|order|direct|instruct|command|compel|tell|told|warn|caution|remind|demand|insist|want|requir|request|recommend|advis|counsel|propos|mov(?:ed|es)|exhort|challeng|dar(?:ed|es)|summon|appeal|seek|sought|say|said|stress|argu|rul|forbid|forbad|restrain|barr|admonish|enjoin|bade)/i
const MODAL = /^(?:should|must|shall|ought to|ha[sd] to|have to|needs? to|needed to)\s/

/**
 * Whom a statement that the judge calls a demand asks in so many words, whatever its verb: those named or described right
 * before what they are to do. Null where its words name nobody so, or only the crowd.
 */
export function plainlyIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  const [piece] = statement.content
  if (statement.act !== 'demand') return null
  const sentence = chapter.sentences[sentenceAt(chapter, piece.from)]
  const cue = statement.cue.findLast(c => sentence.from <= c.from && c.to <= piece.from)
  const asks = cue && ASKS.exec(wordsOf(chapter, cue))
  if (!asks) return null
  const verb = cue.from + asks.index
  if (isUnasked(chapter, sentence, verb)) return null
  const reach = { from: Math.min(cue.to, piece.from), to: Math.min(sentence.to, piece.to) }
  const words = wordsOf(chapter, reach)
  const found = TO_DO.exec(words) ?? THAT.exec(words)
  if (!found?.groups) return null
  const { who = '', what = '' } = found.groups
  // "Asked that the clerk attend", but "heard the clerk answer".
  const isBare = !/^(?:not\s)?to\s|ing$/.test(what) && !MODAL.test(what)
  if (isBare && !/\bthat$/.test(wordsOf(chapter, cue)) && !/^\s?that\s/.test(words)) return null
  const start = reach.from + found[0].length - what.length
  const named = { from: reach.from + found[0].indexOf(who), to: reach.from + found[0].indexOf(who) + who.length }
  const span = trimmed(chapter, { from: start, to: reach.to })
  const of = partyOf(chapter, named, by)
  return !of || of === by || isIdle(chapter, sentence, cue.to, span) ? null : { by, of, what: span, verb }
}

// Those who are many and can be asked: not "tips", "efforts", "deals".
const MANY =
  /(?:ers|ors|ists|ians|ees|MPs|chiefs|heads|police|staff|parents|students|officials|colleagues|governments|councils|companies|unions|banks|parties|authorities|men|women)$/i

const OWN = /^(?:the|its|his|her|their|an?|both|all|every)\s/i

/** Who is named where words name somebody, or these words where they are for people or a body. */
function partyOf(chapter: Chapter, named: Span, by: string): string | null {
  const words = wordsOf(chapter, named)
  if (EVERYBODY.test(words)) return null
  const last: Mentioned | undefined = mentionsWithin(chapter, named).findLast(
    m => m.to === named.to || /^['’]s?$/.test(chapter.text.slice(m.to, named.to)),
  )
  if (last) return last.who === by || chapter.types.get(last.who) === 'author' ? null : last.who
  const described = words.replace(OWN, '')
  return /^[\p{L}][\p{L}’' -]+$/u.test(described) &&
    !/^(?:more|fewer|wider|further|any|some|he|she|it|they|him|her|them|me|us|you|we|I|that|this|there)\b/i.test(
      described,
    ) &&
    AGENT.test(headOf(described)) &&
    (!/s$/.test(headOf(described)) || MANY.test(headOf(described))) &&
    !EVERYBODY.test(described)
    ? described
    : null
}
