import { type Paragraph, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Segmented & Mentioned

// A page of letters has several; one name alone under an article is its author's or a photographer's.
const FEWEST = 2
// So many paragraphs has a long letter, and so many words a long name.
const PARAGRAPHS = 8
const WORDS = 4
const HANDLE = /^@[\p{L}\p{N}_]+$/u

/** A page of readers' letters: each ends in a paragraph that is its writer's name. */
export class Letters {
  private readonly paragraphs: readonly Paragraph[]
  /** For each paragraph the name under its letter, or null. */
  private readonly names: readonly (Tokens | null)[]

  constructor(doc: Doc) {
    this.paragraphs = doc.paragraphs
    const signatures = doc.paragraphs.map((p, i) => (i > 0 ? signature(doc, p) : null))
    this.names = signatures.filter(s => s !== null).length < FEWEST ? [] : signedBy(signatures)
  }

  /** The name, in tokens, of who writes the letter that holds a token; null outside letters. */
  writer(token: number): Tokens | null {
    return this.names.length > 0 ? this.names[rangeAt(this.paragraphs, token)] : null
  }
}

/** The name that a paragraph consists of, or null. */
function signature(doc: Doc, { from, to }: Paragraph): Tokens | null {
  const { tokens, mentions } = doc
  const end = tokens[to - 1].text === '.' ? to - 1 : to
  const name = { from, to: end }
  if (end - from === 1) return HANDLE.test(tokens[from].text) ? name : null
  if (end - from < 2 || end - from > WORDS) return null
  const m = mentions[mentionsIn(doc, name)[0]]
  const isName = m?.kind === 'name' && m.type === 'person' && m.tokens.from === from && m.tokens.to === end
  return isName && !m.office ? name : null
}

/** For each paragraph that is no signature itself the next one, where that is near. */
function signedBy(signatures: readonly (Tokens | null)[]): (Tokens | null)[] {
  const names = signatures.map((): Tokens | null => null)
  let next = signatures.length
  for (let p = signatures.length - 1; p >= 0; p--) {
    if (signatures[p]) next = p
    else if (next < signatures.length && next - p <= PARAGRAPHS) names[p] = signatures[next]
  }
  return names
}
