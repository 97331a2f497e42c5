/** When things were said: what words for a time mean, and which of them dates which statement. */
import type { Record, Said, Statement } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, isoPeriod } from '../src/times/calendar.ts'
import { expressionsOf } from '../src/times/expressions.ts'
import { publicationOf } from '../src/times/now.ts'
import { resolve } from '../src/times/resolve.ts'
import { times } from '../src/times/times.ts'
import { article, fastEngine } from './reading.ts'
import { recognise } from './recognising.ts'

const engine = fastEngine()

// A Wednesday.
const PUBLISHED = '2024-01-17T18:00:00+00:00'

function read(text: string, published: string | undefined = PUBLISHED): Record {
  return engine.read({ ...article(text), ...(published && { published }) })
}

/** When the statement with these words was said, as "from" or "from/to", and the words that say so. */
function when(
  text: string,
  words: string,
  published?: string,
): readonly [days: string | null, evidence: string | null] {
  const found = read(text, published).statements.filter(({ content }) =>
    content.some(({ from, to }) => text.slice(from, to).includes(words)),
  )
  expect(found.length).toBeGreaterThan(0)
  const { said } = found[found.length - 1]
  return said ? [days(said), text.slice(said.evidence.from, said.evidence.to)] : [null, null]
}

function days({ from, to }: Pick<Said, 'from' | 'to'>): string {
  return from === to ? from : `${from}/${to}`
}

/** What the first expression in a text means on Wednesday, 17 January 2024, after the 10th was told. */
function meaning(text: string): readonly [words: string, days: string | null] | null {
  const [expression] = expressionsOf(recognise(text))
  if (!expression) return null
  const tenth = { from: dayOf(2024, 1, 10), to: dayOf(2024, 1, 10) }
  const meant = resolve(expression.moment, publicationOf(PUBLISHED), tenth, 'past')
  return [text.slice(expression.from, expression.to), meant && days(isoPeriod(meant))]
}

