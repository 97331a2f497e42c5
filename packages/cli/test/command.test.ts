import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Record, validate } from '@onrecord/record'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { onrecord, roundabout, start, straight } from './onrecord.ts'

const story = `Ferry route saved

The Saltmarsh ferry will keep running, its owners said on Monday.

“We listened,” said Petra Lindqvist, who runs the line.
`
const page = `<!doctype html><html><head><title>Ferry route saved</title></head><body><article><h1>Ferry route saved</h1>
${'<p>The Saltmarsh ferry will keep running, its owners said on Monday, after weeks in which nobody was sure of it.</p>'.repeat(6)}
<p>“We listened,” said Petra Lindqvist, who runs the line.</p></article></body></html>`

let folder = ''
const file = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  writeFileSync(file('ferry.txt'), story)
  writeFileSync(file('page.html'), page)
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('picture.png'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13))
  writeFileSync(file('huge.txt'), 'All the news there is. '.repeat(2_200_000))
  writeFileSync(file('bare.html'), '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>')
  writeFileSync(
    file('french.txt'),
    'Le maire a déclaré mardi que le pont serait fermé pendant deux ans. « Nous n’avons pas le choix », a-t-il dit devant les habitants du quartier, qui attendaient une réponse depuis le printemps.',
  )
})

afterAll(() => rmSync(folder, { recursive: true }))

const recordOf = (out: string): Record => JSON.parse(out)

describe.each([straight, ...roundabout])('onrecord, started by $name', door => {
  test('reads a file and passes arguments, output and exit status on', async () => {
    const { status, out, err } = await onrecord(
      ['read', file('ferry.txt'), '--format', 'json', '--outlet', 'The “Salt” Post'],
      '',
      door,
    )
    expect(err).toBe('')
    expect(status).toBe(0)
    expect(recordOf(out).article).toMatchObject({ id: 'ferry', outlet: 'The “Salt” Post', text: story })
    expect(validate(recordOf(out))).toEqual([])
    expect((await onrecord(['read', file('nowhere.txt')], '', door)).status).toBe(1)
    expect((await onrecord(['read'], '', door)).status).toBe(2)
  })

  test('reads with the model that is asked for', async () => {
    const models = ['fast', 'best'].map(model =>
      onrecord(['read', file('ferry.txt'), '--format', 'json', '--model', model], '', door),
    )
    const [fast, best] = (await Promise.all(models)).map(({ out }) => recordOf(out))
    expect([fast.engine.model, best.engine.model]).toEqual(['fast', 'best'])
    for (const record of [fast, best]) expect(validate(record)).toEqual([])
  })

  test('reads standard input', async () => {
    const { status, out } = await onrecord(['read', '-', '--format', 'json'], story, door)
    expect(status).toBe(0)
    expect(recordOf(out).article.text).toBe(story)
  })

  test('ends on a signal, as itself, and leaves nothing running', async () => {
    const child = start(['read', '-', '--format', 'jsonl'], door)
    child.stdin.write(`${JSON.stringify({ text: story })}\n`)
    await new Promise(ready => child.stdout.once('data', ready))
    const inner = childrenOf(child.pid)
    expect(inner).toHaveLength(door === straight ? 0 : 1)
    const ended = new Promise(done =>
      child.on('exit', (_, signal) => done({ signal, running: inner.filter(isRunning) })),
    )
    child.kill('SIGTERM')
    expect(await ended).toEqual({ signal: 'SIGTERM', running: [] })
  })
})

