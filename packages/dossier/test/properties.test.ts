import { readFileSync } from 'node:fs'
import { fastEngine } from '@onrecord/models'
import { articleFromText } from '@onrecord/reader'
import { type Dossier, type Record, validateDossier } from '@onrecord/record'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { dossierOf, timelineOf } from '../src/index.ts'
import { body, naming, person } from './making.ts'

const EXAMPLES = ['ferry-strike', 'harbour-chair-resigns', 'lake-pollution-wire'] as const
let read: readonly Record[] = []

/** The examples, each as two papers printed it: the second leaves the last paragraphs out. */
beforeAll(async () => {
  const engine = await fastEngine()
  read = EXAMPLES.flatMap((name, i) => {
    const text = readFileSync(new URL(`../../../examples/${name}.txt`, import.meta.url), 'utf8')
    const half = text.split('\n\n').slice(0, 8).join('\n\n')
    const days = [`2026-03-0${i + 1}`, `2026-03-0${i + 4}`]
    return [text, half].map((each, n) =>
      engine.read(articleFromText(each, { name: `${name}-${n}.txt`, published: days[n] })),
    )
  })
})

/** Records of few people in every possible company, so that names clash. */
const names = fc.constantFrom(
  'Mina Osei',
  'M. Osei',
  'Osei',
  'Mary Osei',
  'Tom Pell',
  'Pell',
  'Tarnwick Council',
  'council',
  'City Council',
)
const anyRecords = fc
  .array(fc.uniqueArray(names, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 7 })
  .map(all =>
    all.map((own, i) =>
      naming(`n${i}`, `2026-03-${10 + i}`, ...own.map(name => (/ouncil/.test(name) ? body(name) : person(name)))),
    ),
  )

describe('the order in which articles are given', () => {
  test('changes nothing, with people whose names clash', () => {
    fc.assert(
      fc.property(
        anyRecords.chain(records =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(dossierOf(shuffled)).toEqual(dossierOf(records))
          expect(validateDossier(dossierOf(records))).toEqual([])
        },
      ),
    )
  })

  test('changes nothing in articles as the engine reads them', () => {
    const dossier = dossierOf(read)
    expect(validateDossier(dossier)).toEqual([])
    expect(dossier.reports.length).toBe(EXAMPLES.length)
    fc.assert(
      fc.property(fc.shuffledSubarray([...read], { minLength: read.length }), shuffled => {
        expect(dossierOf(shuffled)).toEqual(dossier)
        expect(timelineOf(dossierOf(shuffled))).toEqual(timelineOf(dossier))
      }),
      { numRuns: 10 },
    )
  })
})

/** A dossier's lists without what stands in one article. */
function without({ records, people, reports, schema, ...lists }: Dossier, article: string) {
  const elsewhere = (item: unknown) => !JSON.stringify(item).includes(`"article":"${article}"`)
  return {
    schema,
    records: records.filter(record => record.article.id !== article),
    people: people.filter(elsewhere),
    reports,
    ...Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [name, (list as readonly unknown[]).filter(elsewhere)]),
    ),
  }
}

test('an article about something else changes nothing but what it adds', () => {
  const unrelated = naming(
    'zz',
    '2026-03-05',
    person('Ada Quill', { roles: ['editor, Lerwold Gazette'] }),
    body('Lerwold Gazette'),
  )
  expect(without(dossierOf([...read, unrelated]), 'zz')).toEqual(dossierOf(read))
  fc.assert(
    fc.property(anyRecords, records => {
      expect(without(dossierOf([unrelated, ...records]), 'zz')).toEqual(dossierOf(records))
    }),
  )
})

test('a dossier of one article agrees with its record', () => {
  for (const record of read) {
    const { records, people, uncertain, reports, variants, ...lists } = dossierOf([record])
    expect(records).toEqual([record])
    const known = record.entities.filter(({ type }) => type === 'person' || type === 'organisation')
    expect(people.map(({ in: own }) => own.map(({ entity }) => entity))).toEqual(known.map(({ id }) => [id]))
    expect(people.map(({ name }) => name)).toEqual(known.map(({ name }) => name))
    expect({ uncertain, reports }).toEqual({ uncertain: [], reports: [] })
    expect(variants.filter(({ kind }) => kind !== 'altered')).toEqual([])
    expect(lists.demands).toHaveLength(record.demands.length)
    expect(lists.reversals).toHaveLength(record.reversals.length)
    expect(lists.officeChanges.length + lists.investigations.length).toBeLessThanOrEqual(record.events.length)
  }
})

test('two articles with one id are refused', () => {
  const record = naming('a', '2026-03-01', person('Mina Osei'))
  expect(() => dossierOf([record, record])).toThrow(RangeError)
})
