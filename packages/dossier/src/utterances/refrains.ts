import type { Utterance } from './utterance.ts'

// In articles, and in days from the first to the last of them.
const MANY = 4
const LONG = 60

/**
 * Says which short phrases recur through the coverage, over months and in many articles: a slogan, a term of office
 * ("top secret"). To say them again is not to be quoted again. `phrases` are words as they are compared, joined by
 * spaces; `day` gives an article's day of publication.
 */
export function refrainsAmong(
  phrases: ReadonlySet<string>,
  utterances: readonly Utterance[],
  day: (article: string) => string | undefined,
): ReadonlySet<string> {
  const lengths = new Set([...phrases].map(phrase => phrase.split(' ').length))
  const places = new Map<string, Set<string>>()
  for (const { article, words } of utterances) {
    for (const length of lengths) {
      for (let i = 0; i + length <= words.length; i++) {
        const phrase = phraseOf(words.slice(i, i + length))
        if (phrases.has(phrase)) places.set(phrase, (places.get(phrase) ?? new Set()).add(article))
      }
    }
  }
  const recurring = [...places].filter(([, articles]) => {
    const days = [...articles].flatMap(article => day(article) ?? []).map(date => Date.parse(date.slice(0, 10)))
    return articles.size >= MANY && (Math.max(...days) - Math.min(...days)) / 86_400_000 > LONG
  })
  return new Set(recurring.map(([phrase]) => phrase))
}

/** Some words as a phrase. */
export function phraseOf(words: Utterance['words']): string {
  return words.map(({ key }) => key).join(' ')
}
