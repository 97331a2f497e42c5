import type { Decision, ListedDecision, Page } from '@onrecord/archive'
import { csvLine, day } from '@onrecord/pages'
import { decidedIn } from '@onrecord/pages/answers'
import type { Terminal } from '../terminal.ts'
import { dim, lines, pageNote } from './follow/lines.ts'

/** Decisions, to be read on a screen. */
export function decisionsPage(page: Page<ListedDecision>, terminal: Terminal): string {
  if (page.total === 0) return 'There is no such decision.\n'
  const entries = page.items.map(each => decisionLine(each, terminal).join('\n'))
  return `${[...entries, pageNote(page, 'decisions', 'the latest first', terminal).join('\n')].join('\n\n')}\n`
}

const BINDINGS = {
  applied: '',
  kept: 'stands by this decision alone: the engine does not find it',
  needless: 'the engine does not find what was rejected',
  lost: 'what it is about is not in the archive any more',
  undone: '',
} as const

/** A decision: its number, what was decided, by whom and when, and what became of it. */
export function decisionLine(decision: Decision | ListedDecision, terminal: Terminal): string[] {
  const { id, by, at, undone } = decision
  const [first = '', ...more] = lines(`#${id} · ${decidedIn(decision)}`, terminal)
  return [
    terminal.paint('bold', first),
    ...more,
    ...dim(`${by}, ${day(at.slice(0, 10))}`, terminal, 2),
    ...(undone ? lines(`undone by ${undone.by}, ${day(undone.at.slice(0, 10))}`, terminal, 2) : []),
    ...('binding' in decision && BINDINGS[decision.binding] ? lines(BINDINGS[decision.binding], terminal, 2) : []),
  ]
}

/** Decisions, a row each. */
export function decisionsCsv(rows: readonly ListedDecision[]): string {
  const head = ['decision', 'kind', 'what', 'articles', 'by', 'at', 'binding', 'undone_by', 'undone_at']
  return [
    csvLine(head),
    ...rows.map(each => {
      const { id, kind, by, at, binding, undone } = each
      return csvLine([id, kind, decidedIn(each), articlesOf(each), by, at, binding, undone?.by ?? '', undone?.at ?? ''])
    }),
  ].join('')
}

function articlesOf({ target }: Decision): string {
  if ('articles' in target) return target.articles.join('; ')
  if ('statement' in target) return target.statement.quote.article
  if ('demand' in target) return target.demand.evidence.article
  return 'reversal' in target ? target.reversal.after.article : ''
}
