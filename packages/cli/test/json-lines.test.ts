import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { sizeLimit } from '@onrecord/reader'
import { type Record, validate } from '@onrecord/record'
import { expect, test } from 'vitest'
import { onrecord, start } from './onrecord.ts'

const line = (fields: object) => `${JSON.stringify(fields)}\n`
const parsed = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map(each => JSON.parse(each))
const read = (input: string | Uint8Array) => onrecord(['read', '-', '--format', 'jsonl'], input)

test('each line gives the record of its article, with what the line knows of it', async () => {
  const text = 'The tide was late. “Nobody told the moon,” said Orla Finch.'
  const known = { published: '2026-03-12', outlet: 'The Post', url: 'https://post.example/1', headline: 'Late tide' }
  const { status, out, err } = await read(
    line({ id: 'one', text, ...known, byline: 'Ada Quill', mood: 'glad' }) + line({ text }),
  )
  expect({ status, err }).toEqual({ status: 0, err: '' })
  const [one, two] = parsed(out) as Record[]
  expect(one?.article).toMatchObject({ id: 'one', text, ...known, byline: ['Ada Quill'] })
  expect(two?.article).toMatchObject({ id: 'line-2', text, byline: [] })
  expect([one, two].flatMap(validate)).toEqual([])
})

test('what the command line knows fills what a line leaves open', async () => {
  const input = line({ text: 'The tide was late.' }) + line({ text: 'The tide was early.', outlet: 'The Gull' })
  const { out } = await onrecord(['read', '-', '--format', 'jsonl', '--outlet', 'The Post'], input)
  expect((parsed(out) as Record[]).map(({ article }) => article.outlet)).toEqual(['The Post', 'The Gull'])
})

test('a bad line becomes an error in its place; the rest is read, blank lines count but say nothing', async () => {
  const text = 'The tide was late.'
  const input = Buffer.concat([
    Buffer.from(line({ id: 'good', text })),
    Buffer.from('{"id": "cut", "text": "The ti\n'),
    Buffer.from('[1, 2]\n\n'),
    Buffer.from(line({ id: 'wordless' })),
    Buffer.from(line({ id: 'blank', text: ' ' })),
    Buffer.from(line({ id: 'undated', text, published: 'Tuesday' })),
    Buffer.from(line({ text, outlet: 7 })),
    Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d, 0x0a]),
    Buffer.from(`{"id": "long", "text": "${'x'.repeat(sizeLimit)}"}\n`),
    Buffer.from(JSON.stringify({ id: 'last', text })),
  ])
  const { status, out, err } = await read(input)
  expect({ status, err }).toEqual({ status: 1, err: '' })
  const told = parsed(out).map(each => (each.error ? { ...each, error: true } : each.article.id))
  expect(told).toEqual([
    'good',
    { line: 2, error: true },
    { line: 3, error: true },
    { line: 5, id: 'wordless', error: true },
    { line: 6, id: 'blank', error: true },
    { line: 7, id: 'undated', error: true },
    { line: 8, error: true },
    { line: 9, error: true },
    { line: 10, error: true },
    'last',
  ])
  expect(parsed(out)[5].error).toContain('"published"')
  expect(parsed(out)[8].error).toContain('longer than')
})

test('formats that have no place for a bad line tell of it on standard error', async () => {
  const input = line({ id: 'a', text: 'The tide was late.' }) + line({ id: 'b' })
  const { status, out, err } = await onrecord(['read', '-', '--input', 'jsonl', '--format', 'json'], input)
  expect(status).toBe(1)
  expect((JSON.parse(out) as Record[]).map(({ article }) => article.id)).toEqual(['a'])
  expect(err).toMatch(/^onrecord: line 2 \(b\): .*\n$/)
})

test('5,000 articles stream through: answers come while questions are still asked, in order, in constant memory', async () => {
  const count = 5000
  const ballast = 'x'.repeat(60_000) // 300 MB in all, which a command that waited for the end would have to hold
  const child = start(['read', '-', '--format', 'jsonl'])
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const idOf = async () => JSON.parse((await answers.next()).value ?? '{}').article?.id
  const ask = async (n: number) => {
    const question = line({ id: `n${n}`, text: `The tide was ${n} minutes late, the harbour said.`, ballast })
    if (!child.stdin.write(question)) await once(child.stdin, 'drain')
  }
  await ask(0)
  expect(await idOf()).toBe('n0')
  const asked = (async () => {
    for (let n = 1; n < count; n++) await ask(n)
  })()
  const ids: string[] = ['n0']
  while (ids.length < count) ids.push(await idOf())
  await asked
  const residentMegabytes =
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024
  const ended = once(child, 'close')
  child.stdin.end()
  expect(ids).toEqual(Array.from({ length: count }, (_, n) => `n${n}`))
  expect(residentMegabytes).toBeLessThan(280)
  expect((await ended)[0]).toBe(0)
}, 120_000)
