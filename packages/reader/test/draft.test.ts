import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftFrom } from '../src/draft.ts'
import type { About } from '../src/index.ts'
import { UnreadableError } from '../src/unreadable.ts'
import { zipped } from './zipped.ts'

const read = (content: string | Uint8Array, name: string, about: Partial<About> = {}) =>
  draftFrom(typeof content === 'string' ? new TextEncoder().encode(content) : content, { name, ...about })
const parts = async (content: string | Uint8Array, name: string) => {
  const { text, blocks } = await read(content, name)
  return blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)
}
const refusal = async (content: string | Uint8Array, name: string): Promise<string> => {
  const error = await read(content, name).catch(error => error)
  expect(error).toBeInstanceOf(UnreadableError)
  expect(error.message).not.toContain('\n')
  return error.message
}

describe('a draft in Markdown', () => {
  const draft = `---
title: "Harbour to be built"
authors: [Ann Poe, Bo Reed]
date: 2026-03-12
---

# Board says *yes*

The board met. “We **shall** build,” said [Ana Weld](https://eye.example/weld "her page"), its _chair_.[^1]

> “I never said that,” she
> wrote.

## What comes next

- The mole is built.
- “It will cost,” says \`nobody\`.

[“A quotation that is a link,” he said.](https://eye.example)

![A picture](weld.jpg) <!-- ask her again --> Bo Reed &amp; others\\* agreed.

[^1]: “We shall,” in a call on *Monday*.
`
  it('keeps all words and no marks', async () => {
    expect(await parts(draft, 'draft.md')).toEqual([
      'headline: Board says yes',
      'paragraph: The board met. “We shall build,” said Ana Weld, its chair.',
      'paragraph: “I never said that,” she wrote.',
      'subheading: What comes next',
      'listitem: The mole is built.',
      'listitem: “It will cost,” says nobody.',
      'paragraph: “A quotation that is a link,” he said.',
      'paragraph: Bo Reed & others* agreed.',
      'paragraph: “We shall,” in a call on Monday.',
    ])
  })

  it('says who wrote it and when, unless the caller does', async () => {
    const told = { headline: 'Harbour to be built', byline: ['Ann Poe', 'Bo Reed'], published: '2026-03-12' }
    expect(await read(draft, 'draft.md')).toMatchObject({ id: 'draft', ...told })
    expect(await read(draft, '-', { contentType: 'text/markdown' })).toMatchObject({ id: 'stdin', ...told })
    expect(await read(draft, 'draft.md', { headline: 'Other', published: '2026-03-13' })).toMatchObject({
      headline: 'Other',
      published: '2026-03-13',
    })
  })

  it('finds headline and byline where they have no marks', async () => {
    const article = await read('Harbour to be built\n\nBy Ann Poe\n\nThe board met on Monday.\n\nIt voted.', 'draft.md')
    expect(article).toMatchObject({ headline: 'Harbour to be built', byline: ['Ann Poe'] })
  })

  it.each(['**a_', '[', '[a](', '> ', '- ', '1. ', '`', '<', '![[', '~~a', '|a', '*_a '])(
    'of nothing but "%s" takes no time to refuse or read',
    async mark => {
      // What grows with the square of them takes longer than any test may.
      await read(`Yes. ${mark.repeat(60_000)}\n${mark.repeat(60_000)}`, 'draft.md').catch(error =>
        expect(error).toBeInstanceOf(UnreadableError),
      )
    },
  )

  it('is refused where it is too long or empty', async () => {
    expect(await refusal('a '.repeat(2 << 20), 'draft.md')).toContain('is longer than 2 MB')
    expect(await refusal('', 'draft.md')).toContain('is empty')
    expect(await refusal('<!-- nothing yet -->', 'draft.md')).toContain('is empty')
  })
})

describe('a draft in HTML', () => {
  it('keeps what a page would lose, but no scripts, hidden text and footnote marks', async () => {
    const draft = `<h1>Board says yes</h1><p>By Ann Poe</p><p>Read more: “No,” she said.</p>
      <ul><li><a href="https://eye.example">“It will cost,” says Bo Reed.</a></li></ul>
      <p>“We shall,” said Weld.<sup><a href="#fn1">1</a></sup> CO<sub>2</sub> too, see <a href="#two">part two</a>.</p>
      <script>“Not me”</script><p hidden>“Nor me”</p><h1>Again</h1><p id="fn1">In a call. <a href="#ref1">↩</a></p>`
    expect(await parts(draft, 'draft.html')).toEqual([
      'headline: Board says yes',
      'other: By Ann Poe',
      'paragraph: Read more: “No,” she said.',
      'listitem: “It will cost,” says Bo Reed.',
      'paragraph: “We shall,” said Weld. CO2 too, see part two.',
      'subheading: Again',
      'paragraph: In a call.',
    ])
    expect((await read(draft, 'draft.html')).byline).toEqual(['Ann Poe'])
  })
})

describe('a draft in plain text', () => {
  it('is itself', async () => {
    const text = 'Board says yes\n\nThe board met. “We shall *not*,” said Weld.'
    expect(await read(text, 'draft.txt')).toMatchObject({ text, headline: 'Board says yes' })
  })
})

