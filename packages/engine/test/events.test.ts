/** What happened: who takes, leaves or keeps which office, and who looks into whom; and what only looks like it. */
import type { OfficeChange, Record } from '@onrecord/record'
import { validate } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

// A Wednesday.
const PUBLISHED = '2024-03-13T18:00:00+00:00'

function read(text: string): Record {
  return engine.read({ ...article(text), published: PUBLISHED })
}

/** The office changes of a text: name or description, change, manner, status and date, in one line each. */
function changes(text: string): readonly string[] {
  const { entities, events } = read(text)
  const name = (id: string) => entities.find(entity => entity.id === id)?.name ?? id
  return events.flatMap(event =>
    event.kind === 'office-change'
      ? [[name(event.person), event.change, event.manner, event.status, event.date].join(' ')]
      : [],
  )
}

/** The offices that change hands in a text, each with its body. */
function offices(text: string): readonly string[] {
  const { entities, events } = read(text)
  const isChange = (event: Record['events'][number]): event is OfficeChange => event.kind === 'office-change'
  return events.filter(isChange).map(({ office, body }) => {
    const name = entities.find(entity => entity.id === body)?.name ?? body
    return name ? `${office}, ${name}` : office
  })
}

/** The investigations of a text: who, whom, how far. */
function inquiries(text: string): readonly string[] {
  const { entities, events } = read(text)
  const name = (id: string | null) => entities.find(entity => entity.id === id)?.name ?? id
  return events.flatMap(event =>
    event.kind === 'investigation' ? [`${name(event.investigator)} > ${name(event.subject)}: ${event.status}`] : [],
  )
}

describe('who leaves', () => {
  test.each([
    ['Council chair Ada Bloom stepped down on Friday.', 'Ada Bloom leaves resigned effective 2024-03-08'],
    ['Council chair Ada Bloom is to step down.', 'Ada Bloom leaves resigned announced '],
    ['Council chair Ada Bloom will leave at the end of the month.', 'Ada Bloom leaves  announced 2024-03'],
    ['The former chair, Dora Lisk, who quit in May, agreed.', 'Dora Lisk leaves resigned effective 2023-05'],
    // Of a year no day is known.
    [
      'In 2003 chair Dora Lisk told the members who had come to the old hall by the harbour that evening to hear of the new pier: “I will step down as chair.”',
      'Dora Lisk leaves resigned announced ',
    ],
    ['The chair, Dora Lisk, had handed in her resignation.', 'Dora Lisk leaves resigned effective '],
    ['The board sacked its manager, Karl Udo, on Monday.', 'Karl Udo leaves dismissed effective 2024-03-11'],
    ['Treasurer Karl Udo was ousted by trustees last month.', 'Karl Udo leaves dismissed effective 2024-02'],
    ['“I will resign as treasurer on Friday,” Karl Udo said in 2017.', 'Karl Udo leaves resigned announced '],
    ['Treasurer Karl Udo, 61, who joined in 2009, has retired.', 'Karl Udo leaves retired effective '],
    ['Finance minister Raj Patel’s term ends in June.', 'Raj Patel leaves term-ended announced 2024-06'],
    ['A bishop accused of selling a school to a developer has resigned.', 'bishop leaves resigned effective '],
  ])('%s', (text, told) => {
    expect(changes(text)).toContain(told)
  })

  test('who says it in the first person is who leaves, on the day it is said', () => {
    const text = '“I am resigning as leader of the council,” Cllr Anya Petrov told members on Tuesday.'
    expect(changes(text)).toEqual(['Anya Petrov leaves resigned announced 2024-03-12'])
  })

  test.each(['I resign', 'I therefore resign', 'I hereby resign'])('“%s” does what it says', words => {
    expect(changes(`“${words} as leader of the council,” Cllr Anya Petrov said.`)).toEqual([
      'Anya Petrov leaves resigned effective ',
    ])
  })

  test.each(['Before I resign', 'Why would I resign', 'They would like that I resign'])('“%s” does not', words => {
    expect(changes(`“${words} as leader of the council,” Cllr Anya Petrov said.`)).toEqual([])
  })

  test('an office told anywhere in the article is known wherever it changes hands', () => {
    const text = 'Mary Fenn, the chief executive of Tolland Water, spoke on Monday.\n\nBy Tuesday Fenn had resigned.'
    expect(offices(text)).toEqual(['chief executive, Tolland Water'])
  })
})

