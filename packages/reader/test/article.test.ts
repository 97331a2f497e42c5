import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFrom, articleFromText, languageNote, sizeLimit, UnreadableError } from '../src/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, c => c.charCodeAt(0))
const line = 'The harbour board met on Monday, said its chair.'

describe('an article', () => {
  it.each([
    ['3.html', '3'],
    ['news/2024/Story One.txt', 'Story One'],
    ['C:\\news\\b.text', 'b'],
    ['notes', 'notes'],
    ['.txt', '.txt'],
    ['-', 'stdin'],
    ['stdin', 'stdin'],
    ['', 'stdin'],
  ])('read from %s has the id %s', async (name, id) => {
    expect((await articleFrom(bytes(`<html><p>${line}</p>`), { name, contentType: 'text/html' })).id).toBe(id)
  })

  it('is text or HTML by content type, then by ending, then by its beginning', async () => {
    const html = `<html><body><h1>T</h1><p>${line}</p></body></html>`
    const text = async (about: { name: string; contentType?: string }) => (await articleFrom(bytes(html), about)).text
    expect(await text({ name: 'a.html', contentType: 'text/plain' })).toBe(html)
    expect(await text({ name: 'a.txt' })).toBe(html)
    expect(await text({ name: 'a.txt', contentType: 'text/html; charset=utf-8' })).toBe(`T\n\n${line}`)
    expect(await text({ name: '-' })).toBe(`T\n\n${line}`)
  })

  it('has the text of a file as it is, without its byte order mark', async () => {
    const text = `\ufeff  Harbour\u00a0news \r\n\r\n\t${line}\u200b \n`
    expect((await articleFrom(bytes(text), { name: 'a.txt' })).text).toBe(text.slice(1))
  })
})

