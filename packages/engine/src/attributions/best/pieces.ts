import { Tokenizer } from '@huggingface/tokenizers'

/** Pieces with a meaning of their own. */
export const PAD = 0
export const CLS = 101
export const SEP = 102
const UNKNOWN = 100

// Of longer tokens, addresses mostly, the rest is not read.
const MOST = 8

/** Turns tokens into the word pieces that the encoder was trained on. */
export type Pieces = (token: string) => readonly number[]

/** Reads a `tokenizer.json`; `definition` is what it holds. Each token is cut once and then remembered. */
export function piecesOf(definition: object): Pieces {
  const tokenizer = new Tokenizer(definition, {})
  const known = new Map<string, readonly number[]>()
  return token => {
    const before = known.get(token)
    if (before) return before
    const { ids } = tokenizer.encode(token, { add_special_tokens: false })
    const pieces = ids.length ? ids.slice(0, MOST) : [UNKNOWN]
    if (known.size < REMEMBERED) known.set(token, pieces)
    return pieces
  }
}

// Memory stays bounded, however many articles an engine reads.
const REMEMBERED = 50_000
