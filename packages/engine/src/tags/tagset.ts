/** The tags of the Penn Treebank (Marcus et al. 1993, with the OntoNotes additions), in the order models count them. */
export const TAGS = [
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'MD',
  'JJ',
  'JJR',
  'JJS',
  'RB',
  'RBR',
  'RBS',
  'PRP',
  'PRP$',
  'WP',
  'WP$',
  'WDT',
  'WRB',
  'DT',
  'PDT',
  'IN',
  'TO',
  'RP',
  'CC',
  'CD',
  'EX',
  'POS',
  'UH',
  'FW',
  'LS',
  'SYM',
  'ADD',
  'AFX',
  'NFP',
  'GW',
  'XX',
  '.',
  ',',
  ':',
  '``',
  "''",
  '-LRB-',
  '-RRB-',
  '$',
  '#',
  'HYPH',
] as const
export type Tag = (typeof TAGS)[number]

/** The tags that words unseen in training may have. */
export const OPEN: readonly Tag[] = ['NN', 'NNS', 'NNP', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'JJ', 'RB', 'CD']

const indices = new Map<string, number>(TAGS.map((tag, i) => [tag, i]))

/** The index of a tag in `TAGS`, or -1. */
export function tagIndex(tag: string): number {
  return indices.get(tag) ?? -1
}

/** The indices of some tags, which stand with a space between: `tagSet('NN NNS')`. */
export function tagSet(tags: string): ReadonlySet<number> {
  return new Set(tags.split(' ').map(tagIndex))
}

/** Verbs that have a tense of their own. */
export const FINITE = tagSet('VBD VBZ VBP MD')
