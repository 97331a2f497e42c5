import type { Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import { STANDING, standingOf } from '../entities/subjects.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { type Before, endOfAll, startOf } from './before.ts'
import type { Cast } from './cast.ts'
import { mentionsIn } from './mentions-in.ts'
import { phraseAt } from './source-words.ts'
import { sentenceAt, subjectOf } from './told-of.ts'

type Doc = Document & Segmented & Quoted & Tagged & Mentioned & Recognised

/** Who speaks where a cue stands without its source, within `outer` words of somebody or by itself; null where the text does not say. */
export function speakerOfCue(
  doc: Doc,
  cast: Cast,
  { cue, content }: Attribution,
  before: Before | null,
  outer: Tokens | null,
): string | null {
  const [{ from, to }] = cue
  const first = tokenAt(doc.tokens, from)
  const sentence = sentenceAt(doc, first)
  if (outer) return subjectWithin(doc, cast, { from: Math.max(sentence.from, outer.from), to: first })
  if (
    isParticiple(doc, cue[0]) ||
    isPassive(doc, cue[0]) ||
    (first === sentence.from && ASKED.test(doc.tokens[first].text))
  )
    return agent(doc, cast, sentence, tokenAt(doc.tokens, to)) ?? doneAgain(doc, cue[0], before)
  // "…," called a woman behind him: the source follows a verb that a mark parts from the words.
  if (content[0].from < from && first > sentence.from && /^[,"”’']$/.test(doc.tokens[first - 1].text)) {
    const after = phraseAt(doc, tokenAt(doc.tokens, to), sentence.to)
    if (after.from < after.to) return cast.speakerIn(withApposition(doc, after, sentence.to))
  }
  // "…" ― Ann Lee: signed.
  if (content[0].from < from && DASH.test(doc.article.text.slice(from, to))) {
    const signer = phraseAt(doc, tokenAt(doc.tokens, to), sentence.to)
    if (signer.from < signer.to) return cast.speakerIn(signer)
  }
  // "She said it was late and added that she was tired": a cue without a source has the speaker of its sentence.
  if (before && startOf(before.attribution) >= doc.tokens[sentence.from].from) return before.statement.speaker
  const end = tokenAt(doc.tokens, endOfAll(content) - 1) + 1
  return (
    subjectOf(doc, cast, { from: sentence.from, to: first }) ??
    (isGerund(doc, first) && first - sentence.from < 2 ? subjectOf(doc, cast, { from: end, to: sentence.to }) : null)
  )
}

/** "A manager sat down and said, 'Go home'": the first person of what somebody tells within their own words. */
function subjectWithin(doc: Doc, cast: Cast, range: Tokens): string | null {
  const sentence = sentenceAt(doc, range.from)
  const person = mentionsIn(doc, range).find(i => {
    const m = doc.mentions[i]
    const isPerson = doc.entities[doc.whose[i]]?.type === 'person' || (m.kind === 'description' && m.of === 'person')
    return isPerson && standingOf(doc, sentence, m) === STANDING.subject
  })
  return person === undefined ? null : cast.speakerIn(doc.mentions[person].tokens)
}

/** "After saying it was late, she left" */
function isGerund({ tags }: Tagged, token: number): boolean {
  return TAGS[tags[token]] === 'VBG'
}

const DASH = /^[-–—―]{1,2}$/

// "Asked by a reporter whether she would stay": who is asked is the next subject.
const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged)$/i

/** "One, Ann Lee": with the name that follows a comma. */
function withApposition(doc: Doc, { from, to }: Tokens, limit: number): Tokens {
  if (to >= limit || doc.tokens[to].text !== ',') return { from, to }
  const name = phraseAt(doc, to + 1, limit)
  return name.from < name.to && /^\p{Lu}/u.test(doc.tokens[name.from].text) ? { from, to: name.to } : { from, to }
}

/** Whom "by" names after a passive cue ("was told by the minister"). */
function agent(doc: Doc, cast: Cast, sentence: Tokens, after: number): string | null {
  if (after >= sentence.to || doc.tokens[after].text !== 'by') return null
  return cast.speakerIn(phraseAt(doc, after + 1, sentence.to))
}

/** "The board rated half of them good. The others were rated poor": by whom the same verb was said of just before. */
function doneAgain(doc: Doc, cue: Span, before: Before | null): string | null {
  const last = before?.attribution.cue[0]
  if (!before || !last) return null
  const [verb, verbBefore] = [cue, last].map(({ to }) => doc.tokens[tokenAt(doc.tokens, to - 1)].text.toLowerCase())
  const isNear = Math.abs(cue.from - last.from) < AGAIN
  return isNear && verb === verbBefore ? before.statement.speaker : null
}

// So many characters.
const AGAIN = 600

/** "Named after", "known as". */
function isParticiple({ tokens, tags }: Doc, { from }: Span): boolean {
  const t = tokenAt(tokens, from)
  return TAGS[tags[t]] === 'VBN' && t > 0 && !/^(?:have|has|had|having|'ve|’ve|'d|’d)$/i.test(tokens[t - 1].text)
}

/** "Was told", "allegedly": does a cue tell what was done to somebody? */
export function isPassive({ article: { text } }: Document, cue: Span): boolean {
  return /\b(?:was|were|is|are|been|be|being)\b|(?:edly|legedly)$/.test(text.slice(cue.from, cue.to))
}