describe('words for a time', () => {
  test.each([
    ['He spoke on Tuesday.', 'Tuesday', '2024-01-16'],
    ['He spoke on Thursday evening.', 'Thursday evening', '2024-01-11'],
    ['He spoke on Wednesday.', 'Wednesday', '2024-01-17'],
    ['He spoke last Wednesday.', 'last Wednesday', '2024-01-10'],
    ['He spoke on Tuesday of last week.', 'Tuesday of last week', '2024-01-09'],
    ['He spoke late Monday.', 'late Monday', '2024-01-15'],
    ['He spoke yesterday morning.', 'yesterday morning', '2024-01-16'],
    ['He spoke last night.', 'last night', '2024-01-16'],
    ['He spoke this morning.', 'this morning', '2024-01-17'],
    ['He spoke last week.', 'last week', '2024-01-08/2024-01-14'],
    ['He spoke over the weekend.', 'over the weekend', '2024-01-13/2024-01-14'],
    ['He spoke three days ago.', 'three days ago', '2024-01-14'],
    ['He spoke two weeks ago.', 'two weeks ago', '2024-01-01/2024-01-07'],
    ['He spoke two months ago.', 'two months ago', '2023-11'],
    ['He spoke last year.', 'last year', '2023'],
    ['He spoke in November.', 'November', '2023-11'],
    ['He spoke in January.', 'January', '2024-01'],
    ['He spoke in mid-December.', 'mid-December', '2023-12'],
    ['He spoke in March 2021.', 'March 2021', '2021-03'],
    ['He spoke last summer.', 'last summer', '2023-06/2023-08'],
    ['He spoke in 2014.', '2014', '2014'],
    ['He spoke on Jan. 3.', 'Jan. 3', '2024-01-03'],
    ['He spoke on 3 March.', '3 March', '2023-03-03'],
    ['He spoke on the 3rd of March.', 'the 3rd of March', '2023-03-03'],
    ['He spoke on Friday, Feb. 29, 2008.', 'Friday, Feb. 29, 2008', '2008-02-29'],
    ['The next day he spoke.', 'The next day', '2024-01-11'],
    ['That evening he spoke.', 'That evening', '2024-01-10'],
    ['Hours later he spoke.', 'Hours later', '2024-01-10'],
    ['A day earlier he spoke.', 'A day earlier', '2024-01-09'],
    ['Four days later he spoke.', 'Four days later', '2024-01-14'],
    ['He spoke less than four weeks ago.', 'four weeks ago', '2023-12/2024-01'],
    ['He spoke exactly two weeks ago.', 'two weeks ago', '2024-01-03'],
    ['He spoke a fortnight ago.', 'a fortnight ago', '2024-01-01/2024-01-07'],
    ['He spoke sixteen days ago.', 'sixteen days ago', '2024-01-01'],
    ['He spoke 24 hours later.', '24 hours later', '2024-01-11'],
    ['He spoke a few days ago.', 'a few days ago', '2024-01'],
    ['He spoke the other day.', 'the other day', '2024-01'],
    ['He spoke at the start of the month.', 'the start of the month', '2024-01'],
    ['He spoke at the end of last year.', 'the end of last year', '2023'],
    ['He spoke at the beginning of November.', 'the beginning of November', '2023-11'],
  ])('%s', (text, words, meant) => {
    expect(meaning(text)).toEqual([words, meant])
  })

  test.each([
    'He may speak.',
    'They march on the town.',
    'The sun was out.',
    'He spoke for 30 days.',
    'There were 2014 of them.',
    'The second reading failed.',
    'It fell over the last week.',
    'At 9.40 he spoke.',
    'He spoke to USA TODAY.',
  ])('no time: %s', text => {
    expect(meaning(text)).toBeNull()
  })

  test('a date that the calendar does not have means nothing', () => {
    expect(meaning('He spoke on February 30.')).toEqual(['February 30', null])
  })

  test('an evening that has not come yet was last week’s', () => {
    const text = 'Ada Penrose said on Wednesday evening: “The ferry stays.”'
    expect(when(text, 'The ferry stays', '2024-01-17T06:00:00+00:00')[0]).toBe('2024-01-10')
    expect(when(text, 'The ferry stays', '2024-01-17T22:00:00+00:00')[0]).toBe('2024-01-17')
  })

  test('the day of publication is that of the place, whatever the hour in Greenwich', () => {
    const text = 'Ada Penrose said this morning: “The ferry stays.”'
    expect(when(text, 'The ferry stays', '2024-01-17T01:00:00+05:30')[0]).toBe('2024-01-17')
  })
})

describe('a statement’s own time', () => {
  test.each([
    ['Ada Penrose said on Monday: “The ferry stays.”', '2024-01-15', 'Monday'],
    ['“The ferry stays,” Ada Penrose told a news conference Monday.', '2024-01-15', 'Monday'],
    ['“The ferry stays,” Ada Penrose told Radio Colby yesterday morning.', '2024-01-16', 'yesterday morning'],
    ['On Monday, Ada Penrose said: “The ferry stays.”', '2024-01-15', 'Monday'],
    ['In a statement on Friday evening Ada Penrose said: “The ferry stays.”', '2024-01-12', 'Friday evening'],
    ['Ada Penrose on Monday said: “The ferry stays.”', '2024-01-15', 'Monday'],
    ['In November Ada Penrose had said: “The ferry stays.”', '2023-11', 'November'],
    ['In a 2014 interview Ada Penrose said: “The ferry stays.”', '2014', '2014'],
    ['At Saturday’s rally Ada Penrose said: “The ferry stays.”', '2024-01-13', 'Saturday'],
    ['In a letter dated Jan. 3 Ada Penrose wrote: “The ferry stays.”', '2024-01-03', 'Jan. 3'],
    ['Our report of 3 January quoted the board: “The ferry stays.”', '2024-01-03', '3 January'],
  ])('%s', (text, meant, evidence) => {
    expect(when(text, 'The ferry stays')).toEqual([meant, evidence])
  })

  test('a time inside what is said is not when it was said', () => {
    expect(when('Ada Penrose said: “The ferry sank on Monday.”', 'The ferry sank')).toEqual([null, null])
    expect(when('Ada Penrose said the ferry would sail again on Friday.', 'the ferry would sail')).toEqual([null, null])
  })

  test('nor is the time by which something else happened', () => {
    const text = 'Ada Penrose, who was elected in 2019, said: “The ferry stays.”'
    expect(when(text, 'The ferry stays')).toEqual([null, null])
  })

  test('nor a day by which or since when', () => {
    expect(when('Ada Penrose said: “The ferry stays until Friday.”', 'The ferry stays')[0]).toBeNull()
    expect(when('Since Monday Ada Penrose has said little. “The ferry stays,” she said.', 'The ferry stays')[0]).toBe(
      '2024-01-17',
    )
  })

  test('"eight days after she said" counts back from what was told', () => {
    const text =
      'The ferry was sold on Monday, eight days after Ada Penrose said she would keep it. The ferry is 40 years old.'
    expect(when(text, 'she would keep it')).toEqual(['2024-01-07', 'eight days after'])
  })

  test('what will be said on Friday is the Friday to come', () => {
    const text = 'On Friday Ada Penrose will announce that the ferry stays.'
    for (const { said } of read(text).statements) expect(said?.from ?? '2024-01-19').toBe('2024-01-19')
  })
})

