import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, openArchive } from '@onrecord/archive'
import type { Record } from '@onrecord/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { help } from '../src/commands/export/help.ts'
import { harbour } from './harbour.ts'
import { onrecord } from './onrecord.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-export-'))
const archive = join(folder, 'onrecord.db')
const hostile: Record = {
  ...harbour,
  article: { ...harbour.article, id: 'x', url: 'https://courier.example/x', outlet: '=cmd|x', headline: '@SUM(1)' },
  entities: harbour.entities.map(entity => (entity.id === 'e1' ? { ...entity, name: '+1 <b>' } : entity)),
}

beforeAll(async () => {
  const store = await openArchive(archive, { mode: 'create' })
  await keep(store, [{ record: harbour }, { record: hostile }])
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const exported = (...args: string[]) => onrecord(['export', '--archive', archive, ...args])

test('a whole archive goes out, in, and out again the same', async () => {
  const file = join(folder, 'archive.jsonl')
  expect(await exported('--out', file)).toEqual({ status: 0, out: '', err: '' })
  const copy = join(folder, 'copy.db')
  const done = await onrecord(['import', file, '--archive', copy])
  expect(done).toMatchObject({ status: 0, err: '' })
  expect(done.out).toMatch(/^\d+ rows added to .*copy\.db\n$/)
  expect((await onrecord(['export', '--archive', copy])).out).toBe(readFileSync(file, 'utf8'))
  const again = await onrecord(['import', '-', '--archive', copy], readFileSync(file))
  expect(again.out).toMatch(/^0 rows added to .*, \d+ were there\n$/)
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
})

test('lines that are wrong are told by their number', async () => {
  const lines = (await exported()).out.trim().split('\n')
  const file = join(folder, 'wrong.jsonl')
  writeFileSync(file, [...lines.slice(0, 2), 'x', ...lines.slice(2)].join('\n'))
  const done = await onrecord(['import', file, '--archive', join(folder, 'wrong.db')])
  expect(done.status).toBe(1)
  expect(done.err).toBe(`onrecord: ${file}, line 3: the line is not JSON\n`)
})

test('what is no export, and an archive of other articles, are refused in a line', async () => {
  const file = join(folder, 'none.jsonl')
  writeFileSync(file, '{"id":"a","text":"b"}\n')
  for (const args of [[file], [join(folder, 'missing.jsonl')], [folder], []]) {
    const { status, err } = await onrecord(['import', ...args, '--archive', join(folder, 'new.db')])
    expect(status).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
  }
})

test('as a table nothing runs as a formula, and the help lists the columns', async () => {
  const { out } = await exported('--format', 'csv')
  const [header = ''] = out.split('\r\n')
  expect(help.replace(/\s+/g, '')).toContain(`Thecolumnsofatable:${header}.`)
  expect(out).toContain(`,'=cmd|x,'@SUM(1),`)
  expect(out).not.toMatch(/(?:^|,|")[=+@]/m)
  expect(out.split('\r\n')[2]).toContain('Marta Velloso')
  expect((await exported('--format', 'csv', '--outlet', 'Nobody')).out).toBe(`${header}\r\n`)
})

test('the records, as annotations, as JSON-LD, as Parquet', async () => {
  const records = (await exported('--format', 'jsonl')).out.trim().split('\n')
  expect(records.map(line => JSON.parse(line))).toEqual([harbour, hostile])
  const annotations = JSON.parse((await exported('--format', 'annotation')).out)
  expect(annotations.total).toBe(14)
  expect(annotations.first.items).toHaveLength(14)
  expect(JSON.parse((await exported('--format', 'jsonld')).out)['@graph'].length).toBeGreaterThan(10)
  const file = join(folder, 'statements.parquet')
  await exported('--format', 'parquet', '--out', file)
  expect(readFileSync(file).subarray(0, 4).toString()).toBe('PAR1')
})

test.each([
  [['--format', 'xml'], /--format/],
  [['--from', '2026-01-01'], /exported whole/],
  [['out.jsonl'], /--out out.jsonl/],
  [['--out', '/nowhere/at/all.jsonl'], /cannot be written/],
])('%j makes no sense', async (args, message) => {
  const { status, err } = await exported(...args)
  expect(status).toBe(2)
  expect(err).toMatch(message)
})
