import { type Demanded, demands, type StoryTold } from '@onrecord/archive'
import { counted, type Html, html } from '@onrecord/pages'
import { type Addresses, contents, parts, sheetOf } from '@onrecord/pages/dossier'
import type { JoinedDemand, Span } from '@onrecord/record'
import { articlePath, personPath, placePath, replyPath, storyPath } from '../links.ts'
import type { Page } from '../page.ts'
import { replied } from '../parts/demand.ts'
import { daysOf } from '../parts/stories.ts'
import { Refusal } from '../refusal.ts'
import { toldStory } from '../told-story.ts'

/** A story, and its demands as the archive lists them. */
interface Story extends StoryTold {
  /** With their numbers, by which they are replied to, and the replies. */
  readonly demands: readonly Demanded[]
}

const MOST = 200

/** What the articles of a story tell together: its dossier. */
export const story: Page<Story> = {
  path: '/stories/:story{[0-9]+}',
  async ask({ store }, asked) {
    const id = Number(asked.param('story'))
    const found = await toldStory(store, id)
    if (!found) throw new Refusal(404, `there is no story ${asked.param('story')}`)
    return { ...found, demands: (await demands(store, { story: id, limit: MOST })).items }
  },
  data: ({ versions, people, ...rest }) => ({
    ...rest,
    versions: Object.fromEntries(versions),
    people: Object.fromEntries(people),
  }),
  show(told) {
    const sheet = { ...sheetOf(told.dossier, () => addressesIn(told)), demandNote: notesIn(told) }
    const { navigation, main } = parts(sheet)
    return {
      title: told.title,
      kind: 'story',
      lead: `What ${counted(told.articles, 'article')} tell together, ${daysOf(told)}`,
      main: html`<div class="columns">
<div class="aside guide">\n${navigation}<h2>Articles</h2>\n${contents(sheet)}</div>
<div>\n${main}</div>
</div>`,
    }
  },
}

/** What was replied to a demand of the dossier, which is the one of the archive that stands in the same words. */
function notesIn({ id, demands }: Story): (demand: JoinedDemand) => Html | false {
  const key = (version: string | number, { from, to }: Span) => `${version} ${from}-${to}`
  const kept = new Map(
    demands.flatMap(demand => demand.evidence.map(({ source }) => [key(source.version, source.span), demand] as const)),
  )
  return ({ evidence }) => {
    const found = evidence.map(place => kept.get(key(place.article, place))).find(demand => demand !== undefined)
    return found !== undefined && replied(found, replyPath(found.id, `${storyPath(id)}#demands`))
  }
}

/** Lines of a story lead to the pages of its articles and people. */
function addressesIn({ versions, people }: StoryTold): Addresses {
  return {
    words: ({ article, from, to }) => {
      const version = versions.get(article)
      return version ? placePath(version, { from, to }) : '#'
    },
    article: id => articlePath(versions.get(id)?.article ?? 0),
    person: who => {
      const known = people.get(who)
      return known && personPath(known)
    },
  }
}
