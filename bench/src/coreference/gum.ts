import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { SHARED } from '../shared.ts'
import type { HeadedSpan } from './match.ts'
import { firstOfFlat, headOf, type Word } from './tree.ts'

/** A document of GUM (Zeldes 2017): its text, its words and the chains of its entity annotation. */
export interface GumDocument {
  readonly id: string
  readonly text: string
  readonly words: readonly GumWord[]
  readonly chains: readonly GumChain[]
}

/** A word with its Penn tag. */
export interface GumWord extends Word {
  readonly tag: string
}

/** The mentions of one entity, full noun phrases with all that hangs on them. `type` is GUM's: person, organization, place, … */
export interface GumChain {
  readonly type: string
  readonly mentions: readonly HeadedSpan[]
}

/** The news articles of a part of GUM, in the corpus's order. */
export function gumNews(part: 'train' | 'dev'): GumDocument[] {
  const file = gunzipSync(readFileSync(join(SHARED, `ud/gum-${part}.conllu.gz`))).toString('utf8')
  return readGum(file).filter(({ id }) => id.startsWith('GUM_news_'))
}

/** The documents of a CoNLL-U file (universaldependencies.org/format) with GUM's `Entity=` brackets. */
export function readGum(conllu: string): GumDocument[] {
  return conllu
    .split(/^(?=# newdoc id)/m)
    .filter(doc => doc.startsWith('# newdoc'))
    .map(readDocument)
}

function readDocument(conllu: string): GumDocument {
  const id = /^# newdoc id = (.*)$/m.exec(conllu)?.[1] ?? ''
  const words: GumWord[] = []
  const brackets: Bracket[] = []
  let text = ''
  for (const sentence of conllu.trim().split('\n\n')) {
    if (text) text += /^# newpar/m.test(sentence) ? '\n\n' : ' '
    text += readSentence(sentence, text.length, words, brackets)
  }
  return { id, text, words, chains: chainsOf(words, brackets) }
}

/** An `Entity=` value and the number of the word it stands at. */
interface Bracket {
  readonly word: number
  readonly value: string
}

/** Reads a sentence that begins at `offset`, adds its words and brackets, and gives its text. */
function readSentence(sentence: string, offset: number, words: GumWord[], brackets: Bracket[]): string {
  const text = /^# text = (.*)$/m.exec(sentence)?.[1] ?? ''
  const first = words.length
  let at = 0
  for (const line of sentence.split('\n')) {
    const [id, form, , , tag, , governor, relation, , misc] = line.split('\t')
    // Contractions ("8-9") stand in the text by their words, which follow; empty nodes ("8.1") do not stand in it.
    if (!/^\d+$/.test(id)) continue
    const found = text.indexOf(form, at)
    const from = found < 0 ? at : found
    at = found < 0 ? at : from + form.length
    const value = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1]
    if (value) brackets.push({ word: words.length, value })
    const place = { from: offset + from, to: offset + Math.max(at, from) }
    words.push({ ...place, governor: governor === '0' ? -1 : first + Number(governor) - 1, tag, relation })
  }
  return text
}

/** "(3-person-…" opens a mention of entity 3, "3)" closes the last one open, "(3-person-…)" does both. */
const BRACKET = /\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g

function chainsOf(words: readonly GumWord[], brackets: readonly Bracket[]): GumChain[] {
  const chains = new Map<string, { type: string; mentions: HeadedSpan[] }>()
  const open = new Map<string, number[]>()
  const close = (entity: string, to: number) => {
    const from = open.get(entity)?.pop()
    if (from === undefined) return
    const span = { from: words[from].from, to: words[to].to }
    chains.get(entity)?.mentions.push({ ...span, head: headOf(words, span) })
  }
  for (const { word, value } of brackets) {
    for (const [, opens, type, both, closes] of value.matchAll(BRACKET)) {
      if (opens) {
        if (!chains.has(opens)) chains.set(opens, { type, mentions: [] })
        open.set(opens, [...(open.get(opens) ?? []), word])
        if (both) close(opens, word)
      } else close(closes, word)
    }
  }
  return [...chains.values()]
}

/**
 * Does a mention of the chain name somebody or some body: a singular proper noun at its head, for bodies a plural one
 * too, and no second name coordinated with it?
 */
export function isNamed({ words }: GumDocument, { type, mentions }: GumChain): boolean {
  const tags = type === 'person' ? ['NNP'] : ['NNP', 'NNPS']
  return mentions.some(({ head, from, to }) => {
    const inside = [...words.keys()].filter(i => words[i].from >= from && words[i].to <= to)
    const alone = !inside.some(i => words[i].relation === 'conj' && words[i].governor === head)
    return alone && inside.some(i => firstOfFlat(words, i) === head && tags.includes(words[i].tag))
  })
}
