import type { Form } from '@onrecord/record'
import { type Cell, KINDS, type Kind } from './kind.ts'
import misses from './misses.json' with { type: 'json' }

/** What is counted. */
export type Unit = 'statements' | 'words'

/**
 * What readers and the engine found in the same articles, by model: for each article and cell the statements that readers
 * marked, those that were read, those of both with one speaker; and the words that readers marked and that were read, where
 * readers marked whole contents. `node bench/src/misses.ts` makes it.
 */
export interface Measured {
  readonly [model: string]: {
    readonly engine: string
    readonly articles: readonly { readonly [cell: string]: readonly number[] }[]
  }
}

/**
 * How many statements (or words) there are for each one read in a cell, and how sure that is. On its own a reader's
 * count over the engine's is recall and precision in one: what is missed makes it more, what is made up less.
 */
export interface Correction {
  readonly factor: number
  /** What each measured article adds to the error of the factor's logarithm (the linearised ratio, Cochran 1977, 6.4). */
  readonly influence: Float64Array
  /** What the factor was measured on, where its own cell had too little. */
  readonly basis: string
}

const FORMS: readonly Form[] = ['direct', 'mixed', 'indirect']
const PEOPLE: readonly Kind[] = ['she/her', 'he/him', 'they/them', 'person']

/** With fewer statements or articles a cell is not measured, and goes by what it is part of. */
const ENOUGH = { statements: 30, articles: 10 }

/** Finds the correction for what a model read in a cell. A model that was never measured goes by `fast`. */
export type Corrections = (model: string, cell: Cell, unit: Unit) => Correction

/** The corrections that some measurements give; those of the engine as it is, unless others are given. */
export function correctionsFrom(measured: Measured = misses as unknown as Measured): Corrections {
  const known = new Map<string, Correction>()
  return (model, cell, unit) => {
    const name = model in measured ? model : 'fast'
    const key = `${name} ${unit} ${cell}`
    const correction = known.get(key) ?? correctionOf(measured[name]?.articles ?? [], cell, unit)
    known.set(key, correction)
    return correction
  }
}

type Articles = Measured[string]['articles']

function correctionOf(articles: Articles, cell: Cell, unit: Unit): Correction {
  const widening = wideningOf(cell)
  for (const { basis, cells } of widening) {
    const pairs = articles.map(article => pairOf(article, cells, unit))
    const statements = articles.map(article => pairOf(article, cells, 'statements'))
    const [marked, read] = sums(statements)
    const present = statements.filter(([a, b]) => a + b > 0).length
    const enough = Math.min(marked, read) >= ENOUGH.statements && present >= ENOUGH.articles
    if (enough) return { ...ratio(pairs), basis }
  }
  return { factor: 1, influence: new Float64Array(articles.length), basis: 'nothing' }
}

/** The cell; its kind in all forms; for people, all people; everybody. */
function wideningOf(cell: Cell): { basis: string; cells: readonly string[] }[] {
  const kind = KINDS.find(each => cell.startsWith(`${each} `)) ?? 'nobody'
  const ofKinds = (kinds: readonly Kind[]) => kinds.flatMap(each => FORMS.map(form => `${each} ${form}`))
  return [
    { basis: cell, cells: [cell] },
    { basis: kind, cells: ofKinds([kind]) },
    ...(PEOPLE.includes(kind) ? [{ basis: 'named people', cells: ofKinds(PEOPLE) }] : []),
    { basis: 'all speakers', cells: ofKinds(KINDS) },
  ]
}

type Pair = readonly [marked: number, read: number]

function pairOf(article: Articles[number], cells: readonly string[], unit: Unit): Pair {
  const [marked, read] = unit === 'statements' ? [0, 1] : [3, 4]
  const own = cells.map(cell => article[cell] ?? [])
  return [own.reduce((sum, n) => sum + (n[marked] ?? 0), 0), own.reduce((sum, n) => sum + (n[read] ?? 0), 0)]
}

function sums(pairs: readonly Pair[]): Pair {
  return [pairs.reduce((sum, [marked]) => sum + marked, 0), pairs.reduce((sum, [, read]) => sum + read, 0)]
}

function ratio(pairs: readonly Pair[]): Omit<Correction, 'basis'> {
  const [marked, read] = sums(pairs)
  return { factor: marked / read, influence: Float64Array.from(pairs, ([a, b]) => a / marked - b / read) }
}
