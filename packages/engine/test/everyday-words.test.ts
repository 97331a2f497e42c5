/** How newspapers mark what was said, every day: for each habit, our own sentences and the words to be read in them. */
import { describe, expect, test } from 'vitest'
import { said } from './reading.ts'

describe('quotation marks', () => {
  test('straight and curly in one article', () => {
    const text = `“The tide came in an hour early,” Nora Quill told the inquiry.

"Nobody rang the bell," added Tom Varley, the lock keeper.`
    expect(said(text)).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['The tide came in an hour early'] },
      { speaker: 'Tom Varley', form: 'direct', words: ['Nobody rang the bell'] },
    ])
  })

  test('straight and curly in one quotation', () => {
    const text = `"We will mend the sea wall,” said Ada Penrose.

Work on the wall stopped in May.

“I have signed nothing," Rosa Melling told the committee.`
    expect(said(text)).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['We will mend the sea wall'] },
      { speaker: 'Rosa Melling', form: 'direct', words: ['I have signed nothing'] },
    ])
  })

  test('straight single ones, with apostrophes inside', () => {
    expect(said(`'It's the council's fault and we're paying for it,' said Nora Quill.`)).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: [`It's the council's fault and we're paying for it`] },
    ])
  })

  test('curly single ones, with apostrophes inside', () => {
    expect(said('‘They’ve shut the lido and they won’t say why,’ said Owen Tarrant.')).toMatchObject([
      { speaker: 'Owen Tarrant', form: 'direct', words: ['They’ve shut the lido and they won’t say why'] },
    ])
  })

  test('an apostrophe after a plural looks like a closing mark', () => {
    expect(said('‘The boys’ boots were still wet,’ said Nora Quill.')).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['The boys’ boots were still wet'] },
    ])
    const straight = `Rosa Melling said: 'The tenants' roofs leak and the landlords' answer is a bucket.'`
    expect(said(straight)).toMatchObject([
      { speaker: 'Rosa Melling', words: [`The tenants' roofs leak and the landlords' answer is a bucket`] },
    ])
  })

  test('an apostrophe for dropped letters looks like a mark', () => {
    expect(said(`'Nothin' works down there and nobody's comin' to mend it,' Owen Tarrant said.`)).toMatchObject([
      { speaker: 'Owen Tarrant', words: [`Nothin' works down there and nobody's comin' to mend it`] },
    ])
    const before = `The ferry is laid up 'til June.

'There's no spare engine,' said Tom Varley.`
    expect(said(before)).toMatchObject([{ speaker: 'Tom Varley', words: [`There's no spare engine`] }])
  })

  test('a quotation within a quotation does not end it', () => {
    expect(said('“He told me, ‘Shut the gate,’ and I shut it,” Tom Varley said.')).toMatchObject([
      { speaker: 'Tom Varley', form: 'direct', words: ['He told me, ‘Shut the gate,’ and I shut it'] },
    ])
    expect(said(`'My mother used to say "never trust a dry ditch" and she was right,' said Nora Quill.`)).toMatchObject(
      [{ speaker: 'Nora Quill', words: ['My mother used to say "never trust a dry ditch" and she was right'] }],
    )
  })

  test('a quotation within a quotation may end with it', () => {
    expect(said(`Rosa Melling said: "I asked him twice and he answered, 'Ask the bank.'"`)).toMatchObject([
      { speaker: 'Rosa Melling', words: [`I asked him twice and he answered, 'Ask the bank'`] },
    ])
  })
})

describe('marks that do not come in pairs', () => {
  test('words whose mark never closes end where their speaker is named', () => {
    const text = `“We will not pay for this, said Councillor Jane Moss. The vote is on Tuesday.

The bridge opened in 1950.`
    expect(said(text)).toMatchObject([{ speaker: 'Jane Moss', form: 'direct', words: ['We will not pay for this'] }])
  })

  test('over several paragraphs the mark is repeated and closed once', () => {
    const text = `Ada Penrose said: “The bridge was closed on Monday.

“It was inspected on Tuesday.

“It will open again on Friday.”

The bridge carries 900 lorries a day.`
    expect(said(text)).toMatchObject([
      {
        speaker: 'Ada Penrose',
        form: 'direct',
        words: ['The bridge was closed on Monday', 'It was inspected on Tuesday', 'It will open again on Friday'],
      },
    ])
  })

  test('over several paragraphs with single marks', () => {
    const text = `Owen Tarrant told the meeting: 'We've lost the first crop to frost.

'The second went to the council's deer.'

The orchard was planted in 1902.`
    expect(said(text)).toMatchObject([
      {
        speaker: 'Owen Tarrant',
        words: [`We've lost the first crop to frost`, `The second went to the council's deer`],
      },
    ])
  })

  test('a closing mark that is missing is put at the end of its paragraph', () => {
    const text = `Nora Quill said: “We were promised a bridge.

The river is 40 metres wide at that point.

Tom Varley said: “We were promised a ferry.”`
    expect(said(text)).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['We were promised a bridge'] },
      { speaker: 'Tom Varley', form: 'direct', words: ['We were promised a ferry'] },
    ])
    const straight = `Rosa Melling told the panel: "The survey was done from a moving car.

The road serves 30 farms.`
    expect(said(straight)).toMatchObject([
      { speaker: 'Rosa Melling', words: ['The survey was done from a moving car'] },
    ])
  })

  test('an odd mark in a paragraph spoils no other paragraph', () => {
    const inches = `The plank is 12" wide and bears no date.

"It came off the old pier," said Tom Varley.`
    expect(said(inches)).toMatchObject([{ speaker: 'Tom Varley', words: ['It came off the old pier'] }])
    const stray = `The notice” was torn down in the night.

“I put it back up,” Rosa Melling said.`
    expect(said(stray)).toMatchObject([{ speaker: 'Rosa Melling', words: ['I put it back up'] }])
  })

  test('an odd mark in a paragraph spoils no other quotation of it', () => {
    expect(said(`"The sign fell at noon," Owen Tarrant said. "It hit the van.`)).toMatchObject([
      { speaker: 'Owen Tarrant', form: 'direct', words: ['The sign fell at noon', 'It hit the van'] },
    ])
  })
})

