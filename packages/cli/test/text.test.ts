import { orders } from '@onrecord/pages/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../src/terminal.ts'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered, renderedBy, renderedOn } from './rendered.ts'

test('a record to be read in 80 columns', async () => {
  expect(await rendered('text', harbour)).toBe(`Harbour chair quits: ‘I was misled’
The Quillhaven Courier · 12 March 2026 · by Ada Quill, Bo Wren
https://courier.example/harbour?a=1&b=2

People and bodies
  Marta Velloso   head, Quillhaven Harbour Board · she/her · 2\u00a0statements
  Idris Pengelly  Councillor · he/him · 2\u00a0statements
  Two people close to the board
                  unnamed · 1\u00a0statement
  My deputy       1\u00a0statement
  also named: Quillhaven Harbour Board, the council

Statements
  1             speaker not known
     “I was misled”
     direct · headline, characters 22–34

  2  refuse     Marta Velloso to the council
     “I was misled,” … “and I will not mislead you in turn.”
     direct · ¶ 2, characters 146–231

  3  assess −   Idris Pengelly
     that the board had “lost every chart it ever drew”
     about Quillhaven Harbour Board · mixed · ¶ 3, characters 264–314

  4  predict    Idris Pengelly
     that an inquiry would begin in May
     indirect · ¶ 3, characters 325–359

  5  express +  Marta Velloso
     “It is the end of an era.
     “My deputy told me, ‘Nobody reads the tide tables any more,’ and he was
     right.”
     about My deputy · direct · ¶ 4, characters 362–468

  6             My deputy to Marta Velloso
     “Nobody reads the tide tables any more,”
     within statement 5 · direct · ¶ 5, characters 410–448

  7             Two people close to the board · 10 March 2026
     that more would follow
     about Quillhaven Harbour Board, Marta Velloso · indirect · ¶ 6, characters
     516–538
`)
})

test('the same by speaker, each with their roles and how much they say', async () => {
  const text = await renderedBy('speaker', 'text', harbour)
  expect(text.slice(text.indexOf('Statements by'))).toBe(`Statements by speaker
Marta Velloso · head, Quillhaven Harbour Board · she/her · 2\u00a0statements
  2  refuse     to the council
     “I was misled,” … “and I will not mislead you in turn.”
     direct · ¶ 2, characters 146–231

  5  express +
     “It is the end of an era.
     “My deputy told me, ‘Nobody reads the tide tables any more,’ and he was
     right.”
     about My deputy · direct · ¶ 4, characters 362–468

Idris Pengelly · Councillor · he/him · 2\u00a0statements
  3  assess −
     that the board had “lost every chart it ever drew”
     about Quillhaven Harbour Board · mixed · ¶ 3, characters 264–314

  4  predict
     that an inquiry would begin in May
     indirect · ¶ 3, characters 325–359

Two people close to the board · unnamed · 1\u00a0statement
  7             10 March 2026
     that more would follow
     about Quillhaven Harbour Board, Marta Velloso · indirect · ¶ 6, characters
     516–538

My deputy · 1\u00a0statement
  6             to Marta Velloso
     “Nobody reads the tide tables any more,”
     within statement 5 · direct · ¶ 5, characters 410–448

Speaker not known · 1\u00a0statement
  1  “I was misled”
     direct · headline, characters 22–34

Also named
  Quillhaven Harbour Board, the council
`)
})

test('no column is kept for acts where none is known', async () => {
  const statements = harbour.statements.map(({ act: _, polarity: __, ...rest }) => rest)
  expect(await rendered('text', { ...harbour, statements })).toContain(
    '\n  2  Marta Velloso to the council\n     “I was',
  )
})

test('a record without statements says so', async () => {
  const silent = { ...harbour, entities: [], statements: [] }
  expect(await rendered('text', silent)).toMatch(/Statements\n {2}No statements were found/)
  expect(await renderedBy('speaker', 'text', silent)).toMatch(/speaker\n {2}No statements were found/)
})

test('several records come one after the other, parted by a rule', async () => {
  const [first, second, ...more] = (await rendered('text', harbour, harbour)).split(`\n${'─'.repeat(80)}\n\n`)
  expect(first).toBe(second)
  expect(more).toEqual([])
})

test('no hostile word reaches the terminal as a command, and no line is wider than the terminal', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, fc.constantFrom(40, 80), fc.constantFrom(...orders), async (record, columns, by) => {
      const text = await renderedOn({ ...plain, columns }, by, 'text', record)
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
      expect(text.split('\n').filter(line => columnsOf(line) > columns)).toEqual([])
    }),
  )
})

/** How many columns a terminal gives a line: none to a combining mark, two to a Chinese character or a pictograph. */
function columnsOf(line: string): number {
  const wide = /[\p{Script=Han}\p{Extended_Pictographic}]/u
  return [...line.replace(/\p{M}/gu, '')].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}
