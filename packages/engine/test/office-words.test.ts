/** The words by which news tells that somebody takes, leaves or keeps an office. */
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()

const BEFORE =
  'Carrick Trust runs three hospitals. Ann Lee is the chief executive of Carrick Trust. Tom Gray is her deputy.\n\n'

/** The changes that a sentence tells after an article has said who holds which office: each with its status where that is talk. */
function changesIn(sentence: string): string[] {
  return engine
    .read({ ...article(BEFORE + sentence), published: '2026-03-12' })
    .events.flatMap(event =>
      event.kind === 'office-change' && event.evidence.from >= BEFORE.length - 1
        ? [['denied', 'rumoured'].includes(event.status) ? `${event.change}, ${event.status}` : event.change]
        : [],
    )
}

describe('leaves', () => {
  test.each([
    'Lee will cease to hold the post at noon.',
    'Lee laid down her office on Friday.',
    'Lee is on her way out.',
    'Lee left by mutual consent.',
    'Lee has called it a day after nine years.',
    'Lee threw in the towel on Friday.',
    'Lee fell on her sword on Monday.',
    'Lee has fallen on her sword over the scandal.',
    'Lee has parted company with the trust.',
    'The trust has parted ways with Lee.',
    'Lee is to leave the top job in May.',
    'Lee will leave her post at the end of June.',
    'Lee is leaving her role as chief executive.',
    'Lee has stepped back from her role.',
    'Lee is stepping down as chief executive.',
    'Lee is standing down with immediate effect.',
    'Lee is out as chief executive of the trust.',
    'Lee is no longer the chief executive of the trust.',
    'Lee is no longer chief executive.',
    'Lee ceased to be chief executive on Friday.',
    'Lee will not seek a third term.',
    'Lee will not seek re-election next year.',
    'Lee said she would not stand again in May.',
    'Lee announced she is not running for reelection.',
    'Lee, who is not seeking another term, leaves office in May.',
    'Lee ends her tenure in June.',
    'Lee has been shown the door.',
    'Lee was given the boot on Friday.',
    'Lee got the sack on Friday.',
    'Lee was given her marching orders on Monday.',
    'Lee was let go on Monday.',
    'Lee was dumped by the board on Friday.',
    'Lee has been ditched as chief executive.',
    'The board voted 7-2 to remove Lee.',
    'The board voted to dismiss Lee on Tuesday.',
    'The board fired Lee on Tuesday night.',
    'The board terminated Lee’s contract on Friday.',
    'Lee’s contract will not be renewed.',
    'The trust will not renew Lee’s contract when it ends in June.',
    'Lee was relieved of her duties on Friday.',
    'Lee has been removed from office.',
    'Lee was voted out on Thursday.',
    'Lee lost her job over the affair.',
    'Lee has cleared her desk.',
    'Lee has tendered her resignation.',
    'The board has accepted Lee’s resignation.',
    'The chairman said he had accepted her resignation with regret.',
    'Lee’s last day will be June 30.',
    '“I have told the chair that I will leave on June 30,” Lee said.',
    'Lee is to retire in the summer.',
    'Lee announced her retirement on Monday.',
    'Lee has taken early retirement.',
    'Lee has gone with immediate effect.',
    'Lee has gone, the trust confirmed on Monday.',
    'Lee quit her £180,000-a-year job last night.',
    'Lee is to be replaced by Tom Gray.',
    'Lee leaves in May.',
    'Lee handed in her badge on Friday.',
    'Lee will herself step down in May.',
    'Lee was deselected by members on Thursday.',
    'The trust let Lee go in January.',
    'Lee was made redundant in May.',
    'The board voted not to renew Lee’s contract.',
    'Lee died in office on Saturday.',
    'Lee was edged out by the board.',
    'Lee left the trust by mutual consent.',
    'The new chair’s first act was to fire Lee.',
    'Lee, whom the board sacked in May, is suing the trust.',
    'Lee is the second chief executive to resign in a year.',
    'Lee was suspended in May and dismissed in June.',
    'Lee has been demoted from chief executive to adviser.',
    'Her departure was confirmed on Thursday.',
    'The board relieved Lee of her duties on Sunday.',
    'Lee has been dumped from the board.',
    'Lee submitted a letter of resignation on Friday.',
    'Lee announced her departure as chief executive on Friday.',
    'Lee, whose term ended in December, has not been replaced.',
    'Lee will leave at the end of the academic year.',
    'Lee lost her bid for a third term.',
    'Lee has left Renwick Town by mutual consent.',
    'Lee is leaving the Courier after twelve years.',
    'Lee was stripped of the captaincy.',
    'Lee has been dropped from the cabinet.',
    'Lee lost a vote of no confidence on Monday.',
    'Lee walked out of the shadow cabinet on Sunday.',
    'Lee is no longer employed by the trust.',
    'Lee “has left the trust”, a spokesman said.',
    'Lee has moved to a new role.',
    'Lee’s tenure as chief executive came to an end on Saturday.',
    'Lee’s contract as chief executive will not be renewed.',
    'Lee will not return as chief executive next year.',
    'Lee will go in April.',
    'Lee will return to the classroom in the autumn.',
    'The board voted 4-3 on Tuesday to fire Lee.',
    'Lee walked out as chief executive on Monday night.',
    'Lee demits office on 30 April.',
    'Lee cleared her office on Thursday.',
    'Lee has gone on terminal leave.',
    'Lee is out, the trust said.',
    'Lee is out after a stormy meeting.',
    'Lee handed the trust her resignation as chief executive on Monday.',
    'The sacking of Lee surprised nobody.',
    'The trust showed Lee the door.',
    'The trust handed Lee her marching orders.',
    'The trust revoked the appointment of Lee as chief executive.',
    'Lee will not have her contract renewed.',
    'Lee, ousted in March, said that she had been a scapegoat.',
    'Lee, removed last month, is suing.',
    'The sacked chief executive, Ann Lee, is suing.',
    'The board voted 40 to 12 to fire Lee.',
    '“I am leaving so that the trust can start anew,” said Lee.',
    '“My position is untenable and I am going,” said Lee.',
    'Lee told staff that she would be leaving.',
    'Lee put in her papers on Thursday.',
    'Lee turned in her resignation on Friday.',
    'Lee has been relieved of her appointment.',
    'The trust has got rid of Lee.',
    'Lee was dropped as chief executive.',
    'Lee was transferred on Sunday.',
    'Lee, who has since resigned, said nothing.',
    'Lee has left with immediate effect.',
    'Lee has moved on to a new role in Wales.',
    'Lee exits the trust after six years.',
    'Lee has given six months’ notice.',
    'Lee is working her notice.',
    'Lee signed off as chief executive on Friday.',
    'Lee no longer works for the trust.',
    'Lee is no longer in post.',
    'Lee made way for Tom Gray in June.',
    'Lee hands over the reins to Tom Gray in June.',
    'Lee’s ten-year reign at the trust is over.',
    'Lee retires today.',
    'Lee was forced from office.',
    'The trust dispensed with the services of Lee.',
    'The trust and Lee have agreed to part ways.',
    'Lee played her last match as captain of Harbour United.',
    'Lee abruptly left government on Friday.',
    'Lee will finish up in December.',
    'Lee was dumped from shadow cabinet.',
    'The party has recalled Lee as mayor.',
    'Lee relinquished command on Friday.',
    'The court nullified the appointment of Lee as chief executive.',
    'The board accepted the resignations of Lee and Gray.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('leaves')
  })
})

