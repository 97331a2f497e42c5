/** Whom the words for a speaker mean, where they are not that speaker's full name. */
import { describe, expect, test } from 'vitest'
import { read, whoSaid } from './reading.ts'
import { whoIs } from './recognising.ts'

describe('people by their names', () => {
  const family = `Walter Kell came to Dunmere on Monday with his wife, Jane.

“We will build here,” Kell said.`

  test('who is only called by a first name does not take the surname over', () => {
    expect(whoSaid(family, 'We will build here')).toBe('Walter Kell')
  })

  test('of two who bear a surname the first keeps it, until the other is called in full beside it', () => {
    const text = `Walter Kell runs the mill. His cousin Olive Kell runs the inn.

“Flour is dear,” Kell said.

Olive Kell shook her head. “Beer is dearer,” Kell said.`
    expect(whoSaid(text, 'Flour is dear')).toBe('Walter Kell')
    expect(whoSaid(text, 'Beer is dearer')).toBe('Olive Kell')
  })

  test('a surname that is misspelt once', () => {
    const text = `Nora Brandreth chairs the trust. “We are broke,” Brandeth said.`
    expect(whoSaid(text, 'We are broke')).toBe('Nora Brandreth')
    const first = `The trust is broke, said Nora Brandreth.

Brandeth went on to say that the pier would close.`
    expect(whoSaid(first, 'the pier would close')).toBe('Nora Brandreth')
  })

  test('a longer name by its beginning', () => {
    const text = `Elena Lopez Ruiz, a former skipper, bought the ferry.

“It will sail,” Elena Lopez said.`
    expect(whoSaid(text, 'It will sail')).toBe('Elena Lopez Ruiz')
  })

  test('a Lord Mayor is no Lord called Mayor', () => {
    const text = `The Lord Mayor, Cllr Olive Tarrant, ruled that the bridge would stay shut.`
    expect(whoSaid(text, 'the bridge would stay shut')).toBe('Olive Tarrant')
  })

  test('a first name in the capitals of a headline', () => {
    const text = `Hillary Varley Goes After The Harbour Board

The board has slept, Varley said. “It must wake up,” Varley said.`
    expect(whoSaid(text, 'It must wake up')).toBe('Hillary Varley')
  })
})

describe('people by what they are', () => {
  test('a senator by a state', () => {
    const text = `Sen. Ada Quill, D-Vt., and Sen. Tom Brack, R-Ohio, spoke on Friday.

“The bill is dead,” the Vermont senator said. “It lives,” the senator from Ohio said.`
    expect(whoSaid(text, 'The bill is dead')).toBe('Ada Quill')
    expect(whoSaid(text, 'It lives')).toBe('Tom Brack')
  })

  test('two descriptions that “and” joins', () => {
    const text = `Nora Tarrant spoke in Dunmere on Friday.

The former mayor and current nominee said the bridge would open in May.`
    expect(whoSaid(text, 'the bridge would open in May')).toBe('Nora Tarrant')
  })

  test('whoever has just been named, by what they do or once did', () => {
    const text = `Neil Carrow has worked on the ferry since May.

“I saw the leak,” the trainee cook told the Mercury.

Olive Quill, who lives above the pier, came down.

The retired nurse said it had smelled of oil.`
    expect(whoSaid(text, 'I saw the leak')).toBe('Neil Carrow')
    expect(whoSaid(text, 'it had smelled of oil')).toBe('Olive Quill')
  })

  test('the president of whom the article is about, where others are presidents too', () => {
    const text = `President Ada Quill flew to Dunmere on Friday. Ada Quill had met President Omar Reiss there in May.

“It was a long night,” Quill told reporters. Quill smiled.

The bridge was built by convicts. It is shut.

The president said the bridge would open again.`
    expect(whoSaid(text, 'the bridge would open again')).toBe('Ada Quill')
  })

  test('the only one whom the paragraph before names, though it is not about them', () => {
    const text = `Neil Carrow has worked on the ferry since May.

But try telling that to Olive Quill.

The retired nurse said it had smelled of oil.`
    expect(whoSaid(text, 'it had smelled of oil')).toBe('Olive Quill')
    const goesOn = text.replace('But try telling that to', 'He lives on the pier and has no good word for')
    expect(whoSaid(goesOn, 'it had smelled of oil')).toBe('Neil Carrow')
  })

  test('“that” after what a name is said to be', () => {
    const text = `The pier belongs to Harbour99, a charity that says it will never sell.`
    expect(whoSaid(text, 'it will never sell')).toBe('Harbour99')
  })

  test('a description before the name is told', () => {
    const text = `Judge rejects Mercury's request

A Dunmere judge rejected a newspaper's request on Friday.

“The file stays shut,” Justice Olive Tarrant wrote.`
    expect(whoIs(text, 'A Dunmere judge')).toBe('Olive Tarrant')
    expect(whoIs(text, 'Judge')).toBe('Olive Tarrant')
  })

  test('a view speaks for who holds it', () => {
    const text = `Ada Quill spoke on Friday. Ada Quill's remarks suggested that the bridge would open in May.`
    expect(whoSaid(text, 'the bridge would open in May')).toBe('Ada Quill')
  })
})