describe('who comes', () => {
  test.each([
    [
      'The port appointed Ines Varga as harbour master on Monday.',
      'Ines Varga takes-up appointed effective 2024-03-11',
    ],
    ['Jo Hale was elected president of the union.', 'Jo Hale takes-up elected effective '],
    ['Ada Bloom, who became mayor in January, agreed.', 'Ada Bloom takes-up  effective 2024-01'],
    ['Tom Reyes has been named acting director.', 'Tom Reyes acting appointed effective '],
    ['Tom Reyes has been acting director of the zoo since Friday.', 'Tom Reyes acting  effective 2024-03-08'],
    ['The acting director, Tom Reyes, agreed.', 'Tom Reyes acting  effective '],
    ['The zoo named its head vet, Tom Reyes, as acting director.', 'Tom Reyes acting appointed effective '],
  ])('%s', (text, told) => {
    expect(changes(text)).toContain(told)
  })

  test('who replaces somebody takes up the office that the other leaves', () => {
    const text = 'Alan Pike, the chairman of Tolland Rail, will be replaced by Lena Hart.'
    expect(changes(text)).toEqual(['Alan Pike leaves  announced ', 'Lena Hart takes-up  announced '])
    expect(offices(text)).toEqual(['chairman, Tolland Rail', 'chairman, Tolland Rail'])
  })

  test('who is to lead an inquiry takes up an office', () => {
    const text = 'The council ordered an independent inquiry into the fire, to be led by Dame Ann Lee.'
    expect(changes(text)).toEqual(['Ann Lee takes-up appointed announced '])
  })
})

describe('who is suspended, and who stays', () => {
  test.each([
    ['Head teacher Joan Mills has been suspended pending an inquiry.', 'Joan Mills suspended  effective '],
    ['Nurse Joan Mills was placed on paid leave on Friday.', 'Joan Mills suspended  effective 2024-03-08'],
    ['Head teacher Joan Mills is staying put until June.', 'Joan Mills stays  announced '],
  ])('%s', (text, told) => {
    expect(changes(text)).toContain(told)
  })

  test('who is asked to stay on for a while both leaves and stays', () => {
    const text = 'Rector Ana Diaz announced she was stepping down. The senate asked her to stay on until June.'
    expect(changes(text).map(line => line.split(' ').slice(2, 3)[0])).toEqual(['leaves', 'stays'])
  })
})

describe('what is only talked of', () => {
  test('a rumour is a rumour, and a refusal a denial', () => {
    expect(changes('Club manager Rafa Silva is expected to be sacked.')).toEqual(['Rafa Silva leaves  rumoured '])
    expect(changes('Mayor Dan Holt refused to resign.')).toEqual(['Dan Holt leaves  denied '])
    expect(changes('Mayor Dan Holt said: “I am not going anywhere.”')).toEqual(['Dan Holt leaves  denied '])
  })

  test('a rumour that is borne out is one change with both places as its evidence', () => {
    const { events } = read(
      'Local papers reported that mayor Dan Holt was about to quit.\n\nOn Tuesday evening Holt resigned.',
    )
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ status: 'effective', date: '2024-03-12', furtherEvidence: [expect.anything()] })
  })

  test('words that deny a rumour turn it into a denial', () => {
    const text =
      'Local papers have reported that bishop Peter Lund is about to be replaced. The diocese said there was no truth in it.'
    expect(changes(text)).toEqual(['Peter Lund leaves  denied '])
  })

  test.each([
    'If the auditors find fraud, mayor Dan Holt will resign.',
    'Mayor Dan Holt should resign, critics said.',
    'Opponents called for the resignation of mayor Dan Holt.',
    'Councillors urged mayor Dan Holt to step down.',
    'Mayor Dan Holt offered to resign.',
    'Mayor Dan Holt considered stepping down.',
    'Mayor Dan Holt did not resign.',
    'Will mayor Dan Holt resign?',
    'The council moved that mayor Dan Holt be suspended.',
    'Mayor Dan Holt said she had asked deputy Sue Fry to stay on until May and Fry had declined.',
    'Mayor Dan Holt dismissed the claims.',
    'Mayor Dan Holt suspended his campaign.',
    'Mayor Dan Holt left by a side door.',
    'Mayor Dan Holt quit smoking in May.',
    'Retired judge Sue Fry spoke first.',
    'The cold fires mayor Dan Holt up.',
  ])('none: %s', text => {
    expect(changes(text)).toEqual([])
  })
})

