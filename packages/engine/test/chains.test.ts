/** What a demand and a reversal are, in one article and across several. */
import { type Chapter, chapterOf, demandsAcross, reversalsAcross } from '@onrecord/engine/chains'
import { likelihoods, VERDICTS, WEIGHTS } from '@onrecord/engine/contradiction'
import type { Record } from '@onrecord/record'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

/** The record of an article of one story; `day` is when it was printed. */
function printed(id: string, day: string, text: string): Record {
  return engine.read({ ...article(text), id, published: day })
}

/** The chapters of a story: whoever has one full name is one. */
function story(...records: readonly Record[]): Chapter[] {
  return records.map(record =>
    chapterOf(record, id => record.entities.find(e => e.id === id)?.name.replace(/^(?:Ms|Mr) /, '') ?? id),
  )
}

function demandsIn(text: string) {
  const chapters = story(printed('1', '2026-03-10', text))
  return demandsAcross(chapters).map(({ by, of, status, answers }) => ({
    by,
    of,
    status,
    kinds: answers.map(a => a.kind),
  }))
}

function turnsIn(text: string) {
  return reversalsAcross(story(printed('1', '2026-03-10', text))).map(({ who, reported }) => ({ who, reported }))
}

describe('a demand', () => {
  test('is what somebody asks somebody else to do', () => {
    expect(demandsIn('Nora Quill urged the Tarn Valley Council to publish the dredging report.')).toMatchObject([
      { by: 'Nora Quill', of: 'Tarn Valley Council', status: 'open' },
    ])
  })

  test('may be a time that is given, or a resignation that is called for', () => {
    const text =
      'The Harbour Board gave Ida Varley until 1 May to repair the sluice.\n\nNora Quill called for Ida Varley to resign.'
    expect(demandsIn(text)).toMatchObject([
      { by: 'Harbour Board', of: 'Ida Varley' },
      { by: 'Nora Quill', of: 'Ida Varley' },
    ])
  })

  test.each([
    ['denied', 'Nora Quill did not ask the Tarn Valley Council to publish the report.'],
    ['stopped short of', 'Nora Quill stopped short of calling for Ida Varley to go.'],
    ['only possible', 'Nora Quill may ask the Tarn Valley Council to publish the report.'],
    ['conditional', 'If Nora Quill asks the Tarn Valley Council to publish it, the clerk will be away.'],
    ['a question', 'Has Nora Quill asked the Tarn Valley Council to publish the report?'],
    ['called to mind', 'The Tarn Valley Council has now published the two reports demanded by Nora Quill.'],
    ['a wish for oneself', 'Nora Quill wants to publish the report.'],
    ['a request for a comment', 'The Tarn Gazette asked Ida Varley for comment.'],
    ['rare', 'Nora Quill rarely asks the Tarn Valley Council to publish reports.'],
    ['for what only others can do', 'Nora Quill called for Ida Varley’s dismissal.'],
    ['for a life', 'Nora Quill pleaded for her husband’s life.'],
    ['a thing wanted for a purpose', 'Nora Quill wants pumps to drain the valley.'],
    ['something nobody has to do', 'Nora Quill said Ida Varley should not have to pay.'],
    ['an assessment', 'Nora Quill said Ida Varley needs to win over the valley.'],
    ['only thought', 'Nora Quill thinks Ida Varley should sell the boat.'],
    ['what must be so', 'Nora Quill said Ida Varley must be doing something right.'],
    ['of oneself', 'Nora Quill set herself until 1 May to publish the report.'],
    ['only to be made', 'Nora Quill should ask the Tarn Valley Council to publish the report.'],
    ['given up', 'Nora Quill is dropping her call for Ida Varley to resign.'],
    ['what a law requires', 'The flood act requires the Tarn Valley Council to publish the report.'],
    ['what is foretold', 'Nora Quill said Ida Varley should face no charges.'],
    ['hoped of a body’s health', 'Nora Quill said she expects Ida Varley to fully recover from her illness.'],
    ['an invitation', 'Nora Quill personally invited Ida Varley to visit her in May. Varley met her.'],
    ['what an order is about', 'Nora Quill waived a court order to treat runoff from an Ida Varley mine.'],
    ['a wish of the moment', 'Nora Quill told Ida Varley: “I want to try to explain.”'],
    ['a speaker’s appeal to everybody', 'The Tarn Valley Council met. “Vote for unity,” Nora Quill said.'],
  ])('is none where it is %s', (_what, text) => {
    expect(demandsIn(text)).toEqual([])
  })

  test.each([
    [
      'whoever wrote the letter, not whoever got it',
      'Nora Quill wrote a letter to Ida Varley asking the Tarn Valley Council to publish the report.',
      [{ by: 'Nora Quill', of: 'Tarn Valley Council' }],
    ],
    [
      'somebody’s people, not that somebody',
      'Ida Varley died in May. Varley’s supporters, who have asked the Tarn Valley Council to publish the report, met on Friday.',
      [{ by: 'Varley’s supporters', of: 'Tarn Valley Council' }],
    ],
    [
      'whom the sentence tells of, not who tells it',
      'Nora Quill said Ida Varley herself asked the Tarn Valley Council to publish the report.',
      [{ by: 'Ida Varley', of: 'Tarn Valley Council' }],
    ],
    [
      'no demand within a demand',
      'Nora Quill called on Ida Varley to tell the Tarn Valley Council to publish the report.',
      [{ by: 'Nora Quill', of: 'Ida Varley' }],
    ],
  ])('is made by %s', (_who, text, demands) => {
    expect(demandsIn(text)).toMatchObject(demands)
  })

  test('is met by what one half of a sentence tells, whatever the other half does', () => {
    const text =
      'Nora Quill urged the Tarn Valley Council to publish the dredging report.\n\nThe Tarn Valley Council has now published the dredging report demanded by Nora Quill, and the board withheld the minutes.'
    expect(demandsIn(text)).toMatchObject([{ status: 'met', kinds: ['complies'] }])
  })

  test('ends where the sentence goes on with something else', () => {
    const text = 'Nora Quill urged the Tarn Valley Council to publish the report and criticised the dredging.'
    const [demand] = demandsAcross(story(printed('1', '2026-03-10', text)))
    expect(text.slice(demand.evidence[0].from, demand.evidence[0].to)).toBe('to publish the report')
  })

  test('has an outcome that the lead tells and the demand comes after', () => {
    const text =
      'Ida Varley is to step down as chair of the Harbour Board.\n\nNora Quill had urged Ida Varley to repair the sluice.\n\n“I have no choice but to step aside,” Ida Varley said.'
    const [demand] = demandsAcross(story(printed('1', '2026-03-10', text)))
    expect(demand.outcome && text.slice(demand.outcome.from, demand.outcome.to)).toContain('step aside')
  })

  test('is refused by whoever was asked', () => {
    const text =
      'Nora Quill urged the Tarn Valley Council to publish the dredging report.\n\nThe Tarn Valley Council said it would not publish the report.'
    expect(demandsIn(text)).toMatchObject([{ status: 'refused', kinds: ['refuses'] }])
  })

  test('to go is met by going', () => {
    const text = 'Nora Quill called for Ida Varley to go.\n\nIda Varley resigned on Monday.'
    expect(demandsIn(text)).toMatchObject([{ status: 'met', kinds: ['complies'] }])
  })

  test('is answered in a later article, and made again there without becoming another', () => {
    const chapters = story(
      printed('1', '2026-03-10', 'Nora Quill urged the Tarn Valley Council to publish the dredging report.'),
      printed(
        '2',
        '2026-03-17',
        'Nora Quill again called on the Tarn Valley Council to publish the dredging report.\n\nThe Tarn Valley Council said it would publish the dredging report by Easter.',
      ),
    )
    const demands = demandsAcross(chapters)
    expect(demands).toHaveLength(1)
    expect(demands[0].evidence.map(e => e.article)).toEqual(['1', '2'])
    expect(demands[0]).toMatchObject({ status: 'promised', answers: [{ article: '2', kind: 'promises' }] })
  })
})