describe('how much is quoted', () => {
  test('a partial quotation stands in a statement that is partly reported', () => {
    expect(said('Ada Penrose said the scheme was “dead in the water”.')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'mixed', words: ['the scheme was “dead in the water”'] },
    ])
    expect(said('Rosa Melling told the panel that the survey had been "done from a moving car."')).toMatchObject([
      { speaker: 'Rosa Melling', form: 'mixed', words: ['the survey had been "done from a moving car"'] },
    ])
  })

  test.each([
    ['scare quotes', 'The “smart” bins were emptied twice last year.'],
    ['a title', 'Pupils will perform “Low Water” at the town hall in June.'],
    ['a name for a thing', `The 'bridge to nowhere' opened in 1974 and was closed in 1975.`],
  ])('%s are nobody’s statement', (_what, text) => {
    expect(said(text)).toEqual([])
  })

  test('scare quotes beside a quotation leave it alone', () => {
    const text = `The “smart” bins were emptied twice last year.

“They are full of rain,” said Nora Quill.`
    expect(said(text)).toMatchObject([{ speaker: 'Nora Quill', form: 'direct', words: ['They are full of rain'] }])
  })

  test('one utterance split by its cue is one statement', () => {
    expect(said('“The boats are old,” Nora Quill said, “but the crews are older.”')).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['The boats are old', 'but the crews are older'] },
    ])
    expect(said(`'I won't sign it,' said Owen Tarrant, 'and I won't be asked twice.'`)).toMatchObject([
      { speaker: 'Owen Tarrant', form: 'direct', words: [`I won't sign it`, `and I won't be asked twice`] },
    ])
    expect(said('"Count them again," Rosa Melling told the clerk. "Then count the empty boxes."')).toMatchObject([
      { speaker: 'Rosa Melling', form: 'direct', words: ['Count them again', 'Then count the empty boxes'] },
    ])
  })

  test.each([
    ['Rosa Melling said that the archive would close in May.', 'Rosa Melling', 'the archive would close in May'],
    ['Tom Varley, the lock keeper, warned that the gates were rusting.', 'Tom Varley', 'the gates were rusting'],
    ['Rosa Melling said the archive would close in May.', 'Rosa Melling', 'the archive would close in May'],
    ['Nora Quill claims the well is older than the church.', 'Nora Quill', 'the well is older than the church'],
  ])('indirect speech with and without “that”: %s', (text, speaker, words) => {
    expect(said(text)).toMatchObject([{ speaker, form: 'indirect', words: [words] }])
  })

  test('indirect speech of somebody who stands for a name', () => {
    const text = `Owen Tarrant runs the mill at Colby.

He told workers on Friday that the wheel would not turn again.`
    expect(said(text)).toMatchObject([
      { speaker: 'Owen Tarrant', form: 'indirect', words: ['the wheel would not turn again'], source: 'He' },
    ])
  })
})

describe('the paper’s own gloss is nothing said', () => {
  test.each([
    'Ada Penrose was widely misquoted as saying she would never go.',
    'By the book he meant the register of boats.',
    'We regret the error.',
  ])('%s', text => {
    expect(said(text)).toEqual([])
  })
})

describe('silence is nothing said', () => {
  test.each([
    'The lock keeper did not say when the gates would open.',
    'Ada Penrose did not say whether she would stay.',
    'She named no other harbours.',
  ])('%s', text => {
    expect(said(text)).toEqual([])
  })

  test('but a refusal to speak is', () => {
    expect(said('Nora Quill declined to say when the gates would open.')).toHaveLength(1)
  })
})
