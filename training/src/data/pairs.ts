import { VERDICTS, type Verdict } from '@onrecord/engine/contradiction'

/** Two statements of one speaker, the earlier first, and what readers say of them. */
export interface Pair {
  readonly earlier: string
  readonly later: string
  readonly verdict: Verdict
}

/**
 * The pairs of a CSV file (RFC 4180, a row a line) with the columns `earlier`, `later` and `three`, the verdict of most
 * readers. Throws a RangeError where a verdict is none.
 */
export function readPairs(text: string): Pair[] {
  const [head, ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf)
  const [a, b, three] = ['earlier', 'later', 'three'].map(name => head.indexOf(name))
  return rows.map(row => {
    const verdict = row[three]?.toLowerCase() as Verdict
    if (!VERDICTS.includes(verdict)) throw new RangeError(`no verdict: ${row[three]}`)
    return { earlier: row[a], later: row[b], verdict }
  })
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(m => m[1]?.replaceAll('""', '"') ?? m[2])
}
