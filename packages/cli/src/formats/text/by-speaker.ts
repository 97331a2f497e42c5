import { counted, entitiesBySpeech, type Shown, shown } from '@onrecord/pages'
import type { Record } from '@onrecord/record'
import type { Terminal } from '../../terminal.ts'
import { others, person } from './people.ts'
import { entries, noStatements } from './statements.ts'

/** The statements of a record under those who make them, who says most first; at the end who is only named. */
export function bySpeaker(record: Record, terminal: Terminal): string {
  const all = shown(record)
  const entry = entries(all, terminal)
  const said = Map.groupBy(all, each => each.speaker)
  const voices = entitiesBySpeech(record)
  const groups = voices
    .filter(({ statements }) => statements.length > 0)
    .map(voice =>
      under(
        person(voice, terminal),
        (said.get(voice.entity) ?? []).map(each => entry(each, '')),
      ),
    )
  const nobody = said.get(undefined) ?? []
  const sourced = (each: Shown) => (each.statement.source.length > 0 ? each.who : '')
  const left =
    nobody.length > 0
      ? [
          under(
            unknown(nobody, terminal),
            nobody.map(each => entry(each, sourced(each))),
          ),
        ]
      : []
  const title = terminal.paint('underline', 'Statements by speaker')
  const silent = others(voices, terminal)
  return [`${title}\n${[...groups, ...left].join('\n\n') || noStatements(terminal)}`, ...(silent ? [silent] : [])].join(
    '\n\n',
  )
}

function under(heading: string, statements: readonly string[]): string {
  return `${heading}\n${statements.join('\n\n')}`
}

function unknown(nobody: readonly Shown[], { paint }: Terminal): string {
  return `${paint('bold', 'Speaker not known')} · ${counted(nobody.length, 'statement')}`
}
