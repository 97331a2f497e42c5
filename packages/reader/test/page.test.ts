import type { Article } from '@onrecord/record'
import { describe, expect, it } from 'vitest'
import { articleFrom, UnreadableError } from '../src/index.ts'
import * as pages from './pages.ts'

function markup(html: string): Promise<Article> {
  return articleFrom(new TextEncoder().encode(html), { name: 'a.html' })
}

/** The blocks as lines, "kind: text". */
function blocks({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)
}

describe('pages of different houses', () => {
  it('reads a page that describes itself in JSON-LD only, in a graph with a stray comma', async () => {
    const article = await markup(pages.jsonLdOnly)
    expect(article).toMatchObject({
      headline: 'Ferry chief apologises over stranded crew',
      byline: ['Ines Okonjo', 'Piers Calloway'],
      outlet: 'The Harrow Vale Gazette',
      published: '2025-02-03T07:15:00+00:00',
    })
    expect(blocks(article)).toEqual([
      'headline: Ferry chief apologises over stranded crew',
      'paragraph: The head of Vale Ferries has apologised to the crew of the Lady Maud, who spent nine days on board without pay.',
      'paragraph: “I let them down,” said Corin Tembo. “There’s no other way to put it.”',
      'subheading: Nine days',
      'paragraph: The crew’s union said it would “wait and see”.',
      'pullquote: I let them down',
      'pullquote: Corin Tembo',
      'paragraph: Mr Tembo will meet the crew on Friday.',
    ])
  })

  it('reads a page that has meta tags only', async () => {
    const article = await markup(pages.metaOnly)
    expect(article).toMatchObject({
      url: 'https://brackwater.example/library',
      headline: 'Library & baths to shut, says council',
      byline: ['Jonah Beck', 'Ottilie Crane'],
      outlet: 'Brackwater Post',
      published: '2024-11-05T18:30:00+01:00',
    })
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: Brackwater will lose its library and its baths in the spring, the council leader said.',
      'paragraph: “We cannot pay for both and we cannot pay for either,” Marta Quill told a meeting.',
      'listitem: The library shuts on 1 March, the council said.',
      'listitem: The baths follow on 1 April.',
      'subheading: What happens next',
      'paragraph: “The decision is final,” the council wrote to its staff. “There will be no appeal.”',
      'paragraph: Residents are to be consulted.',
    ])
  })

  it('reads headline, names, outlet and day off a page that declares nothing', async () => {
    const article = await markup(pages.visibleOnly)
    expect(article).toMatchObject({
      headline: 'Quarry fined after blast',
      byline: ['Wendeline Obi'],
      outlet: 'Fellside Echo',
      published: '2024-06-04',
    })
    expect(blocks(article)).toEqual([
      'headline: Quarry fined after blast',
      'standfirst: Firm told to pay £40,000 within a month',
      'paragraph: A quarry that showered a village with stones has been fined £40,000.',
      'paragraph: Judge Alma Ferris said the firm had been "reckless from start to finish".',
      'paragraph: "Nobody was hurt," she added, "and that was luck."',
      'paragraph: The firm said it would not appeal.',
    ])
  })

  it('is not misled by the names WordPress gives to its categories and tags', async () => {
    const article = await markup(pages.wordpress)
    expect(article).toMatchObject({
      byline: ['Salome Hartigan'],
      outlet: 'Tidewater Record',
      published: '2025-01-20T12:00:00-05:00',
    })
    expect(blocks(article)).toEqual([
      'headline: Mayor will not stand again',
      'caption: Mayor Bo Lindgren outside City Hall. (Photo by Ida Marsh)',
      'paragraph: Mayor Bo Lindgren said Monday he would not seek a third term.',
      'paragraph: “Eight years is plenty,” he said.',
      'paragraph: He has not said whom he will back.',
    ])
  })

  it('reads an old page laid out with tables and line breaks, in windows-1252', async () => {
    const article = await articleFrom(windows1252(pages.tableLayout), { name: 'a.html' })
    expect(article).toMatchObject({ byline: ['Hester Vaughan-Price'], published: '2003-05-12' })
    expect(blocks(article).filter(block => block.startsWith('paragraph'))).toEqual([
      'paragraph: The bridge at Old Mill was closed to lorries on Monday after an engineer found a crack “as long as my arm”.',
      'paragraph: “It will open when it’s safe and not before,” said Odile Farrow, the county engineer – her third closure this year.',
      'paragraph: Hauliers said they’d lose £900 a day.',
    ])
  })

  it('reads an AMP page, and knows an unmarked pull-quote by its words', async () => {
    const article = await markup(pages.amp)
    expect(article).toMatchObject({
      url: 'https://dalewatch.example/news/dam',
      headline: 'Dam report “buried”, says former inspector',
      byline: ['Rafe Castellan'],
      outlet: 'Dalewatch',
      published: '2023-09-01T06:00:00+02:00',
    })
    expect(blocks(article).slice(1)).toEqual([
      'standfirst: Safety findings from 2019 were never sent to the valley’s councils',
      'paragraph: A report on cracks in the Ulber dam was “buried for four years”, a former inspector has said.',
      'paragraph: Milo Strand left the agency in 2020.',
      'pullquote: “buried for four years”',
      'paragraph: The agency declined to comment.',
    ])
  })

  it('reads all posts of a live blog', async () => {
    const article = await markup(pages.liveBlog)
    expect(article).toMatchObject({ headline: 'Council votes on the ferry: live', byline: ['Ines Okonjo'] })
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: The motion has fallen by two votes. “We’ll be back,” says Corin Tembo.',
      'subheading: The minister speaks',
      'paragraph: 18:40 Councillor Dell is on her feet:',
      'paragraph: “I have listened to the crew and I have heard the company, and I know whom I believe.”',
      'paragraph: 17:55 The chamber is filling up. The crew have taken the front row, in uniform.',
    ])
  })
})