describe('who looks into whom', () => {
  test.each([
    [
      'The State Safety Board has opened an investigation into Tolland Water’s pumps.',
      'State Safety Board > Tolland Water: opened',
    ],
    ['The State Safety Board is investigating Tolland Water.', 'State Safety Board > Tolland Water: under-way'],
    ['The State Safety Board closed its inquiry into Tolland Water.', 'State Safety Board > Tolland Water: closed'],
    ['The State Safety Board refused to investigate Tolland Water.', 'State Safety Board > Tolland Water: refused'],
    [
      'Residents have asked the State Safety Board to investigate Tolland Water.',
      'State Safety Board > Tolland Water: called-for',
    ],
    [
      'Tolland Water is being investigated by the State Safety Board over leaks.',
      'State Safety Board > Tolland Water: under-way',
    ],
  ])('%s', (text, told) => {
    expect(inquiries(text)).toEqual([told])
  })

  test.each([
    'Mayor Dan Holt promised to look into the matter.',
    'If it leaks, the State Safety Board will investigate Tolland Water.',
    'The doctor examined Dan Holt.',
    'A review by The Tolland Gazette shows that Tolland Water leaked.',
  ])('none: %s', text => {
    expect(inquiries(text)).toEqual([])
  })

  test('is into what a watchdog of the story watches, where it says only what about', () => {
    const text =
      'Members of the Tolland Water Oversight Board met on Monday.\n\nAda Bloom will lead an inquiry into how leaks were recorded.'
    expect(inquiries(text)).toEqual(['Ada Bloom > Tolland Water: opened'])
    expect(inquiries(text.replace('Oversight Board', 'Supporters Club'))).toEqual(['Ada Bloom > null: opened'])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...'Ada Bloom , the chair of Tolland Water who resigned was sacked to step down will not leave on Friday . “ I quit ” said she he her asked replaced by an inquiry into is investigating if but no choice refused as acting chief taking over after its opened under led review term ends gone stay until'.split(
      ' ',
    ),
  )
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 60 }).map(list => list.join(' ')),
  )

  test('has a valid record, whose events are told inside it', () => {
    fc.assert(
      fc.property(texts, text => validate(read(text)).length === 0),
      { numRuns: 200 },
    )
  })

  test.each(['sacked by', 'ousted', 'ousted since', 'Lee, ousted as'])('that breaks off is read: %s', text => {
    expect(validate(read(text))).toEqual([])
  })

  test('tells each person’s change of a kind once', () => {
    fc.assert(
      fc.property(texts, text => {
        const keys = read(text).events.map(event =>
          event.kind === 'office-change' ? `${event.person} ${event.change}` : event.id,
        )
        return new Set(keys).size === keys.length
      }),
    )
  })
})

test('a resignation that was told in a month, and on no day, is read', () => {
  const text = 'Ada Penrose, the ferry board’s chair, said in January: “I will resign.” The ferry is 40 years old.'
  expect(changes(text)).toHaveLength(1)
  const { statements } = read(text)
  expect(statements[0].said).toMatchObject({ from: '2024-01', to: '2024-01' })
})
