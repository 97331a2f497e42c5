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
import { answererOf } from './answerer.ts'

/** What a reported demand says: who asks, whom, and the words for what. */
export interface Directive {
  readonly by: string
  readonly of: string
  readonly what: Span
  /** Where the word that asks stands. */
  readonly verb: number
}

// Most sentences hold none of the words below, and one look says so.
const ANY =
  /\b(?:tell|told|ask|urg|order|direct|instruct|beg|press|implor|want|call|appeal|plead|plea|requir|challeng|warn|command|lobb|petition|gave|giv|set|push|demand|insist|recommend|request)/

// Verbs that take whom they ask and then what: "urged the board to publish it".
const ASKS_TO =
  /\b(?:told|tells|tell|ask(?:s|ed|ing)?|urg(?:es|ed|ing|e)|order(?:s|ed|ing)?|direct(?:s|ed)|instruct(?:s|ed)|begg(?:ed|ing)|begs|press(?:es|ed|ing)|implor(?:es|ed)|want(?:s|ed)?|call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing) to|plead(?:s|ed|ing) with|challeng(?:es|ed|ing)|warn(?:s|ed)|command(?:s|ed)|lobb(?:ied|ying)|petition(?:s|ed))(?=\s)/g
// "Gave the club 90 days to sell", "has until Friday to answer".
const GIVES_TIME = /\b(?:gave|gives|giving|given|give|set)(?=\s)/g
const TIME =
  /^[^.;:"“]{0,40}?\s(?:until|till|up to|\w+ (?:more )?(?:hours|days|weeks|months)|a (?:day|week|fortnight|month|deadline)|an? (?:ultimatum|\w+-day deadline))\b[^.;:"“]{0,24}?\s(to\s)/
