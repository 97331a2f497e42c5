import { QueryError } from './query.ts'

/** A piece of a query as it is written. `at` counts characters from 1, for messages. */
export type Lexeme = Words | FilterText | { readonly kind: '(' | ')' | 'or' | 'and' | 'not'; readonly at: number }

/** A word, or what stands between quotation marks. */
export interface Words {
  readonly kind: 'word' | 'phrase'
  readonly at: number
  readonly text: string
}

/** `name:value`; the value may stand between quotation marks. */
export interface FilterText {
  readonly kind: 'filter'
  readonly at: number
  readonly name: string
  readonly text: string
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['"', '"”“'],
  ['“', '”"“'],
  ['„', '“”"'],
  ['«', '»'],
])
const SPACE = /[\s\p{Cc}]/u
const ENDS = /[\s\p{Cc}()"“”„«»]/u
const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])

/** Takes a query apart. Throws QueryError where a quotation mark has no partner or a filter no value. */
export function lexemesIn(query: string): Lexeme[] {
  const found: Lexeme[] = []
  let at = 0
  while (at < query.length) {
    const character = query.charAt(at)
    if (SPACE.test(character)) at++
    else {
      const { lexeme, end } = next(query, at)
      if (lexeme) found.push(lexeme)
      at = end
    }
  }
  return found
}

interface Taken {
  readonly lexeme: Lexeme | undefined
  readonly end: number
}

function next(query: string, at: number): Taken {
  const character = query.charAt(at)
  if (character === '(' || character === ')') return { lexeme: { kind: character, at: at + 1 }, end: at + 1 }
  if (MARKS.has(character)) return phrase(query, at)
  // A stray closing mark.
  if (ENDS.test(character)) return { lexeme: undefined, end: at + 1 }
  const isDash = character === '-' || character === '−' || character === '–'
  if (isDash && at + 1 < query.length && !SPACE.test(query.charAt(at + 1))) {
    return { lexeme: { kind: 'not', at: at + 1 }, end: at + 1 }
  }
  return word(query, at)
}

function word(query: string, at: number): Taken {
  let end = at
  while (end < query.length && !ENDS.test(query.charAt(end))) end++
  const text = query.slice(at, end)
  const operator = OPERATORS.get(text)
  if (operator) return { lexeme: { kind: operator, at: at + 1 }, end }
  const [, name] = /^(\p{L}+):/u.exec(text) ?? []
  if (name === undefined) return { lexeme: { kind: 'word', text, at: at + 1 }, end }
  const value = text.slice(name.length + 1)
  if (value !== '') return { lexeme: { kind: 'filter', name, text: value, at: at + 1 }, end }
  if (end < query.length && MARKS.has(query.charAt(end))) {
    const quoted = phrase(query, end)
    return { lexeme: { kind: 'filter', name, text: textOf(quoted.lexeme), at: at + 1 }, end: quoted.end }
  }
  // "Note: all of it" holds a word and a colon.
  return { lexeme: { kind: 'word', text, at: at + 1 }, end }
}

function textOf(lexeme: Lexeme | undefined): string {
  return lexeme && 'text' in lexeme ? lexeme.text : ''
}

function phrase(query: string, at: number): Taken {
  const closing = MARKS.get(query.charAt(at)) ?? ''
  let end = at + 1
  while (end < query.length && !closing.includes(query.charAt(end))) end++
  if (end >= query.length) {
    throw new QueryError(
      `the quotation mark at character ${at + 1} (${near(query, at)}) is not closed; put another one where the phrase ends`,
    )
  }
  return { lexeme: { kind: 'phrase', text: query.slice(at + 1, end), at: at + 1 }, end: end + 1 }
}

/** The first characters of what stands at a place of a query, for a message. */
export function near(query: string, at: number): string {
  const rest = query.slice(at, at + 20).toWellFormed()
  return at + 20 < query.length ? `${rest}…` : rest
}
