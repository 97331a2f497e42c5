import fs from 'node:fs'
import zlib from 'node:zlib'
import { type TaggedSentence, taggedSentences } from './tagged-sentence.ts'

type ParsedToken = readonly [
  from: number,
  to: number,
  tag: string,
  lemma: string,
  ner: string,
  head: number,
  relation: string,
]

/** An article as CoreNLP analysed it: the files of `polnear/parsed`. */
export interface ParsedArticle {
  readonly id: string
  readonly sentences: readonly (readonly ParsedToken[])[]
  /** Coreference chains: mentions as sentence, first token, end, head, and 1 for the one that stands for the chain. */
  readonly coref: readonly (readonly (readonly [
    sentence: number,
    from: number,
    to: number,
    head: number,
    best: 0 | 1,
  ])[])[]
}

/** The articles of a gzipped JSON-lines file of analyses. */
export function readParsed(file: string): ParsedArticle[] {
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as ParsedArticle)
}

/** The sentences of an article with the tags that CoreNLP gave. */
export function taggedByParser(article: ParsedArticle, text: string): TaggedSentence[] {
  return taggedSentences(
    text,
    article.sentences.flatMap(s => s.map(([from, to, tag]) => ({ from, to, tag }))),
  )
}
