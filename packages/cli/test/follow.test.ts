import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateDossier } from '@onrecord/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harbourArchive } from '../../archive/test/follow/harbour.ts'
import { help as demandsHelp } from '../src/commands/demands/help.ts'
import { help as searchHelp } from '../src/commands/search/help.ts'
import { help as turnsHelp } from '../src/commands/turns/help.ts'
import { help as versionsHelp } from '../src/commands/versions/help.ts'
import { help as whoHelp } from '../src/commands/who/help.ts'
import { onrecord } from './onrecord.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-follow-'))
const archive = join(folder, 'harbour.db')
beforeAll(async () => (await harbourArchive(archive)).close())
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (...args: string[]) => onrecord([...args, '--archive', archive])

describe('onrecord search', () => {
  test('shows who said it, when, the words and where they stand, and how to go on', async () => {
    const { status, out, err } = await ask('search', 'harbour', '--limit', '2')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(
      /^Mina Osei · assess · 12 March 2026 · #6\n {2}“The harbour, the harbour, always the harbour”\n {2}The Courier, ¶ 1 · https:\/\/three\.example\/story\n/,
    )
    expect(out).toMatch(/\n2 of 3 statements, best first\nthe next: --after \S+\n$/)
    const [, cursor = ''] = /--after (\S+)/.exec(out) ?? []
    const next = await ask('search', 'harbour', '--limit', '2', '--after', cursor)
    expect(next.out).toContain('1 of 3 statements')
    expect(next.out).not.toContain('the next')
  })

  test('marks the words on a terminal with colours', async () => {
    const { out } = await onrecord(['search', 'pay* OR "the harbour"', '--archive', archive], '', undefined, {
      FORCE_COLOR: '1',
    })
    expect(out).toContain('\u001b[1m\u001b[4mthe harbour')
  })

  test('--json: the page as data; options are filters', async () => {
    const { out } = await ask('search', '--by', 'ada brook', '--act', 'refuse', '--json')
    expect(JSON.parse(out)).toMatchObject({ total: 1, order: 'newest', items: [{ words: 'to comment' }], next: null })
    const day = await ask('search', 'harbour', '--from', '2026-03-02', '--sort', 'day', '--json')
    expect(JSON.parse(day.out).items.map((item: { day: string }) => item.day)).toEqual(['2026-03-12', '2026-03-09'])
  })

  test('--csv: a row a statement', async () => {
    const { out } = await ask('search', '"never close"', '--csv')
    const [head, row, ...rest] = out.split('\r\n')
    expect(head).toBe(
      'day,speaker,speaker_id,speaker_type,act,polarity,form,words,about,outlet,headline,published,url,address,version,place,from,to,said_from,said_to,confidence,state',
    )
    expect(row).toMatch(
      /^2026-03-01,Ada Brook,ada-brook,person,commit,,direct,We will never close the harbour,,The Courier/,
    )
    expect(rest).toEqual([''])
  })

  test('nothing found is no error; a name that nobody has is told', async () => {
    expect(await ask('search', 'zeppelin')).toEqual({ status: 0, out: 'Nothing was found.\n', err: '' })
    const { status, err } = await ask('search', 'by:Nobody')
    expect(status).toBe(0)
    expect(err).toMatch(/nobody in the archive is called "Nobody"; onrecord who "Nobody" lists who is alike/)
  })

  test.each([
    [['search', '"harbour'], /quotation mark at character 1/],
    [['search'], /say what to look for/],
    [['search', 'harbour', '--from', 'spring'], /--from spring is no day/],
    [['search', 'harbour', '--act', 'shout'], /--act shout is none of/],
    [['search', 'harbour', '--limit', '0'], /--limit "0" is no number from 1 to 1000/],
    [['search', 'harbour', '--json', '--csv'], /two formats/],
    [['search', 'harbour', '--after', 'x'], /no cursor/],
    [['search', 'harbour', '--sort', 'size'], /none of relevance, day, newest, oldest/],
    [['who'], /say who/],
    [['demands', 'Ada Brook'], /--by "Ada Brook" for who asks/],
    [['demands', '--open', '--status', 'met'], /leave one of them out/],
    [['turns', '--state', 'odd'], /none of as-read/],
    [['versions'], /name one article/],
    [['dossier', '--query', 'harbour', 'file.txt'], /file\.txt is a file/],
  ])('%j makes no sense, and it is said why', async (args, message) => {
    const { status, out, err } = await ask(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(message)
    expect(err.split('\n')).toHaveLength(2)
  })

  test.each(['search', 'who', 'turns', 'demands', 'versions'])(
    '%s: without an archive it is said what makes one',
    async name => {
      const missing = join(folder, 'none.db')
      const { status, err } = await onrecord([name, ...(name === 'demands' ? [] : ['x']), '--archive', missing])
      expect({ status, err }).toEqual({
        status: 2,
        err: `onrecord: there is no archive ${missing}; onrecord add makes one\n`,
      })
    },
  )
})

describe('onrecord who', () => {
  test('shows one person: offices, turns, demands, acquaintances, statements', async () => {
    const { status, out } = await ask('who', 'ada', 'BROOK')
    expect(status).toBe(0)
    expect(out).toMatch(/^Ada Brook\n {2}mayor, Tarnwick\n {2}ada-brook\n/)
    expect(out).toContain(
      'Went back on their word\nAda Brook · confirmed · called one by the coverage · #1\n  before, 1 March 2026\n',
    )
    expect(out).toContain('Demanded of them\nrefused: Harbour Board of Ada Brook · 1 March 2026 · #1\n')
    expect(out).toContain('  Ada Brook refused\n    refused to comment\n    The Courier, ¶ 1')
    expect(out).toContain('Speaks of\n  Mina Osei\u00a0(1)\n')
    expect(out).toMatch(/\n3 statements, newest first\n$/)
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  test('a name that nobody has: those alike on standard error, status 1', async () => {
    const { status, out, err } = await ask('who', 'Ida Brook')
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toContain('nobody in the archive is called "Ida Brook"; these names are like it:')
    expect(err).toContain('Ada Brook [ada-brook] · mayor, Tarnwick · 3 statements · 1 March 2026 – 12 March 2026')
    const json = await ask('who', 'Ida Brook', '--json')
    expect(JSON.parse(json.out)).toMatchObject({ kind: 'none', candidates: [{ id: 'ada-brook' }, { id: 'tom-brook' }] })
    expect((await ask('turns', 'Ida Brook')).status).toBe(1)
    expect((await ask('demands', '--by', 'Ida Brook')).status).toBe(1)
  })
})

test('onrecord turns and demands: on screen, as data, as tables', async () => {
  const turns = await ask('turns')
  expect(turns.out).toContain('the council · read from the words, 50 % · #3\n  before: not told\n')
  expect(turns.out).toMatch(/2 reversals, the latest first\n$/)
  expect((await ask('turns', 'Ada Brook', '--state', 'all', '--csv')).out.split('\r\n')).toHaveLength(4)
  const open = await ask('demands', '--open')
  expect(open.out).toMatch(/^open: villagers of Harbour Board · #2\n {2}always\n/)
  expect(JSON.parse((await ask('demands', '--of', 'Ada Brook', '--json')).out)).toMatchObject({ total: 1 })
  expect((await ask('demands', '--csv')).out).toContain('Ada Brook refused: refused to comment')
})

test('onrecord versions: what became of each statement', async () => {
  const { status, out } = await ask('versions', 'https://two.example/story')
  expect(status).toBe(0)
  expect(out).toContain('Version 1 · added 20 March 2026, 10:00 · 2\u00a0statements')
  expect(out).toContain(
    '~ reworded: Ada Brook\n  − We must close the north harbour in May\n  + We must close the north harbour in June\n  “May” became “June”\n',
  )
  expect(out).toContain('− gone: Mina Osei · ask')
  expect(out).toContain('+ new: Tom Brook · refuse')
  expect((await ask('versions', 'https://two.example/story', '--csv')).out.split('\r\n')).toHaveLength(5)
  const none = await ask('versions', 'https://four.example/none')
  expect(none).toMatchObject({ status: 1, out: '' })
  expect(none.err).toContain('the archive has no article https://four.example/none')
})

test('onrecord dossier --query: the dossier of the articles in which something is found', async () => {
  const { status, out } = await ask('dossier', '--query', 'harbour by:"Ada Brook"', '--json')
  expect(status).toBe(0)
  const dossier = JSON.parse(out)
  expect(validateDossier(dossier)).toEqual([])
  expect(dossier.records.map(({ article }: { article: { id: string } }) => article.id)).toEqual(['one', 'two'])
  const none = await ask('dossier', '--query', 'zeppelin')
  expect(none).toMatchObject({ status: 0, out: '' })
  expect(none.err).toContain('answers to zeppelin')
})

test('help fits a narrow terminal', () => {
  for (const help of [searchHelp, whoHelp, turnsHelp, demandsHelp, versionsHelp]) {
    expect(help.split('\n').filter(line => line.length > 80)).toEqual([])
  }
})
