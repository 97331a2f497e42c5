/** To whom words are said, and of whom they speak. */
import { describe, expect, test } from 'vitest'
import { aboutWhom, read, toWhom } from './reading.ts'

const cast = `Ada Penrose, the chair of the Colby Harbour Board, met Tom Varley on Monday. Ms Nora Quill is the mayor of Colby.\n\n`

describe('who is told', () => {
  test.each([
    ['“The quay is safe,” Ms Penrose told Mr Varley.', 'The quay is safe', ['Tom Varley']],
    ['Ms Penrose told the mayor that the quay was safe.', 'the quay was safe', ['Nora Quill']],
    ['Ms Penrose told reporters that the quay was safe.', 'the quay was safe', ['reporters']],
    ['“The quay is safe,” Ms Penrose told the Colby Herald.', 'The quay is safe', ['Colby Herald']],
    ['Ms Penrose told him that the quay was safe.', 'the quay was safe', ['Tom Varley']],
    ['Ms Penrose asked Mr Varley whether the quay was safe.', 'the quay was safe', ['Tom Varley']],
    ['Ms Penrose urged the mayor to close the quay.', 'to close the quay', ['Nora Quill']],
    ['Ms Penrose called on Mr Varley to resign.', 'to resign', ['Tom Varley']],
    ['Mr Varley warned the board that the quay was sinking.', 'the quay was sinking', ['Colby Harbour Board']],
    ['Mr Varley ordered the board to close the quay.', 'to close the quay', ['Colby Harbour Board']],
    ['“The quay is safe,” Ms Penrose said to him.', 'The quay is safe', ['Tom Varley']],
    ['In a letter to the board, Mr Varley wrote that the quay was sinking.', 'the quay was', ['Colby Harbour Board']],
    ['In a letter to board members, she wrote: “The quay is sinking.”', 'The quay is', ['board members']],
    ['“The quay is safe,” Ms Penrose told Mr Varley and Ms Quill.', 'The quay is safe', ['Tom Varley', 'Nora Quill']],
  ])('%s', (text, words, names) => {
    expect(toWhom(cast + text, words)).toEqual(names)
  })

  test('the subject of what was asked, and whoever asked of the answer', () => {
    const text = `${cast}Ms Penrose was asked whether she would resign. Asked by Mr Varley if the quay was safe, the mayor said: “It always was.”`
    expect(toWhom(text, 'whether she would resign')).toEqual(['Ada Penrose'])
    expect(toWhom(text, 'It always was')).toEqual(['Tom Varley'])
  })

  test('in a dialogue the other one', () => {
    const text = `${cast}Quill: Will there be a boat?\n\nVarley: I cannot say.\n\nQuill: When can you say?\n\nVarley: On Friday.`
    expect(toWhom(text, 'Will there be a boat')).toEqual(['Tom Varley'])
    expect(toWhom(text, 'I cannot say')).toEqual(['Nora Quill'])
  })

  test('“me” is who quotes it, else the author', () => {
    const text = `${cast}“He told me, ‘Close the quay,’” Ms Penrose said.\n\n“It is late,” Mr Varley told me.`
    expect(toWhom(text, 'Close the quay')).toEqual(['Ada Penrose'])
    expect(toWhom(text, 'It is late')).toEqual(['author'])
  })

  test('whom a quotation calls by name', () => {
    expect(toWhom(`${cast}“Tom Varley, you must go,” the mayor said.`, 'you must go')).toEqual(['Tom Varley'])
  })

  test('a “you” is still the one whom its speaker has just told', () => {
    const text = `${cast}Ms Quill told Mr Varley that the quay was lost. “You must go,” she said.`
    expect(toWhom(text, 'You must go')).toEqual(['Tom Varley'])
  })
})

describe('who is not told', () => {
  test.each([
    ['Ms Penrose said the mayor knew.', 'the mayor knew'],
    ['Mr Varley warned the board would sink the quay.', 'would sink the quay'],
    ['Ms Penrose demanded an inquiry into the quay.', 'an inquiry'],
    ['According to Ms Penrose, the quay is safe.', 'the quay is safe'],
    ['Ms Penrose questioned the mayor’s figures, saying that the quay was safe.', 'the quay was safe'],
    ['“I wrote a letter to the mayor,” Ms Penrose said.', 'I wrote a letter'],
  ])('%s', (text, words) => {
    expect(toWhom(cast + text, words)).toEqual([])
  })
})

describe('whom it is about', () => {
  test('names, descriptions and pronouns, who is mentioned most first', () => {
    const text = `${cast}Ms Penrose said that Mr Varley had misled the mayor and that he knew it.`
    expect(aboutWhom(text, 'had misled')).toEqual(['Tom Varley', 'Nora Quill'])
  })

  test('not the speaker, as “I” or as “she”', () => {
    expect(aboutWhom(`${cast}“I will not resign,” Ms Penrose said.`, 'I will not')).toEqual([])
    expect(aboutWhom(`${cast}Ms Penrose said she would not resign.`, 'would not resign')).toEqual([])
  })

  test('not whom it only calls by name', () => {
    expect(aboutWhom(`${cast}“Tom Varley, you must go,” the mayor said.`, 'you must go')).toEqual([])
  })

  test('who is to do what is asked', () => {
    expect(aboutWhom(`${cast}Ms Penrose urged the mayor to sack Mr Varley.`, 'to sack')).toContain('Tom Varley')
  })
})

test('a crowd that is told and then speaks is one', () => {
  const text = `${cast}Ms Penrose told protesters the quay was safe. The protesters said it was not.`
  const { entities } = read(text)
  expect(entities.filter(({ name }) => name.toLowerCase() === 'protesters')).toHaveLength(1)
})