describe('a statement without a time of its own', () => {
  test('goes with what its speaker said before', () => {
    const text = [
      'Neil Carrow resigned yesterday.',
      'Ada Penrose told members on Monday: “The ferry stays.”',
      '“I will not sell it,” she said.',
    ].join('\n\n')
    expect(when(text, 'I will not sell it')).toEqual(['2024-01-15', 'Monday'])
  })

  test('stands in the scene that the paragraph tells', () => {
    const text = 'On Monday Ada Penrose faced the board. “I will not go,” she said.'
    expect(when(text, 'I will not go')).toEqual(['2024-01-15', 'Monday'])
  })

  test('stands in a scene, whatever its people were sent for', () => {
    const text =
      'A panel named by the harbour board to look into the sale met on Monday. “We were never told,” he said.'
    expect(when(text, 'We were never told')).toEqual(['2024-01-15', 'Monday'])
  })

  test('does not stand in what is only planned', () => {
    const text = 'The ferry was sold today.\n\nThe next crossing is on Saturday. “I will be there,” said Neil Carrow.'
    expect(when(text, 'I will be there')[0]).toBe('2024-01-17')
  })

  test('was said between the scene of the last paragraph and its printing', () => {
    const text = 'On Monday the crew met.\n\n“We were never told,” said Neil Carrow.'
    expect(when(text, 'We were never told')).toEqual(['2024-01-15/2024-01-17', 'Monday'])
  })

  const sold = [
    'The ferry was sold on Tuesday.',
    '“Nobody asked the crew,” said Ada Penrose, who has worked on it for nine years.',
    '“We were never told,” said Neil Carrow.',
  ].join('\n\n')

  test('is of the month where nobody tells the day', () => {
    expect(when(sold, 'We were never told')).toEqual(['2024-01', 'Tuesday'])
  })

  test('is of the day of the news where the paper was printed that day or in the night after', () => {
    expect(when(sold, 'We were never told', '2024-01-16T17:00:00+00:00')[0]).toBe('2024-01-16')
    expect(when(sold, 'We were never told', '2024-01-17T05:30:00+00:00')[0]).toBe('2024-01-16/2024-01-17')
  })

  test('may be of the month before, where the news is from it', () => {
    expect(when(sold, 'We were never told', '2024-02-02T09:00:00+00:00')[0]).toBe('2024-01/2024-02')
  })

  test('is of the month once the story has gone on to another day', () => {
    const text = [
      'The ferry was sold today.',
      'The crew were told last week. They wept.',
      'Some have left the town.',
      '“We should have seen it,” said Neil Carrow.',
    ].join('\n\n')
    expect(when(text, 'We should have seen it')[0]).toBe('2024-01')
  })

  test('is of the day on which people met to speak, however long the article goes on about it', () => {
    const text = [
      'The board voted at a packed meeting on Monday to sell the ferry.',
      'Ada Penrose voted against it.',
      '“We were never told,” said Neil Carrow.',
    ].join('\n\n')
    expect(when(text, 'We were never told')[0]).toBe('2024-01-15/2024-01-17')
    const apart = text.replace('said Neil Carrow', 'Neil Carrow said in an interview')
    expect(when(apart, 'We were never told')[0]).toBe('2024-01')
  })

  test('is of the day of the news where it was said to the press', () => {
    const text = [
      'The ferry was sold on Monday.',
      'Ada Penrose, who has worked on it for nine years, wept.',
      'The crew had met on 3 January.',
      '“We were never told,” Neil Carrow told reporters.',
    ].join('\n\n')
    expect(when(text, 'We were never told')[0]).toBe('2024-01-15/2024-01-17')
  })

  test('is of no day where it is read out, having been written before', () => {
    const text = 'On Monday the board met. The clerk read out a letter from Ada Penrose: “The ferry stays.”'
    expect(when(text, 'The ferry stays')[0]).toBe('2024-01')
    const dated = text.replace('a letter from', 'a letter of 3 January from')
    expect(when(dated, 'The ferry stays')).toEqual(['2024-01-03', '3 January'])
  })

  test('is of the days of the news where that is only reported', () => {
    const text =
      'The ferry sank off Skerrow early on Tuesday, the harbour board said.\n\n“We were never told,” said Neil Carrow.'
    expect(when(text, 'We were never told')[0]).toMatch(/^2024-01/)
  })

  test('is of the day of the text that says it, however that was told', () => {
    const letter = 'On Tuesday the board met.\n\nIt had a letter dated Jan. 3. The letter accuses the crew of theft.'
    expect(when(letter, 'the crew of theft')).toEqual(['2024-01-03', 'Jan. 3'])
    const report =
      'The ferry was sold on Tuesday.\n\nA report came out in November. It describes the hull as “thin as tin”.'
    expect(when(report, 'thin as tin')).toEqual(['2023-11', 'November'])
  })

  test('is of the day of an entry of a live page', () => {
    const text = [
      '10.05am “We were never told,” says Neil Carrow.',
      '10.40am The board goes in.',
      'It looks grim.',
      '11.15am “It stays,” says Ada Penrose.',
    ].join('\n\n')
    expect(when(text, 'We were never told')).toEqual(['2024-01-17', '10.05am'])
  })

  test('is not of the day by which the text only looks back', () => {
    const text = 'The ferry was sold today.\n\nAda Penrose had met the crew on Monday. “It is over,” she said.'
    expect(when(text, 'It is over')[0]).toBe('2024-01-17')
  })

  test('is of today where the lead says what somebody "has said", of this month where it says what they "have" done', () => {
    const text = 'Ada Penrose has said she will leave the ferry board.\n\n“It is time,” she added.'
    expect(when(text, 'It is time')).toEqual(['2024-01-17', 'has said'])
    const done = text.replace('has said she will leave', 'has just left')
    expect(when(done, 'It is time')).toEqual(['2024-01', 'has just left'])
  })

  test('is of the day that is told next, where it leads to it', () => {
    const text = 'The council has told ministers that the ferry must stay.\n\nIt met on Monday to hear of the plan.'
    expect(when(text, 'the ferry must stay')[0]).toBe('2024-01-15/2024-01-17')
  })

  test('is of the last day of its beginning, where the lead only says what "has" happened', () => {
    const text = [
      'The board has admitted that the ferry cannot sail, as anger grows.',
      'It took the ferry out of service on Sunday.',
      'Ada Penrose, who chairs it, said she was sorry.',
      '“We will mend it,” she told the Mercury yesterday.',
      'Neil Carrow said the crew had not been told.',
    ].join('\n\n')
    const morning = '2024-01-17T06:00:00+00:00'
    expect(when(text, 'she was sorry', morning)[0]).toMatch(/^2024-01-16/)
    expect(when(text, 'the crew had not been told', morning)[0]).toMatch(/^2024-01-16/)
  })

  test('goes on with the news after what is only recalled of the days before', () => {
    const text = [
      'Ada Penrose sat in the front row of the council chamber on Tuesday.',
      '“Show me the logs,” she said.',
      'The crew died on Saturday, an hour after the ferry had left.',
      'Nobody had been warned, and nobody has been charged.',
      '“We were never told,” said Neil Carrow, who chairs the council.',
    ].join('\n\n')
    expect(when(text, 'We were never told')[0]).toBe('2024-01-16/2024-01-17')
  })

  test('is of the month where the news is told by the hour of today, of the day where by its weekday', () => {
    const text = 'The ferry was sold this morning.\n\nThe old dock is cold.\n\n“We were never told,” said Neil Carrow.'
    expect(when(text, 'We were never told')[0]).toBe('2024-01')
    expect(when(text.replace('this morning', 'on Wednesday'), 'We were never told')[0]).toBe('2024-01-17')
  })

  test('is not of a meeting that the article only mentions', () => {
    const text = [
      'Families on Skerrow have been without a ferry since Christmas.',
      'The old ship failed in December, and its owner has sent two buses.',
      'The crew want to be paid.',
      'At a packed meeting on Monday night they voted to strike.',
      'The hall was cold.',
      '“We were never told,” said Neil Carrow, who owns the ferry.',
    ].join('\n\n')
    expect(when(text, 'We were never told')[0]).toBe('2024-01')
  })

  test('takes the date of a live page where nothing else tells', () => {
    const text = 'All times GMT, Wednesday 17 January 2024.\n\n09:41 “The ferry stays,” says Ada Penrose.'
    expect(when(text, 'The ferry stays')).toEqual(['2024-01-17', '09:41'])
  })

  test('is not of the day in the line with the byline, which is when the words came out', () => {
    const text =
      'By Mina Osei. Wednesday, 17 January 2024.\n\nThe crew walked off the ferry.\n\n“I was told nothing,” said Ada Penrose.'
    expect(when(text, 'I was told nothing')[0]).toBe('2024-01')
    const aired =
      'Broadcast on Wednesday, 17 January 2024, on Skerrow Radio.\n\nThe harbour was quiet. “I was told nothing,” said Ada Penrose.'
    expect(when(aired, 'I was told nothing')[0]).toBe('2024-01')
  })

  test('is not of a day that was over, where a section of its own begins after it', () => {
    const blocks = ['The council sold the ferry last night.', 'The crew', '“I was told nothing,” said Ada Penrose.']
    const text = blocks.join('\n\n')
    const kinds = ['paragraph', 'subheading', 'paragraph'] as const
    let from = 0
    const spans = blocks.map((words, i) => {
      const block = { kind: kinds[i], from, to: from + words.length }
      from += words.length + 2
      return block
    })
    const published = '2024-01-17T05:30:00+00:00'
    const { statements } = engine.read({ id: 'a', byline: [], text, blocks: spans, published })
    expect(statements.map(({ said }) => said && days(said))).toEqual(['2024-01'])
  })

  test('has the day of the words that it answers', () => {
    const text =
      'Ada Penrose told the inquiry on Tuesday that the ferry was safe.\n\n“Never inspected?” Neil Carrow asked. The hall was cold.'
    expect(when(text, 'Never inspected')[0]).toBe('2024-01-16')
  })

  test('has the day of the text that somebody writes or reads out', () => {
    const text =
      'The paper has seen an email sent on 9 January by Ada Penrose, the owner, to Neil Carrow. “The ferry is safe,” Penrose writes.'
    expect(when(text, 'The ferry is safe')[0]).toBe('2024-01-09')
    const memo = 'The memo runs to two pages and is dated 9 January. Its last line reads: “The ferry is safe.”'
    expect(when(memo, 'The ferry is safe')[0]).toBe('2024-01-09')
  })

  test('is of the later day that the paragraph before has come to', () => {
    const text =
      '“I will stay on the ferry,” Ada Penrose said on Monday.\n\nThe crew wept. On Tuesday she resigned.\n\n“I have had enough,” Penrose said.'
    expect(when(text, 'I have had enough')[0]).toBe('2024-01-16/2024-01-17')
  })

  test('is of the day of the resignation that its letter goes with', () => {
    const text =
      'Ada Penrose, who owns the ferry, resigned on Monday.\n\nThe crew wept for her on Skerrow. The ferry was sold today.\n\nIn her resignation letter Penrose wrote that she had been lied to.'
    expect(when(text, 'she had been lied to')[0]).toBe('2024-01-15')
    const posted = 'Ada Penrose quit late on Monday.\n\n“I have had enough,” she wrote in a letter to the crew.'
    expect(when(posted, 'I have had enough')[0]).toBe('2024-01-15')
  })

  test('is of a day that a sentence without a finite verb tells, where that is no line with a byline and date', () => {
    const text = 'Skipper Ada Penrose, 31, quit last night.\n\n“I have had enough,” she told the crew.'
    expect(when(text, 'I have had enough')[0]).toBe('2024-01-16/2024-01-17')
  })

  test('counts from no day that is to come', () => {
    const text =
      'Ada Penrose sold the ferry on Tuesday. Her last day is Friday. Exactly two weeks earlier, she said that she would stay.'
    expect(when(text, 'she would stay')[0]).toBe('2024-01-02')
  })

  test('comes back to the news from what a sentence sets against it', () => {
    const text =
      'The ferry was sold today. In November Ada Penrose said it would never be. “I was wrong about the ferry,” she said.'
    expect(when(text, 'would never be')[0]).toBe('2023-11')
    expect(when(text, 'I was wrong')[0]).toBe('2024-01-17')
  })

  test('that the day of the evidence recalls has that day', () => {
    const text =
      'The ferry was sold today. How does that go with her evidence of 9 January, when she said: “It is safe”?'
    expect(when(text, 'It is safe')[0]).toBe('2024-01-09')
  })

  test('has not the day of what is done now to what somebody had promised', () => {
    const text =
      'On Tuesday, the council sold the ferry that Ada Penrose had promised to keep.\n\n“I was told nothing,” said Neil Carrow.'
    expect(when(text, 'to keep')[0]).toBeNull()
    expect(when(text, 'I was told nothing')[0]).toBe('2024-01-16/2024-01-17')
  })

  test('does not go with what its speaker, "who on 9 January …", did before the story', () => {
    const text =
      'The ferry was sold today.\n\nAda Penrose, who on 9 January said the ferry was safe, wept. “It is over,” she said.'
    expect(when(text, 'It is over')[0]).toBe('2024-01-17')
  })

  test('is left undated where it was said before the story', () => {
    const text = 'Ada Penrose resigned on Monday.\n\nNeil Carrow had said that the ferry was safe.'
    expect(when(text, 'the ferry was safe')).toEqual([null, null])
  })

  test('is left undated where nothing tells', () => {
    expect(when('“The ferry stays,” said Ada Penrose.', 'The ferry stays')).toEqual([null, null])
  })
})

