import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keep, openArchive } from '@onrecord/archive'
import { fastEngine } from '@onrecord/models'
import { articleFrom } from '@onrecord/reader'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onrecord } from './onrecord.ts'

const COURANT = `The north pier stays

Ada Brook, chair of the Port of Tarnwick, spoke to reporters on Tuesday.

“We will not close the north pier this year, whatever the board says,” Ada Brook said. “It is <b>safe</b>.”`

let folder: string
let archive: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'))
  archive = join(folder, 'onrecord.db')
  const store = await openArchive(archive, { mode: 'create' })
  const about = { name: 'pier', outlet: 'The Courant', published: '2026-03-10', url: 'https://courant.test/pier' }
  const article = await articleFrom(Buffer.from(COURANT), about)
  await keep(store, [{ record: await (await fastEngine()).read(article) }])
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

function draft(name: string, paragraph: string): string {
  const path = join(folder, name)
  writeFileSync(path, `A draft\n\n${paragraph}\n`)
  return path
}

const checked = (...args: readonly string[]) => onrecord(['check', ...args, '--archive', archive])

describe('onrecord check', () => {
  test('ends with 0 where all stands as it is', async () => {
    const path = draft(
      'right.txt',
      '“We will not close the north pier this year, whatever the board says,” Ada Brook said.',
    )
    const { status, out } = await checked(path)
    expect(out).toContain('✓ verbatim · Ada Brook')
    expect(out).toContain('The Courant, 10 March 2026, ¶ 2 · Ada Brook')
    expect(out).toContain('https://courant.test/pier')
    expect(status).toBe(0)
  })

  test('ends with 1 where a word differs, and shows which, and names the negation', async () => {
    const path = draft('wrong.txt', '“We will close the old pier this year, whatever the board says,” Ada Brook said.')
    const { status, out } = await checked(path)
    expect(out.replace(/\s+/g, ' ')).toContain(
      '“We will [-not-] close the [-north-] {+old+} pier this year, whatever the board says,”',
    )
    expect(out).toContain('a negation is missing: “not”')
    expect(status).toBe(1)
  })

  test('reads Markdown, whose marks are no words', async () => {
    const path = draft(
      'draft.md',
      '> “We will **not** close the north pier this year,” [Ada Brook](https://x.test) said.',
    )
    const { status, out } = await checked(path)
    expect(out).toContain('✓ trimmed · Ada Brook')
    expect(status).toBe(0)
  })

  test('says what is left aside', async () => {
    const { status, out } = await checked(draft('scare.txt', 'The “safe” pier is open, Ada Brook said.'))
    expect(out).toContain('1 left aside')
    expect(status).toBe(0)
  })

  test('ends with 1 where marks do not tell what is quoted, and names the words', async () => {
    const path = draft('marks.txt', 'We will close the north pier this year,” Ada Brook said.')
    const { status, out } = await checked(path)
    expect(out).toMatch(/0\squotations; 1 not checked/)
    expect(out).toContain('We will close the north pier this year,')
    expect(status).toBe(1)
    expect((await checked(path, '--html')).out).toContain(
      '<blockquote>We will close the north pier this year,</blockquote>',
    )
  })

  test('gives data and a page', async () => {
    const path = draft('wrong.html.txt', '“We will close the north pier <script>this</script> year,” Ada Brook said.')
    const { drafts } = JSON.parse((await checked(path, '--json')).out)
    expect(drafts[0].quotations[0]).toMatchObject({
      verdict: 'altered',
      canStand: false,
      sources: [{ article: { outlet: 'The Courant' }, speaker: { name: 'Ada Brook', sameAsDraft: 'same' } }],
    })
    const page = (await checked(path, '--html')).out
    expect(page).toContain('<del>not</del>')
    expect(page).not.toContain('<script>')
  })

  test('says in a line what is wrong with the command or the archive, and ends with 2', async () => {
    expect(await checked()).toMatchObject({ status: 2, out: '' })
    const { status, err } = await onrecord(['check', 'x.txt', '--archive', join(folder, 'none.db')])
    expect(err).toMatch(/^onrecord: there is no archive .*\n$/)
    expect(status).toBe(2)
  })

  test('a draft that is not there is told, and ends with 1', async () => {
    const { status, err } = await checked(join(folder, 'none.txt'))
    expect(err).toMatch(/does not exist/)
    expect(status).toBe(1)
  })
})
