import type { Event } from '@onrecord/record'
import type { Stage } from '../document.ts'
import { isRunning } from '../times/timed.ts'
import { denialsOf } from './denials.ts'
import { holdersIn } from './holders.ts'
import { headOf, inquiriesIn } from './investigations.ts'
import { mergeChanges } from './merge.ts'
import { mergeInquiries } from './merge-inquiries.ts'
import { type Post, UNTOLD_OFFICE } from './office.ts'
import { changesIn, type ToldChange } from './office-changes.ts'
import { type Doc, readingOf, type Sentence } from './reading.ts'
import { successionsIn } from './succession.ts'

/** Layer of `events`: what happened, other than somebody saying something, in the order in which the article tells it. */
export interface Happened {
  readonly events: readonly Event[]
}

/** The stage that finds who takes, leaves or keeps an office, and who looks into whom. */
export const events: Stage<Doc, Happened> = doc => {
  const reading = readingOf(doc)
  const sentences = sentencesOf(doc)
  const inquiries = sentences.flatMap(sentence => inquiriesIn(reading, sentence))
  const told = withPosts([
    ...inquiries.flatMap(headOf),
    ...sentences.flatMap(sentence =>
      borneOut([...changesIn(reading, sentence), ...successionsIn(reading, sentence), ...holdersIn(reading, sentence)]),
    ),
  ])
  const all = [...mergeChanges(reading, [...told, ...denialsOf(reading, told)]), ...mergeInquiries(reading, inquiries)]
  return { events: all.map((event, i) => ({ id: `v${i + 1}`, ...event })) }
}

/** "She has been acting chief since Friday, when Lee left": where one takes over, the other has not only gone out. */
function borneOut(told: readonly ToldChange[]): readonly ToldChange[] {
  const comes = told.find(({ change, isWeak }) => !isWeak && (change === 'acting' || change === 'takes-up'))
  if (!comes) return told
  return told.map(one =>
    one.isWeak && one.change === 'leaves' && one.party.key !== comes.party.key
      ? { ...one, isWeak: false, post: one.post ?? comes.post }
      : one,
  )
}

/** The changes with the offices that other places of the article tell of the same people; without those that need one still. */
function withPosts(told: readonly ToldChange[]): ToldChange[] {
  const posts = new Map<string, Post>()
  for (const { party, post } of told)
    if (post && post.office !== UNTOLD_OFFICE && !posts.has(party.key)) posts.set(party.key, post)
  return told.flatMap(one => {
    const post = one.post ?? posts.get(one.party.key)
    return post ? [{ ...one, post }] : []
  })
}

/** The sentences of the running text: headlines and captions say again, and shorter, what the text says. */
function sentencesOf(doc: Doc): Sentence[] {
  return doc.paragraphs.flatMap(({ sentences }, paragraph) =>
    isRunning(doc, paragraph) ? sentences.map(({ from, to }) => ({ from, to, paragraph })) : [],
  )
}
