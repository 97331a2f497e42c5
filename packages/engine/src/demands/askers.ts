import { subjectOf } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, type Sentence, sentenceAt, utteranceAt } from '../chains/chapter.ts'
import { agentIn } from './agents.ts'
import { writerOf } from './letters.ts'

// "If the mayor asks him to go, …"
const CONDITION = /\b(?:[Ii]f|[Uu]nless|[Ww]hether)\s[^,.]*$/
const UNASKED =
  /(?:\b(?:by|of|for|to|in|at) which [^,.;]{3,50}|\bnot|n['’]t|\bnever|\bmerely|\b(?:what|which) (?:\w+ )?\w+|\brarely|\bseldom|\bhardly|\bfew|\bno|\bcan|\bwithout|\bstopp(?:ed|ing) short of|\brefus(?:ed|es|ing) to|\bdeclin(?:ed|es|ing) to|\brather than|\binstead of|\bif|\bwhether|\bunless|\bcould|\bmight|\bmay|\bwould|\bwill|\bgoing to|\bshould|\bmust|\bought to|\bneeds? to|['’]ll|\bplans? to|\bbeen|\bwas|\bwere|\bbeing|\bby|\bbecause \w+|\bas (?:(?! and )[^,.]){1,40}(?: had| have| has)?|\bthat \w+ had)\s(?:\w+ly\s|yet\s|ever\s|be\s)?$/i

/** Who asks, as the subject of a verb of asking; null where nobody does, or nobody has yet. */
export function subjectAsking(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  if (isUnasked(chapter, sentence, verb)) return null
  const said = utteranceAt(chapter, verb, 'cue')
  return (
    writerOf(chapter, sentence, verb) ??
    (said?.speaker && said.cue.some(c => c.from <= verb && verb < c.to) ? said.speaker : null) ??
    subjectOf(chapter, verb) ??
    alsoOf(chapter, verb) ??
    theyOf(chapter, sentence, verb) ??
    voterOf(chapter, sentence, verb) ??
    agentIn(chapter, { from: sentence.from, to: verb }, 'end')?.who ??
    null
  )
}

/** Is a word of asking denied, only imagined, or told of others: "would not ask", "if she asks", "was asked"? */
export function isUnasked(chapter: Chapter, sentence: Sentence, verb: number): boolean {
  const before = chapter.text.slice(Math.max(sentence.from, verb - 40), verb)
  // "Has been lobbying", "was demanding", but "has been asked".
  const goesOn =
    /\b(?:been|was|were)\s(?:\p{Ll}+ly\s)?$/u.test(before) && /^\p{Ll}+ing\b/u.test(chapter.text.slice(verb, verb + 16))
  return (
    (UNASKED.test(before) && !goesOn && !/\b(?:I|[Ww]e)(?:['’]d| would)\s(?:\w+ly\s)?$/.test(before)) ||
    CONDITION.test(chapter.text.slice(sentence.from, verb))
  )
}

/** "Ross said he was angry and had asked the board": whoever what is said begins with. */
export function alsoOf(chapter: Chapter, verb: number): string | null {
  const piece = utteranceAt(chapter, verb, 'content')?.content.find(c => c.from <= verb && verb < c.to)
  if (!piece || !ALSO.test(chapter.text.slice(piece.from, verb))) return null
  const [first] = mentionsWithin(chapter, { from: piece.from, to: piece.from + 12 })
  return first?.who ?? null
}

const ALSO = /\s(?:and|but)(?:\s(?:had|has|have|also|now|then|therefore|was|were|is|are|\p{Ll}+ly))*\s$/u

/** "They have told the federation": whom nobody was read for, the sentence before begins with. */
function theyOf(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  if (
    !/^\W*(?:They|It|He|She)(?:['’](?:ve|d|s|re)|\s(?:has|have|had|also|then|now))*\s?$/.test(
      chapter.text.slice(sentence.from, verb),
    )
  )
    return null
  const before = chapter.sentences[sentenceAt(chapter, sentence.from) - 1]
  if (!before || before.display || before.paragraph !== sentence.paragraph) return null
  return mentionsWithin(chapter, { from: before.from, to: before.from + 12 })[0]?.who ?? null
}

/** "Residents voted 40 to 3 to press the landlord": whoever decides to ask. */
function voterOf(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  const voted =
    /\b(?:voted|decided|agreed|resolved)(?:,\s[^,]{4,40},|,?\s[\d–-]+(?:\sto\s\d+)?,?|\sunanimously|\sby [^,]{3,30},)?\sto\s$/.exec(
      chapter.text.slice(sentence.from, verb),
    )
  if (!voted) return null
  const at = sentence.from + voted.index
  return subjectOf(chapter, at) ?? agentIn(chapter, { from: sentence.from, to: at }, 'end')?.who ?? null
}

/** Whose a call or demand is: "the union's demand that". */
export function ownerAt(chapter: Chapter, at: number): string | null {
  const sentence = chapter.sentences[sentenceAt(chapter, at)]
  const before = mentionsWithin(chapter, { from: sentence.from, to: at + 1 })
  const owner = before.findLast(m => m.from === at || m.to === at)
  return owner?.who ?? null
}
