/** Investigations in the many words that news has for them: who looks into something, and how far that has come. */
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

const BACKGROUND =
  'Tolland Housing Trust has 300 homes. Ann Lee is the chief executive of Tolland Housing Trust. The State Safety Board licenses boilers. Severn Police is the local force. Karl Udo is the state auditor. Dora Lisk is the attorney general.\n\n'

/** The investigations of a sentence against that background: whose, and how far. */
function inquiries(sentence: string): readonly string[] {
  const { entities, events } = engine.read(article(BACKGROUND + sentence))
  const name = (id: string) => entities.find(entity => entity.id === id)?.name ?? id
  return events.flatMap(event =>
    event.kind === 'investigation' ? [`${name(event.investigator).replace(/^(?:the|a)\s/i, '')}: ${event.status}`] : [],
  )
}

/** Who looks into whom. */
function parties(sentence: string): readonly string[] {
  const { entities, events } = engine.read(article(BACKGROUND + sentence))
  const name = (id: string | null) => entities.find(entity => entity.id === id)?.name ?? id
  return events.flatMap(event =>
    event.kind === 'investigation' ? [`${name(event.investigator)} > ${name(event.subject)}`] : [],
  )
}

const BOARD = 'State Safety Board'
const POLICE = 'Severn Police'

describe('an investigation', () => {
  test.each([
    // Opened
    ['The State Safety Board has begun a formal investigation into how the gas got into the flats.', BOARD, 'opened'],
    ['The State Safety Board announced a probe into whether Tolland Housing Trust cooked the books.', BOARD, 'opened'],
    ['The State Safety Board is to hold an inquiry of its own.', BOARD, 'opened'],
    ['The inquiry was opened by the State Safety Board.', BOARD, 'opened'],
    ['An inquiry has been launched into Tolland Housing Trust by the State Safety Board.', BOARD, 'opened'],
    ['The State Safety Board has reopened its investigation into Tolland Housing Trust.', BOARD, 'opened'],
    ['State auditor Karl Udo said his office has begun a special audit of the boilers.', 'Karl Udo', 'opened'],
    ['The minister has asked Prof Alan Keogh, a former engineer, to conduct a review.', 'Alan Keogh', 'opened'],
    ['The minister appointed Prof Alan Keogh to lead an inquiry into the failure.', 'Alan Keogh', 'opened'],
    ['Alan Keogh, a judge, was named as chair of the inquiry into Tolland Housing Trust.', 'Alan Keogh', 'opened'],
    ['Ministers referred Tolland Housing Trust to the State Safety Board.', BOARD, 'opened'],
    ['The complaint was passed to Severn Police.', POLICE, 'opened'],
    ['The case was handed to a special prosecutor, Alan Keogh.', 'Alan Keogh', 'opened'],
    ['Ofgem is to look into billing at Tolland Housing Trust, it said on Tuesday.', 'Ofgem', 'opened'],
    ['A Senate committee will examine how Tolland Housing Trust won the contract.', 'Senate committee', 'opened'],
    ['The minister directed the State Safety Board to investigate Tolland Housing Trust.', BOARD, 'opened'],
    ['The State Safety Board has opened a case against Tolland Housing Trust.', BOARD, 'opened'],
    ['Alan Keogh, a judge, is to chair a public inquiry into Tolland Housing Trust.', 'Alan Keogh', 'opened'],
    ['The State Safety Board voted for an inquiry into Tolland Housing Trust.', BOARD, 'opened'],
    ['The State Safety Board has begun looking at Tolland Housing Trust.', BOARD, 'opened'],
    ['A special prosecutor was named to investigate Ann Lee.', 'special prosecutor', 'opened'],
    ['Dora Lisk said that lawyers in her office have begun a preliminary look at the boilers.', 'Dora Lisk', 'opened'],
    ['The Fraud Bureau has registered a case against Ann Lee.', 'Fraud Bureau', 'opened'],
    // Under way
    ['Severn Police said its inquiry into Tolland Housing Trust was "ongoing".', POLICE, 'under-way'],
    ['Severn Police confirmed that an investigation into the fire was under way.', POLICE, 'under-way'],
    ['Alan Keogh, a judge, has resumed his review of Tolland Housing Trust.', 'Alan Keogh', 'under-way'],
    ['Ann Lee was interviewed under caution by Severn Police on Friday.', POLICE, 'under-way'],
    ['The CBI has taken over the probe into Tolland Housing Trust.', 'CBI', 'under-way'],
    ['The State Safety Board is holding an inquiry into Tolland Housing Trust.', BOARD, 'under-way'],
    ['The State Safety Board is looking at payments to Tolland Housing Trust.', BOARD, 'under-way'],
    ['Severn Police said officers were examining a complaint about Ann Lee.', POLICE, 'under-way'],
    ['Severn Police confirmed that it was making inquiries into whether a crime took place.', POLICE, 'under-way'],
    ['The State Safety Board’s inquiry held its first hearing on Monday.', BOARD, 'under-way'],
    ['Tolland Housing Trust is the subject of a Severn Police investigation.', POLICE, 'under-way'],
    ['Tolland Housing Trust said it was helping the State Safety Board’s investigation.', BOARD, 'under-way'],
    ['The State Safety Board is carrying out a review of Tolland Housing Trust.', BOARD, 'under-way'],
    ['The State Safety Board is reviewing how Tolland Housing Trust dealt with complaints.', BOARD, 'under-way'],
    ['Attorney General Dora Lisk said her office is now investigating.', 'Dora Lisk', 'under-way'],
    // Closed
    ['The State Safety Board has wound up its inquiry into Tolland Housing Trust.', BOARD, 'closed'],
    ['The State Safety Board said its investigation into Tolland Housing Trust had concluded.', BOARD, 'closed'],
    ['The inquiry by the State Safety Board has been halted.', BOARD, 'closed'],
    ['Karl Udo’s audit of Tolland Housing Trust is complete.', 'Karl Udo', 'closed'],
    ['The Fraud Bureau gave Ann Lee a clean chit.', 'Fraud Bureau', 'closed'],
    ['The State Safety Board has completed its investigation.', BOARD, 'closed'],
    ['A report by the State Safety Board found that Tolland Housing Trust ignored warnings.', BOARD, 'closed'],
    ['The State Safety Board found that Tolland Housing Trust had broken the rules.', BOARD, 'closed'],
    ['The State Safety Board cleared Tolland Housing Trust of wrongdoing.', BOARD, 'closed'],
    ['Severn Police has charged Ann Lee with fraud.', POLICE, 'closed'],
    ['A grand jury indicted Ann Lee on fraud charges.', 'grand jury', 'closed'],
    ['The State Safety Board has closed its file on Tolland Housing Trust.', BOARD, 'closed'],
    ['The State Safety Board found no case to answer against Ann Lee.', BOARD, 'closed'],
    ['Severn Police said it would take no further action against Ann Lee.', POLICE, 'closed'],
    // Refused
    ['Dora Lisk said she saw no basis for an investigation of Tolland Housing Trust.', 'Dora Lisk', 'refused'],
    ['Severn Police decided there was not enough evidence to open an investigation.', POLICE, 'refused'],
    ['Severn Police said it knew of the matter but was not investigating.', POLICE, 'refused'],
    ['Severn Police said there would be no investigation.', POLICE, 'refused'],
    ['The State Safety Board has rejected calls for an inquiry.', BOARD, 'refused'],
    ['The State Safety Board has turned down a request for an urgent investigation.', BOARD, 'refused'],
    ['The State Safety Board said an inquiry was not needed.', BOARD, 'refused'],
    ['The State Safety Board sees no need for an inquiry.', BOARD, 'refused'],
    // Called for
    ['Tom Gray said the State Safety Board should investigate Tolland Housing Trust.', BOARD, 'called-for'],
    ['Residents have called on the State Safety Board to hold an inquiry into the failure.', BOARD, 'called-for'],
    ['Tom Gray has asked the State Safety Board for an inquiry.', BOARD, 'called-for'],
    ['Tom Gray wrote to Karl Udo requesting a review of the boilers.', 'Karl Udo', 'called-for'],
    ['Tom Gray urged Dora Lisk to put the case before a grand jury.', 'grand jury', 'called-for'],
    ['Tom Gray complained to the State Safety Board about Tolland Housing Trust.', BOARD, 'called-for'],
  ])('%s', (sentence, investigator, status) => {
    expect(inquiries(sentence)).toEqual([`${investigator}: ${status}`])
  })

  test.each([
    [
      'Tolland Housing Trust hired the law firm Pell Marsh to conduct an inquiry.',
      'Pell Marsh',
      'Tolland Housing Trust',
    ],
    [
      'Tolland Housing Trust commissioned a review by Dame Ruth Oake into the failure.',
      'Ruth Oake',
      'Tolland Housing Trust',
    ],
    [
      'In a report tabled on Monday the State Safety Board found that Tolland Housing Trust ignored its engineers.',
      BOARD,
      'Tolland Housing Trust',
    ],
    ['Severn Police have set up a team to look into Tolland Housing Trust.', POLICE, 'Tolland Housing Trust'],
    ['The State Safety Board turned down a request to investigate Ann Lee.', BOARD, 'Ann Lee'],
    ['Police said a docket had been opened against Ann Lee.', POLICE, 'Ann Lee'],
    ['Dora Lisk quietly shut her Tolland Housing Trust inquiry in March.', 'Dora Lisk', 'Tolland Housing Trust'],
    ['Ann Lee was placed on leave while Severn Police investigates the fire.', POLICE, 'Ann Lee'],
    ['Police have launched a criminal inquiry into Tolland Housing Trust.', POLICE, 'Tolland Housing Trust'],
    ['The State Safety Board has begun an inquiry into donations from Tolland Housing Trust.', BOARD, 'null'],
    ['Severn Police has passed a file on Tolland Housing Trust to prosecutors.', POLICE, 'Tolland Housing Trust'],
    ['Tolland Housing Trust faces a probe from the State Safety Board.', BOARD, 'Tolland Housing Trust'],
    ['Ann Lee was suspended by Tolland Housing Trust pending an investigation.', 'Tolland Housing Trust', 'Ann Lee'],
    ['Ofgem said it was looking into complaints at Tolland Housing Trust.', 'Ofgem', 'Tolland Housing Trust'],
    ['The safety watchdog is investigating Tolland Housing Trust.', 'safety watchdog', 'Tolland Housing Trust'],
    [
      'Complaints about Tolland Housing Trust have piled up, and the State Safety Board is making inquiries.',
      BOARD,
      'Tolland Housing Trust',
    ],
    [
      'The State Safety Board has begun an investigation after a plumber was burnt at Tolland Housing Trust.',
      BOARD,
      'Tolland Housing Trust',
    ],
    ['The State Safety Board raided the offices of Tolland Housing Trust.', BOARD, 'Tolland Housing Trust'],
    ['The State Safety Board upheld a complaint against Tolland Housing Trust.', BOARD, 'Tolland Housing Trust'],
    ['The State Safety Board found no breach of its rules by Tolland Housing Trust.', BOARD, 'Tolland Housing Trust'],
    [
      'Tolland Housing Trust agreed to settle an investigation by the State Safety Board.',
      BOARD,
      'Tolland Housing Trust',
    ],
    ['Tolland Housing Trust hired an outside firm to investigate Ann Lee.', 'outside firm', 'Ann Lee'],
    ['Tom Gray, a tenant, died in the fire. An inquest will open on Monday.', 'coroner', 'Tom Gray'],
    [
      'The premier has ruled out a royal commission into Tolland Housing Trust.',
      'royal commission',
      'Tolland Housing Trust',
    ],
    [
      'Critics said that Tolland Housing Trust hid the fault. The State Safety Board is to hold hearings into Tolland Housing Trust.',
      BOARD,
      'Tolland Housing Trust',
    ],
    ['Ann Lee will face no further action, Severn Police said on Friday.', POLICE, 'Ann Lee'],
    ['Ann Lee said she was calm. Severn Police is looking into her use of a private jet.', POLICE, 'Ann Lee'],
    [
      'Dora Lisk, the attorney general, said she was investigating Tolland Housing Trust.',
      'Dora Lisk',
      'Tolland Housing Trust',
    ],
    ['The housing committee of Severn Council has called Ann Lee to give evidence.', 'housing committee', 'null'],
    ['Tolland Housing Trust has referred itself to the State Safety Board.', BOARD, 'Tolland Housing Trust'],
    [
      'A complaint about Tolland Housing Trust was lodged. Severn Police decided against investigating Ann Lee.',
      POLICE,
      'Ann Lee',
    ],
  ])('is into whom: %s', (sentence, investigator, subject) => {
    expect(parties(sentence)).toContain(`${investigator} > ${subject}`)
  })

  test.each([
    ['The State Safety Board said it was assessing concerns raised about Tolland Housing Trust.', BOARD],
    ['State auditors are combing through the books of Tolland Housing Trust.', 'State auditors'],
    ['The State Safety Board sent inspectors into Tolland Housing Trust on Monday.', BOARD],
    ['Auditors from the State Safety Board spent a week at Tolland Housing Trust.', BOARD],
    [
      'The Public Accounts Committee grilled managers of Tolland Housing Trust on Tuesday.',
      'Public Accounts Committee',
    ],
    ['The Crimes Commission has written to Tolland Housing Trust demanding an explanation.', 'Crimes Commission'],
    ['Tolland Housing Trust is at the centre of an inquiry by the State Safety Board.', BOARD],
    ['The Safety Commission found Tolland Housing Trust had ignored three warnings.', 'Safety Commission'],
    ['The Bar Association opened a file on Tolland Housing Trust.', 'Bar Association'],
    [
      'The Safety Commission said it had decided not to pursue complaints against Tolland Housing Trust.',
      'Safety Commission',
    ],
    [
      'The Safety Commission, which is investigating Tolland Housing Trust, will publish what it finds.',
      'Safety Commission',
    ],
    ['Tolland Housing Trust broke its licence 40 times, the Safety Commission has found.', 'Safety Commission'],
    [
      'Tolland Housing Trust should have warned tenants, according to a report by the Safety Commission.',
      'Safety Commission',
    ],
    ['Tolland Housing Trust ignored three warnings, an inquiry led by Dora Lisk has concluded.', 'Dora Lisk'],
    [
      'The Safety Commission’s officers are still gathering evidence against Tolland Housing Trust.',
      'Safety Commission',
    ],
    ['The tenants have written to the Safety Commission about Tolland Housing Trust.', 'Safety Commission'],
    ['A tenant called on the Safety Commission to step in at Tolland Housing Trust.', 'Safety Commission'],
    ['The Safety Commission has declined to prosecute Tolland Housing Trust.', 'Safety Commission'],
    ['Tolland Housing Trust was found at fault by the Safety Commission over the fire.', 'Safety Commission'],
    [
      'The investigation into Tolland Housing Trust, which the Safety Commission began in March, goes on.',
      'Safety Commission',
    ],
    ['Prosecutors are considering whether to charge Tolland Housing Trust.', 'Prosecutors'],
  ])('is told in the words of those who look: %s', (sentence, investigator) => {
    expect(parties(sentence)).toContain(`${investigator} > Tolland Housing Trust`)
  })

  test('is under way where witnesses speak, and closed where they have', () => {
    expect(inquiries('A plumber told a parliamentary inquiry that the valve was stuck.')).toEqual([
      'parliamentary inquiry: under-way',
    ])
    expect(inquiries('A plumber told the choir that the valve was stuck.')).toEqual([])
  })

  test.each([
    'The State Safety Board looks into leaks.',
    'The State Safety Board, which inspects boilers, has moved to Tolland.',
    'Ann Lee asked committee interns to take up the work.',
    'No sensible prosecutor would bring such a case against Ann Lee.',
    'The board reviewed the chief executive’s contract and renewed it.',
    'The Senate panel examined the nominee’s record on rents.',
    'A bank said it was reviewing its partnership with Tolland Housing Trust.',
    'Ann Lee said the trust would look into options for a new boiler.',
    'He was asked to go through the door of the State Safety Board.',
    'If it leaks again, the State Safety Board will investigate Tolland Housing Trust.',
    'The State Safety Board has not said whether it will hold an inquiry.',
    'The State Safety Board is understood to be weighing up an inquiry of its own into the spending.',
    'Ann Lee found that the lake was cold.',
    'Ann Lee said she would look into it.',
    'Tolland Housing Trust published its annual report on Tuesday.',
    'Customers made enquiries about prices.',
    'The State Safety Board reported a surplus.',
    'Ann Lee said she would audit the ministry.',
    'The State Safety Board reviewed all its paper records.',
    'When FactGuide examined the senator’s statement, it was labelled half true.',
    'Severn Police searched for a missing walker near Tolland Housing Trust.',
    'A report by the Rural Press Agency into the fire won a prize.',
  ])('is not told: %s', sentence => {
    expect(inquiries(sentence)).toEqual([])
  })
})
