import { type History, type Reworded, reading, type VersionOf, versions as versionsOf } from '@onrecord/archive'
import { counted, day, type Html, html } from '@onrecord/pages'
import { nameOf } from '@onrecord/pages/answers'
import type { Record } from '@onrecord/record'
import { articlePath, placePath } from '../links.ts'
import type { Page } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { section } from '../parts/listing.ts'
import { sideBySide } from '../parts/side-by-side.ts'
import { sourceLink } from '../parts/source.ts'
import { marked, quoted, statementEntry } from '../parts/statement.ts'
import { whoLink } from '../parts/who.ts'
import { Refusal } from '../refusal.ts'

// In versions: of older ones the texts are not set side by side here, each has its own page.
const LATEST = 5

/** How an article changed: its versions, and what became of what was said from one to the next. */
interface Versions extends History {
  readonly article: number
  /** The latest versions whole, by their numbers. */
  readonly records: ReadonlyMap<number, Record>
}

export const versions: Page<Versions> = {
  path: '/articles/:article{[0-9]+}/versions',
  async ask({ store }, asked) {
    const article = Number(asked.param('article'))
    const found = await reading(store, article)
    const history = found && (await versionsOf(store, found.address))
    if (!history) throw new Refusal(404, `there is no article ${article}`)
    const records = new Map<number, Record>()
    for (const { number } of history.versions.slice(-LATEST)) {
      const whole = await reading(store, article, number)
      if (whole) records.set(number, whole.record)
    }
    return { article, ...history, records }
  },
  data: ({ records, ...history }) => history,
  show(history) {
    const { article, address, records } = history
    const latest = history.versions.at(-1)
    return {
      title: `What changed: ${latest?.headline ?? address}`,
      heading: 'What changed',
      kind: 'versions',
      lead: html`<a href="${articlePath(article)}">${latest?.headline ?? address}</a>, ${counted(history.versions.length, 'version')}`,
      main: html`${history.versions.toReversed().map(each => version(article, each, records))}`,
    }
  },
}

function version(
  article: number,
  { number, added, headline, statements, changes }: VersionOf,
  records: Versions['records'],
): Html | false {
  const [before, after] = [records.get(number - 1), records.get(number)]
  const told = [
    ...(changes?.reworded ?? []).map(changed),
    ...(changes?.vanished ?? []).map(said =>
      side('gone', html`<ol class="entries">${statementEntry(said)}</ol>`, false),
    ),
    ...(changes?.appeared ?? []).map(said =>
      side('new', false, html`<ol class="entries">${statementEntry(said)}</ol>`),
    ),
  ]
  return section(
    `v${number}`,
    `Version ${number}`,
    html`${facts(
      html`added ${day(added)}, ${added.slice(11, 16)} UTC`,
      counted(statements, 'statement'),
      html`<a href="${placePath({ article, number })}">${headline ?? 'the text'}</a>`,
    )}${changes && told.length === 0 && html`<p>What was said is the same as in the version before.</p>\n`}${told}${before && after && html`<details>\n<summary>Both texts side by side</summary>\n${sideBySide(before, after)}</details>\n`}`,
  )
}

/** A statement in other words, or another's: before and after side by side, with the words marked that differ. */
function changed({ before, after, changes, otherSpeaker }: Reworded): Html {
  const [gone, come] = [changes.flatMap(change => change.before ?? []), changes.flatMap(change => change.after ?? [])]
  const end = (said: Reworded['before'], words: Html) =>
    html`<p class="line">${whoLink(said.speaker, nameOf(said))}</p>\n<blockquote>${quoted(said, words)}</blockquote>\n${facts(sourceLink(said.source))}`
  return side(
    otherSpeaker ? 'given to somebody else' : 'reworded',
    end(before, marked(before.words, gone, 'del')),
    end(after, marked(after.words, come, 'ins')),
  )
}

function side(what: string, before: Html | false, after: Html | false): Html {
  return html`<div class="change">
<h3>${what}</h3>
<div class="pair">
<div>${before || html`<p class="facts">Not in the version before.</p>`}</div>
<div>${after || html`<p class="facts">Not in this version.</p>`}</div>
</div>
</div>
`
}
