/** How newspapers say who spoke, every day: for each habit, sentences of our own and the speaker to be found. */
import { describe, expect, test } from 'vitest'
import { said, whoSaid } from './reading.ts'

describe('where the speaker stands', () => {
  test('after an inverted cue', () => {
    expect(said('“The dam will hold,” said Ada Penrose.')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['The dam will hold'], source: 'Ada Penrose', cue: 'said' },
    ])
    expect(said('“The dam is sound,” insisted chief engineer Ada Penrose.')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['The dam is sound'], cue: 'insisted' },
    ])
  })

  test('at the end of a sentence in reported speech', () => {
    expect(said('The dam would be repaired by Christmas, Ada Penrose said.')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'indirect', words: ['The dam would be repaired by Christmas'] },
    ])
    expect(said('The lower road floods every spring, residents say.')).toMatchObject([
      { speaker: 'residents', form: 'indirect', words: ['The lower road floods every spring'], cue: 'say' },
    ])
  })

  test('after “according to”', () => {
    expect(said('According to Tom Varley, the pumps failed at midnight.')).toMatchObject([
      { speaker: 'Tom Varley', form: 'indirect', words: ['the pumps failed at midnight'], cue: 'According to' },
    ])
    expect(said('The pumps failed at midnight, according to Tom Varley, the lock keeper.')).toMatchObject([
      { speaker: 'Tom Varley', form: 'indirect', words: ['The pumps failed at midnight'], cue: 'according to' },
    ])
    expect(said('Half of the elms are diseased, according to a council survey.')).toMatchObject([
      { speaker: 'council survey', form: 'indirect', words: ['Half of the elms are diseased'] },
    ])
  })

  test('in the paragraph before a free-standing quotation', () => {
    const reported = `Nora Quill said the harvest had failed.

“There is nothing left to cut.”`
    expect(whoSaid(reported, 'There is nothing left to cut')).toBe('Nora Quill')
    const quoted = `“It was a good school,” Owen Tarrant said.

'They've sold the desks for firewood.'

Rosa Melling bought the building in 2019.`
    expect(whoSaid(quoted, `They've sold the desks for firewood`)).toBe('Owen Tarrant')
  })

  test('after a dash, as readers sign', () => {
    const text = `“We walk in the road.” ― Nora Quill

“The kerb is too high.” ― Tom Varley`
    expect(whoSaid(text, 'We walk in the road')).toBe('Nora Quill')
    expect(whoSaid(text, 'The kerb is too high')).toBe('Tom Varley')
  })

  test('after the place where a report was written', () => {
    expect(whoSaid('DUNMERE - Tom Varley has told the inquiry that the pumps failed.', 'the pumps failed')).toBe(
      'Tom Varley',
    )
  })

  test('behind words that "before telling" opens a sentence with', () => {
    const text = 'Before telling reporters that the dam was “as good as new,” Ada Penrose sold it in May.'
    expect(whoSaid(text, 'as good as new')).toBe('Ada Penrose')
  })

  test('before a colon', () => {
    expect(said('Ada Penrose replied: “Ask me in June.”')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['Ask me in June'] },
    ])
    expect(said(`In a letter to staff, Tom Varley wrote: 'I've nothing to add.'`)).toMatchObject([
      { speaker: 'Tom Varley', form: 'direct', words: [`I've nothing to add`] },
    ])
  })

  test('before the colon of a transcript', () => {
    const text = `Nora Quill and Tom Varley met at the inquiry on Monday.

Quill: Who opened the sluice?

Varley: I opened it at six.

Quill: On whose orders?`
    expect(said(text)).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['Who opened the sluice?'] },
      { speaker: 'Tom Varley', form: 'direct', words: ['I opened it at six'] },
      { speaker: 'Nora Quill', form: 'direct', words: ['On whose orders?'] },
    ])
  })

  test('but never the place before a colon that a report begins with', () => {
    const text = `DUNMERE: The harbour board said on Tuesday that it had sold the ferry.

“It is old,” Ada Penrose said.

CORRECTION: Our report of Monday called the ferry a barge.`
    expect(whoSaid(text, 'it had sold the ferry')).toBe('harbour board')
    expect(said(text).map(({ speaker }) => speaker)).not.toContain('DUNMERE')
  })

  test('before the colon of a transcript set line by line', () => {
    const text = `The recording lasts nine seconds.

ROSA MELLING: The mill is on fire.
OWEN TARRANT: Which mill?`
    expect(whoSaid(text, 'The mill is on fire')).toMatch(/^Rosa Melling$/i)
    expect(whoSaid(text, 'Which mill?')).toMatch(/^Owen Tarrant$/i)
  })
})

