import { type Reading, reading } from '@onrecord/archive'
import { counted, day, type Html, html } from '@onrecord/pages'
import { article as articleMarked, type Leading, leafOf, sidebar } from '@onrecord/pages/record'
import { extent, type Span } from '@onrecord/record'
import type { Asked } from '../asked.ts'
import { articlePath, correctionPath, personPath, placePath, storyPath } from '../links.ts'
import type { Page } from '../page.ts'
import { articleEntry } from '../parts/articles.ts'
import { section } from '../parts/listing.ts'
import { Refusal } from '../refusal.ts'

/** A version of an article with its quotations marked, and the record beside it. `?at=303-384` points at its words. */
export const article: Page<Reading> = {
  path: '/articles/:article{[0-9]+}/:number{[0-9]+}?',
  async ask({ store }, asked) {
    const [id, number] = [asked.param('article'), asked.param('number')]
    const found = await reading(store, Number(id), number === '' ? undefined : Number(number))
    if (!found)
      throw new Refusal(404, number ? `there is no version ${number} of article ${id}` : `there is no article ${id}`)
    return found
  },
  data: ({ people, ...rest }) => ({ ...rest, people: Object.fromEntries(people) }),
  show(found, asked) {
    const { record, copies } = found
    const leaf = leafOf(record, 0, leadingIn(found))
    return {
      title: leaf.title,
      heading: 'Who said what',
      kind: 'article',
      lead: notesOn(found),
      main: html`<div class="leaf" id="${leaf.id}">
${articleMarked(leaf, pointedIn(asked, found))}
${sidebar(leaf, 'order')}
</div>
${section('copies', 'The same text elsewhere', copies.length > 0 && html`<ol class="heads">\n${copies.map(articleEntry)}</ol>\n`)}`,
    }
  },
}

/** Names lead to the pages about them; statements of the latest version to where they are corrected, and back to their words. */
function leadingIn({ article, number, versions, people }: Reading): Leading {
  return {
    person: entity => {
      const who = people.get(entity)
      return who && personPath(who)
    },
    ...(number === versions.at(-1)?.number && {
      correction: ({ content }) => {
        const span = extent(content)
        return correctionPath({ article, span }, placePath({ article, number }, span))
      },
    }),
  }
}

/** Which version this is, and the story that it tells a part of. */
function notesOn({ article, number, versions, story }: Reading): Html | false {
  const latest = versions.at(-1)
  const isLatest = number === latest?.number
  const several =
    versions.length > 1 &&
    html`Version ${number} of ${versions.length}${!isLatest && html`; the <a href="${articlePath(article)}">latest one</a> is of ${day(latest?.added ?? '')}`}. <a href="${articlePath(article)}/versions">What changed</a>. `
  const of =
    story &&
    html`Part of a story in ${counted(story.articles, 'article')}: <a href="${storyPath(story.id)}">${story.title}</a>`
  return several || of ? html`${several}${of}` : false
}

/** The words that a link points at; none where it points at nothing in the text. */
function pointedIn(asked: Asked, { record }: Reading): Span | undefined {
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(asked.query('at') ?? '') ?? []
  const { text } = record.article
  const span = { from: Number(from), to: Math.min(Number(to), text.length) }
  // White space between two blocks is not on the page.
  const skipped = text.slice(span.from, span.to).search(/\S/)
  return skipped < 0 || Number.isNaN(span.from) ? undefined : { ...span, from: span.from + skipped }
}
