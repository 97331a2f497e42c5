import { counted, day } from '@onrecord/pages'
import type { Listed, View } from '@onrecord/pages/dossier'
import { shareOf } from '@onrecord/pages/dossier'
import type { Terminal } from '../../../terminal.ts'
import { lines, section } from './section.ts'

/** The articles in the order of their publication, and which of them print the same report. */
export function articles({ articles, dossier }: View, terminal: Terminal): string {
  const entries = articles.map(listed => entry(listed, terminal))
  const reports = dossier.reports.map(report => {
    const [first = '', ...copies] = report.articles.map(
      id => articles.find(({ article }) => article.id === id)?.title ?? id,
    )
    return lines(
      `One report, ${shareOf(report)}: “${first}”, printed again as ${copies.map(copy => `“${copy}”`).join(', ')}`,
      terminal,
    ).join('\n')
  })
  return section(`Dossier of ${counted(articles.length, 'article')}`, [...entries, ...reports], terminal, '\n')
}

function entry({ article, title, statements }: Listed, terminal: Terminal): string {
  const { outlet, published, id } = article
  const facts = [published && day(published), outlet, counted(statements, 'statement'), id]
  return [
    ...lines(title, terminal).map(line => terminal.paint('bold', line)),
    ...lines(facts.filter(Boolean).join(' · '), terminal, 4).map(line => terminal.paint('dim', line)),
  ].join('\n')
}
