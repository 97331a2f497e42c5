import { shown, visible } from '@onrecord/pages'
import { cut, layersOf, leafOf, orders } from '@onrecord/pages/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered, renderedBy } from './rendered.ts'

const names = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The text of some HTML. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&([^;]+);/g, (_, name: keyof typeof names) => names[name])
}

/** The text of the article on a page, without what the page adds to it: facts, and the numbers of statements. */
function articleOn(page: string, titled: boolean): string {
  const [, inner = ''] = page.match(/<article[^>]*>(.*)<\/article>/s) ?? []
  const added = titled
    ? /<p class="facts">.*?<\/p>|<sup.*?<\/sup>/gs
    : /<p class="facts">.*?<\/p>|<h2>.*?<\/h2>|<sup.*?<\/sup>/gs
  return textOf(inner.replace(added, ''))
}

const wordsOnly = (text: string) => text.replace(/\s+/g, '')

test.each(orders)('every link leads somewhere on the page, and no anchor is there twice, by %s', async by => {
  const page = await renderedBy(by, 'html', harbour, harbour)
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(links.filter(id => !ids.includes(id))).toEqual([])
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    expect(links).toContain(`a1-q${n}`)
    expect(links).toContain(`a1-s${n}`)
  }
})

test('a statement shows who, to whom, what is done by saying it, when, and whom it is about', async () => {
  const page = await rendered('html', harbour)
  const lines = [...page.matchAll(/<p class="line">(.*?)<\/p>/gs)].map(([, inner = '']) => textOf(inner))
  expect(lines.slice(1, 3)).toEqual(['2 Marta Velloso to the council refuse', '3 Idris Pengelly assess negative'])
  expect(page).toContain('<time datetime="2026-03-10">10 March 2026</time>')
  expect(textOf(page)).toContain('about Quillhaven Harbour Board · mixed · ¶ 3')
})

test('by speaker, each has a heading of their own and their name is not said again', async () => {
  const page = await renderedBy('speaker', 'html', harbour)
  expect(textOf(page)).toMatch(
    /Marta Velloso 2 statements\s+head, Quillhaven Harbour Board · she\/her\s+2 to the council/,
  )
  expect([...page.matchAll(/<h4/g)]).toHaveLength(5)
})

test('it stands alone: no script, nothing fetched', async () => {
  const page = await rendered('html', harbour)
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(| src=/i)
})

test('a quotation within a quotation is marked as both', async () => {
  const page = await rendered('html', harbour)
  expect(page).toMatch(
    /<mark class="content"[^>]*><mark class="content"[^>]*>Nobody reads the tide tables any more,<\/mark><\/mark>/,
  )
})

test('whoever speaks has a colour of their own, in the article and in the record', async () => {
  const page = await rendered('html', harbour)
  const [, hue] = page.match(/<span class="name" data-hue="(\d+)">Marta Velloso<\/span>/) ?? []
  expect(page).toContain(`<mark class="content" data-hue="${hue}">“I was misled,”</mark>`)
  expect(page.split(`<blockquote data-hue="${hue}">`)).toHaveLength(3)
  expect(page).toContain(`[data-hue="${hue}"]{--hue:${hue};--chroma:1}`)
})

test('an address that is none of the web is no link', async () => {
  const page = await rendered('html', { ...harbour, article: { ...harbour.article, url: 'javascript:alert(1)' } })
  expect(page).not.toContain('javascript:')
})

test('no word of the article is lost, added or run as markup, however spans overlap', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, fc.constantFrom(...orders), async (record, by) => {
      const page = await renderedBy(by, 'html', record)
      const body = page.slice(page.indexOf('<body'))
      expect(body).not.toMatch(/<script|<b>|href="javascript/)
      expect(balanced(body)).toBe(true)
      const text = articleOn(page, record.article.blocks.length > 0)
      expect(wordsOnly(text)).toBe(wordsOnly(visible(record.article.text)))
      const quotes = [...page.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gs)].map(([, inner = '']) => textOf(inner))
      expect(quotes.toSorted()).toEqual(
        shown(record)
          .map(({ words }) => visible(words))
          .toSorted(),
      )
    }),
  )
})

/** Whether every element ends where it must for the page to nest as it is written. */
function balanced(html: string): boolean {
  const open: string[] = []
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === 'html' || name === 'body') continue
    if (!end) open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

test('the pieces of an article tile it, and those under a span are its words', () => {
  fc.assert(
    fc.property(anyRecord, record => {
      const { text } = record.article
      const layers = layersOf(leafOf(record, 0).said)
      const pieces = cut([{ from: 0, to: text.length }], layers)
      expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text)
      for (const layer of layers) {
        const own = pieces.filter(piece => piece.layers.includes(layer)).map(({ from, to }) => text.slice(from, to))
        expect(own.join('')).toBe(text.slice(layer.from, layer.to))
      }
    }),
  )
})