describe('leaves, rumoured', () => {
  test.each([
    'It is whispered that Lee is for the off.',
    'Lee is understood to be close to quitting.',
    'Lee is considering her position, according to two friends.',
    'Lee is expected to step down within days.',
    'There were rumours last night that Lee would quit.',
    'Lee is negotiating an early exit with the board, two people close to it said.',
    'Lee is on the brink of resigning, it is understood.',
    'Speculation is mounting that Lee will be sacked.',
    'Lee is poised to step down, two sources said.',
    'Lee could step down within days, according to two people familiar with her thinking.',
    'Allies of the board said Lee would be gone by Christmas.',
    'There were reports that Lee was about to quit.',
    'Lee is tipped to leave.',
    'Lee is reportedly on her way out.',
    'Lee could be out by the weekend, insiders say.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('leaves, rumoured')
  })
})

describe('leaves, denied', () => {
  test.each([
    'A spokesman said there was no substance to chatter that Lee is on her way out.',
    'Reports that Lee is about to resign were “rubbish”, the trust said.',
    'The chair dismissed suggestions that Lee should step aside.',
    'Lee has rejected calls to resign.',
    'Lee refused to resign.',
    'Lee said she would not be resigning.',
    'Councillors urged Lee to step down. She said she wouldn’t.',
    'Lee insisted she was going nowhere.',
    'Lee ruled out resigning.',
    'There were rumours that Lee would quit. “Rubbish,” said her spokesman.',
    'There were rumours that Lee would quit. She is staying, the trust said.',
    'Unions called on Lee to resign. “I was hired for five years and I intend to serve them,” she said.',
    'Lee was asked about her future. “I’m not for turning,” Lee said.',
    'Lee had no intention of walking away from the job.',
    'Lee was quick to say that she would not be leaving.',
    'Lee rejected calls for her resignation.',
    'Lee rejected calls for her to resign.',
    'Lee brushed off calls to go.',
    'Lee scotched rumours that she was leaving.',
    'Asked whether she would resign, Lee said: “Absolutely not.”',
    'The trust dismissed as speculation a report that the chief executive, Ann Lee, would be replaced.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('leaves, denied')
  })
})