describe('bodies', () => {
  test('by a part of the name', () => {
    const text = `The Dunmere Harbour Safety Council met on Monday. The Safety Council will report in May.`
    expect(whoIs(text, 'Safety Council')).toBe('Dunmere Harbour Safety Council')
  })

  test('by initials that brackets spell out, whatever small words they leave out', () => {
    const text = `The march was called by the Alliance to Restore Our Canals (AROC). “We walk on,” AROC said.`
    expect(whoSaid(text, 'We walk on')).toBe('Alliance to Restore Our Canals')
  })

  test('by its name in small letters', () => {
    const text = `The Harbour Medical Journal is 90 years old. The pills do nothing, according to the old harbour medical journal.`
    expect(whoSaid(text, 'The pills do nothing')).toBe('Harbour Medical Journal')
  })

  test('an agency that only says what it does', () => {
    const text = `The Coastal Standards Office is in Dunmere. Harbour Security Investigations is in Skerrow.

In a memo, the agency said the pier was safe.`
    expect(whoSaid(text, 'the pier was safe')).toBe('Harbour Security Investigations')
  })

  test('a campaign by whose it is', () => {
    const text = `Ada Quill's campaign said she would stay. Later the Quill campaign said she would go.

Her campaign said nothing more would follow.`
    expect(whoSaid(text, 'she would stay')).toBe('Quill campaign')
    expect(whoSaid(text, 'she would go')).toBe('Quill campaign')
    expect(whoSaid(text, 'nothing more would follow')).toBe('Quill campaign')
  })

  test('“it” goes on for the body that spoke last', () => {
    const text = `“Trade fell by half,” the Dunmere Harbour Council wrote.

“It will rise again,” it added.`
    expect(whoSaid(text, 'It will rise again')).toBe('Dunmere Harbour Council')
  })
})

describe('several at once, and nobody', () => {
  test('two who speak together are a group', () => {
    const { entities, statements } = read('Ada Quill and Tom Brack said the bridge would open in May.')
    expect(entities.find(e => e.id === statements[0].speaker)).toMatchObject({
      type: 'group',
      name: 'Ada Quill and Tom Brack',
    })
  })

  test('of many some are only named for example', () => {
    const text = `Several candidates, including Ada Quill, said the bridge would open in May.`
    expect(whoSaid(text, 'the bridge would open in May')).toBe('Several candidates')
  })
})

describe('pronouns', () => {
  test('one that its sentence leads to a name with', () => {
    const text = `Tom Brack lost his seat in May. After she won it, Ada Quill said the bridge would open.`
    expect(whoIs(text, 'she')).toBe('Ada Quill')
  })

  test('goes on with who did what is told in the passive', () => {
    const text = `The owner, Henry Quill, told the Mercury on Wednesday that the inquiry was a sham.

The claims were first made by former goalkeeper Anders Lie on a podcast last month.

He said he had been paid by a firm in Skerrow.`
    expect(whoSaid(text, 'he had been paid')).toBe('Anders Lie')
  })

  test('a subject is not its own object', () => {
    const text = `Ada Quill met Nora Tarrant (D-Vt.) on Monday. Nora Tarrant (D-Vt.) told her the bridge was shut.`
    expect(whoIs(text, 'her')).toBe('Ada Quill')
  })
})

