import { type Chapter, type Place, sentenceAt } from '../chains/chapter.ts'

/** How far somebody goes back on their word; who does not at all has no reversal. */
export type Grade = 'partial' | 'full'

/** The places that tell of a reversal; `before` is null where nobody tells from what. */
export interface Ends {
  readonly before: Place | null
  readonly after: Place
  readonly signal: Place | null
}

// "A partial climbdown", "rowed back on some of the cuts", "will restore one of two routes".
const PART =
  /\b(?:partial(?:ly)?|in part|partly|half(?=-| (?:of|the|its|his|her|their)\b)|(?:part|some|certain|most) of|on (?:some|certain|parts?)\b|(?:limited|minor|small|slight)(?= (?:U-turn|climb|change|shift|retreat|concession))|(?:one|two|three|four|five|six) of (?:the |its |his |her |their )?(?:two|three|four|five|six|seven|eight|nine|ten|dozen|\d+)\b|all but|except)/i
// Verbs of going back that leave some of the word standing.
const SOFT =
  /\b(?:soften|temper(?:ed|s|ing)|water(?:ed|s|ing) down|ton(?:ed|es|ing) down|scal(?:ed|es|ing) (?:back|down)|dilut|moderat(?:ed|es|ing)|qualif(?:ied|ies|ying)|row(?:ed|s|ing)? back|no longer rul(?:e|es|ed|ing) out)/i
// "Now says he might", "would consider it", "for now", "if the pier pays": less than the opposite.
const OPEN =
  /\b(?:may|might|could|consider(?:s|ed|ing)?|open to|for now|temporar(?:y|ily)|provided|unless|on condition|as long as|if)\b/
const WHOLLY =
  /\b(?:full(?:y)?|complete(?:ly)?|total(?:ly)?|wholesale|outright|screeching|resounding|dramatic|entire(?:ly)?)\b/i
const CONDITION = /(?<!\b(?:not|even|only|never)\s)\bif\b|\bonly (?:if|when|once|after)\b|\bunless\b|\bprovided\b/i

// Beside a signal so many characters tell how far it goes: "partially reversed", "went back on some cuts".
const BEFORE = 24
const AFTER = 48

/**
 * Partial where words beside the signal, or the later words, take back less than all, or the earlier word was given
 * under a condition; else full. Judged by words alone.
 */
export function gradeOf(ends: Ends, chapterAt: (article: string) => Chapter): Grade {
  const { before, after, signal } = ends
  const beside = signal ? around(chapterAt(signal.article), signal) : ''
  if (WHOLLY.test(beside)) return 'full'
  const later = wordsAt(chapterAt, after)
  const isPart = SOFT.test(beside) || PART.test(beside) || PART.test(later) || OPEN.test(later)
  return isPart || (before && CONDITION.test(wordsAt(chapterAt, before))) ? 'partial' : 'full'
}

function around(chapter: Chapter, { from, to }: Place): string {
  const first = chapter.sentences[sentenceAt(chapter, from)]
  const last = chapter.sentences[sentenceAt(chapter, to - 1)]
  return chapter.text.slice(Math.max(first.from, from - BEFORE), Math.min(last.to, to + AFTER))
}

function wordsAt(chapterAt: (article: string) => Chapter, { article, from, to }: Place): string {
  return chapterAt(article).text.slice(from, to)
}
