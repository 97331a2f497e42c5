import { describe, expect, it } from 'vitest'
import { articleFromText } from '../src/index.ts'

/** The kinds of a text's blocks, in order. */
function kinds(text: string, outlet?: string): string[] {
  return articleFromText(text, { name: 'a.txt', outlet }).blocks.map(block => block.kind)
}

/** The blocks' own words. */
function parts(text: string): string[] {
  return articleFromText(text, { name: 'a.txt' }).blocks.map(({ from, to }) => text.slice(from, to))
}

const body = 'The harbour board met on Monday.\n\n"We shall build," said Ana Weld, its chair.'

describe('the head of a text', () => {
  it('takes a short first line without a full stop for the headline', () => {
    const article = articleFromText(`Harbour board votes to build\n\n${body}`, { name: 'a.txt' })
    expect(article.headline).toBe('Harbour board votes to build')
    expect(article.blocks.map(block => block.kind)).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  it('takes a first sentence for body', () => {
    const article = articleFromText(`THE chair of the harbour board, Ana Weld, is to step down.\n\n${body}`, {
      name: 'a.txt',
    })
    expect(article).not.toHaveProperty('headline')
    expect(new Set(article.blocks.map(block => block.kind))).toEqual(new Set(['paragraph']))
  })

  it.each([
    ['a question', 'Who will build the harbour?'],
    ['an exclamation in capitals', "WE'LL NEVER STOP! Harbour chief digs in"],
    ['a colon in it', 'Harbour: board votes to build'],
    ['title case and a full stop', 'Board Votes to Build Northern Harbour.'],
  ])('knows a headline with %s', (_, line) => {
    expect(kinds(`${line}\n\n${body}`)[0]).toBe('headline')
  })

  it('knows a headline with a full stop by the dateline below it, or from the caller', () => {
    const line = 'Harbour board votes to build.'
    expect(kinds(`${line}\n\nPORT WELD (Coast Wire) — The board met on Monday.`)[0]).toBe('headline')
    expect(kinds(`${line}\n\n${body}`)[0]).toBe('paragraph')
    const told = articleFromText(`${line}\n\n${body}`, { name: 'a.txt', headline: line })
    expect(told.blocks[0]?.kind).toBe('headline')
  })

  it('finds standfirst and byline below the headline', () => {
    const article = articleFromText(
      `Harbour to be built\n\nBoard splits over cost of northern mole\n\nBy ANA PELL and Jo Unwin\n\n${body}`,
      {
        name: 'a.txt',
      },
    )
    expect(article.blocks.map(block => block.kind)).toEqual([
      'headline',
      'standfirst',
      'other',
      'paragraph',
      'paragraph',
    ])
    expect(article.byline).toEqual(['ANA PELL', 'Jo Unwin'])
  })

  it('sees no headline in a transcript, a live blog or a single line', () => {
    expect(kinds('WELD: We shall build\n\nPELL: You shall not, she said.')).toEqual(['paragraph', 'paragraph'])
    expect(kinds(`13:06 Ana Weld is on the steps:\n\n${body}`)[0]).toBe('paragraph')
    expect(kinds('Harbour board votes to build')).toEqual(['paragraph'])
  })
})

describe('the body of a text', () => {
  it('takes blank lines and single line breaks for the ends of paragraphs', () => {
    expect(parts('The board met.\r\nIt voted.\r\n\r\nIt went home.\rNobody spoke.')).toEqual([
      'The board met.',
      'It voted.',
      'It went home.',
      'Nobody spoke.',
    ])
  })

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped =
      'The harbour board voted on Monday to build a northern mole, nine years after\nit was first asked to, and told the engineers to begin before the autumn or\nto hand in their keys.\n\n"We shall build," said Ana Weld, who has led the board since the spring, and\nsat down.'
    expect(parts(wrapped)).toHaveLength(2)
  })

  it.each([
    'The Gazette: Mayor Ana Weld with Commissioner Jo Unwin',
    'Coast Wire Images: Ana Weld on the northern mole in May',
    'Photo: Ida Marsh',
    '“We shall build,” said Ana Weld at the rally. (Photo by Ida Marsh/Gazette)',
  ])('knows the caption "%s"', line => {
    expect(kinds(`${body}\n\n${line}\n\n${body}`)[2]).toBe('caption')
  })

  it("knows a caption by the outlet's name", () => {
    expect(kinds(`${body}\n\nHarbour Eye: Ana Weld with the plans\n\n${body}`, 'Harbour Eye')[2]).toBe('caption')
  })

  it.each([
    'Weld: We will go.',
    'The Mayor: No comment on that',
    'The Gazette: We were wrong to print it',
    'MARSH NEWS: He has gone',
  ])('does not take "%s" for a caption', line => {
    expect(kinds(`${body}\n\n${line}\n\n${body}`)[2]).toBe('paragraph')
  })

  it('marks sub-headings, but no quoted speech, names over turns or sentences', () => {
    const line = (words: string) => kinds(`${body}\n\n${words}\n\n${body}`)[2]
    expect(line('The northern mole')).toBe('subheading')
    expect(line('"The northern mole"')).toBe('paragraph')
    expect(line('She left')).toBe('subheading')
    expect(line('Weld said nothing')).toBe('paragraph')
    expect(line('18:40 Ana Weld is up:')).toBe('paragraph')
    expect(kinds(`${body}\n\nAna Weld\n\nI rise.\n\nAna Weld\n\nI sit.`)).not.toContain('subheading')
  })

  it('marks list items where there are several', () => {
    expect(kinds(`${body}\n\n• The mole\n• The quay\n\n${body}`).slice(2, 4)).toEqual(['listitem', 'listitem'])
    expect(kinds(`${body}\n\n- said nobody, ever.\n\n${body}`)[2]).toBe('paragraph')
  })
})