test('who is quoted by somebody speaks of "last week" as that somebody does', () => {
  const text = 'Ada Penrose said on Monday, 8 January: “Last week I warned him that the hull was thin.”'
  const span = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
  const outer = statement('s1', 'Ada Penrose', 'said', '“Last week I warned him that the hull was thin.”')
  const inner = { ...statement('s2', 'I', 'warned', 'that the hull was thin'), within: 's1' }
  const { said } = times({
    ...recognise(text),
    article: { ...article(text), published: PUBLISHED },
    statements: [outer, inner],
    cast: [],
  })
  expect(said.map(said => said && days(said))).toEqual(['2024-01-08', '2024-01'])

  function statement(id: string, source: string, cue: string, content: string): Statement {
    return {
      id,
      form: 'direct',
      source: [{ from: text.indexOf(source), to: text.indexOf(source) + source.length }],
      cue: [span(cue)],
      content: [span(content)],
      speaker: null,
      addressees: [],
      about: [],
      said: null,
      confidence: 1,
    }
  }
})

test('what came hours before the news was said on its day, though that is told only later', () => {
  const text = `Ada Penrose has resigned. It comes just hours after she said the ferry stays.

“It is time to go,” she said on Tuesday evening.`
  expect(when(text, 'the ferry stays')[0]).toBe('2024-01-16')
})