describe('encodings', () => {
  const said = 'She said “no”. The café in Kraków paid €5, she added.'
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', bytes(said), undefined],
    ['UTF-8, declared as Latin-1', bytes(said), 'text/plain; charset=iso-8859-1'],
    ['UTF-8 with a mark, declared as Latin-1', bytes(`\ufeff${said}`), 'text/plain; charset=latin1'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${said}`), undefined],
    ['UTF-16 BE with a mark', swapped(utf16(`\ufeff${said}`)), undefined],
    ['UTF-16 LE without a mark', utf16(said), undefined],
  ])('reads %s', async (_, file, contentType) => {
    expect((await articleFrom(file, { name: 'a.txt', contentType })).text).toBe(said)
  })

  it('reads windows-1252 where it is no UTF-8, even if it is declared so', async () => {
    const file = latin1('She said \x93no\x94 \x96 twice.')
    expect((await articleFrom(file, { name: 'a.txt' })).text).toBe('She said “no” – twice.')
    expect((await articleFrom(file, { name: 'a.txt', contentType: 'text/plain; charset=utf-8' })).text).toBe(
      'She said “no” – twice.',
    )
  })

  it('keeps UTF-8 with one broken byte', async () => {
    const file = Uint8Array.from([...bytes('“No,” she said — “never”'), 0xff, ...bytes(' again.')])
    expect((await articleFrom(file, { name: 'a.txt' })).text).toBe('“No,” she said — “never”\ufffd again.')
  })

  it.each([
    ['a meta tag', '<meta charset="windows-1251"><p>'],
    ['http-equiv', '<meta http-equiv=Content-Type content="text/html; charset=windows-1251"><p>'],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1251"?><html><p>'],
  ])('believes %s', async (_, declaration) => {
    const file = Uint8Array.from([
      ...latin1(declaration),
      0xcf,
      0xf0,
      0xe8,
      0xe2,
      0xe5,
      0xf2,
      ...latin1(' to all who came here today.</p>'),
    ])
    expect((await articleFrom(file, { name: 'a.html' })).text).toBe('Привет to all who came here today.')
  })

  it('passes over a label that nobody knows', async () => {
    expect((await articleFrom(bytes(said), { name: 'a.txt', contentType: 'text/plain; charset=klingon' })).text).toBe(
      said,
    )
  })
})

describe('what cannot be read', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', bytes(''), 'a.txt is empty: '],
    ['white space', bytes(' \n\t\ufeff\n'), 'a.txt is empty: '],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), 'a.txt is a PDF document: '],
    [
      'a docx',
      latin1('PK\x03\x04\x14\x00\x06\x00'),
      'a.txt is a ZIP archive or an office document (docx, odt, epub): ',
    ],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a.txt is a PNG picture: '],
    ['NUL bytes', latin1('abc\0\0\0def\0ghi'), 'a.txt is a binary file, not text: '],
    ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'a.txt holds 50 MB, and one article has at most 16 MB: '],
  ])('says so of %s, in one line, with advice', async (_, file, message) => {
    const error: unknown = await articleFrom(file, { name: 'a.txt' }).catch(error => error)
    expect(error).toBeInstanceOf(UnreadableError)
    expect(error).toMatchObject({ file: 'a.txt', message: expect.stringContaining(message) })
    expect(String(error)).not.toContain('\n')
  })

  it('names standard input', async () => {
    await expect(articleFrom(bytes(''), { name: '-' })).rejects.toThrow('standard input is empty: ')
  })

  it('sends a feed and a web archive back', async () => {
    await expect(
      articleFrom(bytes('<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>'), { name: 'feed.xml' }),
    ).rejects.toThrow('feed.xml is a feed or sitemap, not an article')
    const mht = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'
    await expect(articleFrom(bytes(mht), { name: 'page.mht' })).rejects.toThrow('page.mht is a web archive (MHTML)')
  })

  it('sets the same limit for text', () => {
    expect(() => articleFromText('a'.repeat(sizeLimit + 1), { name: 'line 7' })).toThrow(UnreadableError)
  })
})

describe('the language note', () => {
  const note = (text: string) => languageNote(articleFromText(text, { name: 'a.txt' }))
  it('is for texts in other languages only', () => {
    expect(
      note(`${line} She told the members that the work would begin before the end of the month, and that it was late.`),
    ).toBeNull()
    expect(
      note(
        'Der Vorstand des Hafens hat am Montag beschlossen, die neue Mole zu bauen. „Wir bauen jetzt“, sagte die Vorsitzende am Abend.',
      ),
    ).toMatch(/^a does not appear to be in English: .+$/)
    expect(
      note(
        'Le conseil du port a voté lundi pour la construction du nouveau môle, a déclaré sa présidente dans la soirée.',
      ),
    ).not.toBeNull()
  })

  it('is not given on a handful of words', () => {
    expect(note('Hafen Mole Montag')).toBeNull()
  })
})

describe('any input at all', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^([A-Z][a-z]{0,3}[ .:"\n\r•-]{0,3}){0,20}$/),
  )

  it('as text has blocks in order that hold all that is not white space', () => {
    fc.assert(
      fc.property(strings, text => {
        const article = readable(() => articleFromText(text, { name: 'a.txt' }))
        if (article === undefined) return
        expect(article.text).toBe(text)
        let end = 0
        for (const { from, to } of article.blocks) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          expect(text.slice(end, from).trim()).toBe('')
          end = to
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('as bytes gives an article or says why not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ max: 255, maxLength: 300 }),
        fc.constantFrom('a.txt', 'a.html', '-'),
        async (file, name) => {
          const article = await articleFrom(file, { name }).catch(refused)
          if (article) expect(article.blocks.length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('as markup gives an article or says why not', async () => {
    const tag = fc.constantFrom(
      ...'p,/p,div,/div,b,/b,table,tr,td,li,ul,/ul,h1,/h1,h2,aside,/aside,blockquote,figure,br,script,/script,a,title,svg,!--,template,p class=byline,time datetime=x'.split(
        ',',
      ),
    )
    const words = fc.constantFrom(
      'She said so.',
      ' and ',
      '“No”',
      '&amp;',
      '\u0000',
      '<',
      'By Ann Poe',
      '{"@type":"NewsArticle"',
    )
    const html = fc
      .array(
        fc.oneof(
          tag.map(t => `<${t}>`),
          words,
        ),
      )
      .map(pieces => pieces.join(''))
    await fc.assert(
      fc.asyncProperty(html, async markup => {
        const article = await articleFrom(bytes(`<html>${markup}`), { name: 'a.html' }).catch(refused)
        for (const { from, to } of article?.blocks ?? []) expect(article?.text.slice(from, to).trim()).not.toBe('')
      }),
    )
  })
})

function refused(error: unknown): undefined {
  expect(error).toBeInstanceOf(UnreadableError)
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    return refused(error)
  }
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(text.split('').flatMap(c => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]))
}

function swapped(pairs: Uint8Array): Uint8Array {
  return pairs.map((_, i) => pairs[i ^ 1] ?? 0)
}
