import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dossierOf } from '@onrecord/dossier'
import { dossierPage } from '@onrecord/pages/alone'
import { type Dossier, validateDossier } from '@onrecord/record'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { idsOf } from '../src/commands/dossier/ids.ts'
import { text } from '../src/formats/dossier/text.ts'
import { plain } from '../src/terminal.ts'
import { anyRecord } from './any-record.ts'
import { onrecord } from './onrecord.ts'

const first = `Pier to stay shut

Mina Osei, the chair of the Port of Tarnwick, said on Monday that she would not resign over the north pier.

“I will stay until the north pier is mended,” Osei told reporters. Idris Vale of Tarnwick Council called it “a disgrace”.
`
const second = `<!doctype html><html><head><title>Chair digs in</title></head><body><article><h1>Chair digs in</h1>
<p>The Port of Tarnwick’s chair, Mina Osei, had told reporters on Monday: “I will stay until the south pier is mended.”</p>
<p>Idris Vale of Tarnwick Council said it was time for somebody else to have a go, after forty years of the same families.</p>
${'<p>The port has had a hard winter, with storms in every month and two of its cranes out of work since the new year.</p>'.repeat(5)}
</article></body></html>`
const climbdown = `Pier to open for walkers

In a partial climbdown, Mina Osei said the north pier would open for walkers on Friday.
`
const meta = {
  'first.txt': {
    outlet: 'The <Courier>',
    published: '2026-03-02',
    byline: 'Ada Quill and Bo Wren',
    url: 'https://courier.example/1',
  },
  'second.html': { outlet: 'Pierwatch', published: '2026-03-09' },
}

let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-dossier-'))
  mkdirSync(file('other'))
  writeFileSync(file('first.txt'), first)
  writeFileSync(file('other/first.txt'), first.replace('Monday', 'Sunday'))
  writeFileSync(file('second.html'), second)
  writeFileSync(file('climbdown.txt'), climbdown)
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('meta.json'), JSON.stringify(meta))
  writeFileSync(file('bad.json'), '{"first.txt": {"published": "in spring"}}')
})

afterAll(() => rmSync(folder, { recursive: true }))

const both = () => [file('second.html'), file('first.txt'), '--meta', file('meta.json')]
const dossierIn = (out: string): Dossier => JSON.parse(out)

describe('onrecord dossier', () => {
  test('--json: the dossier of text and page together, with what --meta says of each', async () => {
    const { status, out, err } = await onrecord(['dossier', ...both(), '--json'])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    const dossier = dossierIn(out)
    expect(validateDossier(dossier)).toEqual([])
    expect(dossier.records.map(({ article }) => [article.id, article.outlet, article.published])).toEqual([
      ['first', 'The <Courier>', '2026-03-02'],
      ['second', 'Pierwatch', '2026-03-09'],
    ])
    expect(dossier.records[0]?.article.byline).toEqual(['Ada Quill', 'Bo Wren'])
    expect(dossier.people.find(({ name }) => name === 'Mina Osei')?.in).toHaveLength(2)
    expect(dossier.variants).toMatchObject([{ a: { article: 'first' }, b: { article: 'second' }, kind: 'altered' }])
  })

  test('as text: people, timeline, and variants with the words that differ and where they stand', async () => {
    const { out } = await onrecord(['dossier', ...both()])
    expect(out).toMatch(/^Dossier of 2\u00a0articles\n {2}Pier to stay shut\n {4}2 March 2026 · The <Courier>/)
    expect(out).toContain('Mina Osei · chair')
    expect(out).toMatch(
      /altered · Mina Osei\n.*north pier.*\n {4}The <Courier>, ¶ 2\n.*south pier.*\n {4}Pierwatch, ¶ 1\n {4}“north” becomes “south”/,
    )
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  test('--html: one page that stands alone, every link leading somewhere, the articles in it', async () => {
    const { out } = await onrecord(['dossier', ...both(), '--html'])
    const ids = [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    const links = [...out.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(links.filter(id => !ids.includes(id))).toEqual([])
    expect(out).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=|<Courier>/i)
    expect(out).toContain('<del>north</del>')
    expect(out).toContain('<ins>south</ins>')
    expect(out).toContain('href="https://courier.example/1"')
  })

  test.each([[], ['--html']])('says how far somebody went back on their word %s', async (...format) => {
    const { out } = await onrecord(['dossier', file('climbdown.txt'), ...format])
    expect(out).toContain('partial, reported as a change of mind')
  })

  test('what cannot be read is told, and the dossier is of the rest', async () => {
    const { status, out, err } = await onrecord(['dossier', file('empty.txt'), file('first.txt'), '--json'])
    expect(status).toBe(1)
    expect(err).toMatch(/^onrecord: .*empty.*\n$/)
    expect(dossierIn(out).records.map(({ article }) => article.id)).toEqual(['first'])
  })

  test('reads with the model that is asked for, and one article with its day', async () => {
    const { out } = await onrecord([
      'dossier',
      file('first.txt'),
      '--json',
      '--published',
      '2026-03-02',
      '--model',
      'best',
    ])
    expect(dossierIn(out).records[0]).toMatchObject({ article: { published: '2026-03-02' }, engine: { model: 'best' } })
  })

  test.each([
    [[], 'name the articles'],
    [['-'], 'standard input'],
    [['a.txt', '--json', '--html'], 'one of them'],
    [['a.txt', 'b.txt', '--published', '2026-03-02'], '--meta'],
    [['a.txt', '--published', 'soon'], 'no date'],
    [['a.txt', '--model', 'better'], 'fast, best'],
    [['a.txt', '--meta', 'nowhere.json'], 'cannot be read'],
  ])('wrong usage, %j: one line that says what to do, status 2', async (args, hint) => {
    const { status, out, err } = await onrecord(['dossier', ...args])
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^onrecord: .*\n$/)
    expect(err).toContain(hint)
  })

  test('a --meta file that says nothing sensible is told of', async () => {
    const { status, err } = await onrecord(['dossier', file('first.txt'), '--meta', file('bad.json')])
    expect(status).toBe(2)
    expect(err).toContain('"in spring", which is no date')
  })
})

test('articles are called by their files, and told apart where two have one name', () => {
  const ids = (...paths: string[]) => [...idsOf(paths).values()].sort()
  expect(ids('/n/1.txt', '/n/2.html')).toEqual(['1', '2'])
  expect(ids('/n/a/1.txt', '/n/b/1.txt', '/n/b/2.txt')).toEqual(['2', 'a/1.txt', 'b/1.txt'])
  expect(ids('/n/1.txt', '/n/1.html')).toEqual(['1.html', '1.txt'])
  expect(ids('/n/1.txt', '/n/../n/1.txt')).toEqual(['1'])
})

test('whatever stands in the articles, the page has no markup of theirs and the text no control characters', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (one, other) => {
      const dossier = dossierOf([one, { ...other, article: { ...other.article, id: 'other' } }])
      const html = dossierPage(dossier).source
      expect(html).not.toMatch(/<script|<b>|href="javascript:/i)
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect([...html.matchAll(/ href="#([^"]*)"/g)].filter(([, id]) => !ids.includes(id))).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what must not be there
      expect(text(dossier, plain)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
    }),
  )
})