describe('what a page says of itself', () => {
  const body = '<h1>Tram halted</h1><p>The tram was halted on Monday, the city said.</p>'

  it.each([
    ['2024-03-05T10:00:00Z', '2024-03-05T10:00:00+00:00'],
    ['2024-03-05T10:00:00-0500', '2024-03-05T10:00:00-05:00'],
    ['2024-03-05T10:00', '2024-03-05T10:00:00'],
    ['2024-03-05', '2024-03-05'],
    ['Tue, 05 Mar 2024 10:00:00 GMT', '2024-03-05T10:00:00+00:00'],
    ['March 5, 2024', '2024-03-05'],
    ['5 March 2024', '2024-03-05'],
  ])('reads the date %s', async (given, iso) => {
    expect((await markup(`<meta property="article:published_time" content="${given}">${body}`)).published).toBe(iso)
  })

  it.each(['03/04/2024', '2024-02-31', 'yesterday', '1709632800'])('does not guess at the date %s', async given => {
    expect(await markup(`<meta name="date" content="${given}">${body}`)).not.toHaveProperty('published')
  })

  it.each([
    ['By Jane Roe and John Doe, Crime correspondent', ['Jane Roe', 'John Doe']],
    ['By Jane Roe, John Doe and Ludo van der Aa for The Gazette', ['Jane Roe', 'John Doe', 'Ludo van der Aa']],
    ["Words by Niamh O'Dowd | 4 May 2024", ["Niamh O'Dowd"]],
    ['By Staff reporter', []],
  ])('finds the names in "%s"', async (line, names) => {
    const article = await markup(
      `<h1>Tram halted</h1><p>${line}</p><p>The tram was halted on Monday, the city said.</p>`,
    )
    expect(article.byline).toEqual(names)
  })

  it('falls back to meta tags where the JSON-LD cannot be read', async () => {
    const article = await markup(
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tram "halted""</script><meta property="og:title" content="Tram stopped"><p>The tram was halted on Monday, the city said.</p>`,
    )
    expect(article.headline).toBe('Tram stopped')
  })

  it('lets the caller know better', async () => {
    const told = {
      headline: 'Told',
      outlet: 'Told Times',
      published: '2020-01-01',
      byline: ['Tess Told'],
      url: 'https://told.example/',
    }
    expect(
      await articleFrom(new TextEncoder().encode(`<html><time datetime="2024-01-01">1</time>${body}`), {
        name: '-',
        ...told,
      }),
    ).toMatchObject({ id: 'stdin', ...told })
  })
})

