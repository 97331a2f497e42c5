import type { Span } from '@onrecord/record'
import { type Document, type Paragraph, type Segmented, sentencesIn, type Tokens, tokensOf } from '../document.ts'
import { isOneOf, isWord } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { FINITE, tagIndex, tagSet } from '../tags/tagset.ts'
import type { Attribution } from './attribution.ts'

type Doc = Document & Segmented & Quoted & Tagged

const SAYING = wordSet(`
  said says told asked warned promised assured pledged vowed announced insisted denied admitted wrote replied agreed
  offered refused claimed argued urged demanded`)
const CLEAR = wordSet('clear')
const THAT = wordSet('that whether if')
const BE = wordSet('am is are was were been being')
const PRONOUN = tagIndex('PRP')
const MADE = wordSet('made')
const BETWEEN = wordSet('it very quite absolutely perfectly abundantly')
const HAVE = wordSet("have had 've ’ve")
const SELF = wordSet('i we')
const TO = wordSet('to')
const NOUNS = tagSet('NN NNS NNP NNPS JJ POS')
const VERBATIM = /["“”‘]/
// Less than a clause is a topic, not something said.
const CLAUSE = 4
// How likely a reader must be to mark it.
const LIKELY = 0.6

/**
 * The sentences in quotation marks, each as a paragraph of its own, in which somebody may retell what was said: "I told
 * you in May that …". Only what `found` holds is somebody's.
 */
export function retellingIn(doc: Doc, found: readonly Attribution[]): Paragraph[] {
  const contents = found.flatMap(a => a.content).sort((a, b) => a.from - b.from)
  let c = 0
  return doc.quotations.flatMap(({ depth, from, to, inner }): Paragraph[] => {
    while (c < contents.length && contents[c].to < to) c++
    if (depth > 0 || !contents[c] || contents[c].from > from) return []
    return sentencesIn(doc, tokensOf(doc, inner))
      .filter(s => s.to - s.from > CLAUSE && hasSaying(doc, s))
      .map(s => ({ kind: 'paragraph', ...s, sentences: [s] }))
  })
}

function hasSaying(doc: Doc, { from, to }: Tokens): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, SAYING) || isOneOf(doc, i, CLEAR)) return true
  return false
}

/** Is what was read in such a sentence told as speech: who, by a verb of saying, and then at least a clause? */
export function isRetold(doc: Doc, { source, cue, content, confidence }: Attribution): boolean {
  if (source.length !== 1 || cue.length !== 1 || content.length !== 1 || confidence < LIKELY) return false
  if (source[0].to > cue[0].from || cue[0].to > content[0].from) return false
  const [words, verb] = [content[0], cue[0]].map(span => tokensOf(doc, span))
  if (VERBATIM.test(doc.article.text.slice(content[0].from, content[0].to))) return false
  return hasSaying(doc, verb) && !isPassive(doc, verb) && isClause(doc, words)
}

/** "That we would go", "he was walking it": words that a verb of saying has after it, and not what it is about. */
function isClause(doc: Doc, { from, to }: Tokens): boolean {
  if (to - from < CLAUSE || !(isOneOf(doc, from, THAT) || doc.tags[from] === PRONOUN)) return false
  for (let i = from; i < to; i++) if (FINITE.has(doc.tags[i])) return true
  return false
}

/** Who has been told is not the one who speaks. */
function isPassive(doc: Doc, { from, to }: Tokens): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, BE)) return true
  return false
}

/** "I made clear to the board the scale of the change", which the models do not take for speech. */
export function madeClear(doc: Doc, { from, to }: Paragraph): Attribution[] {
  const { tokens, tags } = doc
  let clear = from + 2
  while (clear < to && !isOneOf(doc, clear, CLEAR)) clear++
  let made = clear - 1
  while (made > from && isOneOf(doc, made, BETWEEN)) made--
  let subject = made - 1
  while (subject > from && isOneOf(doc, subject, HAVE)) subject--
  if (clear >= to || !isOneOf(doc, made, MADE) || !isOneOf(doc, subject, SELF)) return []
  let begin = clear + 1
  if (isOneOf(doc, begin, TO)) for (begin += 2; begin < to && NOUNS.has(tags[begin]); ) begin++
  let end = to
  while (end > begin && !isWord(doc, end - 1)) end--
  if (end - begin < CLAUSE) return []
  const span = (a: number, b: number): Span => ({ from: tokens[a].from, to: tokens[b - 1].to })
  return [
    {
      source: [span(subject, subject + 1)],
      cue: [span(made, clear + 1)],
      content: [span(begin, end)],
      confidence: LIKELY,
    },
  ]
}
