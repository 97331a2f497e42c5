import type { Record, Variant } from '@onrecord/record'
import { describe, expect, test } from 'vitest'
import { dossierOf } from '../src/index.ts'
import { body, person, recordOf, spanOf, statementOf } from './making.ts'

const osei = person('Mina Osei', { roles: ['chair'] })
const port = body('Port of Tarnwick')

/** An article of one paragraph, in which the first person says what stands between the marks, split by a cue or not. */
function quoting(id: string, day: string, text: string, speaker = osei): Record {
  const quoted = [...text.matchAll(/“([^”]*)”/g)].map(([words]) => words)
  const cue = { source: [spanOf(text, speaker.name)], cue: text.includes(' said') ? [spanOf(text, ' said')] : [] }
  return recordOf(id, text, [speaker, port], { statements: [statementOf(text, 'e1', quoted, cue)] }, `2026-03-${day}`)
}

function variantsOf(...records: readonly Record[]): (Variant & { words: string[]; differ: (string | null)[][] })[] {
  const { variants } = dossierOf(records)
  const text = (id: string) => records.find(({ article }) => article.id === id)?.article.text ?? ''
  return variants.map(variant => ({
    ...variant,
    words: [variant.a, variant.b].map(({ article, from, to }) => text(article).slice(from, to)),
    differ: variant.changes.map(({ a, b }) => [
      a && text(variant.a.article).slice(a.from, a.to),
      b && text(variant.b.article).slice(b.from, b.to),
    ]),
  }))
}

