import type { Span } from '@onrecord/record'
import { type Segmented, sentenceAt, type Tokens, tokensOf } from '../document.ts'
import type { States } from './act-network.ts'
import type { Words } from './judgement.ts'

/** A token that is read to judge a statement, and what it is part of: 0 nothing, 1 the source, 2 the cue, 3 the content. */
export interface Viewed {
  readonly token: number
  readonly role: number
}

const ROLES = ['source', 'cue', 'content'] as const

// In word pieces: of what is longer only its beginning is read, and so much of the sentences around it.
const MOST = 128
const BEFORE = 6
const AFTER = 3

/**
 * What is read to judge a statement: its sentences and a little around them; of one that is longer, its own words, as many as fit.
 * `training/best/views.py` is the same. Empty where the statement has no token.
 */
export function viewOf(doc: Segmented, words: Words, { starts }: States): Viewed[] {
  const roles = rolesOf(doc, words)
  const own = [...roles.keys()].sort((a, b) => a - b)
  if (own.length === 0) return []
  const viewed = (token: number): Viewed => ({ token, role: roles.get(token) ?? 0 })
  const fits = ({ from, to }: Tokens) => starts[to] - starts[from] <= MOST
  const whole = { from: own[0], to: own[own.length - 1] + 1 }
  const sentences = { from: sentenceAt(doc, whole.from).from, to: sentenceAt(doc, whole.to - 1).to }
  const core = [sentences, whole].find(fits)
  if (!core) return beginning(own, starts).map(viewed)
  const { from, to } = widened(core, starts)
  return Array.from({ length: to - from }, (_, i) => viewed(from + i))
}

function rolesOf(doc: Segmented, words: Words): Map<number, number> {
  const roles = new Map<number, number>()
  const mark = (span: Span, role: number) => {
    const { from, to } = tokensOf(doc, span)
    for (let t = from; t < to; t++) roles.set(t, role)
  }
  ROLES.forEach((name, r) => {
    for (const span of words[name]) mark(span, r + 1)
  })
  return roles
}

/** As many of the tokens, from the first on, as may be read. */
function beginning(tokens: readonly number[], starts: Uint32Array): number[] {
  let room = MOST
  const end = tokens.findIndex(t => {
    room -= starts[t + 1] - starts[t]
    return room < 0
  })
  return end < 0 ? [...tokens] : tokens.slice(0, end)
}

/** A run of tokens with what fits of the words before and after it. */
function widened({ from, to }: Tokens, starts: Uint32Array): Tokens {
  const last = starts.length - 1
  const free = (room: number) => Math.min(room, MOST - (starts[to] - starts[from]))
  const least = starts[from] - free(BEFORE)
  let begin = from
  while (begin > 0 && starts[begin - 1] >= least) begin--
  const most = starts[to] + Math.min(AFTER, MOST - (starts[to] - starts[begin]))
  let end = to
  while (end < last && starts[end + 1] <= most) end++
  return { from: begin, to: end }
}
