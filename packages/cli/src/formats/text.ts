import { day, visible } from '@onrecord/pages'
import type { Article, Record } from '@onrecord/record'
import type { Terminal } from '../terminal.ts'
import type { Page } from './page.ts'
import { bySpeaker } from './text/by-speaker.ts'
import { folded } from './text/layout.ts'
import { people } from './text/people.ts'
import { statements } from './text/statements.ts'

export const ending = '.txt'

/** The record to be read on a screen: the article, who is in it, what they said, in order or by speaker; several parted by a rule. */
export async function* render(records: AsyncIterable<Record>, { by, terminal }: Page): AsyncGenerator<string> {
  let rule = ''
  for await (const record of records) {
    const said =
      by === 'speaker' ? [bySpeaker(record, terminal)] : [people(record, terminal), statements(record, terminal)]
    const sections = [heading(record.article, terminal), ...said]
    yield `${rule}${sections.filter(Boolean).join('\n\n')}\n`
    rule = `\n${terminal.paint('dim', '─'.repeat(terminal.columns))}\n\n`
  }
}

function heading(article: Article, { columns, paint }: Terminal): string {
  const title = folded(visible(article.headline ?? article.id), columns).map(line => paint('bold', line))
  const by = article.byline.length > 0 ? `by ${article.byline.join(', ')}` : undefined
  const facts = [article.outlet, article.published && day(article.published), by].filter(fact => fact !== undefined)
  const address = article.url === undefined ? [] : [article.url]
  const lines = [facts.join(' · '), ...address].flatMap(line => folded(visible(line), columns))
  return [...title, ...lines.map(line => paint('dim', line))].join('\n')
}
