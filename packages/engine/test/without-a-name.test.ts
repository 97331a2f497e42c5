/** Who speaks where the words beside a statement name nobody in full: who answers, namesakes, epithets, whoever stays nameless. */
import { describe, expect, test } from 'vitest'
import { read, whoSaid } from './reading.ts'

type Case = readonly [words: string, speaker: string, text: string]

describe('who was asked answers', () => {
  test.each<Case>([
    [
      'I don’t accept that',
      'Luis Delgado',
      'Senator Rowan Pike put it to Luis Delgado that he had lost the confidence of the board.\n\n“I don’t accept that,” he replied.',
    ],
    [
      'I was let down',
      'Helen Strand',
      'The MP Giles Farrow asked Helen Strand why she had told the press that the water was safe.\n\nShe told him: “I was let down.”',
    ],
    [
      'I’ll be there Monday',
      'Ada Lindqvist',
      'Cal Murphy, the teacher, had one request for the superintendent, Ada Lindqvist: visit the school before Easter.\n\n“I’ll be there Monday,” she told him.',
    ],
    [
      'Let me sleep on it',
      'Beth Quayle',
      'Reporter Tim Oyelaran asked Councillor Beth Quayle if she would think again. “Let me sleep on it,” she said.',
    ],
  ])('%s', (words, speaker, text) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('of two with a surname', () => {
  test.each<Case>([
    [
      'Mum asked for help',
      'Moira Callan',
      'Ruth Callan, 71, died in hospital on May 3. The retired teacher fell on the stairs, her daughter, Moira Callan, told Radio West.\n\n“Mum asked for help,” Callan said.',
    ],
    [
      'He checked that valve',
      'Simon Alden',
      'Peter Alden was killed in the blast at the depot. His brother, Simon Alden, said the family wanted answers.\n\n“He checked that valve every day,” Alden said.',
    ],
  ])('the dead one does not speak: %s', (words, speaker, text) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('what somebody is called by', () => {
  test.each<Case>([
    [
      'he had turned down',
      'Jonas Ekdahl',
      'Striker Jonas Ekdahl signed a two-year deal with Tarn Rovers on Monday.\n\nThe Swede said he had turned down two bigger clubs.',
    ],
    [
      'he would not sell',
      'Vic Tanner',
      'The club’s chairman said on Monday that he would not sell.\n\n“It is my life,” said Vic Tanner, who bought Marsh Town in 2004.',
    ],
    [
      'It is when',
      'government backbencher',
      'Prime Minister Jo Harding is under pressure. A government backbencher said she was finished. “It is when, not if,” the MP said.',
    ],
    [
      'Nobody talks',
      'source at the club',
      'A source at the club said morale was on the floor. “Nobody talks to anybody,” the insider said.',
    ],
    [
      'the wards were half staffed',
      'nurse at the hospital',
      'A nurse at the hospital, who spoke on condition of anonymity, said the wards were half staffed. Another nurse, Tessa Wynn, said she was leaving.',
    ],
    [
      'there would be nowhere to hide',
      'Con Sarris',
      'Con Sarris has ordered an inquiry.\n\n“I was wrong,” the premier said.\n\nAda Quist, the rail chair, will stay. If ministers lied, the premier said, there would be nowhere to hide.',
    ],
    [
      'I will keep it simple',
      'Rui Tavares',
      'Assistant Rui Tavares takes charge of the team today. “I will keep it simple,” Tavares said.',
    ],
    ['who signed it off', 'Neil Garland', 'City chief exec Neil Garland was refusing to say who signed it off.'],
  ])('%s', (words, speaker, text) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('texts that speak', () => {
  test.each<Case>([
    [
      'Families are being told',
      'Paula Kerr',
      'State Senator Paula Kerr wrote to the auditor on Wednesday. “Families are being told there is no money,” the letter says.',
    ],
    [
      'We got this wrong',
      'Emil Sand',
      'Rector Emil Sand sent a note to students on Friday. “We got this wrong,” the note said.',
    ],
    [
      'the treasurer had signed',
      'report',
      'The law firm Harker Stone delivered its report in March. It found that the treasurer had signed every cheque.',
    ],
  ])('%s', (words, speaker, text) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('a body is called by its name, not by what it is', () => {
  test.each<Case>([
    ['it would ballot', 'NASTU', 'The teachers’ union NASTU said it would ballot.'],
    [
      'hearings would begin',
      'public accounts committee',
      'Parliament’s public accounts committee said hearings would begin in April.',
    ],
  ])('%s', (words, speaker, text) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

test('roles do not say that somebody is a woman', () => {
  const { entities } = read('Ida Marsh, the woman who was hurt in the crash, said she would walk again.')
  expect(entities.find(({ name }) => name === 'Ida Marsh')?.roles).toEqual([])
})
