import type { Document, Segmented } from '../document.ts'
import type { Now } from './now.ts'
import type { Telling } from './telling.ts'
import { isRunning } from './timed.ts'
import type { Told } from './told.ts'

type Read = Document & Segmented

/** What the article has told before a statement that could date it. */
export interface Before {
  /** The last scene before it. */
  readonly scene: Told | null
  /** When the text last told that its speaker spoke, and whether nobody else has spoken since. */
  readonly speaker: Spoke | null
  readonly isLast: boolean
  /** The day of the news. */
  readonly news: Told | null
}

/** When somebody spoke, and the paragraph with what they said then, as an index. */
export interface Spoke {
  readonly told: Told
  readonly paragraph: number
}

// How many days before the news somebody may have spoken who goes on being quoted.
const EARLIER = 3
// How many paragraphs older words are carried on.
const NEAR = 2
const OCCASION =
  /\b(?:by (?:tele)?phone|in an? (?:[a-z]+ )?(?:interview|e-?mail|statement|letter|message|text|tweet|post|speech))\b/i

/**
 * When a statement was said that has no time of its own: in the scene it stands in, on the occasion its speaker spoke on
 * before, or else between the day of the news and that of publication. Null where none of these is told, and for
 * what is only said to have been earlier, or to come.
 */
export function contextTime(doc: Read, telling: Telling, before: Before, now: Now | null): Told | null {
  const { tense, paragraph } = telling
  if (tense === 'future' || tense === 'vague' || tense === 'pluperfect') return null
  const { scene, news } = before
  const isHere = scene?.paragraph === paragraph
  if (!isRunning(doc, paragraph) && doc.paragraphs[paragraph].kind !== 'headline') return isHere ? scene : null
  const occasion = occasionOf(doc, telling, before)
  if (isHere && !(occasion && occasion.token > scene.token)) return scene
  if (occasion) return occasion
  const isBefore = scene?.paragraph === paragraph - 1 && scene.days.from === scene.days.to
  if (isBefore && (!news || scene.days.from >= news.days.from)) return untilPublished(scene, now)
  return news && untilPublished(news, now)
}

/** What the text told of the same speaker's words, unless these were on another occasion. */
function occasionOf(doc: Read, { sentence, paragraph }: Telling, { speaker, isLast, news }: Before): Told | null {
  if (!speaker) return null
  const isNews = news !== null && speaker.told.days.from >= news.days.from - EARLIER
  if (!isNews && !(isLast && paragraph - speaker.paragraph <= NEAR)) return null
  const { article, tokens } = doc
  const words = article.text.slice(tokens[sentence.from].from, tokens[sentence.to - 1].to)
  return OCCASION.test(words) ? null : speaker.told
}

function untilPublished(told: Told, now: Now | null): Told {
  const { from, to } = told.days
  return now ? { ...told, days: { from, to: Math.max(to, now.day) } } : told
}
