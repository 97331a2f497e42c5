import type { Document, Segmented } from '../document.ts'
import { isOneOf, NN, NNS, POS } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagSet } from '../tags/tagset.ts'
import type { Expression } from './expressions.ts'

/**
 * How the text uses words for a time: for when something happened (`point`), for where a stretch begins or ends ("until
 * Friday"), to tell one thing from another ("Monday's report"), or to count from what the next clause tells ("two days after
 * she said").
 */
export type Use = 'point' | 'bound' | 'label' | 'clause'

type Read = Document & Segmented & Tagged

const BOUNDS = wordSet(`
  since until till 'til by before from after beginning starting through throughout due scheduled for between of every each`)
const OCCASIONS = wordSet('in at during on told to')
const DETERMINER = tagSet('DT PRP$ POS')
const SOFT = wordSet('the about around late early mid just only shortly')
const COUNTED = /\b(?:after|before)$/i
const COMMA = /^[,.;:)\u2013\u2014]$/

/** How an expression is used. */
export function useOf(doc: Read, { from, to, tokens: { from: first, to: after } }: Expression): Use {
  const { tags, tokens, article } = doc
  const words = article.text.slice(from, to)
  const next = tokens[after]
  if (COUNTED.test(words) && next && !COMMA.test(next.text)) return 'clause'
  const before = isOneOf(doc, first - 1, SOFT) ? first - 2 : first - 1
  if (isOneOf(doc, before, BOUNDS)) return 'bound'
  if (tags[after] === POS && next.from === to && /^today/i.test(words)) return 'label'
  if (tags[after] === POS && next.from === to) return isOneOf(doc, first - 1, OCCASIONS) ? 'point' : 'label'
  const isInside = first > 0 && DETERMINER.has(tags[first - 1]) && (tags[after] === NN || tags[after] === NNS)
  if (isInside) return isOneOf(doc, first - 2, OCCASIONS) ? 'point' : 'label'
  return 'point'
}
