import { stories } from '@onrecord/archive'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { toldStory } from '../../told-story.ts'
import { answering } from '../endpoint.ts'
import { Stories, StoryTold } from '../schemas/article.ts'
import { numberAsked, Paging } from '../schemas/listing.ts'

export const listStories = answering({
  method: 'get',
  at: '/stories',
  name: 'listStories',
  summary: 'Stories that several articles tell, the latest first.',
  about: 'Following',
  query: Paging,
  answer: Stories,
  give: ({ store }, { query }) => stories(store, query),
})

export const getStory = answering({
  method: 'get',
  at: '/stories/{story}',
  name: 'getStory',
  summary: 'What the articles of a story tell together: its dossier.',
  about: 'Following',
  path: z.object({ story: numberAsked }),
  answer: StoryTold,
  refuses: [404],
  async give({ store }, { path }) {
    const found = await toldStory(store, path.story)
    if (!found) throw new Refusal(404, `there is no story ${path.story}`)
    const { versions, people, ...rest } = found
    return { ...rest, versions: Object.fromEntries(versions), people: Object.fromEntries(people) }
  },
})
