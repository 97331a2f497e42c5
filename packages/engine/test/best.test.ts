import { existsSync, readFileSync } from 'node:fs'
import { openBestEngine } from '@onrecord/engine/best'
import { Act, validate } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ActNetwork, WIDTH } from '../src/acts/act-network.ts'
import { shapeOf } from '../src/attributions/best/features.ts'
import { latticeOf } from '../src/attributions/best/lattice.ts'
import { LABELS, type Network } from '../src/attributions/best/network.ts'
import type { BestNumbers } from '../src/attributions/best/numbers.ts'
import { piecesOf } from '../src/attributions/best/pieces.ts'
import { spansOf } from '../src/attributions/best/spans.ts'
import { windowsOf } from '../src/attributions/best/windows.ts'
import { article } from './reading.ts'

const models = new URL('../models/', import.meta.url)
const json = (name: string) => JSON.parse(readFileSync(new URL(name, models), 'utf8'))
const numbers: BestNumbers = json('best.json')
const tokenizer: object = json('best.tokenizer.json')

/** An engine whose networks are these functions; the fast model's file serves the other stages. */
function engineWith(network: Network, acts: ActNetwork) {
  return openBestEngine(readFileSync(new URL('fast.model', models)), { numbers, tokenizer, network, acts })
}

describe('pieces', () => {
  const pieces = piecesOf(tokenizer)

  // What the tokenizer that the network was trained with (Hugging Face tokenizers 0.23, Python) says of each.
  test.each([
    ['Penrose', [7279, 13278]],
    ['n’t', [1050, 1521, 1056]],
    ['“', [1523]],
    ['£4.2m', [1069, 2549, 1012, 1016, 2213]],
    ['naïve', [15743]],
    ['Ærø', [1097, 2099, 16415]],
    ['Škoda', [15315, 13390]],
    ['https://example.org/a-very-long-address', [16770, 1024, 1013, 1013, 2742, 1012, 8917, 1013]],
    ['Thiruvananthapuram', [16215, 4313, 2226, 27313, 3372, 3270, 17809]],
    ['日本', [1864, 1876]],
    ['İstanbul', [9960]],
    ['a\u0301b', [11113]],
    ['😀', [100]],
    ['\ufeff', [100]],
  ])('%s is cut as in training', (token, ids) => {
    expect(pieces(token)).toEqual(ids)
  })

  test('no token is without a piece, none has more than eight', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), token => {
        const { length } = pieces(token)
        expect(length).toBeGreaterThan(0)
        expect(length).toBeLessThanOrEqual(8)
      }),
    )
  })
})

test('shapes are those of training', () => {
  const shapes = ['lower', 'Upper', 'ABC', 'McLean', 'O’Neill', '4', '4th', '—', 'É', 'n’t', '½'].map(shapeOf)
  expect(shapes).toEqual([1, 2, 3, 4, 4, 5, 1, 6, 2, 1, 5])
})

describe('windows', () => {
  test('every token is decided on once, in a window that is not too long', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 8 }), (paragraphs, width) => {
        let from = 0
        const ranges = paragraphs.map(size => {
          const range = { kind: 'paragraph' as const, from, to: from + size, sentences: [] }
          from += size
          return range
        })
        const pieces = Array.from({ length: from }, () => new Array<number>(width).fill(1))
        const doc = { tokens: [], forms: [], paragraphs: ranges }
        let next = 0
        for (const { units, first, last } of windowsOf(doc, { pieces, window: 384, context: 64 })) {
          expect(first).toBe(next)
          expect(last).toBeGreaterThan(first)
          const [start, end] = [units[0].from, units[units.length - 1].to]
          expect((end - start) * width + units.length + 1).toBeLessThanOrEqual(384)
          next = last
        }
        expect(next).toBe(from)
      }),
    )
  })
})

describe('spans', () => {
  const open = Array.from({ length: LABELS }, (_, a) =>
    Array.from({ length: LABELS }, (_, b) => (b > 0 && b % 2 === 0 && a !== b && a !== b - 1 ? -1e4 : 0)),
  )
  const scores = (labels: readonly number[], height: number) =>
    Float32Array.from(labels.flatMap(label => Array.from({ length: LABELS }, (_, y) => (y === label ? height : 0))))

  test('clear labels give their spans, each nearly certain', () => {
    const spans = spansOf(latticeOf(scores([1, 2, 3, 5, 6, 6, 0, 0], 20), open), numbers.least)
    expect(spans.map(({ role, from, to }) => [role, from, to])).toEqual([
      [0, 0, 2],
      [1, 2, 3],
      [2, 3, 6],
    ])
    for (const { probability } of spans) expect(probability).toBeCloseTo(1, 3)
  })

  test('a span is as likely as the share of all rows of labels that have it', () => {
    const label = fc.array(fc.float({ min: -3, max: 3, noNaN: true }), { minLength: LABELS, maxLength: LABELS })
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), rows => {
        const lattice = latticeOf(Float32Array.from(rows.flat()), open)
        for (const span of spansOf(lattice, [0.05, 0.05, 0.05])) {
          expect(span.probability).toBeCloseTo(share(rows, open, span), 5)
        }
      }),
      { numRuns: 30 },
    )
  })
})

