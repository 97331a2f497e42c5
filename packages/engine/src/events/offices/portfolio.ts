import { FIELDS } from '../../mentions/offices.ts'
import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import type { Post } from './post.ts'

/** "Takes over transport", "was moved to agriculture": the office whose field stands at a token, of somebody who has one with a field. */
export function portfolioAt(
  { doc }: Reading,
  sentence: Sentence,
  { entity }: Party,
  at: number,
): (Post & { to: number }) | null {
  const from = isOneOf(doc, at, THE) ? at + 1 : at
  const to = endOfField(doc, sentence, from)
  const isNamed = isOneOf(doc, to, PORTFOLIO)
  if (to === from && !isNamed) return null
  const title = entity?.roles.find(({ title }) => HAS_FIELD.test(title))?.title
  // "Was moved to agriculture"
  if (!title && !isNamed && !isOneOf(doc, at - 1, TO)) return null
  const { text } = doc.article
  const field = to > from ? text.slice(doc.tokens[from].from, doc.tokens[to - 1].to) : ''
  const kind = title ? (HAS_FIELD.exec(title)?.[0] ?? 'portfolio') : 'portfolio'
  return { office: `${field} ${kind}`.trim(), body: null, to: isNamed ? to + 1 : to }
}

/** Does a field of government stand at a token, by itself? */
export function isField(doc: Doc, at: number): boolean {
  return isOneOf(doc, at, FIELDS) && !NOUNS.has(doc.tags[at + 1])
}

function endOfField(doc: Doc, { to }: Sentence, from: number): number {
  let at = from
  while (at < to && (isOneOf(doc, at, FIELDS) || (at > from && isOneOf(doc, at, AND) && isOneOf(doc, at + 1, FIELDS))))
    at++
  return at > from && NOUNS.has(doc.tags[at]) && !isOneOf(doc, at, PORTFOLIO) ? from : at
}

const TO = wordSet('to')
const THE = wordSet('the')
const AND = wordSet('and &')
const PORTFOLIO = wordSet('portfolio brief')
const NOUNS = tagSet('NN NNS NNP NNPS')
const HAS_FIELD = /\b(?:minister|secretary|spokes(?:man|woman|person)|critic|mmc|mec|cabinet member|commissioner)\b/i
