import type { Article } from '@onrecord/record'

// Words that only English uses so often; what other languages share with it ("in", "an", "me", "no") is left out.
const english = new Set(
  'the of and to that for it with as his he she her be by from at have not this but had they which said who will has were been their would after when than about said'.split(
    ' ',
  ),
)

/**
 * A note for whoever reads an article that does not appear to be in English, or `null`. Judged by the share of common
 * English words in its first few thousand letters (about a third in news English, under a twentieth in other languages).
 */
export function languageNote(article: Article): string | null {
  const found = article.text.slice(0, 20_000).match(/\p{L}+/gu) ?? []
  const letters = found.reduce((sum, word) => sum + word.length, 0)
  if (letters < 80) return null
  const share = found.filter(word => english.has(word.toLowerCase())).length / found.length
  if (share >= 0.1) return null
  return `${article.id} does not appear to be in English: onrecord reads English only, so expect its record to be short and wrong`
}
