import { type Evidence, intervalOf, type Share } from './interval.ts'
import type { Cell } from './kind.ts'
import type { Corrections, Unit } from './measured.ts'

/** Statements of one article that count alike. */
export interface Voiced {
  /** Whose voice it is, in the terms of the table: a person, a kind, a month. */
  readonly key: string
  readonly cell: Cell
  readonly model: string
  readonly statements: number
  readonly words: number
}

/** One voice in a table. */
export interface Voice {
  readonly key: string
  readonly statements: number
  readonly words: number
  readonly share: Share
  readonly wordShare: Share
  /** What the corrections were measured on, where that is less than the very kind of speaker. */
  readonly borrowed: readonly string[]
}

interface Sums {
  statements: number
  words: number
  /** How much was read with each correction, by its key. */
  readonly cells: Map<string, { cell: Cell; model: string; statements: number; words: number }>
  readonly units: { readonly [unit in Unit]: { sum: number; squared: number; withWhole: number } }
}

/** A table of voices as its articles come, one call each; holds sums only, whatever the number of articles. */
export interface Tally {
  add(article: readonly Voiced[]): void
  readonly articles: number
  readonly statements: number
  readonly words: number
  readonly size: number
  /** The voices with most statements, most first. */
  voices(limit: number): Voice[]
}

const UNITS = ['statements', 'words'] as const

/** An empty table; what it is given is corrected by `corrections`. */
export function tallyWith(corrections: Corrections): Tally {
  const rows = new Map<string, Sums>()
  const all = emptySums()
  let articles = 0
  return {
    add(article) {
      if (article.length === 0) return
      articles++
      const wholes = weighed(article, corrections)
      for (const [key, own] of Map.groupBy(article, voiced => voiced.key)) {
        const sums = rows.get(key) ?? emptySums()
        rows.set(key, sums)
        enter(own, weighed(own, corrections), wholes, sums)
      }
      enter(article, wholes, wholes, all)
    },
    get articles() {
      return articles
    },
    get statements() {
      return all.statements
    },
    get words() {
      return all.words
    },
    get size() {
      return rows.size
    },
    voices(limit) {
      return [...rows]
        .sort(([a, x], [b, y]) => y.statements - x.statements || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([key, sums]) => voiceOf(key, sums, all, articles, corrections))
    },
  }
}

function emptySums(): Sums {
  const unit = () => ({ sum: 0, squared: 0, withWhole: 0 })
  return { statements: 0, words: 0, cells: new Map(), units: { statements: unit(), words: unit() } }
}

type Weights = { readonly [unit in Unit]: number }

/** How much some statements of an article are, corrected. */
function weighed(voiced: readonly Voiced[], corrections: Corrections): Weights {
  const of = (unit: Unit) =>
    voiced.reduce((sum, each) => sum + each[unit] * corrections(each.model, each.cell, unit).factor, 0)
  return { statements: of('statements'), words: of('words') }
}

function enter(voiced: readonly Voiced[], own: Weights, whole: Weights, sums: Sums): void {
  for (const { cell, model, statements, words } of voiced) {
    const key = `${model} ${cell}`
    const counts = sums.cells.get(key) ?? { cell, model, statements: 0, words: 0 }
    sums.cells.set(key, counts)
    counts.statements += statements
    counts.words += words
    sums.statements += statements
    sums.words += words
  }
  for (const unit of UNITS) {
    const each = sums.units[unit]
    each.sum += own[unit]
    each.squared += own[unit] ** 2
    each.withWhole += own[unit] * whole[unit]
  }
}

function voiceOf(key: string, sums: Sums, all: Sums, articles: number, corrections: Corrections): Voice {
  const share = (unit: Unit): Share => {
    const read = all[unit] === 0 ? 0 : sums[unit] / all[unit]
    const [own, whole] = [sums.units[unit], all.units[unit]]
    const evidence: Evidence = {
      part: own.sum,
      whole: whole.sum,
      partSquared: own.squared,
      partWhole: own.withWhole,
      wholeSquared: whole.squared,
      articles,
      statements: all.statements,
      influence: influenceOf(sums, all, unit, corrections),
    }
    return { read, corrected: whole.sum === 0 ? 0 : own.sum / whole.sum, ...intervalOf(evidence) }
  }
  const bases = [...sums.cells.values()].flatMap(({ cell, model }) => {
    const { basis } = corrections(model, cell, 'statements')
    return cell.startsWith(basis) ? [] : [basis]
  })
  return {
    key,
    statements: sums.statements,
    words: sums.words,
    share: share('statements'),
    wordShare: share('words'),
    borrowed: [...new Set(bases)],
  }
}

/** What each measured article adds to the error of the log odds of a voice against all others. */
function influenceOf(own: Sums, all: Sums, unit: Unit, corrections: Corrections): Float64Array {
  const part = own.units[unit].sum
  const rest = all.units[unit].sum - part
  let influence = new Float64Array(0)
  for (const [key, { cell, model, ...whole }] of all.cells) {
    const { factor, influence: each } = corrections(model, cell, unit)
    if (influence.length === 0) influence = new Float64Array(each.length)
    const mine = own.cells.get(key)?.[unit] ?? 0
    const theirs = whole[unit] - mine
    const weight = (part > 0 ? (factor * mine) / part : 0) - (rest > 1e-9 ? (factor * theirs) / rest : 0)
    each.forEach((value, i) => {
      influence[i] = (influence[i] ?? 0) + weight * value
    })
  }
  return influence
}