describe('what comes between name and cue', () => {
  test('parentheses in the source', () => {
    expect(said('Tom Varley (left with Rosa Melling) said: “The lock is safe.”')).toMatchObject([
      {
        speaker: 'Tom Varley',
        form: 'direct',
        words: ['The lock is safe'],
        source: expect.stringMatching(/^Tom Varley/),
      },
    ])
    const surnames = `Mayor Ada Penrose cut the ribbon with Nora Quill on Sunday.

Penrose (above with Quill) said the towpath would be open at night.`
    expect(said(surnames)).toMatchObject([
      { speaker: 'Ada Penrose', form: 'indirect', words: ['the towpath would be open at night'] },
    ])
  })

  test('an aside', () => {
    expect(said('Ines Farrow, a vet from Colby, said: “The sheep were poisoned.”')).toMatchObject([
      { speaker: 'Ines Farrow', form: 'direct', words: ['The sheep were poisoned'] },
    ])
    expect(said('Owen Tarrant – who is 81 and still mills his own flour – said the weir had shifted.')).toMatchObject([
      { speaker: 'Owen Tarrant', form: 'indirect', words: ['the weir had shifted'] },
    ])
  })

  test('an aside that names somebody else', () => {
    expect(said('Rosa Melling, who succeeded Tom Varley in 2019, said the accounts were in order.')).toMatchObject([
      { speaker: 'Rosa Melling', form: 'indirect', words: ['the accounts were in order'] },
    ])
  })

  test('an aside, then the quotation in a paragraph of its own', () => {
    const text = `Ines Farrow, a vet from Colby, said:

“The sheep were poisoned.”`
    expect(said(text)).toMatchObject([{ speaker: 'Ines Farrow', form: 'direct', words: ['The sheep were poisoned'] }])
    const letter = `Owen Tarrant, whose mill was flooded, wrote to the council:

'I've three feet of water in the granary.

'It's the third time since March.'`
    expect(said(letter)).toMatchObject([
      {
        speaker: 'Owen Tarrant',
        form: 'direct',
        words: [`I've three feet of water in the granary`, `It's the third time since March`],
      },
    ])
  })

  test('a nickname in quotation marks is part of the name', () => {
    expect(said('Jim “Spanner” Rudge said the engine was beyond repair.')).toMatchObject([
      {
        speaker: expect.stringMatching(/^Jim (“Spanner” )?Rudge$/),
        form: 'indirect',
        words: ['the engine was beyond repair'],
        source: 'Jim “Spanner” Rudge',
      },
    ])
    expect(said(`'We're out of coal,' said Peg 'the Lamp' Dooley.`)).toMatchObject([
      {
        speaker: expect.stringMatching(/^Peg ('the Lamp' )?Dooley$/),
        form: 'direct',
        words: [`We're out of coal`],
        source: `Peg 'the Lamp' Dooley`,
      },
    ])
  })
})

describe('forms outside the running text', () => {
  test('a press release signs its quotation with a dash', () => {
    expect(said('“The new pool belongs to everyone.” – Commissioner Ada Penrose')).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['The new pool belongs to everyone'] },
    ])
    expect(said('"This park is for every child in the city." — Rosa Melling, director of parks')).toMatchObject([
      { speaker: 'Rosa Melling', form: 'direct', words: ['This park is for every child in the city'] },
    ])
  })

  test('a press release says from whom its quotation is', () => {
    expect(said('From Councillor Tom Varley: “The lock opens again on Monday.”')).toMatchObject([
      { speaker: 'Tom Varley', form: 'direct', words: ['The lock opens again on Monday'] },
    ])
    expect(said('From Nora Quill, head of harvests: "The barns are full."')).toMatchObject([
      { speaker: 'Nora Quill', form: 'direct', words: ['The barns are full'] },
    ])
  })

  test.each([
    ['colon', 'Harbour row: what we know so far'],
    ['dash', 'Flood defences – the bill so far'],
  ])('a headline’s topic before a %s says nothing', (_mark, headline) => {
    const text = `${headline}

Nora Quill said the quay was closed.`
    expect(said(text, ['headline'])).toMatchObject([
      { speaker: 'Nora Quill', form: 'indirect', words: ['the quay was closed'] },
    ])
  })

  test.each([
    ['before a colon', `Penrose: ‘The wall will be finished’`],
    ['after a dash', `‘The wall will be finished’ – Penrose`],
  ])('a headline’s speaker %s is the one whom the article names', (_where, headline) => {
    const text = `${headline}

Mayor Ada Penrose said work on the wall had begun in May.`
    expect(said(text, ['headline'])).toMatchObject([
      { speaker: 'Ada Penrose', form: 'direct', words: ['The wall will be finished'] },
      { speaker: 'Ada Penrose', form: 'indirect', words: ['work on the wall had begun in May'] },
    ])
  })

  test('a caption line is no statement', () => {
    const text = `Ada Penrose said the lido would open in June.

The Colby Gazette: Ada Penrose with lifeguard Tom Varley

“I can hardly wait,” she said.`
    expect(said(text, ['paragraph', 'caption'])).toMatchObject([
      { speaker: 'Ada Penrose', form: 'indirect', words: ['the lido would open in June'] },
      { speaker: 'Ada Penrose', form: 'direct', words: ['I can hardly wait'] },
    ])
    expect(said('Picture: Rosa Melling at the “bridge to nowhere” in April', ['caption'])).toEqual([])
  })
})
