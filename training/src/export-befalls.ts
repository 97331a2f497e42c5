import fs from 'node:fs'
import { tagModel, unpack } from '@onrecord/engine/training'
import { readBefalls } from './data/befalls.ts'
import { lineOf, runsOf } from './export-line.ts'
import { lookAt } from './fast/examples.ts'
import { work } from './places.ts'

// Writes what the network for befallings is trained on, as the engine sees it: .cache/best/befalls.jsonl, a text a line, with
// its marks in token indices.
const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const lines = readBefalls().map(({ id, text, marks }) => {
  const doc = look(id, text)
  const inTokens = marks.flatMap(({ letter, from, to }) => runsOf(doc, { from, to }).map(run => [letter, ...run]))
  return JSON.stringify({ ...lineOf(id, text, doc), annotators: [], marks: inTokens })
})
fs.writeFileSync(work('best/befalls.jsonl'), lines.map(line => `${line}\n`).join(''))
