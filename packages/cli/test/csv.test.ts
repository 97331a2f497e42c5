import fc from 'fast-check'
import { expect, test } from 'vitest'
import { help } from '../src/commands/read/help.ts'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered } from './rendered.ts'

/** The rows of a table in the grammar of RFC 4180, each by its column names. */
function table(csv: string): { [column: string]: string }[] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  expect(rows.pop()).toEqual([])
  const [header = [], ...body] = rows
  return body.map(cells => {
    expect(cells).toHaveLength(header.length)
    return Object.fromEntries(cells.map((cell, i) => [header[i], cell]))
  })
}

test('a row a statement, with what its record knows around it', async () => {
  const rows = table(await rendered('csv', harbour, harbour))
  expect(rows).toHaveLength(14)
  expect(rows[1]).toEqual({
    article: 'harbour',
    statement: 's2',
    outlet: 'The Quillhaven Courier',
    published: '2026-03-12',
    url: 'https://courier.example/harbour?a=1&b=2',
    headline: 'Harbour chair quits: ‘I was misled’',
    speaker: 'Marta Velloso',
    speaker_type: 'person',
    speaker_roles: 'head, Quillhaven Harbour Board',
    form: 'direct',
    act: 'refuse',
    polarity: '',
    addressees: 'the council',
    about: '',
    source: 'Marta Velloso',
    cue: 'told the council',
    content: '“I was misled,” … “and I will not mislead you in turn.”',
    place: '¶ 2',
    from: '146',
    to: '231',
    spans: '146-161;194-231',
    said_from: '',
    said_to: '',
    within: '',
    confidence: '0.9',
  })
  expect(rows[2]).toMatchObject({ act: 'assess', polarity: '-1', about: 'Quillhaven Harbour Board' })
  expect(rows[6]?.about).toBe('Quillhaven Harbour Board; Marta Velloso')
  expect(rows[5]?.within).toBe('s5')
  expect(rows[6]?.said_from).toBe('2026-03-10')
})

test('the help lists the columns in their order', async () => {
  const [header = ''] = (await rendered('csv')).split('\r\n')
  expect(help.replace(/\s+/g, '')).toContain(`Thecolumnsofatable:${header}.`)
})

test('no words are lost or invented, and none begins a formula', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async record => {
      const rows = table(await rendered('csv', record))
      for (const [i, row] of rows.entries()) {
        const { polarity, ...cells } = row
        expect(['', '-1', '0', '1']).toContain(polarity)
        for (const cell of Object.values(cells)) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
        const { content = [] } = record.statements[i] ?? {}
        const words = content.map(({ from, to }) => record.article.text.slice(from, to)).join(' … ')
        expect([words, `'${words}`]).toContain(row.content)
        expect(row.spans).toBe(content.map(({ from, to }) => `${from}-${to}`).join(';'))
      }
      expect(rows).toHaveLength(record.statements.length)
    }),
  )
})