test('letters to the editor are their signers’', () => {
  const text = `Letters

I think the bridge should have opened in May.

Olive Meacham.

Dunmere.

I believe the bridge is ugly.

Robert Sallow.`
  expect(whoSaid(text, 'should have opened in May')).toBe('Olive Meacham')
  expect(whoSaid(text, 'the bridge is ugly')).toBe('Robert Sallow')
})

describe('whom a story begins with', () => {
  test('is who it first names as a subject', () => {
    const text = `The head of a small ferry firm has given up her post.

“I am tired,” Ada Quill said on the pier.`
    expect(whoIs(text, 'The head of a small ferry firm')).toBe('Ada Quill')
  })
})

describe('what forms of address and minutes say of somebody', () => {
  test.each([
    [
      'a justice is the judge',
      'Mr Justice Niall Kell sat on Monday. The judge said nothing.',
      'The judge',
      'Niall Kell',
    ],
    [
      'who is in the chair chairs',
      'Present: Ada Quill in the chair and Tom Varley. The chair welcomed everybody.',
      'The chair',
      'Ada Quill',
    ],
  ])('%s', (_, text, words, name) => {
    expect(whoIs(text, words)).toBe(name)
  })
})

describe('who has just been named', () => {
  test.each([
    ['“We will sell”', 'The councillor', 'Councillor Derek Holt said nothing was wrong.'],
    ['“We will sell”', 'The chair', 'Janine Holt, chair of the residents’ association, said it was fair.'],
    ['“We will sell”', 'The Dunmere Ferries chief', 'Dunmere Ferries spin chief Jodie Larkin said the sum was right.'],
    ['“We will sell”', 'The 52-year-old', 'Spin chief Jodie Larkin said the sum was right.'],
  ])('%s: %s, before the article names another who is one', (words, called, later) => {
    const text = `Then Ada Penrose stood up. ${called} told the hall: ${words}.\n\n${later}`
    expect(whoSaid(text, 'We will sell')).toBe('Ada Penrose')
  })

  test('is not meant where they are told to be something else', () => {
    const text = `Ada Penrose, the bishop of Skerrow, stood up. The mayor said: “We will sell.”

Mayor Neil Carrow had come by ferry.`
    expect(whoSaid(text, 'We will sell')).toBe('Neil Carrow')
  })
})

test('a man at the back is not whom the next paragraph names', () => {
  const text = `Ada Penrose said the boiler would come.

A man at the back shouted that he had spent £50.

Janine Holt said the offer was a start.`
  expect(whoSaid(text, 'he had spent £50')).not.toBe('Janine Holt')
})

describe('bodies by what they are', () => {
  test.each(['Watchdog', 'Regulator', 'Supermarket', 'Retailer', 'Insurer'])('%s Ofsea', label => {
    expect(whoSaid(`${label} Ofsea said the hull had been thin.`, 'the hull had been thin')).toBe('Ofsea')
  })

  test('a charity whose name begins so keeps it', () => {
    const text = 'Charity Commission inspectors came. The Charity Commission said the books were closed.'
    expect(whoSaid(text, 'the books were closed')).toBe('Charity Commission')
  })

  test('“the firm”, whatever the sentence', () => {
    expect(whoSaid('Skerrow Ferries was warned in May. The firm denies any wrongdoing.', 'any wrongdoing')).toBe(
      'Skerrow Ferries',
    )
  })

  test('somebody’s office, by the whole name', () => {
    const text = 'Ada Penrose is the mayor. Her office said there was no need for a ferry.'
    expect(whoSaid(text, 'no need for a ferry')).toBe("Ada Penrose's office")
  })
})