describe('a reversal', () => {
  test.each([
    ['by name', 'Ida Varley changed her mind about the sluice on Monday.'],
    ['as a turn', 'In a late U-turn, Ida Varley said the sluice would stay.'],
    ['after a denial', 'Ida Varley resigned on Friday, nine days after saying she would not go.'],
    ['despite a promise', 'Ida Varley closed the sluice, despite having promised that it would never close.'],
  ])('is reported %s', (_how, text) => {
    expect(turnsIn(text)).toEqual([{ who: 'Ida Varley', reported: true }])
  })

  test.each([
    ['full', 'by name', 'Ida Varley changed her mind about the sluice on Monday.'],
    ['full', 'that people call one', 'In a screeching U-turn, Ida Varley dropped some of the charges.'],
    ['full', 'by a deed', 'Ida Varley resigned on Friday, nine days after saying she would not go.'],
    ['partial', 'called so', 'In a partial climbdown, Ida Varley said the sluice would stay until May.'],
    ['partial', 'of some points', 'Ida Varley rowed back on the charges on Monday.'],
    ['partial', 'of a softer stance', 'Ida Varley softened her stance on Monday.'],
    ['partial', 'to a possibility', 'Ida Varley no longer ruled out closing the sluice.'],
    [
      'partial',
      'of one thing of two',
      'Ida Varley, who had called the closures permanent, said she will restore one of two sluices.',
    ],
  ])('is %s where it is %s', (grade, _how, text) => {
    expect(reversalsAcross(story(printed('1', '2026-03-10', text))).map(r => r.grade)).toEqual([grade])
  })

  test('leads to what was said in it, on its day', () => {
    const text =
      'Ida Varley had “no intention of closing the sluice”, she said on Saturday.\n\nIn a U-turn, she said on Monday: “The sluice must close, and it will close.”'
    const record = printed('1', '2026-03-11', text)
    const [turn] = record.reversals
    const after = record.statements.find(({ id }) => id === turn.after)
    expect(after && text.slice(after.content[0].from, after.content[0].to)).toContain('The sluice must close')
    expect(reversalsAcross(story(record))).toMatchObject([{ after: { date: '2026-03-09' } }])
  })

  test('is partial where the earlier word had a condition', () => {
    const before = 'Ida Varley said: “I will not resign if the board stands by me.”'
    const after = 'Ida Varley resigned on Monday as chair of the Harbour Board.'
    const chapters = story(printed('1', '2026-03-10', before), printed('2', '2026-03-17', after))
    expect(reversalsAcross(chapters)).toMatchObject([{ reported: false, grade: 'partial' }])
  })

  test.each([
    ['it is only denied', 'Ida Varley insisted that it was not a U-turn.'],
    ['it is asked for', 'Nora Quill urged Ida Varley to reverse course.'],
    ['it is only possible', 'Ida Varley might have changed her mind.'],
    ['the word is kept', 'Ida Varley said: “I said in May the sluice is not for sale and it isn’t.”'],
    ['nothing is gone back on', 'Ida Varley resigned on Friday, two days after saying she was tired.'],
    ['something else happened next', 'A barge sank a week after Ida Varley said the levy would not rise.'],
    [
      'nobody said anything of it',
      'Ida Varley left a week after Nora Quill refused to say when the sluice would open.',
    ],
    ['it is foretold', 'Nora Quill said Ida Varley would do an about-face.'],
    ['it is only hinted at', 'There were signs that Ida Varley was backing down.'],
    ['it is guessed', 'Perhaps Ida Varley changed her mind.'],
    ['it is not why', 'The sluice stayed, not because Ida Varley changed her mind.'],
    [
      'the word was always the same',
      'Ida Varley said: “I have said all along that I would not go, and now it is over.”',
    ],
    [
      'the later word is about another matter',
      'Ida Varley, who said in May she did not own a boat, recalled the flood.',
    ],
  ])('is none where %s', (_why, text) => {
    expect(turnsIn(text)).toEqual([])
  })

  test('is inferred where somebody goes who would not go, with both ends', () => {
    const before = 'Ida Varley said: “I will not resign over a sluice.”'
    const after = 'Ida Varley resigned on Monday as chair of the Harbour Board.'
    const [reversal] = reversalsAcross(story(printed('1', '2026-03-10', before), printed('2', '2026-03-17', after)))
    expect(reversal).toMatchObject({
      who: 'Ida Varley',
      reported: false,
      before: { article: '1' },
      after: { article: '2' },
    })
  })
})

