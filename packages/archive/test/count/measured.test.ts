import { expect, test } from 'vitest'
import { KINDS } from '../../src/count/kind.ts'
import { correctionsFrom, type Measured } from '../../src/count/measured.ts'

const article = (cells: { readonly [cell: string]: readonly number[] }) => cells
const measured = (articles: readonly { readonly [cell: string]: readonly number[] }[]): Measured => ({
  fast: { engine: '0', articles },
})

test('a correction is a reader’s count over the engine’s: what is missed adds, what is made up takes away', () => {
  const articles = Array.from({ length: 12 }, () => article({ 'she/her direct': [10, 8, 6, 100, 90] }))
  const correction = correctionsFrom(measured(articles))
  expect(correction('fast', 'she/her direct', 'statements')).toMatchObject({ factor: 10 / 8, basis: 'she/her direct' })
  expect(correction('fast', 'she/her direct', 'words')).toMatchObject({ factor: 100 / 90 })
})

test('what is hardly measured goes by its kind, then by all people, then by everybody', () => {
  const articles = Array.from({ length: 12 }, () =>
    article({ 'he/him direct': [10, 8, 6], 'he/him mixed': [1, 1, 1], 'document indirect': [9, 3, 2] }),
  )
  const correction = correctionsFrom(measured(articles))
  expect(correction('fast', 'he/him mixed', 'statements')).toMatchObject({ factor: 11 / 9, basis: 'he/him' })
  expect(correction('fast', 'they/them direct', 'statements')).toMatchObject({ factor: 11 / 9, basis: 'named people' })
  expect(correction('fast', 'group direct', 'statements')).toMatchObject({ factor: 20 / 12, basis: 'all speakers' })
  expect(correctionsFrom(measured([]))('fast', 'group direct', 'words')).toMatchObject({ factor: 1, basis: 'nothing' })
})

test('the engine is measured for every kind of speaker in both models, on the same articles', () => {
  const correction = correctionsFrom()
  for (const model of ['fast', 'best'])
    for (const kind of KINDS)
      for (const unit of ['statements', 'words'] as const) {
        const { factor, influence, basis } = correction(model, `${kind} indirect`, unit)
        expect(factor).toBeGreaterThan(0.2)
        expect(factor).toBeLessThan(5)
        expect(influence.length).toBeGreaterThan(100)
        expect(influence.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0)
        expect(basis).not.toBe('nothing')
      }
  const she = correction('fast', 'she/her indirect', 'statements')
  expect(she.basis).toBe('she/her indirect')
  expect(correction('some other model', 'she/her indirect', 'statements')).toEqual(she)
})