describe('what is no person', () => {
  test('an inn of two words', () => {
    const text = `The landlord of the Eel and Spade, Barry Lamb, threw away the soup. “I kept the receipts,” he said.`
    expect(whoSaid(text, 'I kept the receipts')).toBe('Barry Lamb')
  })

  test('the second half of a seat', () => {
    const text = 'He answered Ada Penrose, Labour MP for Dunmere and Thole, who had pressed for a ferry.'
    expect(whoSaid(text, 'a ferry')).toBe('Ada Penrose')
  })

  test('the paper that somebody told', () => {
    const text = 'Neil Carrow told the Marlow Reader he was leaving. “I got burned,” he said.'
    expect(whoSaid(text, 'I got burned')).toBe('Neil Carrow')
  })
})

test('cops are the one force that the article names, before or after', () => {
  const text = `Skerrow Ferries denies any wrongdoing.

But cops, who said in May that there was no evidence, have looked again.

A source at Dunmere Police had no more to say.`
  expect(whoSaid(text, 'there was no evidence')).toBe('Dunmere Police')
})

test('a board of trustees is called so in full', () => {
  const text = 'The board of trustees met on Monday. The board of trustees said it would sell the ferry.'
  expect(whoSaid(text, 'sell the ferry')).toBe('board of trustees')
})

test('“it” is the text that the sentence before brings on', () => {
  const text = `The warning is in a report by the consultancy Quill Lindley, which the company had ordered. It recommends that the hull be replaced.`
  expect(whoSaid(text, 'the hull be replaced')).toBe('report')
  const body = 'The Harbour Board published a report on Monday. It said the hull would be replaced.'
  expect(whoSaid(body, 'the hull would be replaced')).toBe('Harbour Board')
})

describe('whom a sentence is about', () => {
  test('whoever the sentence before a quotation is about says it', () => {
    const text = `Pauline Dray met Susan Hope at the gate. Hope had been told to wait. “I waited an hour,” she said. Dray apologised. “I was in a meeting,” she said.`
    expect(whoSaid(text, 'I waited an hour')).toBe('Susan Hope')
    expect(whoSaid(text, 'I was in a meeting')).toBe('Pauline Dray')
  })

  test('nobody is the subject of their own words', () => {
    const text = `Gordon Ames, the president, and Renata Kozak, the chair, gave evidence. Ames was still employed, she said.`
    expect(whoSaid(text, 'Ames was still employed')).toBe('Renata Kozak')
  })

  test('whom somebody urges does not speak', () => {
    const text = `Samantha Crewe is the mayor. Ms Crewe sat down.

Sandra Pugh, of the group Fair Cop, urged the mayor to publish the list. She said the group had waited long.`
    expect(whoSaid(text, 'the group had waited long')).toBe('Sandra Pugh')
  })
})

describe('whoever leads a body', () => {
  test.each([
    'The chief executive of Calder Sound Ferries said that the boat was late.',
    'The chief executive of Calder Sound Ferries will go, a week after telling staff that the boat was late.',
  ])('is not the body: %s', first => {
    expect(whoSaid(`${first}\n\nAda Penrose met Neil Carrow.`, 'the boat was late')).not.toBe('Calder Sound Ferries')
  })
})

describe('names of what is no person', () => {
  test.each([
    ['Callum Brodie of Alpine Québec promised that the slopes would open. “We kept our word,” he said.', 'We kept'],
    ['Callum Brodie, president of Dunmere Hockey, told members it was over. “We kept our word,” he said.', 'We kept'],
    ['Callum Brodie, of the fans’ group Open Ice, was not amused. “We kept our word,” he said.', 'We kept'],
    ['OTTAWA (Wire) — Callum Brodie left at noon. “We kept our word,” he said.', 'We kept'],
  ])('%s', (text, words) => {
    expect(whoSaid(text, words)).toBe('Callum Brodie')
  })

  test('a union called by two words', () => {
    const text = `The teachers' union, Class and Campus, has asked for a reply. It said its patience was at an end.`
    expect(whoIs(text, 'Class and Campus')).toBe('Class and Campus')
  })
})
