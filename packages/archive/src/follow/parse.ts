import { tokensIn } from '../fold.ts'
import { FILTERS, type FilterName, filterOf } from './filter.ts'
import { type FilterText, type Lexeme, lexemesIn, near, type Words } from './lexemes.ts'
import { type Query, QueryError } from './query.ts'

// In UTF-16 code units; nobody writes more, and what is pasted whole is for `check`.
const LONGEST = 2000
const MOST = 100
const DEEPEST = 20
// In letters: fewer are the beginnings of too many words.
const SHORTEST_PREFIX = 3

/**
 * Reads a query: words, which must all stand; "a phrase"; pre*; -not; OR between its neighbours; ( ); and filters, by:NAME
 * and so on. Gives null for one without anything in it. Throws QueryError, which names the place and what to do.
 */
export function parsed(query: string): Query | null {
  if (query.length > LONGEST) {
    throw new QueryError(
      `the query has ${query.length} characters; ${LONGEST} are the most, so take the words that tell`,
    )
  }
  const lexemes = lexemesIn(query)
  if (lexemes.length > MOST)
    throw new QueryError(`the query has ${lexemes.length} words and signs; ${MOST} are the most`)
  const reader = new Reader(query, lexemes)
  const found = reader.sequence(0)
  const left = reader.peek()
  if (left) throw new QueryError(`the ) at character ${left.at} closes nothing; leave it out, or put a ( before it`)
  return found
}

class Reader {
  readonly #query: string
  readonly #lexemes: readonly Lexeme[]
  #at = 0

  constructor(query: string, lexemes: readonly Lexeme[]) {
    this.#query = query
    this.#lexemes = lexemes
  }

  peek(): Lexeme | undefined {
    return this.#lexemes[this.#at]
  }

  /** All that stands up to the end or a closing bracket. */
  sequence(depth: number): Query | null {
    const all: Query[] = []
    for (let lexeme = this.peek(); lexeme && lexeme.kind !== ')'; lexeme = this.peek()) {
      if (lexeme.kind === 'and') {
        this.#at++
        continue
      }
      const found = this.#alternatives(depth)
      if (found) all.push(found)
    }
    const [first, ...others] = all
    return others.length === 0 ? (first ?? null) : { kind: 'all', of: all }
  }

  #alternatives(depth: number): Query | null {
    const any: Query[] = []
    const first = this.peek()
    if (first?.kind === 'or') throw this.#lonely(first.at)
    for (;;) {
      const found = this.#single(depth)
      if (found) any.push(found)
      const or = this.peek()
      if (or?.kind !== 'or') break
      if (!found) throw this.#lonely(or.at)
      this.#at++
      const next = this.peek()
      if (!next || next.kind === ')' || next.kind === 'or' || next.kind === 'and') throw this.#lonely(or.at)
    }
    const [only, ...others] = any
    return others.length === 0 ? (only ?? null) : { kind: 'any', of: any }
  }

  #lonely(at: number): QueryError {
    return new QueryError(`the OR at character ${at} needs a word on either side; to find the word itself write "or"`)
  }

  #single(depth: number): Query | null {
    const lexeme = this.#lexemes[this.#at++]
    switch (lexeme?.kind) {
      case 'not': {
        const next = this.peek()
        if (!next || next.kind === ')' || next.kind === 'or' || next.kind === 'and' || next.kind === 'not') {
          throw new QueryError(
            `what must not stand is missing after character ${lexeme.at}; write -word or -"a phrase"`,
          )
        }
        const of = this.#single(depth)
        return of && { kind: 'not', of }
      }
      case '(':
        return this.#group(lexeme.at, depth + 1)
      case 'filter':
        return { kind: 'filter', filter: this.#filter(lexeme) }
      case 'phrase':
        return this.#phrase(lexeme)
      case 'word':
        return this.#word(lexeme)
      default:
        return null
    }
  }

  #group(at: number, depth: number): Query | null {
    if (depth > DEEPEST) throw new QueryError(`the ( at character ${at} is in ${DEEPEST} others; use fewer`)
    const found = this.sequence(depth)
    if (this.peek()?.kind !== ')') {
      throw new QueryError(
        `the ( at character ${at} (${near(this.#query, at - 1)}) is not closed; put a ) where it ends`,
      )
    }
    this.#at++
    return found
  }

  #filter({ name, text, at }: FilterText) {
    const known = FILTERS.find(filter => filter === name.toLowerCase())
    if (known === undefined) {
      const list = FILTERS.map(filter => `${filter}:`).join(' ')
      throw new QueryError(
        `there is no filter "${name}:" (character ${at}); there are ${list} – to find the words, put them between quotation marks`,
      )
    }
    return atPlace(at, () => filterOf(known as FilterName, text))
  }

  #phrase({ text, at }: Words): Query {
    const words = wordsIn(text)
    if (words.length === 0) throw new QueryError(`there is no word between the quotation marks at character ${at}`)
    return { kind: 'words', words, prefix: this.#prefix(text, words, at) }
  }

  #word({ text, at }: Words): Query | null {
    const words = wordsIn(text)
    if (/[^*]\*+[^*]/.test(text)) throw new QueryError(`the * in ${text} (character ${at}) can only end a word`)
    if (words.length === 0) {
      if (text.includes('*')) throw this.#tooShort(at)
      // A dash or an ampersand between words says nothing.
      return null
    }
    return { kind: 'words', words, prefix: this.#prefix(text, words, at) }
  }

  #prefix(text: string, words: readonly string[], at: number): boolean {
    if (!/\*[^\p{L}\p{N}]*$/u.test(text)) return false
    if ([...(words.at(-1) ?? '')].length < SHORTEST_PREFIX) throw this.#tooShort(at)
    return true
  }

  #tooShort(at: number): QueryError {
    return new QueryError(`the * at character ${at} needs ${SHORTEST_PREFIX} letters or more before it, as in harb*`)
  }
}

function wordsIn(text: string): string[] {
  return tokensIn(text).map(({ token }) => token)
}

function atPlace<T>(at: number, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof QueryError ? new QueryError(`${error.message} (character ${at})`) : error
  }
}
