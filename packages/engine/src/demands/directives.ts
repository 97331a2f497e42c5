import type { Span } from '@onrecord/record'
import { objectAt, subjectOf } from '../chains/actors.ts'
import {
  type Chapter,
  type Mentioned,
  mentionsWithin,
  type Sentence,
  sentenceAt,
  utteranceAt,
} from '../chains/chapter.ts'
import { overlaps } from '../chains/overlaps.ts'
import { AGENT, agentIn, EVERYBODY, headOf } from './agents.ts'
import { answererOf } from './answerer.ts'
import { deadlinesIn } from './deadlines.ts'
import type { Directive } from './directive.ts'
import { writerOf, writtenTo } from './letters.ts'
import { whoeverAnswers } from './party.ts'
import { receivedIn } from './received.ts'
import { trimmed } from './trimmed.ts'

// Most sentences hold none of the words below, and one look says so.
const ANY =
  /\b(?:tell|told|ask|urg|order|direct|instruct|beg|press|implor|want|call|appeal|plead|plea|requir|challeng|warn|command|lobb|petition|gave|giv|set|push|demand|insist|recommend|request|push|dare|seek|sought|campaign|exhort|summon|subpoena|serv|voic|lean|hand)/

// Verbs that take whom they ask and then what: "urged the board to publish it".
const ASKS_TO =
  /\b(?:told|tells|tell|ask(?:s|ed|ing)?|urg(?:es|ed|ing|e)|order(?:s|ed|ing)?|direct(?:s|ed|ing)|instruct(?:s|ed|ing)|begg(?:ed|ing)|begs|press(?:es|ed|ing)?|push(?:es|ed|ing)|pressur(?:es|ed|ing)|dar(?:es|ed)|exhort(?:s|ed|ing)|summon(?:s|ed)|implor(?:es|ed|ing)|want(?:s|ed)?|would like|call(?:s|ed|ing)? (?:up)?on|lean(?:s|ed|ing) on|appeal(?:s|ed|ing) to|plead(?:s|ed|ing) with|challeng(?:es|ed|ing)|warn(?:s|ed)|command(?:s|ed)|lobb(?:ied|ying)|petition(?:s|ed))(?=\s)/g
// Verbs that take what is asked for alone: "called for her to go", "demanded that it pay".
const ASKS_FOR =
  /\b(?:(?:voic\w+|add\w+|join\w+) (?:the |her |his |its |their )?(?:\w+ )?(?:to )?(?:the )?calls for|call(?:s|ed|ing)?(?: (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|again|\w+ly))? for|ask(?:s|ed|ing)? for|press(?:es|ed|ing) for|push(?:es|ed|ing) for|plead(?:s|ed|ing) for|appeal(?:s|ed|ing) for|campaign(?:s|ed|ing) for|lobb(?:ied|ies|ying) for|demand(?:s|ed|ing)?(?: that| for)?|request(?:s|ed|ing)?(?: that)?|ask(?:s|ed|ing)? that|propos(?:es|ed) that|seek(?:s|ing)?|sought|insist(?:s|ed|ing)? that|recommend(?:s|ed) that|want(?:s|ed)?|would like|order(?:s|ed)(?: that)?)(?=\s)/g
const NOUN =
  /\b(?:his|her|its|their|[’']s?)\s(?:\w+\s)?(?:demands?|calls?|pleas?|requests?|appeals?)(?:,[^,]*,)?\s(?:that|for|to)(?=\s)/g

// "If the mayor asks him to go, …"
const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Ww]hether)\s[^,.]*$/
const UNASKED =
  /(?:\bnot|n['’]t|\bnever|\bmerely|\b(?:what|which) (?:\w+ )?\w+|\brarely|\bseldom|\bhardly|\bfew|\bno|\bcan|\bwithout|\bstopp(?:ed|ing) short of|\brefus(?:ed|es|ing) to|\bdeclin(?:ed|es|ing) to|\brather than|\binstead of|\bif|\bwhether|\bunless|\bcould|\bmight|\bmay|\bwould|\bwill|\bgoing to|\bshould|\bmust|\bought to|\bneeds? to|['’]ll|\bplans? to|\bbeen|\bwas|\bwere|\bbeing|\bby|\bbecause \w+|\bas [^,.]{1,40}(?: had| have| has)?|\bthat \w+ had)\s(?:\w+ly\s|yet\s|ever\s|be\s)?$/i
const IDLE =
  /^\sto\s|^\s(?:an? )?(?:comment|interview|details?|time|calm|patience|privacy|anonymity|more (?:time|information)|the (?:very )?same|it|that|them|this|him|her|nothing|not)\b(?!\s\w)|^\s(?:comment|an interview|calm|anonymity|nothing|the very same)\b/i
