import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { descriptionsIn, namesIn, recognise } from './recognising.ts'

/** The names of a text, each by its words. */
function words(text: string): readonly string[] {
  return namesIn(text).map(name => name.words.join(' '))
}

/** What office stands before the last name of the text, in words. */
function officeIn(text: string): { title: string; body: string | null } | null {
  const { tokens } = recognise(text)
  const office = namesIn(text).at(-1)?.office
  const slice = (r: { from: number; to: number }) => text.slice(tokens[r.from].from, tokens[r.to - 1].to)
  return office ? { title: slice(office.title), body: office.body ? slice(office.body) : null } : null
}

describe('names', () => {
  test.each([
    [
      'with particles',
      'The owner, Ludo van der Meer, met Piet de Vries in the harbour.',
      ['Ludo van der Meer', 'Piet de Vries'],
    ],
    ['with hyphens and initials', 'It was signed by K.P. Nair and Ada Stone-Bell.', ['K.P. Nair', 'Ada Stone-Bell']],
    ['with an apostrophe', "The keys went to Marco D'Amico that night.", ["Marco D'Amico"]],
    ['with a generation', 'He left the farm to Walter Pope Jr. in the spring.', ['Walter Pope Jr.']],
    [
      'with "bin" and "ap"',
      'They asked Karim bin Yusuf and Rhys ap Gwilym to wait.',
      ['Karim bin Yusuf', 'Rhys ap Gwilym'],
    ],
    [
      'without the honorifics of many lands',
      'Alhaji Musa Belgore and Smt Leela Varma met Canon Ada Quill and Inkosi Themba Ntuli.',
      ['Musa Belgore', 'Leela Varma', 'Ada Quill', 'Themba Ntuli'],
    ],
    [
      'that hold a word for kin or for a man',
      'They asked Mir Dad Baloch and Chow Wing-man to wait.',
      ['Mir Dad Baloch', 'Chow Wing-man'],
    ],
    [
      'without the colourful word that begins the sentence',
      'Whiskered Dan Kell sat down. Brave Ada Quill stood up.',
      ['Dan Kell', 'Ada Quill'],
    ],
    ['after the time in a live report', '7.34pm Then Maud Kell spoke.', ['Maud Kell']],
    [
      'of bodies, with "of" and "and"',
      'The Ministry of Fisheries wrote to the Department of Ports and Coastal Affairs.',
      ['Ministry of Fisheries', 'Department of Ports and Coastal Affairs'],
    ],
    [
      'of bodies that are there for two matters',
      'The Food and Skills Board met the Health and Safety Executive.',
      ['Food and Skills Board', 'Health and Safety Executive'],
    ],
    [
      'of bodies that are there for a list of matters',
      'A clerk at the Department for Housing, Skills and Water called the Ministry of Fisheries, Forestry and Food.',
      ['Department for Housing , Skills and Water', 'Ministry of Fisheries , Forestry and Food'],
    ],
    [
      'of bodies, with two places of "of"',
      'The Royal College of Pilots and Divers of Dunmere wrote to the Society for the Protection of Old Harbours.',
      ['Royal College of Pilots and Divers of Dunmere', 'Society for the Protection of Old Harbours'],
    ],
    [
      'of two bodies, with "and" between them',
      'The Bank of Dunmere and Carrow Bank wrote to the Harbour Board and Carrow Council.',
      ['Bank of Dunmere', 'Carrow Bank', 'Harbour Board', 'Carrow Council'],
    ],
    [
      'of a list of people after a ministry',
      'They met the Ministry of Fisheries, Ada Quill and Dan Kell.',
      ['Ministry of Fisheries', 'Ada Quill', 'Dan Kell'],
    ],
    ['of an ombudsman', 'It was the Housing Ombudsman that ruled.', ['Housing Ombudsman']],
    [
      'of bodies, with a possessive',
      "It was the Harbour Pilots' Association that called the vote.",
      ["Harbour Pilots ' Association"],
    ],
    [
      'of bodies, with what they work at',
      'Skerrow Ferries sued Dunmere Airports and Quill Engineering.',
      ['Skerrow Ferries', 'Dunmere Airports', 'Quill Engineering'],
    ],
    [
      'of bodies that police or unite',
      "The Dunmere Police and Crime Panel heard the Rail Workers' Solidarity.",
      ['Dunmere Police and Crime Panel', "Rail Workers ' Solidarity"],
    ],
    [
      'that "United" begins, first in a sentence too',
      'United Dock Workers walked out. United they were strong.',
      ['United Dock Workers'],
    ],
    [
      'without where they are based',
      'The vote was watched by the Skerrow-based Coastal Standards Office.',
      ['Coastal Standards Office'],
    ],
    [
      'without a rank that is over',
      'They asked Brig (retd) Omar Kell and Mr Justice (retired) Niall Quill to wait.',
      ['Omar Kell', 'Niall Quill'],
    ],
    ['without what somebody is crowned', 'They cheered Miss Universe Ada Quill and left.', ['Ada Quill']],
    ['but no shares and time zones', 'The doors open at 9 p.m. E.T. for holders of $COLB and friends.', []],
    ['with a number', 'The drivers of Local 88 walked out.', ['Local 88']],
    ['but no party and state', 'The amendment by Sen. Nora Pell (R-IN) failed.', ['Nora Pell']],
    ['but no days and months', 'The ferry to Skerrow sails on Thursday, March 12.', ['Skerrow']],
  ])('%s', (_, text, names) => {
    expect(words(text)).toEqual(names)
  })

  test('an honorific belongs to the mention, not to the name', () => {
    const text = 'The medal went to Dame Orla Finch yesterday.'
    const [name] = namesIn(text)
    expect(text.slice(name.from, name.to)).toBe('Dame Orla Finch')
    expect(name.honorific).toBe('Dame')
    expect(name.words).toEqual(['Orla', 'Finch'])
    expect(name.type).toBe('person')
  })

  test('a nickname in quotation marks is no part of the name', () => {
    const [name] = namesIn("The union's Barry 'Bosun' Flett spoke first.").filter(n => n.nickname)
    expect(name.words).toEqual(['Barry', 'Flett'])
    expect(name.nickname).toBe('Bosun')
  })

  test('a possessive is no part of the mention', () => {
    const text = 'They read Ada Quill’s letter aloud.'
    const [name] = namesIn(text)
    expect(text.slice(name.from, name.to)).toBe('Ada Quill')
  })

  test('words in capitals that open a story are names only where the story says so', () => {
    const text = 'FURIOUS Rovers boss Tam Brodie has quit.\n\nFans of the Rovers wept when Brodie left.'
    expect(words(text)).not.toContain('FURIOUS')
    expect(words('ROVERS boss Tam Brodie has quit.\n\nFans of the Rovers wept.')).toContain('ROVERS')
  })

  test('a headline in capitals has the names that the story has', () => {
    const text =
      'BRODIE WALKS OUT ON ROVERS\n\nManager Tam Brodie left the club yesterday. “I am done,” said Brodie, as fans of the Rovers wept.'
    expect(words(text).slice(0, 2)).toEqual(['BRODIE', 'ROVERS'])
  })
})

