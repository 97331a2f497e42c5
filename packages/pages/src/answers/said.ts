import type { Said } from '@onrecord/archive'
import { day, days } from '../day.ts'

/** Who says something, or what the article calls them. */
export function nameOf({ speaker, speakerName }: Said): string {
  return speaker?.name ?? speakerName ?? 'speaker not known'
}

/** "refuse", "assess −": what is done by saying something; '' where it is not known. */
export function deedOf({ act, polarity }: Said): string {
  if (!act) return ''
  return polarity ? `${act} ${polarity < 0 ? '−' : '+'}` : act
}

/** When it was said, as far as it is known, else published. */
export function dayOf({ said, day: first }: Said): string {
  if (said) return days(said.from, said.to)
  return first === null ? '' : day(first)
}

const MARKED = /^\s*["'“”‘’«»„`]|["'“”‘’«»„`]\s*$/

/** Whether words are quoted and do not show it: such words are put between marks. */
export function needsMarks({ form, words }: Said): boolean {
  return form === 'direct' && !MARKED.test(words)
}