describe('a draft from Word', () => {
  const word = (body: string, more: Record<string, string> = {}) =>
    zipped({
      '[Content_Types].xml': '<Types/>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
      ...more,
    })
  const p = (inner: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`
  const r = (text: string, properties = '') =>
    `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

  it('keeps all words: links, insertions, tables, boxes, notes', async () => {
    const styles = `<w:styles><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>`
    const body = [
      p(r('Board says yes'), 'berschrift1'),
      p(r('By Ann Poe')),
      p(`${r('“We ')}${r('sh')}${r('all', '<w:b/>')}${r(' build,” said ')}<w:hyperlink>${r('Weld')}</w:hyperlink>.`),
      p(r('A second heading'), 'berschrift1'),
      `<w:tbl><w:tr><w:tc>${p(r('“In a table,” he said.'))}</w:tc></w:tr></w:tbl>`,
      `<w:sdt><w:sdtContent>${p(r('In a control.'))}</w:sdtContent></w:sdt>`,
      p('<w:pPr><w:numPr/></w:pPr>'.concat(r('An item.'))),
      p(
        `${r('New')}<w:ins>${r('er')}</w:ins><w:r><w:br/></w:r>${r('line')}<w:r><w:tab/><w:noBreakHyphen/></w:r>${r('end.')}`,
      ),
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('Boxed.'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('Boxed.'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('Around.')}</w:p>`,
    ].join('\n')
    const notes = `<w:footnotes><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' In a call.')}`)}</w:footnote></w:footnotes>`
    expect(await parts(word(body, { 'word/styles.xml': styles, 'word/footnotes.xml': notes }), 'draft.docx')).toEqual([
      'headline: Board says yes',
      'other: By Ann Poe',
      'paragraph: “We shall build,” said Weld',
      'subheading: A second heading',
      'paragraph: “In a table,” he said.',
      'paragraph: In a control.',
      'listitem: An item.',
      'paragraph: Newer line -end.',
      'paragraph: Boxed.',
      'paragraph: Around.',
      'other: In a call.',
    ])
  })

  it('leaves out what is deleted, hidden or code', async () => {
    const body = p(
      `${r('Kept')}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:moveFrom>${r('moved')}</w:moveFrom>${r('hidden', '<w:vanish/>')}${r(' shown', '<w:vanish w:val="0"/>')}<w:r><w:instrText>HYPERLINK</w:instrText></w:r><w:r><w:footnoteReference w:id="1"/></w:r>${r('.')}`,
    )
    expect(await parts(word(body), 'draft')).toEqual(['paragraph: Kept shown.'])
  })

  it('is told by its bytes, not its name', async () => {
    expect((await read(word(p(r('The board met.'))), 'draft.txt')).text).toBe('The board met.')
  })

  it('says what is wrong', async () => {
    const whole = word(p(r('The board met.')))
    expect(await refusal(zipped({ 'a.txt': 'x' }), 'a.docx')).toContain('is a ZIP archive but no Word document')
    expect(await refusal(whole.subarray(0, 100), 'a.docx')).toContain(
      'is a broken Word document: its ZIP directory is missing',
    )
    expect(await refusal(zipped({ 'word/document.xml': 'x' }, 1), 'a.docx')).toContain('it is locked with a password')
    expect(await refusal(word(''), 'a.docx')).toContain('is empty')
    expect(await refusal(Buffer.from('\xd0\xcf\x11\xe0rest', 'latin1'), 'a.docx')).toContain(
      'old Word document, or locked',
    )
    expect(await refusal(Buffer.from('%PDF-1.7'), 'a.docx')).toContain('is a PDF document')
  })

  it('unpacks no bomb and follows no nesting without end', async () => {
    const bomb = word('', { 'word/styles.xml': '', 'word/footnotes.xml': 'a'.repeat(100 << 20) })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await refusal(bomb, 'a.docx')).toContain('unpacks to more than 16 MB')
    expect(await refusal(word('<w:p>'.repeat(100_000)), 'a.docx')).toContain('nests elements too deep')
    const laughs = `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(999)}"><!ENTITY b "${'&a;'.repeat(999)}">]>`
    const text = await parts(
      zipped({ 'word/document.xml': `${laughs}<w:document>${p(r('&b;&b;'))}</w:document>` }),
      'a',
    )
    expect(text).toEqual(['paragraph: &b;&b;'])
  })

  it('of any bytes is an article or an UnreadableError', async () => {
    const whole = word(p(r('The board met.')) + p(r('It voted.')), { 'word/footnotes.xml': '<a/>' })
    const change = fc.record({ at: fc.nat(whole.length - 1), to: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 5 }), fc.nat(whole.length), async (changes, cut) => {
        const file = Buffer.from(whole)
        for (const { at, to } of changes) file[at] = to
        for (const bytes of [file, file.subarray(0, cut)])
          await read(bytes, 'a.docx').catch(error => expect(error).toBeInstanceOf(UnreadableError))
      }),
      { numRuns: 300 },
    )
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...'# ,> ,- ,1. ,**,_,`,```,[,](x),![,<b>,</b>,<p>,|,---,\n,\n\n, ,a,“We shall,” she said.,[^1],[^1]: ,\\,&amp;,<!--,-->,\t,~~,\u0000,é'.split(
      ',',
    ),
  )
  it('in Markdown is an article whose blocks hold all of it, or an UnreadableError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(pieces, { maxLength: 40 }),
        fc.constantFrom('a.md', 'a.html', 'a'),
        async (soup, name) => {
          const article = await read(soup.join(''), name).catch(error => {
            expect(error).toBeInstanceOf(UnreadableError)
          })
          for (const { from, to } of article?.blocks ?? []) expect(article?.text.slice(from, to).trim()).not.toBe('')
        },
      ),
      { numRuns: 500 },
    )
  })
})
