import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SHARED } from '../shared.ts'
import type { HeadedSpan } from './match.ts'
import type { Word } from './tree.ts'

/** An article as CoreNLP analysed it: its words with their basic dependencies, and its coreference chains. */
export interface CoreNlp {
  readonly words: readonly Word[]
  readonly chains: readonly (readonly HeadedSpan[])[]
}

/** One line of `polnear/parsed`; what is not read here is left out. Sentences, tokens and heads count from 0, governors from 1. */
interface Line {
  readonly id: string
  readonly sentences: readonly (readonly [
    from: number,
    to: number,
    tag: string,
    lemma: string,
    ner: string,
    governor: number,
    relation: string,
  ])[][]
  readonly coref: readonly (readonly [sentence: number, from: number, to: number, head: number])[][]
}

/** CoreNLP's analyses of PolNeAR's development articles, by article. */
export function coreNlpAnalyses(): Map<string, CoreNlp> {
  const lines = gunzipSync(readFileSync(join(SHARED, 'polnear/parsed/dev.jsonl.gz')))
    .toString('utf8')
    .trim()
  return new Map(lines.split('\n').map(line => analysis(JSON.parse(line))))
}

function analysis({ id, sentences, coref }: Line): [string, CoreNlp] {
  const starts = [0]
  for (const sentence of sentences) starts.push(starts[starts.length - 1] + sentence.length)
  const words = sentences.flatMap((sentence, s) =>
    sentence.map(([from, to, , , , governor, relation]) => {
      return { from, to, governor: governor ? starts[s] + governor - 1 : -1, relation }
    }),
  )
  const chains = coref.map(chain =>
    chain.map(([sentence, from, to, head]) => {
      const first = starts[sentence]
      return { from: words[first + from].from, to: words[first + to - 1].to, head: first + head }
    }),
  )
  return [id, { words, chains }]
}
