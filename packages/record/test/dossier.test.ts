import { readFileSync } from 'node:fs'
import { type Dossier, dossierSchema, validateDossier } from '@onrecord/record'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { changed } from './change.ts'
import { example } from './example.ts'

const published = JSON.parse(readFileSync(new URL('../dossier.schema.json', import.meta.url), 'utf8'))
const accepts = new Ajv2020({ formats: { date: true } }).compile(published)

const article = example.article.id
const place = { article, from: 0, to: 7 }

/** A dossier that uses every list and every optional field. */
const dossier: Dossier = {
  schema: 'onrecord-dossier/1',
  records: [example],
  people: [
    {
      id: `${article}/e1`,
      name: 'Mina Osei',
      type: 'person',
      aliases: ['Osei'],
      roles: [{ title: 'chair', body: 'Port of Tarnwick', evidence: [place] }],
      in: [{ article, entity: 'e1' }],
    },
    {
      id: `${article}/e2`,
      name: 'council',
      type: 'organisation',
      aliases: [],
      roles: [],
      in: [{ article, entity: 'e2' }],
    },
  ],
  uncertain: [{ people: [`${article}/e1`, `${article}/e2`], why: 'same-name' }],
  reports: [{ first: article, articles: [article, 'elsewhere'], share: 0.9 }],
  officeChanges: [
    {
      person: `${article}/e1`,
      office: 'chair',
      body: null,
      change: 'leaves',
      manner: 'resigned',
      status: 'effective',
      date: '2026-03-10',
      evidence: [place],
    },
  ],
  investigations: [
    { investigator: 'a panel', subject: null, matter: 'the harbour', status: 'opened', evidence: [place] },
  ],
  reversals: [
    {
      who: `${article}/e1`,
      before: { ...place, date: null },
      after: { ...place, date: '2026-03-10' },
      reported: true,
      signal: place,
      grade: 'partial',
      confidence: 1,
    },
  ],
  demands: [
    {
      by: 'protesters',
      of: `${article}/e1`,
      date: null,
      evidence: [place],
      answers: [{ ...place, by: `${article}/e1`, kind: 'refuses' }],
      verdict: { ...place, by: 'protesters', satisfied: false },
      outcome: place,
      status: 'open',
    },
  ],
  variants: [{ a: place, b: place, kind: 'altered', speaker: null, changes: [{ a: { from: 0, to: 7 }, b: null }] }],
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('dossier.schema.json', () => {
  it('is the schema of the types; where it is not, `npm run schema --workspace packages/record` writes it anew', () => {
    expect(published).toEqual(plain(dossierSchema()))
  })

  it('accepts a full dossier, and one that carries more', () => {
    expect(accepts(plain(dossier)), JSON.stringify(accepts.errors)).toBe(true)
    expect(accepts(plain(changed(dossier, 'people[0].note', 'seen by a reviewer')))).toBe(true)
    expect(validateDossier(dossier)).toEqual([])
  })
})

describe.each([
  ['another schema', 'schema', 'onrecord/1'],
  ['a missing list', 'variants', undefined],
  ['an event without evidence', 'officeChanges[0].evidence', []],
  ['a change that is none', 'officeChanges[0].change', 'wanders'],
  ['a demand in no known state', 'demands[0].status', 'forgotten'],
  ['a variant of no known kind', 'variants[0].kind', 'sung'],
  ['a reversal that is surer than sure', 'reversals[0].confidence', 2],
  ['a grade that nobody gives', 'reversals[0].grade', 'slight'],
])('a dossier with %s', (_, path, value) => {
  const bad = plain(changed(dossier, path, value))

  it('is refused by the schema and by `validateDossier`, which says where', () => {
    expect(accepts(bad)).toBe(false)
    expect(validateDossier(bad).map(fault => fault.path)).toEqual([path])
  })
})

describe('`validateDossier` finds', () => {
  it.each([
    ['a place past the text', 'demands[0].outcome', { ...place, to: 1e6 }],
    ['an empty place', 'reversals[0].signal', { ...place, from: 7 }],
    ['a place in no article', 'variants[0].b', { ...place, article: 'nowhere' }],
    ['an entity that no record has', 'people[0].in[0]', { article, entity: 'e9' }],
    ['an entity that is two people', 'people[1].in[0]', { article, entity: 'e1' }],
    ['a doubt about nobody', 'uncertain[0]', { people: [`${article}/e1`, 'x'], why: 'same-name' }],
  ])('%s', (_, path, value) => {
    expect(validateDossier(changed(dossier, path, value)).map(fault => fault.path)).toEqual([path])
  })

  it('a fault of a record, by its own path', () => {
    const faults = validateDossier(changed(dossier, 'records[0].statements[0].speaker', 'e9'))
    expect(faults.map(fault => fault.path)).toEqual(['records[0].statements[0].speaker'])
  })
})
