import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered } from './rendered.ts'

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
  also named: Quillhaven Harbour Board

Statements
  1  speaker not known · direct
     “I was misled”
     headline, characters 22–34

  2  Marta Velloso · direct
     “I was misled,” … “and I will not mislead you in turn.”
     ¶ 2, characters 146–231 · refuse

  3  Idris Pengelly · mixed
     that the board had “lost every chart it ever drew”
     ¶ 3, characters 264–314 · assess

  4  Idris Pengelly · indirect
     that an inquiry would begin in May
     ¶ 3, characters 325–359 · predict

  5  Marta Velloso · direct
     “It is the end of an era.
     “My deputy told me, ‘Nobody reads the tide tables any more,’ and he was
     right.”
     ¶ 4, characters 362–468

  6  My deputy · direct
     “Nobody reads the tide tables any more,”
     ¶ 5, characters 410–448 · within statement 5

  7  Two people close to the board · indirect
     that more would follow
     ¶ 6, characters 516–538 · said 10 March 2026
`)
})

test('a record without statements says so', async () => {
  const silent = { ...harbour, entities: [], statements: [] }
  expect(await rendered('text', silent)).toMatch(/Statements\n {2}No statements were found/)
})

test('several records come one after the other, parted by a rule', async () => {
  const [first, second, ...more] = (await rendered('text', harbour, harbour)).split(`\n${'─'.repeat(80)}\n\n`)
  expect(first).toBe(second)
  expect(more).toEqual([])
})

test('no hostile word reaches the terminal as a command, and no line is wider than 80 columns', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async record => {
      const text = await rendered('text', record)
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u)
      expect(text.split('\n').filter(line => columnsOf(line) > 80)).toEqual([])
    }),
  )
})

/** How many columns a terminal gives a line: none to a combining mark, two to a Chinese character or a pictograph. */
function columnsOf(line: string): number {
  const wide = /[\p{Script=Han}\p{Extended_Pictographic}]/u
  return [...line.replace(/\p{M}/gu, '')].reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0)
}
