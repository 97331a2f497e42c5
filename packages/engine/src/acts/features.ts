import type { Span } from '@onrecord/record'
import { type Document, type Segmented, tokenAt } from '../document.ts'
import { feature } from '../model/choice.ts'
import { hashText } from '../model/hash.ts'
import { stem } from '../tags/stem.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import type { Words } from './judgement.ts'

// Of a long content so many words are looked at, from its beginning: the main point seldom comes later.
const LOOKED_AT = 60
const OPENING = 4
const NONE = 0

const [CUE, CUE_PAIR, CUE_WHOLE, CUE_VERB, NEGATED] = [1, 2, 3, 4, 5]
const [WORD, PAIR, FIRST, SECOND, OPENED, LAST, LENGTH] = [10, 11, 12, 13, 14, 15, 16]
const [MODAL, CLAUSE, CLAUSE_VERB, VERB_OPENED, VERB_MODAL, VERB_WORD] = [20, 21, 22, 23, 24, 25]
const [SOURCE, SELF, OUTSIDE] = [30, 31, 32]

const NEGATION = /^(?:not|n['’]t|never|no|nor|neither|without|declined?|refus\w+|fail\w*)$/
const SELVES = /^(?:i|we|he|she|they|it)$/

/** The features (hashes) of an attribution that tell what is done by it; the same in training and at work. */
export function actFeatures(doc: Document & Segmented & Tagged, { source, cue, content }: Words): number[] {
  const said = lowered(doc, content, LOOKED_AT)
  const cues = lowered(doc, cue, LOOKED_AT)
  const who = lowered(doc, source, OPENING)
  const verb = hashText(stem(verbOf(doc, cue) ?? cues.at(-1)?.word ?? ''))
  const features = [...cueFeatures(cues, verb), ...contentFeatures(said, verb)]
  for (const { word } of who) features.push(feature(SOURCE, hashText(word)))
  const last = who.at(-1)?.word ?? ''
  const subject = said.find(w => SELVES.test(w.word))?.word ?? ''
  features.push(feature(SELF, hashText(SELVES.test(last) ? last : ''), hashText(subject), verb))
  const after = content.at(-1)
  features.push(feature(OUTSIDE, after && cue[0] ? (cue[0].from > after.from ? 1 : 2) : 0, verb))
  // A word that is said twice counts once.
  return [...new Set(features)]
}

interface Seen {
  readonly word: string
  readonly tag: string
}

function cueFeatures(cues: readonly Seen[], verb: number): number[] {
  const whole = hashText(cues.map(c => c.word).join(' '))
  const features = [feature(CUE_WHOLE, whole), feature(CUE_VERB, verb)]
  let before = NONE
  for (const { word } of cues) {
    const hash = hashText(stem(word))
    features.push(feature(CUE, hash), feature(CUE_PAIR, before, hash))
    if (NEGATION.test(word)) features.push(feature(NEGATED, hash, verb))
    before = hash
  }
  return features
}

function contentFeatures(said: readonly Seen[], verb: number): number[] {
  const hashes = said.map(w => hashText(stem(w.word)))
  const [first = NONE, second = NONE, third = NONE] = hashes
  const features = [
    feature(FIRST, first),
    feature(SECOND, first, second),
    feature(
      OPENED,
      hashText(
        said
          .slice(0, 2)
          .map(w => w.tag)
          .join(' '),
      ),
      verb,
    ),
    feature(VERB_OPENED, first, verb),
    feature(LAST, hashText(said.at(-1)?.word ?? '')),
    feature(LENGTH, Math.min(6, said.length >> 2), verb),
    feature(SECOND, first, second, third),
  ]
  let before = NONE
  hashes.forEach((hash, i) => {
    features.push(feature(WORD, hash), feature(PAIR, before, hash))
    if (i < OPENING * 2) features.push(feature(VERB_WORD, hash, verb))
    before = hash
  })
  return [...features, ...clauseFeatures(said, verb)]
}

/** The first clause's subject, modal and verb: "we will leave" commits, "they must leave" demands. */
function clauseFeatures(said: readonly Seen[], verb: number): number[] {
  const at = said.findIndex(w => w.tag === 'MD' || w.tag.startsWith('VB'))
  if (at < 0) return [feature(MODAL, NONE, verb)]
  const head = hashText(stem(said[at].word))
  const subject = hashText(said[at - 1]?.word ?? '')
  const next = said.slice(at + 1).find(w => w.tag.startsWith('VB'))
  const features = [
    feature(CLAUSE, subject, head),
    feature(CLAUSE_VERB, head, hashText(stem(next?.word ?? ''))),
    feature(VERB_MODAL, head, verb),
  ]
  for (const { word, tag } of said)
    if (tag === 'MD') features.push(feature(MODAL, hashText(word)), feature(MODAL, hashText(word), verb))
  return features
}

/** The last verb of a cue, which is the one that says: "had been forced to admit". */
function verbOf({ tokens, tags }: Segmented & Tagged, cue: readonly Span[]): string | undefined {
  for (const span of [...cue].reverse()) {
    for (let t = tokenAt(tokens, span.to) - 1; t >= 0 && tokens[t].from >= span.from; t--) {
      if (TAGS[tags[t]].startsWith('VB')) return tokens[t].text.toLowerCase()
    }
  }
  return undefined
}

function lowered({ tokens, tags }: Segmented & Tagged, spans: readonly Span[], most: number): Seen[] {
  const seen: Seen[] = []
  for (const { from, to } of spans) {
    for (let t = tokenAt(tokens, from); t < tokens.length && tokens[t].from < to && seen.length < most; t++) {
      seen.push({ word: tokens[t].text.toLowerCase(), tag: TAGS[tags[t]] })
    }
  }
  return seen
}
