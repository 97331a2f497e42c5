import { type ArticleOf, articles as articlesOf, type Page as PageOf } from '@onrecord/archive'
import type { Page } from '../page.ts'
import { articleEntry } from '../parts/articles.ts'
import { listing, totalOf } from '../parts/listing.ts'
import { pagingOf } from '../parts/paging.ts'

/** All articles, the latest kept first. */
export const articles: Page<PageOf<ArticleOf>> = {
  path: '/articles',
  ask: ({ store }, asked) => articlesOf(store, pagingOf(asked)),
  show: (page, asked) => ({
    title: 'Articles',
    kind: 'articles',
    lead: totalOf(page, 'article', 'the last added first'),
    main: listing(page, page.items.map(articleEntry), asked, 'The archive is empty.', 'heads'),
  }),
}