/** The share of all rows of labels, weighted by their scores, that have a span: by counting every one. */
function share(
  rows: readonly (readonly number[])[],
  steps: readonly (readonly number[])[],
  { role, from, to }: { role: number; from: number; to: number },
): number {
  let [all, having] = [0, 0]
  const walk = (labels: readonly number[], score: number) => {
    const t = labels.length
    if (t === rows.length) {
      const weight = Math.exp(score)
      all += weight
      const wanted = (i: number) => (i === from ? 1 : 2) + 2 * role
      const inside = labels.every((label, i) => i < from || i >= to || label === wanted(i))
      if (inside && labels[to] !== 2 + 2 * role) having += weight
      return
    }
    for (let y = 0; y < LABELS; y++) walk([...labels, y], score + rows[t][y] + (t > 0 ? steps[labels[t - 1]][y] : 0))
  }
  walk([], 0)
  return having / all
}

test('whatever the network says, the record stays valid', async () => {
  const wild: Network = async ({ pieces, first }) => ({
    labels: Float32Array.from({ length: first.length * LABELS }, (_, i) => 9 * Math.sin(i * i)),
    links: Float32Array.from({ length: first.length * (4 * numbers.link + 1) }, (_, i) => 5 * Math.cos(i * 7)),
    states: Float32Array.from({ length: pieces.length * WIDTH }, (_, i) => 3 * Math.sin(i * 3)),
  })
  const wilful: ActNetwork = async ({ states }) =>
    Float32Array.from({ length: Act.options.length + 3 }, (_, i) => Math.sin(i * states.length))
  const engine = engineWith(wild, wilful)
  const words = fc.constantFrom(
    'He',
    'said',
    '“',
    '”',
    'Mayor',
    'Penrose',
    '.',
    ',',
    '\n',
    'that',
    "'",
    'it',
    '5',
    '😀',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 120 }), async parts => {
      expect(validate(await engine.read(article(parts.join(' '))))).toEqual([])
    }),
    { numRuns: 40 },
  )
})

const runtime = await import('onnxruntime-node').catch(() => null)
const [marks, acts] = ['best.onnx', 'acts.onnx'].map(name => new URL(name, models))

describe.skipIf(!runtime || !existsSync(marks))('the shipped networks', () => {
  /** The networks as they ship. */
  async function shipped(): Promise<[Network, ActNetwork]> {
    if (!runtime) throw new Error('no onnxruntime')
    const { InferenceSession, Tensor } = runtime
    const [marking, judging] = await Promise.all(
      [marks, acts].map(file => InferenceSession.create(readFileSync(file), { intraOpNumThreads: 1 })),
    )
    return [
      async ({ pieces, features, first }) => {
        const out = await marking.run({
          pieces: new Tensor('int64', pieces, [1, pieces.length]),
          features: new Tensor('int64', features, [1, pieces.length, features.length / pieces.length]),
          first: new Tensor('int64', first, [1, first.length]),
        })
        const [labels, links, states] = [out.labels, out.links, out.states].map(tensor => tensor.data as Float32Array)
        return { labels, links, states }
      },
      async ({ states, roles }) => {
        const out = await judging.run({
          states: new Tensor('float32', states, [1, roles.length, WIDTH]),
          roles: new Tensor('int64', roles, [1, roles.length]),
        })
        return out.scores.data as Float32Array
      },
    ]
  }

  test('finds who said what in an article of our own', async () => {
    const record = await engineWith(...(await shipped())).read(article(ARTICLE))
    expect(record.engine.model).toBe('best')
    const found = record.statements.map(({ source, cue, content }) =>
      [source, cue, content].map(spans => spans.map(({ from, to }) => ARTICLE.slice(from, to)).join(' … ')),
    )
    const hits = SAMPLE.filter(([source, cue, start]) =>
      found.some(([s, c, words]) => s.startsWith(source) && c.startsWith(cue) && words.startsWith(start)),
    )
    expect(hits.length / SAMPLE.length).toBeGreaterThanOrEqual(0.8)
    expect(found.length).toBeLessThanOrEqual(SAMPLE.length + 2)
    const done = record.statements.map(({ act }) => act)
    expect(done).toEqual(expect.arrayContaining(['assert', 'deny', 'ask']))
  })
})

/** The sample's attributions: how source, cue and content begin. */
const SAMPLE = [
  ['Penmarrow council', 'said', 'the swing bridge would stay shut'],
  ['Della Trewin', 'told', '“We were promised'],
  ['The council’s leader, Hugh Carne,', 'said', '“Nobody regrets this'],
  ['a report by the harbour engineers', 'warned', 'that two of the four bearings'],
  ['Carne', 'denied', 'that the report had been kept back'],
  ['the RNLI', 'According to', 'the lifeboat was called out'],
  ['Ms Trewin', 'asked', '“Who signed it?”'],
  ['Some opposition councillors', 'believe', 'the repairs could have been done'],
] as const

const ARTICLE = `Bridge to stay shut into spring

Penmarrow council said the swing bridge would stay shut until April, three months longer than planned.

“We were promised it would be open for Christmas,” Della Trewin, who runs the chandlery on the east quay, told the Gazette. “Now I have laid off two people.”

The council’s leader, Hugh Carne, said: “Nobody regrets this more than I do.”

In November a report by the harbour engineers warned that two of the four bearings had cracked. Carne denied that the report had been kept back from the public.

According to the RNLI, the lifeboat was called out twice in December because boats could not pass.

“Who signed it?” Ms Trewin asked at a meeting on Tuesday. Some opposition councillors believe the repairs could have been done in the summer.
`

test('a file with other numbers is refused when the engine is opened', () => {
  const network: Network = () => Promise.reject(new Error('not asked'))
  const wrong = { a: 1 } as unknown as BestNumbers
  const files = { numbers: wrong, tokenizer, network, acts: () => Promise.reject(new Error('not asked')) }
  expect(() => openBestEngine(readFileSync(new URL('fast.model', models)), files)).toThrow(
    'the numbers of the best model',
  )
})
