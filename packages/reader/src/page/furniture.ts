import { isByline } from '../byline.ts'
import { endsSentence, hasQuotation, lastMark, words } from '../prose.ts'
import { isDate } from './date.ts'
import type { Passage } from './passages.ts'

/** How lines begin that send readers elsewhere, whether or not they are sentences. */
const invitations = beginsWith(
  'read (?:more|next|also)',
  'sign up',
  'subscribe (?:to|now|for)',
  'follow us',
  'click here',
  'download (?:our|the app)',
  'join the (?:conversation|discussion)',
  'have your say',
  'advertisement',
  '(?:story|article) continues',
  'continue reading',
  'view comments',
  'log in',
  'this article (?:was|is) (?:originally|first) published',
  'copyright',
  '©',
  'all rights reserved',
)
/** How short lines begin that label furniture; a sentence may begin so too. */
const labels = beginsWith(
  '(?:more )?(?:related|recommended)',
  'more (?:on|from|in|about)',
  'most (?:read|popular|viewed)',
  'also (?:in|read)',
  'see also',
  'you (?:may|might) (?:also )?like',
  "don[’']t miss",
  'topics',
  'tags',
  'share',
  'newsletter',
  'sponsored',
  'comments?',
  'watch',
  'listen',
  'skip to',
  'back to top',
  'loading',
  'play video',
  '(?:last )?updated',
  'published',
  'posted',
  '\\d+ (?:comments?|shares?|min(?:ute)?s? read)',
)

function beginsWith(...phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})(?!\\p{L})`, 'iu')
}

/** Whether a passage sends readers elsewhere: little but a link, a "Read more", an "Advertisement". */
export function isTeaser({ kind, text, linked }: Passage): boolean {
  if (kind === 'caption' || kind === 'pullquote') return false
  if (linked > 0.8) return true
  if (text.length > 160 || hasQuotation(text)) return false
  if (invitations.test(text)) return linked > 0.3 || words(text).length < 14
  return labels.test(text) && !endsSentence(text) && words(text).length <= 8
}

/** Whether a short passage only says who wrote the article, or when; `byline` holds the authors' names. */
export function isCredit({ text, within }: Passage, byline: readonly string[]): boolean {
  if (text.length > 200 || lastMark(text) === ':') return false
  if (within === 'credit' || isByline(text) || isDate(text)) return true
  return text.length <= 120 && !endsSentence(text) && byline.some(name => text.startsWith(name))
}
