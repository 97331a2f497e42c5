import type { History, Reworded, Said, VersionOf } from '@onrecord/archive'
import { counted, day, visible } from '@onrecord/pages'
import type { Span } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from '../text/layout.ts'
import { dim, lines } from './lines.ts'
import { statement } from './statements.ts'

/** How an article changed, to be read on a screen. */
export function history({ address, url, versions }: History, terminal: Terminal): string {
  const [latest] = versions.slice(-1)
  const head = [
    ...lines(latest?.headline ?? address, terminal).map(line => terminal.paint('bold', line)),
    ...dim([latest?.outlet, url ?? address].filter(Boolean).join(' · '), terminal),
    ...dim(counted(versions.length, 'version'), terminal),
  ]
  return `${[head.join('\n'), ...versions.map(each => version(each, terminal))].join('\n\n')}\n`
}

function version({ number, added, headline, statements, changes }: VersionOf, terminal: Terminal): string {
  const title = `Version ${number} · added ${day(added)}, ${added.slice(11, 16)} · ${counted(statements, 'statement')}`
  const head = [terminal.paint('underline', title), ...(headline === null ? [] : lines(headline, terminal, 2))].join(
    '\n',
  )
  if (!changes) return head
  const { appeared, vanished, reworded } = changes
  const none = appeared.length + vanished.length + reworded.length === 0
  const entries = [
    ...(none ? [lines('the statements are the same', terminal, 2)] : []),
    ...reworded.map(each => changed(each, terminal)),
    ...vanished.map(said => marked('−', 'gone', said, terminal)),
    ...appeared.map(said => marked('+', 'new', said, terminal)),
  ]
  return [head, ...entries.map(each => each.join('\n'))].join('\n\n')
}

function marked(sign: string, what: string, said: Said, terminal: Terminal): string[] {
  const [first = '', ...more] = statement(said, [], narrower(terminal, 2))
  return [`${sign} ${what}: ${first}`, ...indented(more, 2)]
}

function changed({ before, after, changes, otherSpeaker }: Reworded, terminal: Terminal): string[] {
  const nameOf = ({ speaker, speakerName }: Said) => speaker?.name ?? speakerName ?? 'speaker not known'
  const who = otherSpeaker ? `${nameOf(before)}, now given to ${nameOf(after)}` : nameOf(after)
  const words = ({ words }: Said, span: Span | null) => span && visible(words.slice(span.from, span.to))
  const told = changes.map(change => {
    const [was, is] = [words(before, change.before), words(after, change.after)]
    return was === null ? `“${is}” was put in` : is === null ? `“${was}” was left out` : `“${was}” became “${is}”`
  })
  const text = (said: Said, spans: readonly (Span | null)[], sign: string) =>
    indented(folded(`${sign} ${signed(visible(said.words), spans, terminal)}`, terminal.columns - 2), 2)
  return [
    ...lines(`~ ${otherSpeaker && changes.length === 0 ? 'other speaker' : 'reworded'}: ${who}`, terminal),
    ...text(
      before,
      changes.map(change => change.before),
      '−',
    ),
    ...text(
      after,
      changes.map(change => change.after),
      '+',
    ),
    ...(told.length > 0 ? dim(told.join('; '), terminal, 2) : []),
  ]
}

function signed(text: string, spans: readonly (Span | null)[], { paint }: Terminal): string {
  let at = 0
  const pieces = spans.flatMap(span => {
    if (!span) return []
    const piece = text.slice(at, span.from) + paint(['bold', 'underline'], text.slice(span.from, span.to))
    at = span.to
    return [piece]
  })
  return pieces.join('') + text.slice(at)
}

function narrower(terminal: Terminal, by: number): Terminal {
  return { ...terminal, columns: terminal.columns - by }
}
