import { segment, type Token, tagIndex } from '@onrecord/engine/training'

/** A sentence as the engine cuts it, with the part of speech that a treebank gives each token, or -1 for none. */
export interface TaggedSentence {
  readonly tokens: readonly Token[]
  readonly gold: Int8Array
}

/** A tag that a treebank gives to a stretch of a text, in UTF-16 units. */
export interface TaggedWord {
  readonly from: number
  readonly to: number
  readonly tag: string
}

/** Cuts a text as the engine does and carries a treebank's tags over to the tokens with the same ends. */
export function taggedSentences(text: string, words: readonly TaggedWord[]): TaggedSentence[] {
  const gold = new Map(words.map(w => [`${w.from} ${w.to}`, tagIndex(w.tag)]))
  const blocks = [...text.matchAll(/[^\n]+/g)].map(line => ({
    kind: 'paragraph' as const,
    from: line.index,
    to: line.index + line[0].length,
  }))
  const { tokens, paragraphs } = segment({ article: { id: 'training', byline: [], text, blocks } })
  return paragraphs.flatMap(p =>
    p.sentences.map(({ from, to }) => {
      const own = tokens.slice(from, to)
      return { tokens: own, gold: Int8Array.from(own, t => gold.get(`${t.from} ${t.to}`) ?? -1) }
    }),
  )
}
