import { type Found, MOST_RANKED, type Said } from '@onrecord/archive'
import type { Span } from '@onrecord/record'
import { day, days } from '../../day.ts'
import type { Terminal } from '../../terminal.ts'
import { visible } from '../../visible.ts'
import { folded, indented } from '../text/layout.ts'
import { pageNote, replies, source } from './lines.ts'

const INSET = 2

/** What a search found, to be read on a screen. */
export function found(found: Found, terminal: Terminal): string {
  if (found.total === 0) return 'Nothing was found.\n'
  const entries = found.items.map(hit => statement(hit, hit.highlights, terminal).join('\n'))
  return `${[...entries, pageNote(found, 'statements', orderOf(found), terminal).join('\n')].join('\n\n')}\n`
}

/** In which order statements stand, in words. */
export function orderOf({ order, total }: Found): string {
  if (order === 'relevance') return 'best first'
  const more = order === 'newest' && total > MOST_RANKED ? ` (more than ${MOST_RANKED} are not ranked)` : ''
  return `${order} first${more}`
}

/** A statement: who, what they do by it and when; the words, those that were sought marked; where it stands. */
export function statement(said: Said, highlights: readonly Span[], terminal: Terminal): string[] {
  const { paint, columns } = terminal
  const who = paint('bold', visible(said.speaker?.name ?? said.speakerName ?? 'speaker not known').replace(/\s+/g, ' '))
  const about = said.about.length > 0 ? `about ${said.about.map(({ name }) => name).join(', ')}` : ''
  const facts = [
    deed(said),
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

function deed({ act, polarity }: Said): string {
  if (!act) return ''
  return polarity ? `${act} ${polarity < 0 ? '−' : '+'}` : act
}

function dayOf({ said, day: first }: Said): string {
  if (said) return days(said.from, said.to)
  return first === null ? '' : day(first)
}

const MARKED = /^\s*["'“”‘’«»„`]|["'“”‘’«»„`]\s*$/

function quoted({ form, words }: Said, shown: string): string {
  return form === 'direct' && !MARKED.test(words) ? `“${shown}”` : shown
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
