import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { leafOf } from '../src/formats/html/leaf.ts'
import { cut, layersOf } from '../src/formats/html/pieces.ts'
import { orders } from '../src/formats/page.ts'
import { shown } from '../src/shown.ts'
import { visible } from '../src/visible.ts'
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
  const [, hue] = page.match(/<span class="name" style="(--hue:\d+;--chroma:1)">Marta Velloso<\/span>/) ?? []
  expect(page).toContain(`<mark class="content" style="${hue}">“I was misled,”</mark>`)
  expect(page.split(`<blockquote style="${hue}">`)).toHaveLength(3)
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

test.each(['light', 'dark'])('text has AA contrast on every tint, %s', theme => {
  const css = readFileSync(new URL('../src/formats/html/style.css', import.meta.url), 'utf8')
  const [light = '', dark = ''] = [...css.matchAll(/:root \{(.*?)\}/gs)].map(([, rules = '']) => rules)
  const value = (name: string) => {
    const rules = theme === 'dark' ? light + dark : light
    return [...rules.matchAll(new RegExp(`--${name}: ([^;]+);`, 'g'))].at(-1)?.[1] ?? ''
  }
  const [paper, ink] = [hex(value('paper')), hex(value('ink'))]
  for (const text of ['ink', 'soft', 'link']) expect(contrast(hex(value(text)), paper)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(ink, hex(value('line')))).toBeGreaterThanOrEqual(4.5)
  const [lightness, chroma] = [Number.parseFloat(value('tint-lightness')) / 100, Number(value('tint-chroma'))]
  const edge = [Number.parseFloat(value('edge-lightness')) / 100, Number(value('edge-chroma'))] as const
  for (let hue = 0; hue < 360; hue++) {
    expect(contrast(ink, luminance(lightness, chroma, hue))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(luminance(...edge, hue), paper)).toBeGreaterThanOrEqual(3) // WCAG 1.4.11, for lines
  }
})

/** Contrast of two relative luminances, WCAG 2.2. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function hex(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

/** Relative luminance of an OKLCH colour, clipped to sRGB (Ottosson 2020, as CSS Color 4 has it). */
function luminance(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (c: number) => Math.min(1, Math.max(0, c))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
