/** What attributions are made of, whatever a model says that they are. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { attributionsWith } from '../src/attributions/attributions.ts'
import { firstStages } from '../src/engine.ts'
import { unpack } from '../src/model/pack.ts'
import { article } from './reading.ts'

const { sections } = unpack(readFileSync(new URL('../models/fast.model', import.meta.url)))
const first = firstStages(sections)

/** The contents that are left of an attribution whose source, cue and contents a model found in a text. */
function contentsOf(text: string, source: string, cue: string, ...contents: readonly string[]): string[][] {
  const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
  const found = { source: [at(source)], cue: [at(cue)], content: contents.map(at), confidence: 0.9 }
  const nothing = { name: 'nothing', attribute: () => [] }
  const { attributions } = attributionsWith(
    { name: 'told', attribute: () => [found] },
    nothing,
  )(first.walk({ article: article(text) }))
  return attributions.map(({ content }) => content.map(({ from, to }) => text.slice(from, to)))
}

test('words within a sentence of another paragraph are not what was said here', () => {
  const text =
    'Ida Marsh praised the pilots of the harbour.\n\nHer years there saw many rows, not least a refusal to look into thefts.'
  expect(contentsOf(text, 'Ida Marsh', 'praised', 'the pilots of the harbour', 'to look into thefts')).toEqual([
    ['the pilots of the harbour'],
  ])
})

test('whole sentences of another paragraph may be', () => {
  const text = 'Ida Marsh said the pilots were tired.\n\nThe harbour would close on Sunday.'
  expect(contentsOf(text, 'Ida Marsh', 'said', 'the pilots were tired', 'The harbour would close on Sunday')).toEqual([
    ['the pilots were tired', 'The harbour would close on Sunday'],
  ])
})
