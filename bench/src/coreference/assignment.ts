/**
 * The greatest sum that pairs of rows and columns can have, each in at most one pair: the assignment problem, by
 * Kuhn (1955) and Munkres (1957) with shortest augmenting paths; cubic in the shorter side. No value may be negative.
 */
export function bestAssignment(values: readonly (readonly number[])[]): number {
  const height = values.length
  const width = values[0]?.length ?? 0
  if (height > width) return bestAssignment(transposed(values))
  const rowPrice = new Float64Array(height + 1)
  const columnPrice = new Float64Array(width + 1)
  // The row of each column, from 1; column 0 holds the row that looks for one.
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= height; row++) {
    rowOf[0] = row
    const path = cheapestPath(values, rowOf, rowPrice, columnPrice)
    for (let column = path.end; column > 0; column = path.before[column]) rowOf[column] = rowOf[path.before[column]]
  }
  let sum = 0
  for (let column = 1; column <= width; column++) if (rowOf[column]) sum += values[rowOf[column] - 1][column - 1]
  return sum
}

interface Path {
  /** The free column that the path ends at. */
  readonly end: number
  /** For each column of the path the one before it. */
  readonly before: Int32Array
}

/** The path on which moving every row one column on costs least (Dijkstra's algorithm); it settles the prices on the way. */
function cheapestPath(
  values: readonly (readonly number[])[],
  rowOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): Path {
  const before = new Int32Array(rowOf.length)
  const slack = new Float64Array(rowOf.length).fill(Number.POSITIVE_INFINITY)
  const done = new Uint8Array(rowOf.length)
  let column = 0
  do {
    done[column] = 1
    const row = rowOf[column]
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let j = 1; j < rowOf.length; j++) {
      if (done[j]) continue
      const cost = -values[row - 1][j - 1] - rowPrice[row] - columnPrice[j]
      if (cost < slack[j]) {
        slack[j] = cost
        before[j] = column
      }
      if (slack[j] < step) {
        step = slack[j]
        next = j
      }
    }
    for (let j = 0; j < rowOf.length; j++) {
      if (done[j]) {
        rowPrice[rowOf[j]] += step
        columnPrice[j] -= step
      } else slack[j] -= step
    }
    column = next
  } while (rowOf[column] !== 0)
  return { end: column, before }
}

function transposed(values: readonly (readonly number[])[]): number[][] {
  return (values[0] ?? []).map((_, column) => values.map(row => row[column]))
}