function childrenOf(parent: number | undefined): number[] {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = processes.map(line => line.trim().split(/\s+/).map(Number))
  return pairs.filter(([, above]) => above === parent).map(([pid = 0]) => pid)
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('what it tells', () => {
  test('help names every command; that of read every format, and both fit 80 columns', async () => {
    const [general, read] = [await onrecord(['--help']), await onrecord(['read', '--help'])]
    const dossier = await onrecord(['dossier', '--help'])
    expect([general.status, read.status]).toEqual([0, 0])
    for (const name of ['read', 'dossier']) expect(general.out).toContain(name)
    for (const name of ['text', 'json', 'jsonl', 'html', 'csv', 'brat', 'annotation']) expect(read.out).toContain(name)
    expect(`${general.out}${read.out}${dossier.out}`.split('\n').filter(line => line.length > 80)).toEqual([])
  })

  test('its version', async () => {
    expect((await onrecord(['--version'])).out).toBe(`onrecord ${manifest.version}\n`)
  })

  test.each([
    [[], 'onrecord read article.html'],
    [['reed'], 'no command "reed"'],
    [['read'], 'name an article'],
    [['read', 'a.txt', '--formt', 'json'], '--formt'],
    [['read', 'a.txt', '--format', 'pdf'], 'text, json, jsonl, html, csv, brat, annotation'],
    [['read', 'a.txt', '--published', 'yesterday'], '--published "yesterday" is no date'],
    [['read', 'a.txt', '--published', '2026-02-30'], '--published "2026-02-30" is no date'],
    [['read', 'a.txt', '--model', 'better'], 'fast, best'],
    [['read', 'a.txt', 'b.txt', '--url', 'https://post.example'], '--url'],
    [['read', 'a.txt', 'b.txt', '--format', 'brat'], '--output FOLDER'],
    [['read', 'a.txt', '--by', 'age'], 'order, speaker'],
    [['read', 'a.txt', '--by', 'speaker', '--format', 'csv'], 'text and html'],
    [['read', '-', '-'], 'once only'],
  ])('wrong usage, %j: one line that says what to do, status 2', async (args, hint) => {
    const { status, out, err } = await onrecord(args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^onrecord: .*\n$/)
    expect(err).toContain(hint)
  })
})

describe('input that cannot be read', () => {
  test.each([
    ['nowhere.txt', 'does not exist'],
    ['.', 'is a folder'],
    ['empty.txt', 'empty'],
    ['picture.png', 'PNG'],
    ['huge.txt', 'MB'],
    ['bare.html', 'no article'],
  ])('%s: one line, status 1, and the others are read', async (name, hint) => {
    const { status, out, err } = await onrecord(['read', file(name), file('ferry.txt'), '--format', 'jsonl'])
    expect(status).toBe(1)
    expect(err).toMatch(/^onrecord: .*\n$/)
    expect(err).toContain(hint)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => recordOf(line).article.id),
    ).toEqual(['ferry'])
  })

  test('another language is read, with a note', async () => {
    const { status, out, err } = await onrecord(['read', file('french.txt'), '--format', 'json'])
    expect(status).toBe(0)
    expect(err).toMatch(/^onrecord: note: .*English.*\n$/)
    expect(recordOf(out).article.id).toBe('french')
  })

  test('control characters of a file name do not reach the terminal', async () => {
    const { err } = await onrecord(['read', 'red\u001b[31m\nherring'])
    expect(err).toMatch(/^onrecord: red␛\[31m herring .*\n$/)
  })
})

describe('what it writes', () => {
  test('the metadata given wins, and lands in the record', async () => {
    const given = ['--published', '2026-03-12', '--outlet', 'The Post', '--url', 'https://post.example/ferry']
    const { out } = await onrecord(['read', file('page.html'), '--format', 'json', ...given])
    expect(recordOf(out).article).toMatchObject({
      published: '2026-03-12',
      outlet: 'The Post',
      url: 'https://post.example/ferry',
    })
  })

  test('json of several paths is a list, of one the record', async () => {
    const { out } = await onrecord(['read', file('ferry.txt'), file('page.html'), '--format', 'json'])
    expect((JSON.parse(out) as Record[]).map(record => record.article.id)).toEqual(['ferry', 'page'])
  })

  test('nothing is coloured in a pipe, unless that is asked for', async () => {
    const command = '\u001b['
    expect((await onrecord(['read', file('ferry.txt')])).out).not.toContain(command)
    expect((await onrecord(['read', file('ferry.txt')], '', straight, { FORCE_COLOR: '1' })).out).toContain(command)
    expect((await onrecord(['read', file('ferry.txt')], '', straight, { NO_COLOR: '1' })).out).not.toContain(command)
  })

  test('--output: a file an article, brat with its text beside it, names told apart', async () => {
    const lines = ['a/b', 'a b', '../up'].map(id => JSON.stringify({ id, text: story })).join('\n')
    const { status, out } = await onrecord(
      ['read', '-', '--input', 'jsonl', '--format', 'brat', '--output', file('made/brat')],
      lines,
    )
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(readdirSync(file('made/brat')).sort()).toEqual(
      ['-up.ann', '-up.txt', 'a-b-2.ann', 'a-b-2.txt', 'a-b.ann', 'a-b.txt'].sort(),
    )
    expect(readFileSync(file('made/brat/a-b.txt'), 'utf8')).toBe(story)
  })

  test('ends quietly when nobody reads on', async () => {
    const child = start(['read', '-', '--format', 'jsonl'])
    const ended = new Promise<number | null>(done => child.on('close', done))
    let err = ''
    child.stderr.on('data', chunk => {
      err += chunk
    })
    child.stdin.on('error', () => {})
    const line = `${JSON.stringify({ text: story })}\n`
    child.stdin.write(line)
    child.stdout.once('data', () => child.stdout.destroy())
    const more = setInterval(() => child.stdin.write(line.repeat(50)), 5)
    const status = await ended
    clearInterval(more)
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })
})
