import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entityNamed, recognise, whoIs } from './recognising.ts'

describe('people', () => {
  const story = `Dame Oonagh Pelling chairs the board. Joe Pelling, a union man, does not.

“We had our inquiry,” said Dame Oonagh. Mr Pelling shook his head.`

  test('a first name after an introduction', () => {
    expect(whoIs(story, 'Dame Oonagh')).toBe('Oonagh Pelling')
  })

  test('two people with one surname are kept apart by the honorific', () => {
    expect(whoIs(story, 'Mr Pelling')).toBe('Joe Pelling')
  })

  test('the name is the fullest form, the other forms are aliases', () => {
    const text = 'Donald Carrow voted. Donald J. Carrow was first, said Mr Carrow, and Carrow left.'
    const { aliases } = entityNamed(text, 'Donald J. Carrow')
    expect(aliases).toEqual(['Donald Carrow', 'Mr Carrow', 'Carrow'])
  })

  test('a name in a headline is of the person whom the story introduces later', () => {
    const text = 'Brodie quits the Rovers\n\nTam Brodie, 51, has left the Rovers.'
    expect(whoIs(text, 'Brodie')).toBe('Tam Brodie')
  })

  test('a surname that is a city too, however often it is said', () => {
    const text = `Valda Paris, 34, spoke on Monday. Paris told the court that she left. In 2009 Paris went home.

Paris said nothing more. The judge thanked Paris and Paris sat down.`
    expect(whoIs(text, 'Paris', 5)).toBe('Valda Paris')
  })

  test('a nickname', () => {
    const text = "Barry 'Bosun' Flett spoke. Then Bosun sat down."
    expect(whoIs(text, 'Bosun')).toBe('Barry Flett')
  })

  test('a lord is nobody who was never called one', () => {
    const text = 'Isobel Kerr, 68, spoke. She is no relation of Lord Kerr, the chairman of the league.'
    expect(whoIs(text, 'Lord Kerr')).toBe('Kerr')
  })
})

describe('bodies', () => {
  test.each([
    [
      'an acronym',
      'The Coastal Standards Office (CSO) met. Later the CSO wrote a letter.',
      'CSO',
      2,
      'Coastal Standards Office',
    ],
    [
      'a clipped name',
      'The Metropolitan Police made a statement. Trust in the Met has fallen.',
      'Met',
      1,
      'Metropolitan Police',
    ],
    [
      'its last word',
      'Fans sang as Kirkbrae Rovers lost. They say the Rovers will win.',
      'Rovers',
      1,
      'Kirkbrae Rovers',
    ],
    [
      'its noun',
      'The Wexford Wildlife Trust was asked. By noon the trust declined.',
      'the trust',
      1,
      'Wexford Wildlife Trust',
    ],
    [
      'its kind',
      'The Severn Valley Police were asked. At noon the force declined.',
      'the force',
      1,
      'Severn Valley Police',
    ],
    [
      'its kind, with the place where it is',
      'The Severn Valley Police were asked. At noon the Kelham force declined.',
      'the Kelham force',
      1,
      'Severn Valley Police',
    ],
    [
      'its name without the nation, before it is told',
      'The State Department was asked. A letter went to the U.S. State Department on Friday.',
      'State Department',
      1,
      'U.S. State Department',
    ],
    [
      'its name without what it is for',
      'The Anders Lund Foundation for the Visual Arts paid. The Anders Lund Foundation paid again.',
      'Anders Lund Foundation',
      1,
      'Anders Lund Foundation for the Visual Arts',
    ],
  ])('%s', (_, text, words, nth, name) => {
    expect(whoIs(text, words, nth)).toBe(name)
  })

  test.each([
    'The Minister of State for Sport, Ada Quill, spoke.',
    'Minister of State for Sport Ada Quill spoke.',
    'The Secretary of State for Health, Ada Quill, spoke.',
  ])('what a minister of state is for is no part of a name: %s', text => {
    expect(recognise(text).entities.flatMap(({ type, name }) => (type === 'person' ? [name] : []))).toEqual([
      'Ada Quill',
    ])
  })

  test('a short name that two longer ones have is of neither', () => {
    const text = 'The British Home Office wrote. The Irish Home Office did not. The Home Office slept.'
    expect(whoIs(text, 'Home Office')).toBe('Home Office')
  })

  test.each([
    ['an adjective', 'The Republican Party met. Many Republican voters stayed at home.', 'Republican'],
    ['a people', 'The Greek Orthodox Church said no. It was a day for ancient Greek gods.', 'Greek'],
    ['a country', 'The University of Stanmere sent a team. They came back to the U.S. on Friday.', 'U.S.'],
    ['its like elsewhere', 'The Severn Valley Police spoke. The Kelham police did not.', 'The Kelham police'],
    ['what passes laws', 'The American Congress of Nurses met. They urged Congress to pass a bill.', 'Congress'],
    ['a noun inside its name', 'The State Department spoke. A letter came from the Secretary of the State.', 'State'],
  ])('%s is no short form of a body', (_, text, words) => {
    const [body] = recognise(text).entities
    expect(whoIs(text, words)).not.toBe(body.name)
  })

  test('a short form with an article is an alias with it', () => {
    const text = 'The Metropolitan Police made a statement. Trust in the Met has fallen.'
    expect(entityNamed(text, 'Metropolitan Police').aliases).toEqual(['the Met'])
  })
})

