import type { Document, Segmented } from '../../document.ts'
import { hashText } from '../../model/hash.ts'
import { type HashTable, lookUp } from '../../model/hash-table.ts'
import type { Quoted } from '../../quotations/quotations.ts'
import type { Tagged } from '../../tags/tags.ts'
import { TAGS } from '../../tags/tagset.ts'

/** A token's place among the quotation marks. Nested quotations count as inside; so do their marks. */
export const OUTSIDE = 0
export const OPENING = 1
export const INSIDE = 2
export const CLOSING = 3
/** Inside, and far from both marks: nothing begins or ends here, so the model does not look at the words. */
export const DEEP = 4

/**
 * What the fast model sees of an article before it looks at any one token: columns with an entry a token, so that
 * features are sums over plain arrays.
 */
export interface Sight {
  /** Hashes of the words in lower case; quotation marks by what they do, not by how they look. */
  readonly words: Int32Array
  readonly stems: Int32Array
  readonly suffixes: Int32Array
  readonly prefixes: Int32Array
  readonly shapes: Uint8Array
  readonly tags: Uint8Array
  /** OUTSIDE to DEEP. */
  readonly quotes: Uint8Array
  /** How often the word is part of a cue in training: 0 never or unknown, to 5 nearly always. */
  readonly cueness: Uint8Array
  readonly verbs: Uint8Array
}

const OPEN_MARK = hashText('“')
const CLOSE_MARK = hashText('”')
const VERBS = Uint8Array.from(TAGS, tag => (tag === 'MD' || tag.startsWith('VB') ? 1 : 0))

/** Sees an article. `cues` maps hashed stems to their cueness. */
export function see(doc: Document & Segmented & Quoted & Tagged, cues: HashTable): Sight {
  const { forms, tags } = doc
  const n = forms.length
  const quotes = quotePlaces(doc)
  const sight: Sight = {
    words: new Int32Array(n),
    stems: new Int32Array(n),
    suffixes: new Int32Array(n),
    prefixes: new Int32Array(n),
    shapes: new Uint8Array(n),
    tags,
    quotes,
    cueness: new Uint8Array(n),
    verbs: new Uint8Array(n),
  }
  // Of a document of a few paragraphs only those are seen, and what stands right beside them.
  for (const { from, to } of doc.paragraphs) {
    for (let i = Math.max(0, from - 1); i < Math.min(n, to + 1); i++) {
      const form = forms[i]
      sight.words[i] = quotes[i] === OPENING ? OPEN_MARK : quotes[i] === CLOSING ? CLOSE_MARK : form.lower
      sight.stems[i] = form.stem
      sight.suffixes[i] = form.suffix
      sight.prefixes[i] = form.prefix
      sight.shapes[i] = form.shape
      sight.cueness[i] = lookUp(cues, form.stem)
      sight.verbs[i] = VERBS[tags[i]]
    }
  }
  return sight
}

// How many tokens next to a mark, itself included, are not deep inside.
const SHALLOW = 4

function quotePlaces({ tokens, quotations }: Segmented & Quoted): Uint8Array {
  const places = new Uint8Array(tokens.length)
  for (const { tokens: range, depth, ending } of quotations) {
    if (depth > 0) continue
    places.fill(INSIDE, range.from, range.to)
    places[range.from] = OPENING
    if (ending !== 'mark') continue
    places[range.to - 1] = CLOSING
    if (range.to - range.from > 2 * SHALLOW) places.fill(DEEP, range.from + SHALLOW, range.to - SHALLOW)
  }
  return places
}