// Verbs that take what is asked for alone: "called for her to go", "demanded that it pay".
const ASKS_FOR =
  /\b(?:call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|press(?:es|ed|ing) for|push(?:es|ed|ing) for|plead(?:s|ed|ing) for|appeal(?:s|ed|ing) for|demand(?:s|ed|ing)?(?: that| for)?|insist(?:s|ed|ing)? that|recommend(?:s|ed) that|want(?:s|ed)?|order(?:s|ed))(?=\s)/g
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
// What may stand between whom one asks and what: "told her in May to go", "asked counsel for the trust to sit".
const ASIDE =
  /^(?:['’]s?\s\p{L}+)?(?:,[^,]{2,60},)?(?:\s(?:not|in|on|at|by|last|this|next|yesterday|today|tonight|morning|evening|week|month|\p{Ll}+ly|\d+|\p{Lu}[\p{L}’'-]*|(?:for|of) (?:the )?\p{Lu}[\p{L}’'-]*))*\s$/u
// Words for people and bodies: whoever can be asked and is no entity.
const AGENT =
  /^(?!(?:and|is|are|was|were|belongs|to|it|that|there|him|her|them)\b).*(?:[^s]s|people|folk|men|women|children|police|crew|team|committee|council|board|government|ministry|department|panel|union|club|league|company|parliament|congress|court|tribunal|commission|agency|force|regulator|minister|mayor|president|governor|director|manager|owner|cabinet|judge|trust|school|university|hospital|church|bank|federation|association|authority|gallery|husband|wife|clerk|operator|developer|landlord|firm|division|zoo|office)$/i
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
const EVERYBODY =
  /^(?:the )?(?:people|public|crowd|audience|supporters|viewers|staff|students|residents|readers|everyone|everybody|anyone|anybody|drivers|motorists|customers|passengers|voters|us|me|reporters|journalists)$/i

/** The demands that a sentence reports: who wants whom to do what. Nothing denied, imagined or asked by the reporter. */
export function directivesIn(chapter: Chapter, sentence: Sentence): Directive[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (!ANY.test(words) || /\?["”'’]?$/.test(words)) return []
  const found: Directive[] = []
  for (const match of words.matchAll(ASKS_TO)) {
    const verb = sentence.from + match.index
    const asked = askedTo(chapter, sentence, verb + match[0].length)
    const by = asked && subjectAsking(chapter, sentence, verb)
    if (by && by !== asked.of) found.push(...splitWhat(chapter, { by, of: asked.of, what: asked.what, verb }))
  }
  for (const match of words.matchAll(GIVES_TIME)) {
    const verb = sentence.from + match.index
    const time = TIME.exec(words.slice(match.index + match[0].length))
    const whom = time && objectAt(chapter, { from: verb + match[0].length, to: sentence.to })
    const by = whom && subjectAsking(chapter, sentence, verb)
    // "She set herself until June".
    if (!by || whom.who === by || /^\w+sel(?:f|ves)$/.test(chapter.text.slice(whom.from, whom.to))) continue
    const what = { from: verb + match[0].length + time[0].length - time[1].length, to: sentence.to }
    found.push({ by, of: whom.who, what: trimmed(chapter, what), verb })
  }
  for (const pattern of [ASKS_FOR, NOUN]) {
    for (const match of words.matchAll(pattern)) {
      const verb = sentence.from + match.index
      if (found.some(f => f.verb === verb)) continue
      const one = askedFor(chapter, sentence, verb, verb + match[0].length, pattern === NOUN)
      if (one) found.push(...splitWhat(chapter, one))
    }
  }
  // "Called on the mayor to tell the board to go": what the mayor is to tell is no demand yet.
  return found.filter(({ verb }) => !found.some(({ what }) => what.from <= verb && verb < what.to))
}

/** "…the board to publish it": whom, and what. */
function askedTo(chapter: Chapter, sentence: Sentence, from: number): { of: string; what: Span } | null {
  const rest = chapter.text.slice(from, sentence.to)
  const to =
    /^(?:(?:St|Dr|Mr|Mrs|Ms|Rev)\.|(?![.;:?!"“”]| (?:that|how|why|what|when|who|whether|if|about|on|over|for|as|than) )[^\n]){1,90}?\s(?:not\s)?(to\s(?!(?:the|an?|his|her|their|its|my|our|your|this|that|these|those|me|him|them|us|you|it|rest|death|ten|two|one|\p{Ll}+ing)\b)["“'‘]?\p{Ll})/u.exec(
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
  const whom = objectAt(chapter, { from, to: what.from })
  const phrase = rest
    .slice(0, to[0].length - to[1].length)
    .replace(/\snot\s?$/, '')
    .trim()
  if (EVERYBODY.test(phrase)) return null
  if (whom && isAdrift(chapter, sentence, whom)) return null
  if (whom) return ASIDE.test(chapter.text.slice(whom.to, what.from)) ? { of: whom.who, what } : null
  // "The governor wants weapons to kill": a thing wanted for a purpose.
  if (/\bwant(?:s|ed)?$/.test(chapter.text.slice(from - 6, from))) return null
  const words = /^(?:(?:the|its|his|her|their|a|an|all|both|\d+)\s)?[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}$/u.exec(phrase)
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
  if (!/\b(?:ask(?:s|ed|ing)?|press(?:es|ed)|begg(?:ed|ing)|begs)$/.test(chapter.text.slice(from - 8, from)))
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
  if (/^want/.test(asks) && !WANTED_DONE.test(rest)) return null
  if (
    /^(?:calls?|demands?|pleas?|appeals?) /.test(`${asks} `) &&
    !noun &&
    NOUNED.test(chapter.text.slice(Math.max(0, verb - 12), verb))
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
  if (whom && (acts || owns) && whom.who !== by) return { by, of: whom.who, what, verb }
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
  const of = owner?.who ?? ((/for$/.test(asks) ? TO_BE : WANTED_DONE).test(rest) ? answererOf(chapter, what, by) : null)
  return of ? { by, of, what, verb } : null
}

/** "A redoubling of efforts" is a redoubling. */
function headOf(words: string): string {
  return words.replace(/\sof\s.*$/, '')
}

function ownerAt(chapter: Chapter, at: number): string | null {
  const sentence = chapter.sentences[sentenceAt(chapter, at)]
  const before = mentionsWithin(chapter, { from: sentence.from, to: at + 1 })
  const owner = before.findLast(m => m.from === at || m.to === at)
  return owner?.who ?? null
}

function subjectAsking(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  const before = chapter.text.slice(Math.max(sentence.from, verb - 40), verb)
  if (UNASKED.test(before) || CONDITION.test(chapter.text.slice(sentence.from, verb))) return null
  const said = utteranceAt(chapter, verb, 'cue')
  return (
    writerOf(chapter, sentence, verb) ??
    (said?.speaker && said.cue.some(c => c.from <= verb && verb < c.to) ? said.speaker : null) ??
    subjectOf(chapter, verb)
  )
}

// "Wrote a letter to the judge asking …": whoever wrote it, not whom it was written to.
const WROTE =
  /\b(?:wrote|writes|written|sent|sends|signed|launched|started|delivered|issued|published|tweeted|posted)\b[^;]*$/

function writerOf(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  if (!/^\p{Ll}+ing\b/u.test(chapter.text.slice(verb, verb + 12))) return null
  const before = chapter.text.slice(sentence.from, verb)
  const wrote = WROTE.exec(before)
  return wrote ? subjectOf(chapter, sentence.from + wrote.index) : null
}

/** Without what follows the demand: a clause of its own, the closing marks. */
function trimmed({ text }: Chapter, { from, to }: Span): Span {
  const words = text.slice(from, to)
  const end =
    /,\s(?:and\s)?(?:he|she|they|it|who|which|saying|said|adding|something|but|after|as|while|although|though|\p{Ll}+ing)\b|\sand\s(?:he|she|they|it)\s(?:had|has|was|did|said)\b|(?<=^to\s(?!be\s).*)[,”"]?\sand\s(?:\p{Ll}+ly\s)?(?:said|says|told|gave|\p{Ll}{3,}(?<!e)ed)\b|[.;]["”'’]?\s*$|\s[–—]\s/u.exec(
      words,
    )
  return { from, to: end && end.index > 0 ? from + end.index : to }
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
