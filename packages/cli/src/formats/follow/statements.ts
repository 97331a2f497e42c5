import type { Found, Said } from '@onrecord/archive'
import { visible } from '@onrecord/pages'
import { dayOf, deedOf, nameOf, needsMarks, orderOf } from '@onrecord/pages/answers'
import type { Span } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from '../text/layout.ts'
import { pageNote, replies, source } from './lines.ts'

const INSET = 2

/** What a search found, to be read on a screen. */
export function found(found: Found, terminal: Terminal): string {
  if (found.total === 0) return 'Nothing was found.\n'
  const entries = found.items.map(hit => statement(hit, hit.highlights, terminal).join('\n'))
  return `${[...entries, pageNote(found, 'statements', orderOf(found), terminal).join('\n')].join('\n\n')}\n`
}

/** A statement: who, what they do by it and when; the words, those that were sought marked; where it stands. */
export function statement(said: Said, highlights: readonly Span[], terminal: Terminal): string[] {
  const { paint, columns } = terminal
  const who = paint('bold', visible(nameOf(said)).replace(/\s+/g, ' '))
  const about = said.about.length > 0 ? `about ${said.about.map(({ name }) => name).join(', ')}` : ''
  const facts = [
    deedOf(said),
    dayOf(said),
    visible(about),
    said.state === 'as read' ? '' : said.state,
    `#${said.statement}`,
  ]
  return [
    ...folded([who, ...facts].filter(Boolean).join(' · '), columns),
    ...indented(folded(quoted(said, marked(visible(said.words), highlights, terminal)), columns - INSET), INSET),
    ...source(said.source, terminal, INSET),
    ...replies(said.replies, terminal, INSET),
  ]
}

function quoted(said: Said, shown: string): string {
  return needsMarks(said) ? `“${shown}”` : shown
}

function marked(text: string, spans: readonly Span[], { paint }: Terminal): string {
  let at = 0
  const pieces = spans.map(({ from, to }) => {
    const piece = text.slice(at, from) + paint(['bold', 'underline'], text.slice(from, to))
    at = to
    return piece
  })
  return pieces.join('') + text.slice(at)
}