describe('one utterance, quoted in two articles', () => {
  const full = quoting(
    'a',
    '01',
    'Mina Osei of the Port of Tarnwick said: “I will stay until the north pier is mended. Then we shall see.”',
  )

  test('word for word, though capitals, marks and the place of the cue differ', () => {
    const b = quoting(
      'b',
      '02',
      '“I will stay until the North Pier is mended,” Mina Osei said. “Then we shall see.” The Port of Tarnwick agreed.',
    )
    expect(variantsOf(full, b)).toMatchObject([{ kind: 'verbatim', speaker: 'a/e1', changes: [] }])
  })

  test('one whole sentence of several is word for word', () => {
    const b = quoting(
      'b',
      '02',
      'Mina Osei of the Port of Tarnwick said: “I will stay until the north pier is mended.”',
    )
    expect(variantsOf(full, b)).toMatchObject([
      {
        kind: 'verbatim',
        words: ['I will stay until the north pier is mended', 'I will stay until the north pier is mended'],
      },
    ])
  })

  test('cut short is trimmed', () => {
    const b = quoting('b', '02', 'Mina Osei of the Port of Tarnwick said: “I will stay.”')
    expect(variantsOf(full, b)).toMatchObject([{ kind: 'trimmed' }])
  })

  test('with dots for what is left out is trimmed', () => {
    const b = quoting('b', '02', 'Mina Osei of the Port of Tarnwick said: “I will stay … until the pier is mended.”')
    const a = quoting(
      'a',
      '01',
      'Mina Osei of the Port of Tarnwick said: “I will stay with all my heart and soul until the pier is mended.”',
    )
    expect(variantsOf(a, b)).toMatchObject([{ kind: 'trimmed' }])
  })

  test('in the last words only, or with one word in another form, is altered', () => {
    const said =
      'Mina Osei of the Port of Tarnwick said: “There will be no rise in harbour dues as long as I am chair here.”'
    const told = 'Mina Osei of the Port of Tarnwick said: “There will be no rise in harbour dues while I chair it.”'
    expect(variantsOf(quoting('a', '01', said), quoting('b', '20', told))).toMatchObject([{ kind: 'altered' }])
    const want = 'Mina Osei of the Port of Tarnwick said: “It is over. Now I want somebody on that pier.”'
    const wanted = 'Mina Osei of the Port of Tarnwick said: “I wanted somebody on that pier. I got two.”'
    expect(variantsOf(quoting('a', '01', want), quoting('b', '20', wanted))).toMatchObject([{ kind: 'altered' }])
  })

  test('two telling words of it in a sentence that mentions the speaker and gives them to nobody', () => {
    const a = quoting(
      'a',
      '01',
      'Mina Osei of the Port of Tarnwick said: “The pier has the full support of the board.”',
    )
    const text = 'Mina Osei, who gave the pier her “full support” at the Port of Tarnwick, has gone.'
    expect(variantsOf(a, recordOf('b', text, [osei, port], {}, '2026-03-10'))).toMatchObject([{ kind: 'trimmed' }])
  })

  test('three words in marks of which one is telling, whoever says them', () => {
    const a = quoting('a', '01', 'Mina Osei of the Port of Tarnwick said the pier was “a plumbers’ picnic”.')
    const text = 'The inquiry would be “a plumbers’ picnic”, a paper reported.'
    expect(variantsOf(a, recordOf('b', text, [], {}, '2026-03-10'))).toMatchObject([{ kind: 'verbatim' }])
  })

  test('two months on, nearly word for word, or recalled by the speaker in another word, is altered', () => {
    const late = (text: string) => ({
      ...quoting('b', '20', text),
      article: { ...quoting('b', '20', text).article, published: '2026-05-20' },
    })
    const pair = (one: string, other: string) => variantsOf(quoting('a', '01', one), late(other) as Record)
    expect(
      pair(
        'Mina Osei said: “I saw two cranes, and one of them was down.”',
        'Mina Osei said she “saw two cranes and one was down”.',
      ),
    ).toMatchObject([{ kind: 'altered' }])
    expect(
      pair(
        'Mina Osei said: “You can’t lead a port on borrowed cranes.”',
        '“I told you in March that you can’t run a port on borrowed cranes,” Mina Osei said.',
      ),
    ).toMatchObject([{ kind: 'altered' }])
    expect(
      pair(
        'Mina Osei said: “I will not leave while the pier is down.”',
        '“I told you in March that I would not leave while the pier was down,” Mina Osei said.',
      ),
    ).toEqual([])
  })

  test('with other words is altered, and the words that differ are told', () => {
    const b = quoting(
      'b',
      '02',
      'Mina Osei of the Port of Tarnwick said: “I will stay until the south pier is mended.”',
    )
    expect(variantsOf(full, b)).toMatchObject([{ kind: 'altered', differ: [['north', 'south']] }])
  })

  test('short ones too, where only little words differ', () => {
    const [a, b] = ['“I will never go.”', '“I will not go while there is work.”'].map((words, i) =>
      quoting('ab'[i] ?? '', `0${i + 1}`, `Mina Osei of the Port of Tarnwick said: ${words}`),
    )
    expect(variantsOf(a as Record, b as Record)).toMatchObject([{ kind: 'altered', differ: [['never', 'not']] }])
  })

  test('with words drawn together or apart is altered, and nothing else', () => {
    const said = (id: string, day: string, words: string) =>
      quoting(id, day, `Mina Osei of the Port of Tarnwick said: “${words}”`)
    const [a, b] = [said('a', '01', 'We are not closing the pier.'), said('b', '12', 'We’re not closing the pier.')]
    expect(variantsOf(a, b)).toMatchObject([{ kind: 'altered', differ: [['We are', 'We’re']] }])
    expect(variantsOf(a, said('b', '12', 'We are not closing the pier.'))).toMatchObject([{ kind: 'verbatim' }])
  })

  test('drawn together, with the same first and last words, is altered', () => {
    const said = (id: string, day: string, words: string) =>
      quoting(id, day, `Mina Osei of the Port of Tarnwick said: “${words}”`)
    const a = said('a', '01', 'The harbourmaster has my full and unqualified confidence, today and tomorrow.')
    expect(variantsOf(a, said('b', '12', 'full confidence, today and tomorrow'))).toMatchObject([{ kind: 'altered' }])
  })

  test('recalled in the same words by whoever said it', () => {
    const said = (id: string, day: string, words: string) =>
      quoting(id, day, `Mina Osei of the Port of Tarnwick said: “${words}”`)
    const a = said('a', '01', 'Not a plank is going back. It was bought fairly.')
    expect(variantsOf(a, said('b', '12', 'I said not a plank. I was wrong.'))).toMatchObject([{ kind: 'trimmed' }])
    expect(variantsOf(a, said('b', '12', 'I said last week that not a plank is going back.'))).toMatchObject([
      { kind: 'verbatim' },
    ])
  })

  test('given to somebody else is misattributed, where both articles name their speaker', () => {
    const b = quoting(
      'b',
      '02',
      'Tom Pell of the Port of Tarnwick said: “I will stay until the north pier is mended.”',
      person('Tom Pell'),
    )
    expect(variantsOf(full, b)).toMatchObject([{ kind: 'misattributed', speaker: null }])
  })

  test('a single long word too, where one person says both', () => {
    const [a, b] = ['01', '02'].map(day =>
      quoting(day, day, 'Mina Osei of the Port of Tarnwick said it was “disgraceful”.'),
    )
    expect(variantsOf(a as Record, b as Record)).toMatchObject([{ kind: 'verbatim' }])
  })

  test('is tied to the article before it that it is most like, once', () => {
    const b = quoting(
      'b',
      '02',
      'Mina Osei of the Port of Tarnwick said: “I will stay until the south pier is mended.”',
    )
    const c = quoting(
      'c',
      '03',
      'Mina Osei of the Port of Tarnwick said: “I will stay until the south pier is mended.”',
    )
    expect(variantsOf(c, full, b)).toMatchObject([
      { a: { article: 'a' }, b: { article: 'b' }, kind: 'altered' },
      { a: { article: 'b' }, b: { article: 'c' }, kind: 'verbatim' },
    ])
  })
})