describe('takes-up', () => {
  test.each([
    'Lee walked back into the trust on Monday as chief executive.',
    'Tom Gray took the oath of office at 4 p.m. as chief executive.',
    'Tom Gray was sworn in on Monday.',
    'Tom Gray has been named as the new chief executive.',
    'Tom Gray is the new chief executive of the trust.',
    'The trust has tapped Tom Gray to be its next chief executive.',
    'The trust has appointed Mary Orr to lead the hospitals.',
    'Mary Orr has been appointed to the board.',
    'Mary Orr was elected chairwoman of the trust in 2014.',
    'Mary Orr, who chairs the trust, was first elected in 2014.',
    'Chairwoman Mary Orr was first elected in 2014.',
    'Mary Orr has been re-elected as chairwoman.',
    'Mary Orr won the election for chairwoman on Tuesday.',
    'Mary Orr will take over as chief executive in May.',
    'Mary Orr will succeed Lee as chief executive.',
    'Lee will be succeeded by Mary Orr.',
    'Mary Orr takes the helm in May.',
    'Mary Orr has been promoted to chief executive.',
    'Mary Orr steps up to become chief executive.',
    'Mary Orr has landed the top job at the trust.',
    'Mary Orr has been brought in as finance director.',
    'The trust has hired Mary Orr as finance director.',
    'Mary Orr joins as finance director on Monday.',
    'Mary Orr was chosen as finance director from 30 applicants.',
    'She also named Capt. Marcus Bell as her deputy.',
    'The judge Ruth Hale has been appointed to lead the inquiry.',
    'Mary Orr starts as chief executive on 1 June.',
    'Lee has been reinstated as chief executive.',
    'Mary Orr has been elected unopposed as chairwoman.',
    'Mary Orr, appointed finance director in 2022, said the trust was sound.',
    'The ministry has nominated Mary Orr as chairwoman.',
    'The assembly confirmed Mary Orr as chairwoman on Thursday.',
    'Mary Orr was seconded to the health board as head of finance.',
    'Mary Orr is back as finance director.',
    'Lee resigned last night. Mary Orr takes over.',
    'The trust sacked Lee and replaced her with Mary Orr.',
    'The board announced the appointment of Mary Orr as finance director.',
    'Mary Orr beat two rivals to become chairwoman.',
    'Lee has quit. Mary Orr replaces her.',
    'Mary Orr was sworn in on Monday as chairwoman.',
    'Mary Orr inherits the chairmanship from Lee.',
    'Mary Orr has moved from finance director to chief executive.',
    'Mary Orr is joining Carrick Trust as finance director.',
    'Mary Orr moves from finance to become chief executive.',
    'Mary Orr has taken on the role of chief executive.',
    'Mary Orr has been confirmed in the post.',
    'Mary Orr has been voted on to the board.',
    'Mary Orr beat Tom Gray by 320 votes to 211 to win the party leadership.',
    'The board lifted the suspension of Lee on Thursday.',
    'Lee returned to work on Monday after being cleared.',
    'A retired judge, Ruth Hale, will conduct an independent review.',
    'The council asked Ruth Hale, a former judge at the tribunal in Leith, to carry out a review.',
    'The trust named Tom Gray chief executive.',
    'The trust has appointed a new chief executive, Ruth Hale.',
    'The trust poached its new chief executive, Ruth Hale, from a rival.',
    'Tom Gray will take the chair in June.',
    'Tom Gray enters cabinet as health minister.',
    'Ruth Hale got the nod as chief executive.',
    'Ruth Hale has been put in charge of Carrick Trust.',
    'The trust announced the promotion of Ruth Hale to medical director.',
    'The sheriff-elect, Ruth Hale, said nothing.',
    'The trust sacked Lee and appointed Ruth Hale as her successor.',
    'Lee’s successor is Ruth Hale.',
    'Ruth Hale has accepted the post of chief executive.',
    'Ruth Hale has accepted the role.',
    'The trust has announced Ruth Hale as its new chief executive.',
    'Following her appointment as chief executive, Ruth Hale met staff.',
    'Ruth Hale, newly appointed as chief executive, met staff.',
    'Ruth Hale won election as mayor.',
    'Ruth Hale clinched the presidency.',
    'Ruth Hale was returned unopposed as president.',
    'Ruth Hale was promoted from deputy to director.',
    'Ruth Hale rises to director in June.',
    'Ruth Hale’s first day as chief executive was Monday.',
    'Ruth Hale assumed charge as collector on Monday.',
    'Ruth Hale was recalled to the cabinet as health minister.',
    'Ruth Hale will lead the review.',
    'Ruth Hale will take up the directorship in June.',
    'Lee won a second four-year term.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('takes-up')
  })
})

