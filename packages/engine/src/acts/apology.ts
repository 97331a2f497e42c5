import type { Document } from '../document.ts'
import type { Words } from './judgement.ts'

const APOLOGISES = /\bapologi[sz](?:e[sd]?|ing)\b|\b(?:said|says|say|saying) sorry\b/iu
const WITHHELD =
  /\b(?:not|never|no|without|refus\w*|declin\w*|fail\w*|will|would|should|must|could|may|might|ask\w*|urg\w*|demand\w*|call\w*|want\w*|need\w*|yet)\b|n['’]t\b/iu

/**
 * Whether the cue says that somebody apologised: "apologised for", "has since apologised", "said sorry for". In the labels
 * those are apologies without exception, and so few that the judges miss some. "Did not apologise", "refused to apologise"
 * and "would apologise" are for the judges.
 */
export function apologises({ article: { text } }: Document, { cue }: Words): boolean {
  const words = cue.map(({ from, to }) => text.slice(from, to)).join(' ')
  return APOLOGISES.test(words) && !WITHHELD.test(words)
}
