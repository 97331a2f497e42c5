import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Audit, AuditTable, NamedVoice, Share } from '@onrecord/archive'
import { openArchive } from '@onrecord/archive'
import { auditPage } from '@onrecord/pages/alone'
import { csv } from '@onrecord/pages/audit'
import { afterAll, expect, test } from 'vitest'
import { help } from '../src/commands/audit/help.ts'
import { auditOptions } from '../src/commands/audit/options.ts'
import { text } from '../src/formats/audit/text.ts'
import { plain } from '../src/terminal.ts'
import { onrecord } from './onrecord.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-audit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const share: Share = { read: 0.25, corrected: 0.3, from: 0.2, to: 0.42 }
const voice = (name: string, rest: Partial<NamedVoice> = {}): NamedVoice => ({
  ...{ name, statements: 3, words: 30, share, wordShare: share, borrowed: [] },
  ...rest,
})
const tableOf = (by: AuditTable['by'], voices: readonly NamedVoice[], rest: Partial<AuditTable> = {}): AuditTable => ({
  ...{ by, articles: 4, statements: 12, words: 120, voices, of: voices.length },
  ...rest,
})
const auditOf = (...tables: AuditTable[]): Audit => ({
  ...{ selection: { copies: 'once', from: '2026-01-01', to: '2026-03-31' }, articles: 4, copies: 1, tables },
})

const hostile = [
  '<script>alert(1)</script>',
  '" onload="alert(1)',
  '=HYPERLINK("https://evil.example","x")',
  '@SUM(1)',
  '\u001b[2Jgone',
  "'); drop table statement;--",
]

test('on the screen each share stands as read, as corrected, and with its interval', () => {
  const shown = text(auditOf(tableOf('person', [voice('Ada Brook', { borrowed: ['named people'] })], { of: 8 })), plain)
  expect(shown).toContain(
    '4\u00a0articles with statements, 1 January 2026 to 31 March 2026; 1\u00a0copy of a report\nleft out',
  )
  expect(shown).toMatch(/^Ada Brook\* +3 +25 +30 +20–42 +25 +30 +20–42$/m)
  expect(shown).toContain('and 7\u00a0voices more')
  expect(shown).toContain('* Too few of these were measured')
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('as a table every voice is a row, and no name runs as a formula', () => {
  const rows = csv(
    auditOf(
      tableOf(
        'person',
        hostile.map(name => voice(name, { id: 'x' })),
      ),
    ),
  ).split('\r\n')
  expect(rows[0]).toBe(
    'by,per,span,voice,id,statements,words,share,share_corrected,share_from,share_to,' +
      'words_share,words_corrected,words_from,words_to,corrected_as,of_statements,of_words,of_articles',
  )
  expect(help.replace(/\s+/g, '')).toContain(`Thecolumnsofatable:${rows[0]}.`)
  expect(rows).toContain("person,,,'@SUM(1),x,3,30,0.25,0.3,0.2,0.42,0.25,0.3,0.2,0.42,,12,120,4")
  expect(rows.join('\n')).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`)
})

test('the page holds nothing that runs, whatever people and outlets are called', () => {
  const per = (name: string) => ({ per: { sort: 'outlet', name } }) as const
  const voices = hostile.map(name => voice(name))
  const { source } = auditPage(
    auditOf(tableOf('person', voices), ...hostile.map(name => tableOf('kind', voices, per(name)))),
  )
  expect(source).not.toMatch(/<script|\son\w+="/)
  expect(source).not.toContain('\u001b')
  expect(source).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(source).toContain(`default-src 'none'`)
  expect(source).not.toMatch(/\b(?:src|href)="(?!#)/)
})

test('every chart has a name and says in words what it shows, and a table beside it has all figures', () => {
  const months = ['2026-01', '2026-02', '2026-03'].map(name =>
    tableOf('pronoun', [voice('she/her'), voice('he/him')], { per: { sort: 'month', name } }),
  )
  const { source } = auditPage(auditOf(tableOf('pronoun', [voice('she/her')]), ...months))
  const charts = [...source.matchAll(/<svg.*?<\/svg>/gs)].map(([svg]) => svg)
  expect(charts).toHaveLength(2)
  for (const svg of charts) {
    const [, title, description] = svg.match(/aria-labelledby="(\S+) (\S+)"/) ?? []
    expect(svg).toContain(`<title id="${title}">`)
    expect(svg).toContain(`<desc id="${description}">`)
    expect(svg).toMatch(/30(?: per cent)? \(20–42\)/)
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  }
  expect(source.match(/<caption>/g)).toHaveLength(4)
})

test('an empty archive is nothing to count, and no archive is an error', async () => {
  const where = join(folder, 'empty.db')
  await (await openArchive(where, { mode: 'create' })).close()
  const empty = await onrecord(['audit', '--archive', where])
  expect(empty).toMatchObject({ status: 0, err: '' })
  expect(empty.out).toContain('nothing to count')
  const json = await onrecord(['audit', '--archive', where, '--json', '--by', 'kind'])
  expect(JSON.parse(json.out)).toEqual({ selection: { copies: 'once' }, articles: 0, copies: 0, tables: [] })
  const none = await onrecord(['audit', '--archive', join(folder, 'none.db')])
  expect(none).toMatchObject({ status: 2, out: '' })
  expect(none.err).toMatch(/^onrecord: there is no archive .*\n$/)
})

test.each([
  [['--by', 'gender'], /--by/],
  [['--by', 'outlet', '--per', 'outlet'], /--per/],
  [['--from', 'March'], /--from "March" is no day/],
  [['--csv', '--html'], /ask for one/],
  [['--top', '0'], /--top/],
  [['onrecord.db'], /--archive onrecord.db/],
])('%j makes no sense, and is told so', (args, message) => {
  expect(() => auditOptions(args)).toThrow(message)
})