describe('acting', () => {
  test.each([
    'Tom Gray starts on Monday as interim chief executive.',
    'Tom Gray will mind the shop until a new boss is found.',
    'Tom Gray will hold the fort.',
    'Tom Gray will keep the seat warm until June.',
    'Tom Gray has taken temporary charge of the trust.',
    'Tom Gray will take over on an interim basis.',
    'Tom Gray has been appointed interim chief executive.',
    'Tom Gray will serve as interim chief executive.',
    'Tom Gray is serving as acting chief executive.',
    'Tom Gray will step in as acting chief executive.',
    'Tom Gray will run the trust until a successor is appointed.',
    'Tom Gray will act as chief executive in the meantime.',
    'Tom Gray will lead the trust in the interim.',
    'Acting chief executive Tom Gray said nothing would change.',
    'Tom Gray, the interim chief executive, said nothing would change.',
    'Tom Gray has been made caretaker chief executive.',
    'Tom Gray is filling in for Lee.',
    'Tom Gray will deputise for Lee while she is away.',
    'Finance director Mary Orr steps up as acting chief executive.',
    'Mary Orr is running the trust until a successor is found.',
    'Tom Gray has been placed in temporary charge of the trust.',
    'Tom Gray will act up as chief executive.',
    'Tom Gray will hold the post in the interim.',
    'Tom Gray was tapped to run the 24,000-student district in the interim.',
    'Tom Gray will remain in office as caretaker chief executive.',
    'Tom Gray is standing in.',
    'Tom Gray will lead the trust for the rest of the year.',
    'Tom Gray will take the chair in the meantime.',
    'Tom Gray has been put in charge meanwhile.',
    'Tom Gray is in temporary charge.',
    'Tom Gray will deputise.',
    'Tom Gray has been asked to step in.',
    'Tom Gray will assume her duties.',
    'Tom Gray has been given additional charge of Harbour Pier.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('acting')
  })
})

