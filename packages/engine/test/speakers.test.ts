/** Whose words they are, in the house styles of several countries: articles of our own and the speakers to be found. */
import { describe, expect, test } from 'vitest'
import { read, said, whoSaid } from './reading.ts'

describe('an Irish local paper', () => {
  const text = `The chairman of the Wexcombe Fishermen’s Co-operative, Dónal Ó Briain, resigned last night after members voted down the harbour deal.

“I signed what I was shown,” he told members.

Several people at the back shouted: “Good man yourself!”

His deputy, Siobhán Ní Dhálaigh, asked for calm. “We’re all neighbours here,” she said.

Asked by a reporter from the Wexcombe Echo whether she would stand for the chair, she replied: “Ask me on Friday.”

The Minister for the Marine, Fintan Garvey TD, rejected calls for an inquiry. The minister said the State had “no hand, act or part” in the deal.

One of the skippers, who asked not to be named, said he had lost €9,000. “I’d do it again,” he added.`

  test.each([
    ['I signed what I was shown', 'Dónal Ó Briain'],
    ['Good man yourself!', 'Several people at the back'],
    ['We’re all neighbours here', 'Siobhán Ní Dhálaigh'],
    ['Ask me on Friday', 'Siobhán Ní Dhálaigh'],
    ['no hand, act or part', 'Fintan Garvey'],
    ['I’d do it again', 'skippers'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })

  test('a body is named as the text has it, without a space before its apostrophe', () => {
    const chairman = read(text).entities.find(({ name }) => name === 'Dónal Ó Briain')
    expect(chairman?.roles[0]).toMatchObject({ title: 'chairman', body: 'Wexcombe Fishermen’s Co-operative' })
  })
})

describe('an Indian daily', () => {
  const text = `The municipal commissioner, R.K. Bhattacharjee, was transferred on Tuesday night after a fire at the Sadar Hospital.

Health Minister Sushila Devi Yadav said no file had reached her office. "Let him produce it," the Minister said.

A nurse on duty, Lalita Kumari, said she broke the lock. "Nobody came for twenty minutes," she said.

Relatives of the deceased surrounded the office till midnight. "We will not take the bodies," they said.

Opposition leader Gurmeet Singh Dhillon demanded the Minister's resignation. He alleged that she had "sold the tender to her nephew".`

  test.each([
    ['Let him produce it', 'Sushila Devi Yadav'],
    ['Nobody came for twenty minutes', 'Lalita Kumari'],
    ['We will not take the bodies', 'Relatives'],
    ['sold the tender', 'Gurmeet Singh Dhillon'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('a London tabloid', () => {
  const text = `UNDER-FIRE hospital boss Tim Farraday yesterday vowed to stay.

‘I’m going nowhere,’ he snapped.

Mum-of-two Leanne Stubbs, 31, whose baby died on ward nine, said: ‘He couldn’t even look at us.’

Her husband Craig, a roofer, was in tears.

‘They treated our boy like a number,’ he said.

A source close to the board said Mr Farraday had a week at most. ‘He’s toast,’ the source added.

There were cries of ‘Out, out, out!’ from the public gallery.`

  test.each([
    ['I’m going nowhere', 'Tim Farraday'],
    ['He couldn’t even look at us', 'Leanne Stubbs'],
    ['They treated our boy like a number', 'Craig'],
    ['He’s toast', 'source close to the board'],
    ['Out, out, out!', 'public gallery'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('an American county paper', () => {
  const text = `Sheriff Dale Whitcomb Jr. announced Thursday he will not run again.

"It's time," Whitcomb said at a news conference, flanked by his wife, Donna.

Outside, about two dozen protesters had gathered in the rain. They chanted "Say his name!"

"They want a show," said a deputy, who asked not to be identified.

Whitcomb's chief deputy, Ray Delgado, is considered the front-runner. Asked if he would run, Delgado smiled.

"I'm going to go home and ask my wife," he said.`

  test.each([
    ["It's time", 'Dale Whitcomb Jr.'],
    ['Say his name!', 'two dozen protesters'],
    ['They want a show', 'deputy'],
    ["I'm going to go home", 'Ray Delgado'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toMatch(new RegExp(`^(about )?${speaker}$`))
  })
})

describe('relatives with one surname', () => {
  const text = `Edmund Hallam, 62, claims that his younger brother, Julian, passed the recipe on.

Julian Hallam, 57, denied any wrongdoing. “My brother has always had a vivid imagination,” he said.

Mr Edmund Hallam’s wife, Beatrice, who keeps the accounts, said she had seen the contract. “It was on the kitchen table,” Mrs Hallam said.`

  test('are told apart by honorifics and by kinship', () => {
    expect(whoSaid(text, 'a vivid imagination')).toBe('Julian Hallam')
    expect(whoSaid(text, 'It was on the kitchen table')).toBe('Beatrice')
  })
})

describe('an interview', () => {
  const text = `Ingrid Solheim has run Norrland Ferries for six years. She meets me in the canteen.

“Lars sent a note about paint,” she says.

I ask whether she would hire him again.

“He was a fine captain.”

Mayor Berit Aasen told me that the town “would not forgive a second winter”. When I put that to Solheim, she laughs.

“Berit forgives everybody by Easter.”

Q: What happens now?

A: We build two ships.

Q: And if they are not ready?`

  test('free-standing quotations answer the question, or are of whoever came on stage', () => {
    expect(whoSaid(text, 'He was a fine captain')).toBe('Ingrid Solheim')
    expect(whoSaid(text, 'Berit forgives everybody')).toBe('Ingrid Solheim')
  })

  test('Q is the author, A whom the interview is with', () => {
    expect(whoSaid(text, 'What happens now?')).toBe('author')
    expect(whoSaid(text, 'We build two ships')).toBe('Ingrid Solheim')
  })

  test('labels call people by one name, and whoever asks by the outlet’s letters', () => {
    const talk = `Ingrid Solheim has run Norrland Ferries for six years. Her deputy, Lars Moen, was in the room.

NFR: What happens now?

Solheim: We build two ships.

NFR: And if they are not ready?

Solheim: Then we row.`
    expect(whoSaid(talk, 'What happens now')).toBe('author')
    expect(whoSaid(talk, 'We build two ships')).toBe('Ingrid Solheim')
  })
})

describe('two who talk', () => {
  const text = `“Did you sign it?” Ada Penrose asked.

“I did,” Tom Varley said.

“When?”

“It was in May, before the flood.”

Anything to say to Rosa Melling, sir?

“I will speak to her another day.”`

  test('take turns at short questions and answers', () => {
    expect(whoSaid(text, 'When?')).toBe('Ada Penrose')
    expect(whoSaid(text, 'before the flood')).toBe('Tom Varley')
  })

  test('and a reporter’s question brings nobody on', () => {
    expect(whoSaid(text, 'another day')).toBe('Tom Varley')
  })
})

describe('who is not the speaker', () => {
  test('whoever is asked', () => {
    const [asked, answer] = said(
      'Ada Penrose was asked whether she would resign. “If they vote me out, I’ll go. If they don’t, I’ll stay.”',
    )
    expect(asked.speaker).toBeNull()
    expect(answer.speaker).toBe('Ada Penrose')
  })

  test('the end of a phrase that names a crowd', () => {
    const text = `Fans at Saturday's heavy defeat by Colby chanted 'Sack the board!'`
    expect(whoSaid(text, 'Sack the board!')).toBe('Fans')
  })

  test('somebody named near an unnamed speaker', () => {
    const text = `“I’m ashamed,” said Rosa Melling. “He’ll sell,” said the man beside her.`
    expect(whoSaid(text, 'He’ll sell')).toBe('man')
  })

  test('the time before an entry of a live report', () => {
    expect(whoSaid('16:44 A board spokeswoman said: "Nothing has been decided yet."', 'Nothing')).toBe(
      'board spokeswoman',
    )
  })
})

describe('who says "I" in quotation marks', () => {
  const text = `“I signed what I was shown,” said Ada Kell. “They told me: ‘I may not say that I read it.’ So I did.”

Ivo Lund said: “It was my pen.”`

  const mentions = (name: string) =>
    read(text)
      .entities.find(e => e.name === name)
      ?.mentions.map(m => text.slice(m.from, m.to))

  test('is a mention of the speaker', () => {
    expect(mentions('Ivo Lund')).toEqual(['Ivo Lund', 'my'])
  })

  test('is not who is quoted in turn, and all are in the order of the text', () => {
    expect(mentions('Ada Kell')).toEqual(['I', 'I', 'Ada Kell', 'me', 'I'])
  })
})

describe('a Kenyan daily', () => {
  const text = `Transport Cabinet Secretary Wanjiru Kamau-Otieno walked out of talks with matatu owners on Tuesday.

The CS said the owners had moved the goalposts. “Now they want the moon,” she said.

But Matatu Owners’ Guild chairman Elijah Barasa said it was the government that had shifted ground.

“Let her show Kenyans the minutes,” he said.

Police spokesperson Hiram Odek denied that officers had fired live rounds. “Rubber only,” Odek said.

A boda boda rider who witnessed the clash disagreed. “Rubber does not do this,” he said.`

  test.each([
    ['the owners had moved the goalposts', 'Wanjiru Kamau-Otieno'],
    ['Now they want the moon', 'Wanjiru Kamau-Otieno'],
    ['Let her show Kenyans', 'Elijah Barasa'],
    ['Rubber only', 'Hiram Odek'],
    ['Rubber does not do this', 'boda boda rider'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('a live report', () => {
  const text = `09:15 Helen Prowse is sworn in. She says she did not see the pump data until the Friday.

09:21 Committee chair Joyce Adeleke MP asks why nobody rang. “We had the wrong number,” says Ms Prowse.

09:40 Sir Alan Tidy now. He tells MPs the council was “warned in words of one syllable”.

10:05 A man in the public seats shouts “Shame on you!” and is asked to leave.`

  test.each([
    ['We had the wrong number', 'Helen Prowse'],
    ['warned in words of one syllable', 'Alan Tidy'],
    ['Shame on you!', 'man in the public seats'],
  ])('%s', (words, speaker) => {
    expect(whoSaid(text, words)).toBe(speaker)
  })
})

describe('what a person is called', () => {
  const whoSays = (text: string) => said(text).at(-1)?.speaker

  test('an age, an epithet', () => {
    const text = `Striker Ollie Denham sparked fury last night.

The 27-year-old is wanted by Colby. The captain refused to train, according to the club.

‘I’m off,’ he said.`
    expect(whoSays(text)).toBe('Ollie Denham')
  })

  test('a diminutive of the first name', () => {
    const text = 'Kathleen Brand resigned on Monday. “I was pushed,” Kit Brand told friends.'
    expect(whoSays(text)).toBe('Kathleen Brand')
  })

  test('a surname with a particle', () => {
    const text = 'Bill de Souza won. “It was close,” De Souza said.'
    expect(whoSays(text)).toBe('Bill de Souza')
  })

  test('the end of a longer name', () => {
    const text = 'Ildefonso Lopez Ruiz left early. “It rained,” Mr. Lopez Ruiz said.'
    expect(whoSays(text)).toBe('Ildefonso Lopez Ruiz')
  })
})

test('what a verb follows is no apposition', () => {
  const text = `Mayor Tom Varley resigned on Monday.

In a letter read out by his secretary, Nora Quill, the mayor said he was tired.`
  expect(said(text).at(-1)?.speaker).toBe('Tom Varley')
})

test('a body described before it is named', () => {
  const text = `The force lost sight of the children, the policing watchdog has said.

The Policing Standards Office looked at 200 reports.`
  expect(said(text)[0].speaker).toBe('Policing Standards Office')
})

test('a mark that is never closed stops nothing', () => {
  expect(() => read('He said. "The full ‘trust’ of it, “I was there, he said')).not.toThrow()
})

describe('a description', () => {
  const text = `Harbour repairs delayed

A spokeswoman for the board said a date would be set in April. A spokesman for the union said that was too late.

“We have waited two years,” the spokesman said.

The £310,000-a-year boss said he would not hand back his bonus.`

  test.each([
    ['a date would be set in April', 'spokeswoman for the board'],
    ['was too late', 'spokesman for the union'],
    ['We have waited two years', 'spokesman for the union'],
    ['he would not hand back his bonus', '£310,000-a-year boss'],
  ])('keeps what tells it from others: %s', (words, name) => {
    expect(whoSaid(text, words)).toBe(name)
  })
})
