import {
  type ArticleOf,
  articles,
  type Demanded,
  demands,
  type Overview,
  overview,
  type Page as PageOf,
  type StoryOf,
  stories,
  type Turn,
  turns,
} from '@onrecord/archive'
import { counted, days, type Html, html, numeral } from '@onrecord/pages'
import type { Page } from '../page.ts'
import { addingForm } from '../parts/adding-form.ts'
import { articleEntry } from '../parts/articles.ts'
import { demandEntry } from '../parts/demand.ts'
import { allOf, section } from '../parts/listing.ts'
import { storyEntry } from '../parts/stories.ts'
import { turnEntry } from '../parts/turn.ts'

/** What the archive holds, and the latest of it. */
interface Home {
  readonly holds: Overview
  readonly stories: PageOf<StoryOf>
  readonly turns: PageOf<Turn>
  readonly openDemands: PageOf<Demanded>
  readonly articles: PageOf<ArticleOf>
}

const LATEST = 5

export const home: Page<Home> = {
  path: '/',
  async ask({ store }) {
    return {
      holds: await overview(store),
      stories: await stories(store, { limit: LATEST }),
      turns: await turns(store, { limit: 2 }),
      openDemands: await demands(store, { status: 'open', limit: 3 }),
      articles: await articles(store, { limit: LATEST }),
    }
  },
  show(answer) {
    const { stories, turns, openDemands, articles } = answer
    return {
      title: 'The public record, as reported',
      kind: 'home',
      lead: leadOf(answer.holds),
      main: html`<div class="columns">
<div class="aside">
${section('add', 'Add your own articles', html`<p class="hint">Drop them anywhere on this page, or:</p>\n${addingForm()}`)}
<div data-live="latest">
${section('stories', 'Stories', list(stories.items.map(storyEntry), 'heads'), html`<a href="/stories">All stories</a>`)}
${section('articles', 'Latest articles', list(articles.items.map(articleEntry), 'heads'), html`<a href="/articles">All articles</a>`)}
</div>
</div>
<div data-live="standing">
${articles.items.length === 0 && html`<p class="none">The archive is empty. Add an article to see who says what in it.</p>\n`}
${section('reversals', 'Went back on their word', list(turns.items.map(turnEntry), 'entries'), allOf(turns, 'reversal', '/turns'))}
${section(
  'demands',
  'Demands still open',
  list(
    openDemands.items.map(each => demandEntry(each)),
    'entries',
  ),
  allOf(openDemands, 'open demand', '/demands?status=open'),
)}
</div>
</div>`,
      scripts: ['add'],
    }
  },
}

function list(entries: readonly Html[], kind: 'entries' | 'heads'): Html | false {
  return entries.length > 0 && html`<ol class="${kind}">\n${entries}</ol>\n`
}

function leadOf({ statements, articles, people, first, last }: Overview): string {
  const period = first === null || last === null ? '' : `, ${days(first.slice(0, 10), last.slice(0, 10))}`
  const counts = [counted(statements, 'statement'), counted(articles, 'article')].join(' in ')
  return `This archive holds ${counts}, with ${numeral(people)} people and bodies${period}.`
}