describe('markup', () => {
  it('leaves no trace of inline elements, scripts and invisible characters', async () => {
    const article = await markup(
      '<h1>T</h1><p>She <b>s</b>aid:\n  <a href="#">“Yes”</a><script>alert("no")</script>, and\u200b left&amp;went&#8202;home.</p>',
    )
    expect(blocks(article)[1]).toBe('paragraph: She said: “Yes”, and left&went home.')
  })

  it('takes line breaks between sentences for paragraphs, and others for spaces', async () => {
    const article = await markup('<h1>T</h1><p>WELD: We will go.<br>PELL: We shall<br>not go.</p>')
    expect(blocks(article).slice(1)).toEqual(['paragraph: WELD: We will go.', 'paragraph: PELL: We shall not go.'])
  })

  it('keeps sentences that begin like furniture, and drops furniture between them', async () => {
    const article = await markup(
      '<h1>T</h1><p>Comments by the minister angered the union.</p><p>Watch: the interview</p><p>Read more: <a href="#">Ferries</a></p><p>Listen, she said.</p>',
    )
    expect(blocks(article).slice(1)).toEqual([
      'paragraph: Comments by the minister angered the union.',
      'paragraph: Listen, she said.',
    ])
  })

  it('takes bold questions for sub-headings, and bold names of speakers for text', async () => {
    const article = await markup(
      '<h1>T</h1><p>The board met, she said.</p><p><b>Who decides?</b></p><p><b>Weld: We do?</b></p><p>Nobody spoke.</p>',
    )
    expect(blocks(article).slice(2)).toEqual([
      'subheading: Who decides?',
      'paragraph: Weld: We do?',
      'paragraph: Nobody spoke.',
    ])
  })

  it.each([
    ['open elements', `${'<div>'.repeat(100_000)}<p>The tram was halted on Monday, the city said.`],
    ['bold in bold', `<p>The tram was halted on Monday, the city said.</p>${'<b>'.repeat(100_000)}x`],
    ['lists in lists', `<p>The tram was halted on Monday, the city said.</p>${'<ul><li>'.repeat(50_000)}`],
    ['line breaks', `<p>${'The tram was halted.<br>'.repeat(200_000)}`],
  ])('reads %s by the hundred thousand', async (_, html) => {
    expect((await markup(html)).text).toContain('The tram was halted')
  })

  it.each([
    [
      'a page of links',
      '<html><h1>Echo</h1><ul><li><a href="/1">One thing happened today</a><li><a href="/2">Another did not.</a></ul>',
    ],
    [
      'a page without text',
      '<html><head><title>Echo</title></head><body><div id="root"></div><script>start()</script></body></html>',
    ],
    [
      'a refusal',
      '<html><title>403</title><h1>Access denied</h1><p>You do not have permission to see this page on the server.</p>',
    ],
    [
      'a cookie notice',
      '<html><body><div class="cookie-banner"><p>We use cookies. You may refuse them all and read on.</p></div></body></html>',
    ],
  ])('says that %s holds no article', async (_, html) => {
    const reading = markup(html)
    await expect(reading).rejects.toThrow(UnreadableError)
    await expect(reading).rejects.toThrow(/^a\.html is an HTML page with no article in it: .+$/)
  })
})

function windows1252(text: string): Uint8Array {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte]),
  )
  return Uint8Array.from(text, character => bytes.get(character) ?? 0x3f)
}
