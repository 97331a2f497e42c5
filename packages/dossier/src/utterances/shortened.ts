import type { Alignment, Change } from './align.ts'
import type { Word } from './words.ts'

/** Where one of two texts draws words together that the other has whole: "we’re", "we are". */
export function shortenedIn({ a, b, changes }: Alignment, one: readonly Word[], other: readonly Word[]): Change[] {
  const found: Change[] = []
  let [i, j] = [a.from, b.from]
  for (const to of [...changes, { a: { from: a.to, to: a.to }, b: { from: b.to, to: b.to } }]) {
    for (; i < to.a.from && j < to.b.from; i++, j++) {
      if (one[i]?.isShort === other[j]?.isShort) continue
      const last = found.at(-1)
      if (last?.a.to === i && last.b.to === j)
        found[found.length - 1] = { a: { ...last.a, to: i + 1 }, b: { ...last.b, to: j + 1 } }
      else found.push({ a: { from: i, to: i + 1 }, b: { from: j, to: j + 1 } })
    }
    ;[i, j] = [to.a.to, to.b.to]
  }
  return found
}
