import type { Utterance } from './utterance.ts'

/**
 * Whether it is as good as certain who an article says said it: a quotation with its source and its cue side by side.
 * Only then may one article be said to give words to somebody else than another does.
 */
export function isFirm({ statement }: Utterance): boolean {
  if (statement?.source.length !== 1 || statement.cue.length === 0) return false
  const [source] = statement.source
  return statement.cue.some(cue => source !== undefined && gap(source, cue) <= CLOSE)
}

// In characters: room for an age and an office, not for a clause.
const CLOSE = 40

function gap(a: { from: number; to: number }, b: { from: number; to: number }): number {
  return Math.max(a.from - b.to, b.from - a.to)
}

/** Whether its speaker is named right there, and no description or pronoun has to be understood. */
export function isNamed({ statement }: Utterance, text: string): boolean {
  const [source] = statement?.source ?? []
  return (
    source !== undefined &&
    /\p{Lu}|^who$/u.test(text.slice(source.from, source.to).replace(/^(?:He|She|They|It|The)\b/, ''))
  )
}
