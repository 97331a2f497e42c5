import { type Page as PageOf, type StoryOf, stories as storiesOf } from '@onrecord/archive'
import type { Page } from '../page.ts'
import { listing, totalOf } from '../parts/listing.ts'
import { pagingOf } from '../parts/paging.ts'
import { storyEntry } from '../parts/stories.ts'

/** Stories that several articles tell. */
export const stories: Page<PageOf<StoryOf>> = {
  path: '/stories',
  ask: ({ store }, asked) => storiesOf(store, pagingOf(asked)),
  show: (page, asked) => ({
    title: 'Stories',
    kind: 'stories',
    lead: totalOf(page, 'story', 'the latest first').replace('storys', 'stories'),
    main: listing(page, page.items.map(storyEntry), asked, 'No two articles of the archive tell one story.', 'heads'),
  }),
}