test('who speaks some day this month counts "last week" from the day of printing', () => {
  const text = `The ferry was sold on Monday.

Neil Carrow has said: “Last week I made clear to the chair that the hull was thin.”`
  const inner = read(text).statements.find(({ within }) => within !== undefined)
  expect(inner?.said).toMatchObject({ from: '2024-01-08', to: '2024-01-14' })
})

test('who retells what was said on a day told just before dates it by that day', () => {
  const text =
    'Ada Penrose told the Mercury on Monday, 8 January: “Last Friday I rang the chair. I told him that the hull was thin.”'
  const inner = read(text).statements.find(({ within }) => within !== undefined)
  expect(inner?.said).toMatchObject({ from: '2024-01-05', to: '2024-01-05' })
})

describe('without a date of publication', () => {
  test('only what names its year is dated', () => {
    const undated = (text: string) => when(text, 'The ferry stays', '')[0]
    expect(undated('Ada Penrose said on Monday: “The ferry stays.”')).toBeNull()
    expect(undated('Ada Penrose said last week: “The ferry stays.”')).toBeNull()
    expect(undated('Ada Penrose said on 3 March: “The ferry stays.”')).toBeNull()
    expect(undated('Ada Penrose said on 3 March 2021: “The ferry stays.”')).toBe('2021-03-03')
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    ...[
      'On',
      'in',
      'since',
      'said',
      'had said',
      'will say',
      'Ada Penrose',
      'she',
      'that',
      'who',
      '“The ferry stays,”',
      '.',
      ',',
    ],
    ...[
      'Monday',
      'Thursday evening',
      'last week',
      'March',
      '31',
      'February 30',
      '2014',
      '29 February',
      'yesterday',
      'ago',
    ],
    ...[
      'two',
      'days later',
      '999',
      'years',
      'weeks later',
      'hours after',
      'the next day',
      'the weekend',
      'last winter',
      '\n\n',
      '¶',
      'May',
    ],
  )
  const text = fc.array(words, { maxLength: 60 }).map(pieces => pieces.join(' '))
  const anyPublished = fc.oneof(
    fc.constantFrom('2024-02-29', '2024-01-01T00:00:00Z', '0001-01-01', '9999-12-31T23:59:59Z', '2024-13-40', 'soon'),
    fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
  )

  test('gives dates in order and of one precision, with words of the text as evidence', () => {
    fc.assert(
      fc.property(text, anyPublished, (text, published) => {
        for (const { said } of read(text, published).statements) {
          if (!said) continue
          expect(said.from <= said.to).toBe(true)
          expect(said.from.length).toBe(said.to.length)
          for (const date of [said.from, said.to]) {
            expect(new Date(Date.parse(date)).toISOString().slice(0, date.length)).toBe(date)
          }
          expect(text.slice(said.evidence.from, said.evidence.to).trim()).not.toBe('')
        }
      }),
    )
  })

  test('gives no day without a year where nobody says when it was published', () => {
    const dateless = text.map(text => text.replaceAll('2014', ''))
    fc.assert(
      fc.property(dateless, text => {
        for (const { said } of read(text, '').statements) expect(said).toBeNull()
      }),
    )
  })
  test('that counts on and on ends with the years that a date can have', () => {
    const text = `Ada Penrose said: “It stays.” ${'999 days later she said: “It stays.” '.repeat(3000)}`
    const dated = read(text).statements.flatMap(({ said }) => said ?? [])
    for (const { from } of dated) expect(from).toMatch(/^\d{4}-/)
  })
})
