import fs from 'node:fs'
import zlib from 'node:zlib'
import { type TaggedSentence, type TaggedWord, taggedSentences } from './tagged-sentence.ts'

/** The sentences of a gzipped CoNLL-U file (universaldependencies.org/format), with their Penn tags (XPOS). */
export function readConllu(file: string): TaggedSentence[] {
  const blocks = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n\n')
  return blocks.flatMap(block => {
    const { text, words } = readBlock(block)
    return taggedSentences(text, words)
  })
}

function readBlock(block: string): { text: string; words: TaggedWord[] } {
  let text = ''
  const words: TaggedWord[] = []
  let withinUntil = 0
  for (const line of block.split('\n')) {
    if (!line || line.startsWith('#')) continue
    const [id, form, , , xpos, , , , , misc] = line.split('\t')
    if (id.includes('.')) continue
    const space = misc.includes('SpaceAfter=No') ? '' : ' '
    if (id.includes('-')) {
      // A contraction stands in the text once; its words follow, each with a share of it.
      withinUntil = Number(id.split('-')[1])
      text += form + space
      words.push(...[])
      continue
    }
    const inContraction = Number(id) <= withinUntil
    const from = inContraction ? placeInContraction(text, words, form) : text.length
    words.push({ from, to: from + form.length, tag: xpos })
    if (!inContraction) text += form + space
  }
  return { text, words }
}

function placeInContraction(text: string, words: readonly TaggedWord[], form: string): number {
  const after = words.length ? words[words.length - 1].to : 0
  const at = text.indexOf(form, after)
  return at < 0 ? text.length : at
}
