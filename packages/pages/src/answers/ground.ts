import type { Turn } from '@onrecord/archive'

/** How far somebody went back on their word, how sure that is, and what reviewers made of it. */
export function groundOf({ reported, grade, confidence, state }: Turn): string {
  const ground = reported ? 'called one by the coverage' : `read from the words, ${Math.round(100 * confidence)} %`
  return [state === 'as read' ? '' : state, grade ?? '', ground].filter(Boolean).join(' · ')
}