describe('suspended', () => {
  test.each([
    'Lee has been suspended.',
    'Lee was placed on paid leave on Friday.',
    'Lee is on administrative leave.',
    'Lee was stood down on Friday while the inquiry goes on.',
    'Lee has been sent home on full pay.',
    'Lee was put on gardening leave.',
    'The board suspended Lee on full pay.',
    'The board placed Lee on leave on Friday.',
    'Lee is taking a leave of absence.',
    'Lee remains suspended.',
    'Lee has stepped aside while the inquiry is under way.',
    'Lee has gone on medical leave.',
    'Lee has stood down pending the outcome of an inquiry.',
    'The suspended chief executive, Ann Lee, said nothing.',
    'Lee has been asked to go on leave.',
    'Lee has been interdicted.',
    'Lee was removed from duty.',
    'Lee has stepped back while an investigation takes place.',
    'Lee is under suspension.',
    'Lee, suspended since May, said nothing.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('suspended')
  })
})

describe('stays', () => {
  test.each([
    'Lee is still on the job.',
    'Lee remains at the helm.',
    'Lee survived the reshuffle.',
    'Lee will stay on until June.',
    'Lee will remain in post.',
    'Lee will keep her job.',
    'Lee keeps her job after the board voted 5-4 in her favour.',
    'Lee survived a vote of no confidence.',
    'Lee has agreed to stay on as chief executive.',
    'Lee withdrew her resignation on Friday.',
    'The board refused to accept Lee’s resignation.',
    'Lee is to stay, the trust said.',
    'Lee will see out her term.',
    'Lee vowed to fight on.',
    'Lee hung on to her job.',
    'Lee survived a motion to remove her.',
    'Lee will remain as chief executive.',
    'Lee’s contract has been extended until 2027.',
    'Lee has signed a new three-year contract.',
    'The board has retained Lee as chief executive.',
    'Lee stays until December.',
    'Lee survives as chief executive.',
    'The board refused to sack Lee.',
    'The trust responded by handing Lee a new three-year contract.',
    'Lee has been kept on.',
    'Lee holds on to her job.',
    'Lee clings to her job.',
    'Lee saw off a bid to oust her.',
    'Lee won a confidence vote.',
    'Lee has been given a second term.',
    'Lee will carry on as chief executive.',
    'Lee has been spared the axe.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toContain('stays')
  })
})

