import { type Html, html } from '@onrecord/pages'
import type { Record } from '@onrecord/record'

/** A paragraph of a text beside that of another which stands in its place; null where there is none. */
interface Pair {
  readonly before: string | null
  readonly after: string | null
}

/** Two texts of one article, a paragraph beside the other: what stands in both in the same words is quiet, all else is marked. */
export function sideBySide(before: Record, after: Record): Html {
  const pairs = pairsOf(paragraphsOf(before), paragraphsOf(after))
  return html`<div class="texts">
<div class="pair captions"><p>Before</p><p>After</p></div>
${pairs.map(row)}</div>
`
}

function row({ before, after }: Pair): Html {
  if (before === after) return html`<div class="pair same"><p>${before}</p><p>${after}</p></div>\n`
  const gone =
    before === null ? html`<p class="facts">Not in the version before.</p>` : html`<p><del>${before}</del></p>`
  const come = after === null ? html`<p class="facts">Not in this version.</p>` : html`<p><ins>${after}</ins></p>`
  return html`<div class="pair">${gone}${come}</div>\n`
}

function paragraphsOf({ article: { text, blocks } }: Record): string[] {
  return blocks.map(({ from, to }) => text.slice(from, to))
}

/** The paragraphs in pairs: those of the longest common subsequence are the same, what lies between stands in the other's place in order. */
function pairsOf(before: readonly string[], after: readonly string[]): Pair[] {
  const lengths = lengthsOf(before, after)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  let [gone, come]: [string[], string[]] = [[], []]
  const flush = () => {
    for (let k = 0; k < Math.max(gone.length, come.length); k++) {
      pairs.push({ before: gone[k] ?? null, after: come[k] ?? null })
    }
    ;[gone, come] = [[], []]
  }
  while (i < before.length || j < after.length) {
    const [a, b] = [before[i], after[j]]
    if (a !== undefined && a === b) {
      flush()
      pairs.push({ before: a, after: a })
      i++
      j++
    } else if (b === undefined || (a !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      gone.push(a as string)
      i++
    } else {
      come.push(b)
      j++
    }
  }
  flush()
  return pairs
}

/** How long the longest common subsequence is of what follows each two paragraphs. */
function lengthsOf(before: readonly string[], after: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const own = lengths[i] as Uint32Array
      own[j] =
        before[i] === after[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
    }
  }
  return lengths
}

function at(lengths: readonly Uint32Array[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0
}
