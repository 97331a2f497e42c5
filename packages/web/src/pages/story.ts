import type { StoryTold } from '@onrecord/archive'
import { counted, html } from '@onrecord/pages'
import { type Addresses, contents, parts, sheetOf } from '@onrecord/pages/dossier'
import { articlePath, personPath, placePath } from '../links.ts'
import type { Page } from '../page.ts'
import { daysOf } from '../parts/stories.ts'
import { Refusal } from '../refusal.ts'
import { toldStory } from '../told-story.ts'

/** What the articles of a story tell together: its dossier. */
export const story: Page<StoryTold> = {
  path: '/stories/:story{[0-9]+}',
  async ask({ store }, asked) {
    const found = await toldStory(store, Number(asked.param('story')))
    if (!found) throw new Refusal(404, `there is no story ${asked.param('story')}`)
    return found
  },
  data: ({ versions, people, ...rest }) => ({
    ...rest,
    versions: Object.fromEntries(versions),
    people: Object.fromEntries(people),
  }),
  show(told) {
    const sheet = sheetOf(told.dossier, () => addressesIn(told))
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
