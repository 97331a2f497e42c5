/** Where a text sets an earlier word beside what became of it, in words of its own, and who went back on it. */
import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const TOWN =
  'Ann Lee is the mayor of Carrick. Tom Gray is the transport minister. Carrick Council runs the buses. Hale Water supplies the town.'

function turners(text: string): string[] {
  const { reversals, entities } = read(`${TOWN}\n\n${text}`)
  return reversals.map(({ who }) => entities.find(({ id }) => id === who)?.name ?? who)
}

describe('said and undone', () => {
  test.each([
    ['Ann Lee', 'Lee has quietly removed the pledge from her website.'],
    ['Ann Lee', 'Lee took back her remarks about bus drivers on Monday.'],
    ['Ann Lee', 'Lee has abandoned a manifesto promise to freeze fares.'],
    ['Ann Lee', 'Lee has dropped her opposition to the bridge.'],
    ['Ann Lee', 'Lee has gone cold on the bridge.'],
    ['Tom Gray', 'Gray has watered down his plan to jail fare dodgers.'],
    ['Tom Gray', 'Gray withdrew his resignation on Thursday.'],
    ['Tom Gray', 'Gray has rescinded the order closing the ports, which he issued last Tuesday.'],
    ['Tom Gray', 'Gray made an embarrassing retreat on Tuesday.'],
    ['Carrick Council', 'Carrick Council has abandoned the closure of its depot, seven weeks after announcing it.'],
    ['Hale Water', 'Hale Water no longer says that the river is clean.'],
    ['Tom Gray', 'What Gray called “fake news” in March he now calls “a lapse”.'],
    ['Hale Water', 'Contrary to what it told councillors in June, Hale Water will not build the reservoir.'],
    ['Ann Lee', 'Lee closed the bridge on Monday, after weeks in which she had insisted that it was safe.'],
    ['Ann Lee', 'Lee vowed in February never to publish the map, then published it.'],
    ['Tom Gray', 'Gray promised a public vote on the toll, only to cancel it in May.'],
    [
      'Tom Gray',
      'Gray was asked about the call. First he denied taking it; then he remembered it, but not what was said.',
    ],
    ['Ann Lee', 'Lee conceded on Monday that the target would be missed, which she had denied only a day before.'],
    ['Tom Gray', 'Once opposed to the merger, Gray now supports it.'],
    ['Tom Gray', 'Having once called the mayor “a crook”, Gray endorsed her on Saturday.'],
    ['Ann Lee', 'Less than a month after calling the levy “dead in the water”, Lee revived it.'],
    ['Tom Gray', 'Gray had sworn he would never go back to the railways. This week he was unveiled as their chairman.'],
    ['Tom Gray', 'Gray used to say the line would close over his dead body. Yesterday he signed the papers.'],
    ['Ann Lee', 'Lee has agreed to lift the ban on skateboards. She had said the rule was “not up for negotiation”.'],
    ['Ann Lee', 'After months of denying that money was missing, Lee admitted on Friday that £400 could not be found.'],
    ['Ann Lee', 'Lee said that she would not go to the inquiry. It lasted a week.'],
    ['Ann Lee', 'Lee’s pledge to freeze fares has vanished from the website.'],
    ['Carrick Council', 'Carrick Council’s promised review never came.'],
    ['Ann Lee', 'No sooner had Lee promised to keep the baths than she put them up for sale.'],
    ['Carrick Council', 'A petition with 9,000 names persuaded Carrick Council to think again.'],
    ['Ann Lee', 'It took Lee just two days to change her mind.'],
    ['Tom Gray', 'Gray has apologised for telling the inquiry that no files existed.'],
    ['Ann Lee', 'Lee has shelved the hotel tax that she called “inevitable” a fortnight ago.'],
    ['Ann Lee', 'Rather than fight the ruling, as she had promised, Lee accepted it on Friday.'],
    ['Tom Gray', 'Gray insisted for a year that he would not contest the primary. On Saturday he filed his papers.'],
    ['Tom Gray', 'Gray, who had vouched for the study, now concedes that its data were invented.'],
    ['Tom Gray', 'Gray has pulled the plug on the barrage he spent six years defending.'],
    ['Tom Gray', 'Gray had called the protesters “hooligans”. On Sunday he called them “our children”.'],
    ['Ann Lee', 'Lee will, after all, keep the pool open.'],
    ['Carrick Council', 'Carrick Council bosses have done an about-turn and will keep the pool open.'],
    ['Tom Gray', 'Gray announced a U-turn on bus lanes on Wednesday.'],
    ['Tom Gray', 'Gray is staying after all.'],
    ['Ann Lee', 'Asked why she had dropped her demand for an apology, Lee said that times had changed.'],
    ['Ann Lee', 'Having spent the spring denying that she wanted the job, Lee admitted on Tuesday that she did.'],
    ['Ann Lee', 'Lee conceded that her earlier statement about the fire was not accurate.'],
    ['Ann Lee', 'It is a far cry from January, when Lee promised “a bed for every child”.'],
    ['Tom Gray', 'Gray was against the quota before he was for it.'],
    ['Tom Gray', 'Gray has gone from champion of the casino to its loudest critic.'],
    ['Tom Gray', 'Gray voted for the cuts he had marched against.'],
    ['Carrick Council', 'Carrick Council has ditched its controversial exact-fare rule.'],
    ['Tom Gray', 'Gray pulled a 180 on the food trucks on Tuesday.'],
    ['Tom Gray', 'After weeks of insisting he would fight on, Gray quit last night.'],
    ['school board', 'In an about-face, the school board voted to keep Garfield Elementary open.'],
    [
      'ministry',
      'The ministry, which in January said the vaccines were on their way, now says that none were ordered.',
    ],
    ['officials', 'Officials who had assured residents the water was safe to drink told them on Saturday to boil it.'],
  ])('%s: %s', (who, text) => {
    expect(turners(text).map(name => name.toLowerCase())).toEqual([who.toLowerCase()])
  })

  test.each([
    'Contrary to Lee’s fears, the audit found nothing.',
    'Lee’s promises do not mean she takes back everything she said.',
    '“We can no longer claim to be the best,” Lee said.',
    'Gray insisted that the law was needed not only to punish dodgers but also to pay for buses.',
    'Voters have changed their minds about Lee, a poll suggests.',
    'The couple dropped plans for a honeymoon when flights were cancelled, Lee said.',
    'Lee promised to open the bridge, then opened it.',
    'Residents hope to persuade Carrick Council to think again.',
    'Lee said that the match was a good one. It lasted three hours.',
    'Lee’s insistence that no rule had been broken drew a laugh.',
    'Lee backed a law to cut the power of the agencies she called “a cartel”.',
    'Gray marched against the cuts and voted against them.',
    'Lee said it was time for the town to rethink parking.',
    'Gray quietly left the room.',
  ])('nobody: %s', text => {
    expect(turners(text)).toEqual([])
  })
})
