import type { Person } from '@onrecord/record'
import type { Coverage } from '../coverage.ts'

/** Whose death a story tells of most often: into that an inquest is, or a fatal accident inquiry, that names nobody. */
export function deadIn({ records }: Coverage, people: readonly Person[]): string | null {
  const texts = records.map(({ article }) => article.text)
  const told = people
    .filter(({ type }) => type === 'person')
    .map(person => ({ id: person.id, times: timesIn(texts, person) }))
    .filter(({ times }) => times > 0)
    .toSorted((a, b) => b.times - a.times)
  return told[0]?.id ?? null
}

function timesIn(texts: readonly string[], { name, aliases }: Person): number {
  const called = [name, ...aliases]
    .filter(each => /\p{Lu}/u.test(each))
    .map(each => each.replace(/[^\p{L}\p{N}]/gu, '.'))
  const who = `(?:${called.join('|')})`
  const died = new RegExp(
    `(?:death|killing|body|funeral) of (?:[A-Z]\\w+\\.? )?${who}\\b|${who}[’']s? (?:death|killing|body|funeral|widow|widower)|${who}(?:, [^,.;]{1,40},)? (?:died|was killed|was found dead|drowned)\\b|killed ${who}\\b`,
    'g',
  )
  return texts.reduce((sum, text) => sum + [...text.matchAll(died)].length, 0)
}