describe('chains', () => {
  const first = printed(
    '1',
    '2026-03-10',
    'Nora Quill urged Ida Varley to resign. Ida Varley said: “I will not resign.”',
  )
  const last = printed('2', '2026-03-17', 'Ida Varley resigned on Monday.')
  const other = printed('3', '2026-03-18', 'Tom Ashe asked the Moor Library to open on Sundays.')

  test('do not change where an article on something else joins', () => {
    const [alone, joined] = [story(first, last), story(first, last, other)]
    expect(demandsAcross(joined).filter(d => d.by !== 'Tom Ashe')).toEqual(demandsAcross(alone))
    expect(reversalsAcross(joined)).toEqual(reversalsAcross(alone))
  })

  test('of one article are those of its record', () => {
    const chapters = [chapterOf(first, id => id)]
    const ends = (record: Record) =>
      record.demands.map(({ by, of, status, evidence }) => ({ by, of, status, ...evidence }))
    expect(
      demandsAcross(chapters).map(({ by, of, status, evidence: [{ from, to }] }) => ({ by, of, status, from, to })),
    ).toEqual(ends(first))
  })

  test('have no day where the date of publication is none', () => {
    const [demand] = demandsAcross(story(printed('1', '2026-13-40', 'Nora Quill urged Ida Varley to resign.')))
    expect(demand.date).toBeNull()
  })

  test('are none where a record gives an article without blocks', () => {
    const chapters = story({ ...first, article: { ...first.article, blocks: [] } })
    expect([demandsAcross(chapters), reversalsAcross(chapters)]).toEqual([[], []])
  })

  test('stand on characters of the article, whatever its text', () => {
    const bits = fc.constantFrom(
      'Nora Quill',
      'the council',
      'urged',
      'called for',
      'to resign',
      'U-turn',
      'after saying',
      'she would not',
      '“I said',
      '”',
      'I was wrong',
      '. ',
      '\n\n',
      'had promised',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), words => {
        const { demands, reversals, article: read } = engine.read(article(words.join(' ')))
        for (const { from, to } of [...demands.map(d => d.evidence), ...reversals.flatMap(r => r.signal ?? [])]) {
          expect(from).toBeLessThan(to)
          expect(to).toBeLessThanOrEqual(read.text.length)
        }
      }),
    )
  })
})

describe('the contradiction test', () => {
  test('gives each verdict its share of one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (earlier, later) => {
        const likely = likelihoods(WEIGHTS, earlier, later)
        expect(likely).toHaveLength(VERDICTS.length)
        expect(likely.reduce((a, b) => a + b)).toBeCloseTo(1)
      }),
    )
  })

  test('finds two fields of public life unrelated', () => {
    const likely = likelihoods(WEIGHTS, 'Harbour tolls should be lowered.', 'We want more music in schools.')
    expect(VERDICTS[likely.indexOf(Math.max(...likely))]).toBe('unrelated')
  })
})