// "Wants it published", "wanted the money back": an outcome, not a thing for oneself.
const WANTED_DONE =
  /^\s[^.;:]{2,70}?\s(?:\p{Ll}+ed|made|\p{Ll}*paid|shut|sold|told|given|shown|brought|put|held|back|gone|out|to be)\b/u
// "Called for it to be published".
const TO_BE = /^\s[^.;:]{2,70}?\sto be\b/
// "Wants an apology from the board".
const OWED =
  /^\s(?:an? |the |his |her |its |their |full |clear |some |more |straight |written |public )*(?:apolog\w+|answers?|explanations?|resignation|promise|assurances?|guarantees?|commitments?|refund|compensation|report|inquiry|records|files|minutes|action|meeting|details|documents|proof|accounts)\s(?:\S+\s){0,4}?from\s/
const SOUGHT =
  /^\s(?:an? |the |his |her |its |their |all |full |immediate |public |written )*(?:apolog\w+|answers?|explanations?|resignation|assurances?|guarantees?|commitments?|refund|compensation|release|publication|removal|return|dismissal|suspension|records|files|minutes|documents|details of|inquiry|investigation)\b/
// What may stand between whom one asks and what: "told her in May to go", "asked counsel for the trust to sit".
const ASIDE =
  /^(?:['’]s?\s\p{L}+)?(?:,[^,]{2,60},)?(?:\s(?:not|in|on|at|by|last|this|next|yesterday|today|tonight|morning|evening|week|month|\p{Ll}+ly|\d+|\p{Lu}[\p{L}’'-]*|(?:for|of) (?:the )?\p{Lu}[\p{L}’'-]*))*\s$/u
// "Every call for him to go", "amid demands": a noun, and whose it is not said.
const NOUNED =
  /\b(?:every|any|all|the|a|an|of|aside|amid|despite|renewed|growing|fresh|new|such|more|with|by|from|to|repeated|several|against)\s$/i
// "Insisted that she go" and "must go" are demands, "insisted that she was right" is none.
const SUBJUNCTIVE =
  /^(?:['’]s?\s\p{L}+|,[^,]*,)?\s["“'‘]?(?:must|should|not|be|(?:\p{Ll}+ly["”'’]?\s)?(?!(?:is|was|were|are|had|has|does|this|may|can|might|would|could|will|did|made|said|\p{Ll}+sel(?:f|ves))\b)\p{Ll}+(?<!ed|s|ing))\b/u
// "Called for her to go", "demanded that the club pay", "wanted the board gone".
const TO_ACT = /^\s["“'‘]?to\s(?!be\s)/
const ACTS =
  /^\s["“'‘]?(?:to\s(?!be\s)|must|should|(?:["“'‘]?\p{Ll}+ly["”'’]?\s)?(?!(?:to|and|or|was|were|is|are|had|has|may|can|might|in|at|by|of|on|for|from|over|\p{Ll}+ed|\p{Ll}+sel(?:f|ves))\b)\p{Ll}+\b)/u
// What is somebody's to give: their resignation, their papers. Their dismissal, or their life, is another's.
const OWN_DEED =
  /^(?:(?:his|her|its|their)|[^.;]{1,40}?['’]s?)\s(?:\p{Ll}+\s){0,2}(?:resignation|departure|head|apology|apologies|answers?|explanation|accounts|records|files|books|papers|documents|minutes|emails|e-mails|returns|register|report|plans?|figures|data|sums|numbers|contract|proof|evidence|support|help|cooperation|co-operation|withdrawal|attention|consent|approval)\b/u
// "Demanded that the mayor's office pay": whoever speaks for somebody is asked in their name.
const OWN_BODY =
  /^['’]s?\s(?:campaign|office|team|party|administration|government|company|firm|department|ministry|lawyers|staff)\s(?:to\s(?!be\s)|must|should|not\s)?(?!(?:is|was|were|are|had|has|does|may|can|might|would|could|will|did|to)\b)\p{Ll}+(?<!ed|s|ing)\b/u
/** The demands that a sentence reports: who wants whom to do what. Nothing denied, imagined or asked by the reporter. */
export function directivesIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (!ANY.test(words) || /\?["”'’]?$/.test(words)) return []
  const found: Directive[] = []
  for (const match of words.matchAll(ASKS_TO)) {
    const verb = sentence.from + match.index
    const asked = askedTo(chapter, sentence, verb + match[0].length)
    const by = asked && subjectAsking(chapter, sentence, verb)
    const of = asked && by && otherThan(chapter, sentence, verb, by, asked.of)
    if (by && of) found.push(...splitWhat(chapter, { by, of, what: asked.what, verb }))
  }
  found.push(...deadlinesIn(chapter, sentence, verb => subjectAsking(chapter, sentence, verb)))
  for (const pattern of [ASKS_FOR, NOUN]) {
    for (const match of words.matchAll(pattern)) {
      const verb = sentence.from + match.index
      if (found.some(f => f.verb === verb)) continue
      const one = askedFor(chapter, sentence, verb, verb + match[0].length, pattern === NOUN)
      if (one) found.push(...splitWhat(chapter, one))
    }
  }
  found.push(...receivedIn(chapter, sentence).filter(({ what }) => !found.some(f => overlaps(f.what, what))))
  // "Called on the mayor to tell the board to go": what the mayor is to tell is no demand yet.
  return found.filter(({ verb }) => !found.some(({ what }) => what.from <= verb && verb < what.to))
}

/** "…the board to publish it": whom, and what. */
function askedTo(chapter: Chapter, sentence: Sentence, from: number): { of: string; what: Span } | null {
  const rest = chapter.text.slice(from, sentence.to)
  const to =
    /^(?:(?:St|Dr|Mr|Mrs|Ms|Rev|Gov|Sen|Rep|Lt|Gen|Col|Sgt|Capt|Prof|Atty|Hon|Supt|Cllr|Maj|Cmdr)\.|(?![.;:?!"“”]| (?:that|how|why|what|when|who|whether|if|about|on|over|for|as|than) )[^\n]){1,90}?\s(?:not\s)?(to\s(?!(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|me|him|them|us|you|it|rest|death|ten|two|one|\p{Ll}+ing)\b)["“'‘]?\p{Ll})/u.exec(
      rest,
    )
  if (/^\sto\s/.test(rest)) return null
  if (!to) return askedThing(chapter, sentence, from)
  const what = trimmed(chapter, { from: from + to[0].length - to[1].length, to: sentence.to })
  if (
    /^to (?:say|be told|see|know|hear|comment|make it clear|discuss that|worry|panic|fear)\b/i.test(
      chapter.text.slice(what.from, what.to),
    )
  )
    return null
  if (/^to\sbe\s/.test(chapter.text.slice(what.from, what.to))) return null
  const object = objectAt(chapter, { from, to: what.from })
  // "Sheriffs across the state": the state is not asked.
  const isWhere =
    object &&
    /\s(?:across|throughout|around|in|of|from|at|for)\s(?:the\s)?$/.test(chapter.text.slice(from, object.from))
  const whom = isWhere ? null : object
  const phrase = rest
    .slice(0, to[0].length - to[1].length)
    .replace(/\snot\s?$/, '')
    .trim()
  if (EVERYBODY.test(phrase)) return null
  if (whom && isAdrift(chapter, sentence, whom)) return null
  const theirs =
    whom &&
    /^\s(?:fellow\s)?(?:colleagues|members|councillors|commissioners|senators|lawmakers|ministers|MPs|peers|officers|staff|deputies|directors)\s$/.exec(
      chapter.text.slice(whom.to, what.from),
    )
  if (theirs && /^(?:his|her|their|its)$/.test(chapter.text.slice(whom.from, whom.to)))
    return { of: theirs[0].trim(), what }
  if (whom) return ASIDE.test(chapter.text.slice(whom.to, what.from)) ? { of: whom.who, what } : null
  // "The governor wants weapons to kill": a thing wanted for a purpose.
  if (
    /\bwant(?:s|ed)?$/.test(chapter.text.slice(from - 6, from)) &&
    !/(?:ers|ors|ists|ians|MPs|people|colleagues|parents|police|government|council|board|ministry|company)$/.test(
      phrase,
    )
  )
    return null
  const words =
    /^(?:(?:the|its|his|her|their|a|an|all|both|\d+)\s)?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}?(?:\s(?:across|throughout|around|of|in|from|at)\s[^,]{2,40})?$/u.exec(
      phrase,
    )
  if (words && !AGENT.test(headOf(words[0]))) return null
  const days = words && /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words[0])
  return words && !days && !/^(?:for|he|she|they|it|one|two|three|four|more|all|some)\b/i.test(phrase)
    ? { of: words[0].replace(/^(?:the|its|his|her|their|a|an)\s/, ''), what }
    : null
}

/** "Wrote to the board urging them": whoever "them" is stands in the same sentence; a guess from further off is none. */
function isAdrift(chapter: Chapter, sentence: Sentence, whom: Mentioned): boolean {
  if (!/^(?:them|it)$/.test(chapter.text.slice(whom.from, whom.to))) return false
  const near = { from: sentence.from, to: whom.from }
  return !mentionsWithin(chapter, near).some(m => m.who === whom.who)
}

/** "Asked her for one reason": whom, and what. */
function askedThing(chapter: Chapter, sentence: Sentence, from: number): { of: string; what: Span } | null {
  if (
    !/\b(?:ask(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)|petition(?:s|ed)|begg(?:ed|ing)|begs)$/.test(
      chapter.text.slice(from - 11, from),
    )
  )
    return null
  const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 60) })
  const thing =
    whom &&
    /^\sfor\s(?!comment|an? (?:interview|comment|response)|more|details|help|directions)/.exec(
      chapter.text.slice(whom.to, whom.to + 24),
    )
  if (!whom || !thing || EVERYBODY.test(chapter.text.slice(whom.from, whom.to))) return null
  return { of: whom.who, what: trimmed(chapter, { from: whom.to + thing[0].length, to: sentence.to }) }
}

/** "…for her to go", "…that the trust pay", "…the register to be made public". */
function askedFor(chapter: Chapter, sentence: Sentence, verb: number, from: number, noun: boolean): Directive | null {
  const rest = chapter.text.slice(from, sentence.to)
  if (IDLE.test(rest)) return null
  const asks = chapter.text.slice(verb, from)
  // "Gave in to the Varley demand and paid".
  if (/^demand$/.test(asks) && /^\s(?:and|or|but|was|is|has|had|to)\b/.test(rest)) return null
  if (/^(?:want|would like)/.test(asks) && !WANTED_DONE.test(rest) && !OWED.test(rest)) return null
  if (/^(?:seek|sought)/.test(asks) && !SOUGHT.test(rest)) return null
  if (
    /^(?:calls?|demands?|pleas?|appeals?) /.test(`${asks} `) &&
    !noun &&
    NOUNED.test(chapter.text.slice(Math.max(0, verb - 12), verb)) &&
    !/\b(?:voted|decided|agreed|resolved|back) to $/.test(chapter.text.slice(Math.max(0, verb - 12), verb))
  )
    return null
  // "I asked for ninety days and got it in sixty": what was once asked is only called to mind.
  if (/^asked/.test(asks) && /\b(?:I|[Ww]e)\s$/.test(chapter.text.slice(verb - 4, verb))) return null
  // "Is dropping its call for her to go".
  if (
    /\b(?:drop|withdr[ae]w|end|abandon|retract)\w*\s(?:(?:his|her|its|their|the)\s)?$/.test(
      chapter.text.slice(sentence.from, verb),
    )
  )
    return null
  const by = noun ? ownerAt(chapter, verb) : subjectAsking(chapter, sentence, verb)
  if (!by) return null
  const what = trimmed(chapter, { from: from + 1, to: sentence.to })
  const whom = objectAt(chapter, { from, to: Math.min(sentence.to, from + 70) })
  const after = whom ? chapter.text.slice(whom.to, what.to) : ''
  if (/that$/.test(asks) && !SUBJUNCTIVE.test(after)) return null
  const isOwner = whom && /^(?:his|her|its|their)$/.test(chapter.text.slice(whom.from, whom.to))
  const acts = whom && (isOwner || /for$/.test(asks) ? TO_ACT : ACTS).test(after)
  const owns = whom && (OWN_DEED.test(chapter.text.slice(whom.from, what.to)) || OWN_BODY.test(after))
  const asked = whom && (acts || owns) && otherThan(chapter, sentence, verb, by, whom.who)
  if (asked) return { by, of: asked, what, verb }
  const described = /^\s((?:\p{Ll}[\p{L}'’-]*\s){1,4}?)to\s(?!be\s)\p{Ll}/u.exec(rest)
  if (
    described &&
    !/^(?:an?|the|more|its|his|her|their)\s(?:chance|time|way|right|opportunity|effort|attempt|plan|move)\b|\b(?:him|her|them|it)\s$/.test(
      described[1],
    )
  ) {
    const words = described[1].trim().replace(/^(?:the|an?|its|his|her|their)\s/, '')
    if (words && !EVERYBODY.test(words) && AGENT.test(headOf(words))) return { by, of: words, what, verb }
  }
  const from_ = mentionsWithin(chapter, what).find(
    m => m.who !== by && /\bfrom\s(?:the\s|our\s)?$/.test(chapter.text.slice(m.from - 9, m.from)),
  )
  if (from_) return { by, of: from_.who, what, verb }
  const owner = mentionsWithin(chapter, what).find(
    m => m.who !== by && m.from - what.from < 30 && OWN_DEED.test(chapter.text.slice(m.from, what.to)),
  )
  const of =
    owner?.who ??
    ((/for$/.test(asks) ? TO_BE : WANTED_DONE).test(rest) || isThing(chapter, what)
      ? (noun ? answererOf : whoeverAnswers)(chapter, what, by)
      : null) ??
    (whom?.who === by || isThing(chapter, what) ? writtenTo(chapter, sentence, verb)?.who : null)
  return of ? { by, of, what, verb } : null
}

/** "Residents voted 40 to 3 to press the landlord": whoever decides to ask. */
function voterOf(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  const voted =
    /\b(?:voted|decided|agreed|resolved)(?:,?\s[\d–-]+(?:\sto\s\d+)?,?|\sunanimously|\sby [^,]{3,30},)?\sto\s$/.exec(
      chapter.text.slice(sentence.from, verb),
    )
  return voted ? subjectOf(chapter, sentence.from + voted.index) : null
}

/** A thing that is asked for, with nobody who is to do it. */
function isThing({ text }: Chapter, { from, to }: Span): boolean {
  return /^(?:an?|all|copies|details|more|full)\s/.test(text.slice(from, to))
}

/**
 * Whom somebody asks: never themselves. "Wrote to the mayor asking her to go", "refused the union's demand that she go": a
 * pronoun stands for whoever the letter is for, or whoever the sentence begins with.
 */
function otherThan(chapter: Chapter, sentence: Sentence, verb: number, by: string, of: string): string | null {
  const letter = writtenTo(chapter, sentence, verb)
  // "Wrote to the regulator asking it to look": "it" is the regulator.
  if (of !== by && !(letter && PRONOUN.test(chapter.text.slice(verb, verb + 24)))) return of
  const other =
    letter ??
    mentionsWithin(chapter, { from: sentence.from, to: verb }).find(
      m => m.who !== by && !/^(?:it|that|which|who)$/.test(chapter.text.slice(m.from, m.to)),
    )
  return other && other.who !== by ? other.who : personBefore(chapter, sentence, by)
}

/** "She called for his resignation": the person whom the sentence before begins with, other than who asks. */
function personBefore(chapter: Chapter, sentence: Sentence, by: string): string | null {
  const before = chapter.sentences[chapter.sentences.indexOf(sentence) - 1]
  if (!before || before.display) return null
  const [first] = mentionsWithin(chapter, before)
  return first && first.who !== by && chapter.types.get(first.who) === 'person' ? first.who : null
}

const PRONOUN = /^\p{Ll}+(?: on| for)?\s(?:him|her|it|them)\sto\b/u

function ownerAt(chapter: Chapter, at: number): string | null {
  const sentence = chapter.sentences[sentenceAt(chapter, at)]
  const before = mentionsWithin(chapter, { from: sentence.from, to: at + 1 })
  const owner = before.findLast(m => m.from === at || m.to === at)
  return owner?.who ?? null
}

function subjectAsking(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  const before = chapter.text.slice(Math.max(sentence.from, verb - 40), verb)
  if (
    (UNASKED.test(before) && !/\b(?:I|[Ww]e)(?:['’]d| would)\s(?:\w+ly\s)?$/.test(before)) ||
    CONDITION.test(chapter.text.slice(sentence.from, verb))
  )
    return null
  const said = utteranceAt(chapter, verb, 'cue')
  return (
    writerOf(chapter, sentence, verb) ??
    (said?.speaker && said.cue.some(c => c.from <= verb && verb < c.to) ? said.speaker : null) ??
    subjectOf(chapter, verb) ??
    voterOf(chapter, sentence, verb) ??
    agentIn(chapter, { from: sentence.from, to: verb }, 'end')?.who ??
    null
  )
}

/** "To close the unit and to pay the families" is two demands. */
function splitWhat({ text }: Chapter, one: Directive): Directive[] {
  const { from, to } = one.what
  const words = text.slice(from, to)
  const and = /,?\sand\s(?=to\s\p{Ll})/u.exec(words)
  // "To hit back at a plot designed to sow doubt and to win" goes on with what the plot is for.
  if (!and || /.\sto\s["“'‘]?\p{Ll}/u.test(words.slice(0, and.index))) return [one]
  const [first, second] = [
    { from, to: from + and.index },
    { from: from + and.index + and[0].length, to },
  ]
  return [
    { ...one, what: first },
    { ...one, what: second },
  ]
}
