import type { Turn } from '@onrecord/archive'

/** How sure it is that somebody went back on their word, and what reviewers made of it. */
export function groundOf({ reported, confidence, state }: Turn): string {
  const ground = reported ? 'called one by the coverage' : `read from the words, ${Math.round(100 * confidence)} %`
  return state === 'as read' ? ground : `${state} · ${ground}`
}
