import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { harbourArchive } from '../../archive/test/decisions/harbour.ts'
import { onrecord } from './onrecord.ts'

let folder: string
let archive: string
const ask = (...args: string[]) => onrecord([...args, '--archive', archive])

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-decide-'))
  archive = join(folder, 'onrecord.db')
  await (await harbourArchive(archive)).close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function numberOf(words: string): Promise<string> {
  const { out } = await ask('search', words, '--json')
  return String(JSON.parse(out).items[0].statement)
}

test('two names become one person, and two again', async () => {
  const { out, status } = await ask('decide', 'merge', 'Adah Brooke', 'Ada Brook', '--by', 'R. Viewer')
  expect({ status, out: out.split('\n')[0] }).toEqual({ status: 0, out: '#1 · adah-brooke is ada-brook' })
  expect(JSON.parse((await ask('who', 'Adah Brooke', '--json')).out).person.id).toBe('ada-brook')
  expect((await ask('decisions', 'undo', '1', '--by', 'S. Econd')).out).toContain('undone by S. Econd')
  expect(JSON.parse((await ask('who', 'Adah Brooke', '--json')).out).person.id).toBe('adah-brooke')
  expect((await ask('decisions')).out).toBe('There is no such decision.\n')
  expect(JSON.parse((await ask('decisions', '--all', '--json')).out)).toMatchObject({
    total: 1,
    items: [{ kind: 'merge', by: 'R. Viewer', binding: 'undone', undone: { by: 'S. Econd' } }],
  })
})

test('a statement is rejected, another one edited and replied to; all leave for training', async () => {
  const by = ['--by', '=R. Viewer']
  expect((await ask('decide', 'reject', await numberOf('"at last"'), ...by)).status).toBe(0)
  const sound = await numberOf('sound')
  await ask('decide', 'edit', `#${sound}`, '--words', 'chair said the plan was sound', '--form', 'mixed', ...by)
  await ask('decide', 'reply', '--statement', sound, '--words', 'Not\u001b[31m quite.', '--from', 'Tom Brook', ...by)
  expect((await ask('search', '"at last"')).out).toBe('Nothing was found.\n')
  const shown = (await ask('search', 'sound')).out
  expect(shown).toContain('Tom Brook replies')
  expect(shown).not.toContain('\u001b')
  expect((await ask('decisions', '--csv')).out).toContain(`,'=R. Viewer,`)
  const lessons = (await ask('decisions', 'export')).out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(lessons).toMatchObject([
    {
      address: 'https://two.example/story',
      corrections: [{ decided: null }, { read: { form: 'indirect' }, decided: { form: 'mixed' } }],
    },
  ])
  const out = join(folder, 'corrections')
  expect((await ask('decisions', 'export', '--format', 'brat', '--out', out)).status).toBe(0)
  expect(readdirSync(out).sort()).toEqual(['two.ann', 'two.txt'])
  expect(readFileSync(join(out, 'two.ann'), 'utf8')).toContain('chair said the plan was sound')
})

test('the same articles are read again, with what was decided', async () => {
  const { status, out, err } = await ask('reread')
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out).toBe(`4 articles read again (${archive})\n`)
  const { items } = JSON.parse((await ask('decisions', '--json')).out)
  expect(items.map(({ binding }: { binding: string }) => binding)).not.toContain('lost')
  expect((await ask('search', '"at last"')).out).toBe('Nothing was found.\n')
})

test.each([
  [['decide', 'merge', 'Ada Brook'], 'write: onrecord decide merge PERSON INTO'],
  [['decide', 'reject', 'x', '--by', 'me'], '"x" is no number'],
  [['decide', 'reject', '99999', '--by', 'me'], 'the archive has no statement 99999'],
  [['decide', 'reject', '1'], 'say who decides'],
  [['decide', 'edit', '1', '--act', 'shout', '--by', 'me'], '--act "shout" is none of'],
  [['decide', 'reply', '--statement', '1', '--words', 'No', '--url', 'javascript:1', '--by', 'me'], 'no http or https'],
  [['decide', 'split', 'ada-brook', '--article', '../../etc/passwd', '--by', 'me'], 'has no article'],
  [['decisions', 'undo', '99', '--by', 'me'], 'the archive has no decision 99'],
  [['decisions', 'export', '--format', 'brat'], 'say in which folder'],
])('%j makes no sense, and it is said why', async (args, why) => {
  const { status, err } = await ask(...args)
  expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining(why) })
})

test('words that do not stand in the article are no statement', async () => {
  // Reading again numbers statements anew.
  const { status, err } = await ask('decide', 'edit', await numberOf('sound'), '--words', 'never said', '--by', 'me')
  expect({ status, err }).toEqual({
    status: 2,
    err: expect.stringContaining('these words do not stand in the article'),
  })
})

test('a name that nobody has is told', async () => {
  const { status, err } = await ask('decide', 'merge', `'; drop table person; --`, 'Ada Brook', '--by', 'me')
  expect({ status, err: err.split('\n')[0] }).toMatchObject({ status: 1, err: expect.stringContaining('nobody') })
})

test('a statement is given to somebody whom the archive does not know, once', async () => {
  const by = ['--by', 'R. Viewer']
  const statement = await numberOf('sound')
  expect((await ask('decide', 'assign', statement, 'Nora Quill', '--new', ...by)).status).toBe(0)
  expect(JSON.parse((await ask('who', 'Nora Quill', '--json')).out).statements.total).toBe(1)
  const again = await ask('decide', 'assign', statement, 'Nora Quill', '--new', ...by)
  expect(again).toMatchObject({ status: 2, err: expect.stringContaining('"nora-quill"') })
  expect((await ask('decide', 'assign', statement, '--nobody', '--new', ...by)).status).toBe(2)
})
