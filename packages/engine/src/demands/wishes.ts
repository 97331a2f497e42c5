import { type Chapter, contentOf, mentionsWithin, sentenceAt, type Utterance, wordsOf } from '../chains/chapter.ts'
import { EVERYBODY } from './agents.ts'
import { topicOf } from './answerer.ts'
import { bodyWord } from './body-called.ts'
import { DEED } from './deed.ts'
import type { Directive } from './directive.ts'
import { dueIn, thingDueIn } from './due.ts'
import { DECIDES, mustIn } from './musts.ts'
import { whoeverCan } from './party.ts'
import { plainlyIn } from './plainly.ts'
import { wantedIn } from './wants.ts'
import { whatOf } from './what-of.ts'

// A verb in its bare form at the head of what is said, after a name or "please".
const IMPERATIVE =
  /^["“'‘\s]*(?:If [^,]{3,60},\s)?(?:(?:[Pp]lease|[Nn]ow|[Jj]ust|[Dd]on['’]t|[Dd]o not|[Ll]et (?:them|him|her|us)|(?:\p{Lu}\p{Ll}+,\s){1,2})\s?)?(?:please\s)?(put|bring|give|show|publish|resign|sack|fire|release|pay|open|close|shut|stop|start|end|apologi[sz]e|answer|hand|return|quit|go|stand|step|name|meet|listen|fix|repair|restore|reopen|suspend|investigate|explain|leave|free|fund|hire|save|drop|scrap|withdraw|come|face|keep|take|send|cancel|cut|clean|build|rehire|reinstate|remove|dismiss|halt|ban|act|print|read|count|test|turn|move|call|order|produce|share|disclose|honou?r|vote|sign)\b/iu
// What a plan or a law would have is nobody's demand.
const RULE = /\b(?:plans?|bill|law|act|policy|proposals?|platform|rules?)$/
const CRY = /^["“'‘](?:Resign|Quit|Step down|Stand down|Out)!?["”'’]?$/
// "We want documents, not explanations."
const OPENLY = /^["“'‘\s]*(?:Now |All )?[Ww]e (?:now )?(?:want|demand)\b(?! to\b)/
const WANT =
  /\b(?:I|[Ww]e)(?:['’](?:m|re|ve)|\s(?:am|are|have))?\s(?:(?:just|only|simply|now|still|also|really)\s)?(?:want|demand|ask(?:ing|ed)?(?=\s(?:for|that)\b)|call(?:ing|ed)? (?:for|on)|expect|insist(?:ing)? (?:on|that))\b/

/**
 * The demand that a statement makes in its own words: "the board must publish it", "Resign!", "I want all of it". The
 * judge has called it a demand, or its words leave no doubt. Null where none is made or nobody can be told to meet it.
 */
export function wishOf(chapter: Chapter, statement: Utterance): Directive | null {
  const { speaker, act } = statement
  if (!speaker || statement.content.length === 0 || (chapter.names.get(speaker) ?? []).some(n => RULE.test(n)))
    return null
  return (
    cryIn(chapter, statement, speaker) ??
    mustIn(chapter, statement, speaker) ??
    dueIn(chapter, statement, speaker) ??
    toldIn(chapter, statement, speaker) ??
    plainlyIn(chapter, statement, speaker) ??
    thingDueIn(chapter, statement, speaker) ??
    wantedIn(chapter, statement, speaker) ??
    knowIn(chapter, statement, speaker) ??
    (act === 'demand' ||
    isTold(chapter, statement) ||
    CRY.test(contentOf(chapter, statement)) ||
    OPENLY.test(contentOf(chapter, statement))
      ? (imperativeIn(chapter, statement, speaker) ?? wantIn(chapter, statement, speaker))
      : null)
  )
}

// "Publish the report," she told him.
const TOLD_WHOM = /\b(?:told|tells|telling|texted|emailed|urged|wrote|warned|messaged)\b/

function isTold(chapter: Chapter, { cue, addressees }: Utterance): boolean {
  return (
    cue.some(span => TOLD_WHOM.test(wordsOf(chapter, span))) &&
    addressees.some(who => chapter.types.get(who) === 'person' && (chapter.names.get(who)?.[0] ?? '').includes(' '))
  )
}

const KNOW =
  /\b(?:I|[Ww]e)(?:\s(?:just|only|still|now|also|all|really))?\s(?:want|need|demand|deserve|have a right)\sto\s(?:know|see|hear|be told|be shown)\s(?!what it|how it (?:feels|is)|if\b|you\b|a\b|more\b)/

/** "We want to know who signed it": of whom it is said to, of whoever answers, or of the body that the article is about. */
function knowIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  if (statement.act === 'ask') return null
  for (const piece of statement.content) {
    const match = KNOW.exec(wordsOf(chapter, piece))
    if (!match) continue
    const what = whatOf(chapter, statement, { from: piece.from + match.index, to: piece.to })
    const of = hearerOf(chapter, statement.addressees, by) ?? whoeverCan(chapter, what, by)
    if (of) return { by, of, what, verb: what.from }
  }
  return null
}

/** "…that the council halt it", "…it to stop pumping", where the judge has called it a demand: whoever it begins with. */
function toldIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  const [piece] = statement.content
  if (statement.act !== 'demand' || /^["“'‘]/.test(wordsOf(chapter, piece))) return null
  const sentence = chapter.sentences[sentenceAt(chapter, piece.from)]
  if (UNSURE.test(chapter.text.slice(Math.max(sentence.from, piece.from - 70), piece.from))) return null
  if (statement.cue.some(cue => DECIDES.test(wordsOf(chapter, cue)))) return null
  const first = mentionsWithin(chapter, { from: piece.from, to: piece.from + 14 })[0]
  const words = wordsOf(chapter, piece)
  const plain = /^(?:that )?(?:it|they|he|she|him|her|them)(?= )/.exec(words)
  const body = /^(?:that )?the ((?:\p{Ll}+ )?\p{Ll}+)(?= )/u.exec(words)
  if (
    body &&
    bodyWord(body[1]) &&
    (!first || first.from > piece.from + body[0].length || first.who === by) &&
    TOLD.test(words.slice(body[0].length))
  )
    return {
      by,
      of: body[1],
      what: whatOf(chapter, statement, { from: piece.from + body[0].length + 1, to: piece.to }),
      verb: piece.from,
    }
  const end = plain && (!first || first.from < piece.from + plain[0].length) ? piece.from + plain[0].length : first?.to
  const before = mentionsWithin(chapter, { from: sentence.from, to: piece.from }).findLast(
    m => m.who !== by && (chapter.types.get(m.who) === 'organisation' || chapter.types.get(m.who) === 'person'),
  )
  const of = first && first.to === end ? first.who : before?.who
  if (
    !of ||
    of === by ||
    EVERYBODY.test(of) ||
    chapter.types.get(of) === 'author' ||
    end === undefined ||
    !TOLD.test(chapter.text.slice(end, piece.to))
  )
    return null
  return { by, of, what: whatOf(chapter, statement, { from: end + 1, to: piece.to }), verb: end }
}

// "May ask the minister to": nobody has asked yet.
const UNSURE =
  /\b(?:may|might|could|would|will|should|if|unless|whether|not|never|nobody|no one|none|few|rarely|seldom|hardly|plans?|hopes?|refus\w+|declin\w+|stopp\w+ short|drop\w*)\b|n['’]t\b/i
const TOLD = new RegExp(
  `^\\s(?:to\\s|should\\s|must\\s)?(?!say\\b(?! sorry)|face (?:no|any)\\b)(?:not\\s)?(?:\\p{Ll}+ly\\s)?${DEED}\\b`,
  'u',
)

/** "Baird out!", "Lee must go!": whoever is named in a cry of few words. */
function cryIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  const [piece] = statement.content
  if (statement.content.length > 1 || !OUT.test(wordsOf(chapter, piece))) return null
  const named = mentionsWithin(chapter, piece).find(m => m.from - piece.from <= 2 && m.who !== by)
  return named ? { by, of: named.who, what: { from: piece.from, to: piece.to }, verb: named.to } : null
}

const OUT = /^["“'‘]?(?:\p{Lu}[\p{L}’'-]+\s){1,3}(?:out|must go|resign|has to go|go now)[!.,]*["”'’]?$/u

/** "Show us the register!", "Henrik, show your books!": whoever is called, told it, or last spoken of. */
function imperativeIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  const quoted = statement.content.find(piece => IMPERATIVE.test(chapter.text.slice(piece.from, piece.to)))
  // "Show me somebody who is perfect": nobody is to.
  if (!quoted || /^\W*(?:show|give|name|tell) me (?:some|any|one|an?)\b/i.test(wordsOf(chapter, quoted))) return null
  const called = mentionsWithin(chapter, { from: quoted.from, to: Math.min(quoted.to, quoted.from + 24) }).find(m =>
    /^[,!]/.test(chapter.text.slice(m.to, m.to + 1)),
  )
  const of =
    called?.who ??
    hearerOf(chapter, statement.addressees, by) ??
    (isShout(chapter, statement, by) ? targetOf(chapter, statement, by) : null) ??
    (FOR_US.test(wordsOf(chapter, quoted)) ? whoeverCan(chapter, whatOf(chapter, statement, quoted), by) : null)
  return of ? { by, of, what: whatOf(chapter, statement, quoted), verb: quoted.from } : null
}

// "Give us another date": something that the speaker wants of somebody.
const FOR_US = /^["“'‘\s]*(?:Now |Please |Just )?\p{L}+\s(?:us|them|me|the \p{L}+|our|their|my|back)\b/u

/** One of them who is no crowd and not the speaker. */
function hearerOf({ types }: Chapter, hearers: readonly string[], by: string): string | undefined {
  return hearers.find(who => who !== by && (types.get(who) === 'person' || types.get(who) === 'organisation'))
}

/** A crowd's cry, or "let them show it", is meant for whom all of it is about; a speaker's "Vote for unity" is meant for everybody. */
function isShout(chapter: Chapter, statement: Utterance, by: string): boolean {
  const words = contentOf(chapter, statement).trim()
  return /\blet (?:them|him|her)\b/.test(words) || (chapter.types.get(by) !== 'person' && /!["”'’]?$/.test(words))
}

/** "Resign!" is for the person whom the article is about, anything else for the body. */
function targetOf(chapter: Chapter, statement: Utterance, by: string): string | null {
  const leave = /^["“'‘]?(?:resign|go|quit|stand down|step down|out|shame)\b/i.test(contentOf(chapter, statement))
  return topicOf(chapter, leave ? 'person' : 'organisation', by)
}

/** "I want all of it": of whoever answers. */
function wantIn(chapter: Chapter, statement: Utterance, by: string): Directive | null {
  for (const piece of statement.content) {
    const words = chapter.text.slice(piece.from, piece.to)
    const match = WANT.exec(words)
    if (!match) continue
    // "I want to try": a wish for oneself.
    // "She says ‘I want it published’": what somebody else is said to want.
    if (/[‘“"'][^’”]{0,12}$/.test(words.slice(1, match.index + 1))) continue
    if (/\b(?:not|n['’]t)\b/.test(match[0]) || /^\sto\b/.test(words.slice(match.index + match[0].length))) continue
    const what = whatOf(chapter, statement, { from: piece.from + match.index, to: piece.to })
    const of =
      hearerOf(chapter, statement.addressees, by) ??
      (/\bfor (?:it|that)\b/.test(contentOf(chapter, statement)) ? speakerBefore(chapter, statement, by) : null) ??
      whoeverCan(chapter, what, by)
    if (of) return { by, of, what, verb: what.from }
  }
  return null
}

/** Whoever spoke last before somebody said "then I'm asking for it". */
function speakerBefore({ statements }: Chapter, { from }: Utterance, by: string): string | null {
  return statements.findLast(s => s.from < from && s.speaker !== null && s.speaker !== by)?.speaker ?? null
}