describe('the office before a name', () => {
  test.each([
    [
      'The award went to Severn Valley Police Commissioner Dame Ada Quill.',
      { title: 'Commissioner', body: 'Severn Valley Police' },
    ],
    ['A statement came from Mayor of Dunmere Omar Reiss.', { title: 'Mayor', body: 'Dunmere' }],
    ['A statement came from Dunmere Mayor Omar Reiss.', { title: 'Mayor', body: 'Dunmere' }],
    ['He was replaced by Deputy Chief Constable Gil Mbeki-Rowe.', { title: 'Deputy Chief Constable', body: null }],
    ['A question was put by councillor Beryl Shah.', { title: 'councillor', body: null }],
    ['The reply came from CEO of the Refugee Council Ada Kell.', { title: 'CEO', body: 'Refugee Council' }],
    ['It was sent to former secretary of state Hanna Kell.', { title: 'former secretary', body: 'state' }],
  ])('%s', (text, office) => {
    expect(officeIn(text)).toEqual(office)
  })

  test('the body that it names is a name of its own', () => {
    expect(words('The award went to Severn Valley Police Commissioner Dame Ada Quill.')).toEqual([
      'Severn Valley Police',
      'Ada Quill',
    ])
  })
})

describe('descriptions', () => {
  test.each([
    [
      'The chief constable of Severn Valley Police resigned.',
      'The chief constable of Severn Valley Police',
      'person',
      'the',
    ],
    ['On Monday its chairwoman resigned.', 'its chairwoman', 'person', 'whose'],
    ['Some asked the league’s chief executive about it.', 'the league’s chief executive', 'person', 'whose'],
    ['At noon a retired teacher stood up.', 'a retired teacher', 'person', 'a'],
    ['By then the trust had closed it.', 'the trust', 'organisation', 'the'],
  ] as const)('%s', (text, description, of, determiner) => {
    const found = descriptionsIn(text).find(d => text.slice(d.from, d.to) === description)
    expect(found).toMatchObject({ of, determiner })
  })

  test('a role inside a compound is none', () => {
    expect(descriptionsIn('The mayor race begins.')).toEqual([])
  })
})

test('mentions come in order, inside the text, with their tokens; names never overlap', () => {
  const word = fc.constantFrom(
    'Ada',
    'Quill',
    'the',
    'Mayor',
    'of',
    'Dunmere',
    'her',
    '“',
    '”',
    "'",
    ',',
    '.',
    'Mr',
    'said',
    'board',
    'van',
    'and',
    '(R-IN)',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), list => {
      const text = list.join(' ')
      const { mentions, tokens } = recognise(text)
      let nameEnd = 0
      let last = 0
      for (const m of mentions) {
        expect(m.from).toBeGreaterThanOrEqual(last)
        last = m.from
        expect(m.from).toBe(tokens[m.tokens.from].from)
        expect(m.to).toBe(tokens[m.tokens.to - 1].to)
        if (m.kind !== 'name') continue
        expect(m.from).toBeGreaterThanOrEqual(nameEnd)
        nameEnd = m.to
      }
    }),
  )
})
