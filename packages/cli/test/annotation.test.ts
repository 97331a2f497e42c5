import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered } from './rendered.ts'

interface Selected {
  readonly source: string
  readonly purpose?: string
  readonly selector: readonly [
    { readonly exact: string; readonly prefix: string; readonly suffix: string },
    { readonly start: number; readonly end: number },
  ]
}

interface Annotation {
  readonly id: string
  readonly body: readonly (Selected | { readonly purpose: string; readonly value: string })[]
  readonly target: readonly Selected[]
}

const items = (json: string): Annotation[] => JSON.parse(json).first.items
const isSelected = (body: Annotation['body'][number]): body is Selected => 'selector' in body

test('a collection of annotations, a statement each, on the address of the article', async () => {
  const collection = JSON.parse(await rendered('annotation', harbour))
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: 7,
  })
  expect(new Set(items(JSON.stringify(collection)).map(({ id }) => id)).size).toBe(7)
  const second = items(JSON.stringify(collection))[1]
  expect(second?.target.map(({ source, selector: [quote] }) => [source, quote.exact])).toEqual([
    [harbour.article.url, '“I was misled,”'],
    [harbour.article.url, '“and I will not mislead you in turn.”'],
  ])
  expect(
    second?.body.map(body => (isSelected(body) ? [body.purpose, body.selector[0].exact] : [body.purpose, body.value])),
  ).toEqual([
    ['identifying', 'Marta Velloso'],
    ['classifying', 'direct'],
    ['classifying', 'refuse'],
    ['describing', 'to the council'],
    ['identifying', 'Marta Velloso'],
    ['describing', 'told the council'],
  ])
})

test('which way a judgement goes, whom it is about, and when it was said', async () => {
  const bodies = items(await rendered('annotation', harbour)).map(({ body }) =>
    body.map(each => (isSelected(each) ? each.selector[0].exact : `${each.purpose} ${each.value}`)),
  )
  expect(bodies[2]).toEqual(expect.arrayContaining(['classifying negative', 'tagging Quillhaven Harbour Board']))
  expect(bodies[6]).toEqual(expect.arrayContaining(['describing said 2026-03-10/2026-03-10', 'on Tuesday']))
})

test('an article without an address is named by its id', async () => {
  const { url: _, ...article } = harbour.article
  const [first] = items(await rendered('annotation', { ...harbour, article: { ...article, id: 'a b/c' } }))
  expect(first?.target[0]?.source).toBe('urn:x-onrecord:article:a%20b%2Fc')
  expect(first?.id).toBe('urn:x-onrecord:article:a%20b%2Fc:s1')
})

test('each quotation is what stands at its position, counted in code points, with 32 of them on either side', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async record => {
      const points = [...record.article.text]
      const annotations = items(await rendered('annotation', record))
      expect(annotations).toHaveLength(record.statements.length)
      for (const [i, { body, target }] of annotations.entries()) {
        expect(target).toHaveLength(record.statements[i]?.content.length ?? -1)
        for (const {
          selector: [quote, { start, end }],
        } of [...target, ...body.filter(isSelected)]) {
          expect(points.slice(start, end).join('')).toBe(quote.exact)
          expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(quote.prefix)
          expect(points.slice(end, end + 32).join('')).toBe(quote.suffix)
        }
        const words = record.statements[i]?.content.map(({ from, to }) => record.article.text.slice(from, to))
        expect(target.map(({ selector: [quote] }) => quote.exact)).toEqual(words)
      }
    }),
  )
})
