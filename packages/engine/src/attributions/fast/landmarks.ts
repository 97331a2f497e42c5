import type { Tokens } from '../../document.ts'
import { CLOSING, OPENING, type Sight } from './sight.ts'

/**
 * What stands left and right of each token of a paragraph, as offsets from the paragraph's start, -1 for none:
 * the nearest word that is often a cue, the nearest verb (both within the sentence), the nearest quotation marks
 * (within the paragraph). `commas[i]` counts the commas before token `i`.
 */
export interface Landmarks {
  readonly leftCue: Int32Array
  readonly rightCue: Int32Array
  readonly leftVerb: Int32Array
  readonly rightVerb: Int32Array
  readonly lastClose: Int32Array
  readonly nextOpen: Int32Array
  readonly commas: Int32Array
  /** Where each token's sentence begins and ends. */
  readonly first: Int32Array
  readonly end: Int32Array
}

// The cueness from which a word counts as a landmark: part of a cue in at least one case in three.
const LIKELY_CUE = 4

/** Landmarks for paragraphs of up to so many tokens. */
export function landmarks(tokens: number): Landmarks {
  const column = () => new Int32Array(tokens)
  return {
    leftCue: column(),
    rightCue: column(),
    leftVerb: column(),
    rightVerb: column(),
    lastClose: column(),
    nextOpen: column(),
    commas: column(),
    first: column(),
    end: column(),
  }
}

/** Words taken out of their paragraph may run past its last sentence; nothing stands beside a token there. */
function clear(marks: Landmarks, tokens: number): void {
  for (const column of Object.values(marks) as Int32Array[]) column.fill(-1, 0, tokens)
  marks.commas.fill(0, 0, tokens)
}

/** Surveys a paragraph in one walk each way. What `marks` held of another is gone. */
export function survey(
  marks: Landmarks,
  sight: Sight,
  range: Tokens,
  sentences: readonly Tokens[],
  comma: number,
): void {
  if (sentences[0]?.from !== range.from || sentences.at(-1)?.to !== range.to) clear(marks, range.to - range.from)
  let commas = 0
  let close = -1
  for (const sentence of sentences) {
    let cue = -1
    let verb = -1
    for (let t = sentence.from; t < sentence.to; t++) {
      const i = t - range.from
      marks.first[i] = sentence.from - range.from
      marks.end[i] = sentence.to - range.from
      marks.leftCue[i] = cue
      marks.leftVerb[i] = verb
      marks.lastClose[i] = close
      marks.commas[i] = commas
      if (sight.cueness[t] >= LIKELY_CUE) cue = i
      if (sight.verbs[t]) verb = i
      if (sight.quotes[t] === CLOSING) close = i
      if (sight.words[t] === comma) commas++
    }
  }
  walkBack(sight, range, sentences, marks)
}

function walkBack(sight: Sight, range: Tokens, sentences: readonly Tokens[], marks: Landmarks): void {
  let open = -1
  for (let s = sentences.length - 1; s >= 0; s--) {
    let cue = -1
    let verb = -1
    for (let t = sentences[s].to - 1; t >= sentences[s].from; t--) {
      const i = t - range.from
      marks.rightCue[i] = cue
      marks.rightVerb[i] = verb
      marks.nextOpen[i] = open
      if (sight.cueness[t] >= LIKELY_CUE) cue = i
      if (sight.verbs[t]) verb = i
      if (sight.quotes[t] === OPENING) open = i
    }
  }
}
