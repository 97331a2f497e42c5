/** Scores by name, from 0 to 100; more is better. */
export type Scores = Readonly<Record<string, number>>

/** How many points a score may lose against the record before that counts as a loss: what chance moves it by. */
export const TOLERANCE = 0.3

/** One score beside its record. `recorded` is missing for a new score, `measured` for one that is no longer measured. */
export interface Row {
  readonly name: string
  readonly measured?: number
  readonly recorded?: number
}

/** Every score of either side beside the other's, by name. */
export function compare(measured: Scores, recorded: Scores): Row[] {
  return sortedNames({ ...measured, ...recorded }).map(name => ({
    name,
    ...(name in measured && { measured: measured[name] }),
    ...(name in recorded && { recorded: recorded[name] }),
  }))
}

/** The recorded scores that lost more than the tolerance, or are no longer measured at all. */
export function losses(rows: readonly Row[]): Row[] {
  return rows.filter(({ measured = Number.NEGATIVE_INFINITY, recorded }) => {
    return recorded !== undefined && rounded(recorded - measured) > TOLERANCE
  })
}

/** The scores that stand above their record, or have none yet. */
export function gains(rows: readonly Row[]): Row[] {
  return rows.filter(
    ({ measured, recorded = Number.NEGATIVE_INFINITY }) => measured !== undefined && measured > recorded,
  )
}

/** The record with every gain entered. A small loss leaves it as it is, so that many of them cannot wear it down. */
export function raised(rows: readonly Row[]): Scores {
  const best = ({ measured = Number.NEGATIVE_INFINITY, recorded = Number.NEGATIVE_INFINITY }: Row) =>
    Math.max(measured, recorded)
  return Object.fromEntries(rows.map(row => [row.name, best(row)]))
}

/** A difference of two scores as it is shown: to one tenth of a point. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10
}

function sortedNames(scores: Scores): string[] {
  return Object.keys(scores).sort()
}
