import type { Page, Placed, Turn } from '@onrecord/archive'
import { groundOf } from '@onrecord/pages/answers'
import { when } from '@onrecord/pages/dossier'
import type { Terminal } from '../../terminal.ts'
import { lines, pageNote, replies, source } from './lines.ts'

/** Reversals, to be read on a screen. */
export function turnsPage(page: Page<Turn>, terminal: Terminal): string {
  if (page.total === 0) return 'No reversal was found.\n'
  const entries = page.items.map(each => turn(each, terminal).join('\n'))
  return `${[...entries, pageNote(page, 'reversals', 'the latest first', terminal).join('\n')].join('\n\n')}\n`
}

/** A reversal with both ends: what was said or done before, and after. */
export function turn(each: Turn, terminal: Terminal): string[] {
  const { who, whoName, before, after, signal } = each
  const [first = '', ...more] = lines(`${who?.name ?? whoName} · ${groundOf(each)} · #${each.id}`, terminal)
  return [
    terminal.paint('bold', first),
    ...more,
    ...(before ? end('before', before, terminal) : lines('before: not told', terminal, 2)),
    ...(after ? end('after', after, terminal) : []),
    ...(signal && signal.words !== after?.words ? end('the article’s words for it', signal, terminal) : []),
    ...replies(each.replies, terminal, 2),
  ]
}

function end(name: string, place: Placed, terminal: Terminal): string[] {
  return [
    ...lines(place.date === null ? name : `${name}, ${when(place.date)}`, terminal, 2),
    ...lines(place.words, terminal, 4),
    ...source(place.source, terminal, 4),
  ]
}