describe('roles', () => {
  test.each([
    [
      'before the name',
      'It was Severn Valley Police Commissioner Ada Quill who said so.',
      'Ada Quill',
      'Commissioner',
      'Severn Valley Police',
    ],
    [
      'in apposition after it',
      'Ada Quill, chair of the Wexford Harbour Board, said so.',
      'Ada Quill',
      'chair',
      'Wexford Harbour Board',
    ],
    [
      'in apposition before it',
      'The chair of the Wexford Harbour Board, Ada Quill, is to go.',
      'Ada Quill',
      'chair',
      'Wexford Harbour Board',
    ],
    [
      'after "who is"',
      'Neil Quill, who is secretary of the Wexford Harbour Board, said so.',
      'Neil Quill',
      'secretary',
      'Wexford Harbour Board',
    ],
    [
      'in a verb',
      'Neil Quill, who chairs the board, said so. The Wexford Harbour Board met.',
      'Neil Quill',
      'chair',
      'Wexford Harbour Board',
    ],
    [
      'of whoever was named before',
      'The Wexford Harbour Board met at noon. Its chairwoman, Ada Quill, spoke.',
      'Ada Quill',
      'chairwoman',
      'Wexford Harbour Board',
    ],
    ['with no body', 'Ada Quill, a doctor, said so.', 'Ada Quill', 'doctor', undefined],
  ])('%s', (_, text, name, title, body) => {
    const [role] = entityNamed(text, name).roles
    expect(role).toMatchObject({ title, ...(body ? { body } : {}) })
    expect(role.body).toBe(body)
    expect(text.slice(role.span.from, role.span.to).toLowerCase()).toContain(
      title === 'chair' ? 'chair' : title.toLowerCase(),
    )
  })

  test('a description means the one person whose role it is', () => {
    const text =
      'Dunmere Mayor Omar Reiss met Chief Constable Ada Quill. By noon the mayor had gone home, and the chief constable had stayed.'
    expect(whoIs(text, 'the mayor')).toBe('Omar Reiss')
    expect(whoIs(text, 'the chief constable')).toBe('Ada Quill')
  })

  test('a deputy is not the chief', () => {
    const text = 'Chief Constable Ada Quill met Deputy Chief Constable Gil Rowe. By noon the chief constable had gone.'
    expect(whoIs(text, 'the chief constable')).toBe('Ada Quill')
  })

  test('nobody is meant where two people hold the title', () => {
    const text = 'Councillor Ada Quill met councillor Gil Rowe. In the end the councillor left.'
    expect(whoIs(text, 'the councillor')).toBeNull()
  })

  test('an office without a holder is no entity', () => {
    expect(recognise('They wrote to a sitting prime minister.').entities).toEqual([])
  })
})

describe('pronouns', () => {
  test('follow what the text says of a person’s gender', () => {
    const text = 'Mrs Quill met Mr Rowe on Monday. He said she had promised to resign.'
    expect(whoIs(text, 'He')).toBe('Rowe')
    expect(whoIs(text, 'she')).toBe('Quill')
  })

  test('learn a gender from the pronouns that leave no choice', () => {
    const text = `Sasha Orde resigned on Monday. She said she was tired, and she meant it.

Alex Rowe leads the council. He said he was grateful, and he smiled.

Rowe then gave Orde a clock. “I will rest,” she said.`
    expect(whoIs(text, 'she', 3)).toBe('Sasha Orde')
    expect(entityNamed(text, 'Sasha Orde').pronouns).toBe('she/her')
    expect(entityNamed(text, 'Alex Rowe').pronouns).toBe('he/him')
  })

  test('a name alone tells no gender', () => {
    expect(entityNamed('John Quill met Mary Rowe on Monday.', 'John Quill').pronouns).toBeUndefined()
  })

  test('within a quotation do not mean the one who speaks', () => {
    const text = 'Ada Quill praised Omar Reiss. “He has done well,” Mr Reiss’s deputy Gil Rowe said.'
    expect(whoIs(text, 'He')).toBe('Omar Reiss')
  })

  test('"who" takes up the name before it', () => {
    expect(whoIs('They asked Ada Quill, who said no.', 'who')).toBe('Ada Quill')
  })

  test('"I" waits until it is known who speaks', () => {
    expect(whoIs('“I will go,” said Ada Quill.', 'I')).toBeNull()
  })

  test('of somebody unnamed are nobody else’s', () => {
    const text = 'Ada Quill left at noon. A nurse came out later. She said the doors were locked.'
    expect(whoIs(text, 'She')).not.toBe('Ada Quill')
  })
})

test('every entity has an id by its place, a mention of its own, and all of its mentions in order', () => {
  const word = fc.constantFrom(
    'Ada',
    'Quill',
    'Omar',
    'Reiss',
    'the',
    'Mayor',
    'of',
    'Dunmere',
    'she',
    'He',
    '“',
    '”',
    ',',
    '.',
    'Mr',
    'said',
    'board',
    'Board',
    'Harbour',
    'who',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 80 }), list => {
      const { mentions, whose, entities } = recognise(list.join(' '))
      entities.forEach((entity, e) => {
        const own = mentions.filter((_, i) => whose[i] === e)
        expect(entity.id).toBe(`e${e + 1}`)
        expect(own.length).toBeGreaterThan(0)
        expect(entity.mentions).toEqual(own.map(({ from, to }) => ({ from, to })))
      })
      const firsts = entities.map(entity => entity.mentions[0].from)
      expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
    }),
  )
})