describe('one utterance, quoted in one article and retold in another', () => {
  const said = (id: string, day: string, words: string) =>
    quoting(id, day, `Mina Osei of the Port of Tarnwick said: “${words}”`)

  /** An article in which the first person says something that stands in no marks. */
  const telling = (id: string, day: string, words: string): Record => {
    const text = `Mina Osei of the Port of Tarnwick said ${words}.`
    return recordOf(
      id,
      text,
      [osei, port],
      { statements: [statementOf(text, 'e1', [words], { form: 'indirect' })] },
      `2026-03-${day}`,
    )
  }

  test('as another tells it, later', () => {
    const quoted = said('a', '01', 'I have the full trust of every harbour master.')
    expect(variantsOf(quoted, telling('b', '20', 'she had the full trust of every harbour master'))).toMatchObject([
      { a: { article: 'a' }, b: { article: 'b' }, kind: 'verbatim' },
    ])
  })

  test('or before it, in part, or in other words', () => {
    const quoted = said('b', '02', 'I will mend the north pier by Easter, come what may.')
    expect(variantsOf(telling('a', '01', 'she would mend the north pier by Easter'), quoted)).toMatchObject([
      { a: { article: 'a' }, b: { article: 'b' }, kind: 'trimmed' },
    ])
    expect(variantsOf(telling('a', '01', 'she would mend the north pier before Easter'), quoted)).toMatchObject([
      { kind: 'altered' },
    ])
  })

  test('not what is said of the same matter', () => {
    const quoted = said('a', '01', 'I will mend the north pier by Easter, come what may.')
    expect(variantsOf(quoted, telling('b', '02', 'she would sell the north pier to a brewery'))).toEqual([])
  })
})

describe('no variants are', () => {
  const said = (id: string, day: string, words: string) =>
    quoting(id, day, `Mina Osei of the Port of Tarnwick said: “${words}”`)

  test('the same turn of phrase in two different sentences', () => {
    expect(
      variantsOf(
        said('a', '01', 'At the end of the day we need a pier.'),
        said('b', '02', 'The crane is old at the end of the day.'),
      ),
    ).toEqual([])
  })

  test('sentences that differ in a word that matters', () => {
    expect(variantsOf(said('a', '01', 'It was a triumph.'), said('b', '02', 'It was a disgrace.'))).toEqual([])
  })

  test('titles of programmes and books', () => {
    expect(variantsOf(said('a', '01', 'Good Morning Tarnwick'), said('b', '02', 'Good Morning Tarnwick'))).toEqual([])
  })

  test('single short words', () => {
    expect(variantsOf(said('a', '01', 'Sorry.'), said('b', '02', 'Sorry.'))).toEqual([])
  })

  test('a speaker’s own account of what they said', () => {
    expect(
      variantsOf(
        said('a', '01', 'I will stay until the pier is mended.'),
        said('b', '02', 'I told you then that I would stay until the pier was mended.'),
      ),
    ).toEqual([])
  })

  test('a short part that was printed long before the whole was said', () => {
    const a = said('a', '01', 'the right thing')
    const b = said('b', '02', 'We did the right thing for the port.')
    expect(variantsOf(a, { ...b, article: { ...b.article, published: '2026-07-01' } })).toEqual([])
  })
})