describe('no change', () => {
  test.each([
    'Tom Gray stood up. Lee stepped down from the stage.',
    'Patients want Lee gone.',
    'Lee was let go through security.',
    'Lee returned to her seat.',
    'Tom Gray, retired from the bench in 2011, met Lee.',
    'Lee left the meeting at nine.',
    'Lee should resign, Gray said.',
    'Lee would resign if the board asked her to.',
    'Unions want Lee to go.',
    'Lee went home early.',
    'Lee stood down the volunteers at noon.',
    'Lee was relieved that the ward had reopened.',
    'Lee runs a marathon every May.',
    'Lee took charge of the barbecue.',
    'Lee was elected to tears.',
    'Lee stays in a flat in Leith.',
    'Lee fired the starting pistol.',
    'Lee will not seek damages.',
    'The trust expelled a pupil, Lee said.',
    'Lee will run for mayor.',
    'Lee left for London on Monday.',
    'Lee left no doubt about her anger.',
    'Lee retired to her study.',
    'Lee resigned herself to losing.',
    'Lee took charge of the microphone.',
    'Lee returned to the theme of beds.',
    'Lee joined residents on the march as rain fell.',
    'Lee is on sick leave and came back to work on Monday.',
    'The trust would not say whether Lee had resigned.',
    'The trust declined to comment on reports that Lee had been sacked.',
    'The players wanted Lee to stay.',
    'The police let Tom Reed go home.',
    'Lee sent the porters packing crates.',
    'Nurses called for the sacking of Lee.',
    'Lee quit the race for mayor.',
    'Tom Gray spoke of the problems that Lee is going to leave.',
    'Ruth Hale moved out after Lee left the room.',
    'Lee was elected on a promise of more beds.',
    'Detective Inspector Ruth Hale will lead a murder investigation.',
    'Bus driver Tom Reed was sacked.',
    'New Jersey governor Ruth Hale said nothing.',
    'Lee was moved to tears.',
    'To her successor, Lee leaves a debt.',
    'Lee has been asked for a list of names.',
    'Lee is not running for office.',
    'Lee was transferred to hospital.',
    'Lee gave notice of a motion.',
    'Lee turned in her chair.',
    'The next chief executive should live here, said Gray.',
    'Lee retired the old van.',
    'Lee was appointed to a panel of judges at the show.',
  ])('is told by: %s', sentence => {
    expect(changesIn(sentence)).toEqual([])
  })
})

describe('several people in one sentence', () => {
  /** Who leaves or takes up what by a sentence. */
  const who = (sentence: string) => {
    const record = engine.read({ ...article(sentence), published: '2026-03-12' })
    return record.events.flatMap(event =>
      event.kind === 'office-change'
        ? [`${record.entities.find(({ id }) => id === event.person)?.name} ${event.change} ${event.office}`]
        : [],
    )
  }

  test('all who are joined with "and" do what the verb tells', () => {
    expect(who('Two directors, Paul Yates and Miriam Coe, resigned on Friday.')).toEqual([
      'Paul Yates leaves post',
      'Miriam Coe leaves post',
    ])
    expect(who('Chairman Paul Yates and chief executive Miriam Coe have both quit.')).toEqual([
      'Paul Yates leaves Chairman',
      'Miriam Coe leaves chief executive',
    ])
  })

  test('who is only met by another does nothing', () => {
    expect(who('Mayor Paul Yates met Miriam Coe and resigned.')).toEqual(['Paul Yates leaves Mayor'])
  })

  test('one verb tells of each what they become', () => {
    expect(who('The council appointed Paul Yates as treasurer and Miriam Coe as clerk.')).toEqual([
      'Paul Yates takes-up treasurer',
      'Miriam Coe takes-up clerk',
    ])
  })

  test('one replaces another', () => {
    expect(who('Lena Hart replaces Otto Braun as chairman of Rhinebank.')).toEqual([
      'Lena Hart takes-up chairman',
      'Otto Braun leaves chairman',
    ])
  })
})

describe('takes-up, only talked of or turned down', () => {
  test.each([
    ['Tom Gray has been tipped for the job.', 'takes-up, rumoured'],
    ['Tom Gray has been shortlisted for the post of ombudsman.', 'takes-up, rumoured'],
    ['Tom Gray has been lined up to replace Lee as chief executive.', 'takes-up, rumoured'],
    ['Tom Gray said he would not be applying for the job.', 'takes-up, denied'],
    ['Tom Gray said he would not run for mayor.', 'takes-up, denied'],
  ])('%s', (sentence, change) => {
    expect(changesIn(sentence)).toContain(change)
  })
})
