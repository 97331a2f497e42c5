import type { Audit, AuditTable, NamedVoice, Share } from '@onrecord/archive'
import { counted, numeral, visible } from '@onrecord/pages'
import { BORROWED, called, coverage, interval, NOTE, percent, spanOf, titleOf } from '@onrecord/pages/audit'
import type { Terminal } from '../../terminal.ts'
import { folded } from '../text/layout.ts'

/** The audit to be read on a screen: a table a question, each voice with its shares of statements and of words. */
export function text(audit: Audit, terminal: Terminal): string {
  const { columns, paint } = terminal
  const dim = (words: string) => folded(words, columns).map(line => paint('dim', line))
  const tables = audit.tables.filter(({ voices }) => voices.length > 0)
  const borrowed = tables.some(({ voices }) => voices.some(voice => voice.borrowed.length > 0))
  const head = dim(visible(coverage(audit)))
  if (tables.length === 0) return `${[...head, 'There is nothing to count here.'].join('\n')}\n`
  const foot = [...dim(NOTE), ...(borrowed ? dim(BORROWED) : [])]
  return `${[head, ...tables.map(table => section(table, terminal)), foot].map(lines => lines.join('\n')).join('\n\n')}\n`
}

// What numbers take; names have the rest of the line.
const NUMBERS = 54

function section(table: AuditTable, { columns, paint }: Terminal): string[] {
  const width = Math.max(12, columns - NUMBERS)
  const span = spanOf(table)
  const title = [titleOf(table), span].filter(Boolean).join(', ')
  const of = `${counted(table.statements, 'statement')}, ${counted(table.words, 'word')}, ${counted(table.articles, 'article')}`
  const more = table.of - table.voices.length
  return [
    ...folded(visible(title), columns).map(line => paint('bold', line)),
    paint('dim', of),
    paint('dim', `${' '.repeat(width)}${' '.repeat(8)}  share of statements    share of words`),
    paint('dim', `${' '.repeat(width)}${'number'.padStart(8)}${'  read  corrected    '.repeat(2)}`.trimEnd()),
    ...table.voices.map(voice => row(voice, table, width)),
    ...(more > 0 ? [paint('dim', `and ${counted(more, 'voice')} more`)] : []),
  ]
}

function row(voice: NamedVoice, table: AuditTable, width: number): string {
  const mark = voice.borrowed.length > 0 ? '*' : ''
  const name = fitted(visible(called(voice.name, table)).replace(/\s+/g, ' ') + mark, width)
  return `${name}${numeral(voice.statements).padStart(8)}${cells(voice.share)}${cells(voice.wordShare)}`.trimEnd()
}

/** 23 columns: as read, corrected, the interval. */
function cells(share: Share): string {
  return `${percent(share.read).padStart(6)}${percent(share.corrected).padStart(6)} ${interval(share).padStart(9)}  `
    .slice(0, 23)
    .trimEnd()
    .padEnd(23)
}

function fitted(name: string, width: number): string {
  const letters = [...name]
  return (letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : name).padEnd(width)
}
