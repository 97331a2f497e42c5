/** What somebody does against what an earlier article quotes them with. */
import { chapterOf, reversalsAcross } from '@onrecord/engine/chains'
import { describe, expect, test } from 'vitest'
import { article, fastEngine } from './reading.ts'

const engine = fastEngine()
const TOWN =
  'Ann Lee, the mayor of Carrick, met Tom Gray, the transport minister, and Una Marsh, the chief executive of Hale Water. Carrick Council runs the buses. Hale Water supplies the town.'

/** Who turns in two articles of one town, an earlier and a later one. */
function turners(earlier: string, later: string): string[] {
  const chapters = [earlier, later].map((text, i) => {
    const record = engine.read({ ...article(`${TOWN}\n\n${text}`), id: String(i), published: `2026-03-0${i + 2}` })
    return chapterOf(record, id => record.entities.find(e => e.id === id)?.name ?? id)
  })
  return reversalsAcross(chapters).map(({ who }) => who)
}

describe('a later word or deed goes against an earlier word', () => {
  test.each([
    [
      'Ann Lee',
      'Lee said no fares would rise this year.',
      'Bus fares will go up by four euros from Monday, Lee announced.',
    ],
    [
      'Ann Lee',
      'Lee told pupils that phones would not be banned.',
      'Phones will be banned from September, Lee has told parents.',
    ],
    ['Ann Lee', 'Lee said the officer had done nothing wrong.', 'Lee fired the officer on Thursday.'],
    [
      'Tom Gray',
      'Gray promised that the pool would reopen by Easter.',
      'The pool will not open again, Gray said on Monday.',
    ],
    ['Tom Gray', 'Gray ruled out an early election.', 'Gray called an election for June on Sunday night.'],
    [
      'Tom Gray',
      'Gray said he had never met the contractor Coyle.',
      'Gray admitted that he had lunch with Coyle in May.',
    ],
    ['Ann Lee', 'Lee said the fine was correct.', 'Lee conceded that the fine should not have been given.'],
    [
      'Ann Lee',
      'Lee said the town would not be suing the builder.',
      'Lee began legal action against the builder on Friday.',
    ],
    [
      'Hale Water',
      'Hale Water said it would not release the test results.',
      'Hale Water released the test results on Friday.',
    ],
    [
      'Hale Water',
      'Hale Water said it would not pay compensation to households.',
      'Hale Water will pay compensation of £100 to households, it said.',
    ],
    [
      'Hale Water',
      '“There is no question of a refund for households,” Hale Water said.',
      'Hale Water has refunded households.',
    ],
    [
      'Ann Lee',
      'Lee said the minister had her entire support.',
      'Lee told the minister on Friday that he should resign.',
    ],
    ['Ann Lee', '“There will be no vote,” said Lee.', 'Lee said that a vote would take place on Thursday.'],
    ['Ann Lee', '“I’ll be there with bells on,” Lee said of the hearing.', 'Lee failed to turn up at the hearing.'],
    ['Ann Lee', '“We are not turning it off,” Lee said.', 'Lee ordered the system to be taken offline on Friday.'],
    ['Hale Water', 'Hale Water said it stands by the club.', 'Hale Water has cut ties with the club.'],
    [
      'Hale Water',
      'Hale Water said it would not refund fees.',
      'Hale Water agreed to give back £4 million of the fees.',
    ],
    ['Ann Lee', 'Lee said the exams would go ahead.', 'Lee cancelled the exams on Friday.'],
    ['Ann Lee', 'Lee said she supported the levy.', 'Lee came out against the levy on Monday.'],
    ['Hale Water', 'Hale Water said it would not refund fees.', 'Hale Water has agreed to hand back every penny.'],
    ['Ann Lee', 'Lee said she would not sell the town pool.', 'Lee has sold the town pool to a hotel firm.'],
    ['Ann Lee', '“I will not sell the town pool,” said Lee.', 'Lee signed the sale of the town pool on Monday.'],
    ['Ann Lee', 'Lee said the library would not close.', 'Lee announced that the library will close in May.'],
    ['Tom Gray', 'Gray ruled out an inquiry into the crash.', 'Gray announced an inquiry into the crash on Monday.'],
    [
      'Tom Gray',
      '“I do not see the need for an inquiry into the crash,” Gray said.',
      'Gray has ordered an inquiry into the crash.',
    ],
    ['Tom Gray', 'Gray said he would veto the tolls bill.', 'Gray signed the tolls bill on Monday.'],
    [
      'Tom Gray',
      '“I will never vote for tolls on this road,” Gray said.',
      'Gray voted for tolls on the road on Monday.',
    ],
    ['Tom Gray', 'Gray said he opposed tolls on the coast road.', 'Gray now supports tolls on the coast road.'],
    ['Tom Gray', 'Gray backed the new line to Hale.', 'Gray voted against the new line to Hale.'],
    ['Ann Lee', 'Lee promised to attend the meeting of tenants.', 'Lee did not attend the meeting of tenants.'],
    ['Ann Lee', 'Lee said she would meet tenants of the tower.', 'Lee refused to meet tenants of the tower.'],
    ['Ann Lee', 'Lee refused to apologise.', '“I am sorry for what I said,” Lee said.'],
    ['Ann Lee', 'Lee said the tests would stay. “They are here to stay,” she said.', 'Lee has abolished the tests.'],
    ['Ann Lee', 'Lee said she would vote no on the stadium.', 'Lee voted yes on the stadium.'],
    ['Ann Lee', 'Lee said she would not be seeking a third term.', 'Lee said on Friday she would seek a third term.'],
    ['Ann Lee', 'Lee said the data had not been lost.', 'Lee told the council that the data had been lost.'],
    ['Ann Lee', 'Lee said there was no money for a new bridge.', 'Lee announced £40m for a new bridge.'],
    ['Ann Lee', 'Lee said she had known nothing of the letters.', 'Lee admitted that she had known of the letters.'],
    [
      'Tom Gray',
      '“Joe Pitt is going nowhere,” Gray said of his deputy.',
      'Gray sacked his deputy, Joe Pitt, last night.',
    ],
    ['Tom Gray', 'Gray said no jobs would be lost on the line.', 'Gray is to cut 120 jobs on the line.'],
    ['Ann Lee', '“I have nothing to apologise for,” Lee said.', 'Lee apologised on Friday.'],
    ['Ann Lee', 'Lee promised to freeze bus fares.', 'Lee will raise bus fares by 5% in May.'],
    ['Ann Lee', '“Bus fares will not go up this year,” Lee said.', 'Lee said bus fares would go up by 5%.'],
    ['Ann Lee', 'Lee said there would be no increase in council tax.', 'Lee raised council tax by 3% on Monday.'],
    [
      'Carrick Council',
      'Carrick Council said it would not investigate the fire.',
      'Carrick Council is investigating the fire.',
    ],
    ['Ann Lee', 'Lee said she had full confidence in Marsh.', 'Lee called for Marsh to resign.'],
    ['Ann Lee', '“Una Marsh has my full support,” Lee said.', 'Lee called on Marsh to resign on Friday.'],
    ['Ann Lee', 'Lee said she would not run for a second term.', 'Lee filed papers to run for a second term.'],
    [
      'Ann Lee',
      '“I have no plans to stand for parliament,” Lee said.',
      'Lee announced that she will stand for parliament.',
    ],
    [
      'Hale Water',
      'Hale Water said it would cooperate fully with the regulator.',
      'Hale Water sued the regulator on Friday.',
    ],
    [
      'Hale Water',
      'Hale Water said it would appeal against the fine.',
      'Hale Water dropped its appeal against the fine.',
    ],
    ['Una Marsh', 'Marsh said she would not give up her bonus.', 'Marsh has given up her bonus.'],
    ['Una Marsh', 'Marsh said she would take her bonus in full.', 'Marsh has waived her bonus.'],
    [
      'Carrick Council',
      'Carrick Council said the cuts to bus services would go ahead.',
      'Carrick Council has scrapped the cuts to bus services.',
    ],
    ['Ann Lee', 'Lee denied meeting the builder.', 'Lee admitted that she had met the builder.'],
    ['Ann Lee', '“I have never met the builder,” Lee said.', '“I met the builder twice,” Lee said.'],
    ['Tom Gray', 'Gray said the bridge would be built.', 'Gray has cancelled the bridge.'],
    ['Tom Gray', 'Gray said he would testify before the committee.', 'Gray will not testify before the committee.'],
    [
      'Hale Water',
      'Hale Water denied that a pump had failed.',
      'Hale Water admitted on Monday that a pump had failed.',
    ],
    ['Hale Water', '“There was no leak,” said Hale Water.', 'There had been a leak, Hale Water admitted on Monday.'],
    [
      'Hale Water',
      'Marsh said that no jobs would be cut at the Hale works.',
      'Hale Water has cut 40 jobs at the Hale works.',
    ],
    [
      'Tom Gray',
      'Gray said there were no plans to merge the two hospitals.',
      'Gray announced that the two hospitals are to merge.',
    ],
    [
      'Tom Gray',
      'Gray dismissed calls for a review of parking charges.',
      'Gray has ordered a review of parking charges.',
    ],
    ['Ann Lee', '“I will not be releasing that footage,” Lee said.', 'The footage was released on Friday by Lee.'],
    ['Tom Gray', 'Gray promised a new clinic for the valley.', 'Gray has cancelled the new clinic for the valley.'],
    ['Ann Lee', 'Lee said the report would be kept confidential.', 'The report was published on Monday by Lee.'],
    ['Ann Lee', '“There will be no more cuts,” Lee said.', 'Lee announced a further £3m of cuts on Monday.'],
    [
      'Tom Gray',
      'Gray said he had never taken gifts from the builder.',
      'Gray admitted taking gifts from the builder.',
    ],
    ['Ann Lee', '“I’m going nowhere,” Lee said.', 'Lee resigned on Friday.'],
  ])('%s: %s / %s', (who, earlier, later) => {
    expect(turners(earlier, later)).toEqual([who])
  })

  test.each([
    ['Lee said she did not know when the plant would open.', 'Lee said the plant would open in May.'],
    ['Lee said the suspect had not been found.', 'Lee said the suspect had been found in a barn.'],
    ['Lee said the budget had not been decided.', 'Lee said the budget had been decided.'],
    ['Lee said that no patient had died.', 'A patient died on Friday. Lee offered her sympathy.'],
    ['Lee said she supported the levy.', 'The unions came out against the levy, Lee said.'],
    ['“I did not resign,” said Lee.', 'Lee resigned as mayor on Monday.'],
    ['Hale Water stands by the club.', 'Hale Water ended a contract with a supplier of pipes.'],
    ['Lee ruled out withholding the grant.', 'Lee released the first £4 million of the grant.'],
    ['Lee said there would be no strike.', 'Lee said staff would walk out unless they were paid.'],
    ['Lee said Gray had her entire support.', 'Lee accepted the resignation of a clerk.'],
    ['Lee said she would not raise taxes.', 'Lee raised concerns about taxes on Monday.'],
    ['Hale Water denied that it had overcharged anybody.', 'A court found that Hale Water had overcharged households.'],
    ['Lee opposed the mine.', 'Lee spoke at a rally against the mine.'],
    ['Lee said she was “not going to hang a man on a rumour”.', 'Lee said she would not “hang a man on a rumour”.'],
    ['Lee said talks had not begun.', 'Talks have begun, Lee said.'],
    ['Lee said she would not sell the town pool.', 'Lee repeated that the town pool was not for sale.'],
    ['Lee said she would not sell the town pool.', 'Gray sold his house on Monday.'],
    ['Gray promised to build the new line.', 'Gray opened the new line on Monday.'],
    ['Lee said she would meet tenants.', 'Lee met tenants on Monday.'],
    ['Hale Water will publish the results.', 'Hale Water published the results on Friday.'],
    ['Lee said she would not close the library.', 'The library was closed on Monday because of snow.'],
    ['Gray said he would not pay the fine.', 'Lee called on Gray to pay the fine.'],
    ['Lee said she would not raise fares.', 'Lee said fares could rise if fuel prices did.'],
    ['Lee said she was not told of the leak.', 'Lee told residents of the leak on Monday.'],
    ['Gray refused to say when the line would open.', 'Gray said the line would open in May.'],
    ['Lee would not say whether she would stand again.', 'Lee will stand again in May.'],
    ['Lee said she would not comment on the inquiry.', 'Lee welcomed the inquiry.'],
    ['Gray said he would decide on the toll in May.', 'Gray has not decided on the toll.'],
    ['Lee said she would not attend the opening of the pool.', 'Lee attended the funeral of a firefighter on Friday.'],
    ['Gray said he would appeal against the fine.', 'Gray lost his appeal against the fine on Friday.'],
    ['Hale Water warned that jobs would be lost without a rise.', 'Hale Water will not cut jobs after the rise.'],
    ['Lee said officers had been disciplined for accepting a sandwich.', 'Lee gave up her sandwich on Monday.'],
    ['Lee said the depot would not be built on the common.', 'Lee said the depot would be built on the old airfield.'],
    ['Lee said she would not publish the report until the trial was over.', 'Lee published the report on Friday.'],
    ['Hale Water said no decision had been made on fees.', 'Hale Water has made a decision on fees.'],
  ])('not so: %s / %s', (earlier, later) => {
    expect(turners(earlier, later)).toEqual([])
  })
})
