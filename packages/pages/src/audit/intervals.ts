import type { AuditTable, NamedVoice } from '@onrecord/archive'
import { at, chart, scaleOf, short, WIDTH } from '../chart.ts'
import { type Html, html } from '../html.ts'
import { called, interval, percent } from './terms.ts'

const LABEL = 200
const ROW = 24
const AXIS = 22
const SHOWN = 20

/** Each voice's share of statements: a ring as read, a dot as corrected, a line for the interval. */
export function intervals(table: AuditTable, title: string, id: string): Html {
  const voices = table.voices.slice(0, SHOWN)
  const { top, ticks } = scaleOf(voices.flatMap(({ share }) => [share.to, share.read]))
  const x = (share: number) => LABEL + (share / top) * (WIDTH - LABEL - 20)
  const height = voices.length * ROW + AXIS
  const lines = ticks.map(tick => {
    const place = at(x(tick))
    return html`<line class="grid" x1="${place}" x2="${place}" y1="0" y2="${height - AXIS}"/><text class="tick" x="${place}" y="${height - 6}">${percent(tick)} %</text>`
  })
  const rows = voices.map((voice, i) => row(voice, called(voice.name, table), i * ROW + ROW / 2, x))
  return chart(id, height, `${title}: shares of statements`, described(voices, table), [...lines, ...rows])
}

function row({ share }: NamedVoice, name: string, y: number, x: (share: number) => number): Html {
  const [from, to, corrected, read] = [share.from, share.to, share.corrected, share.read].map(each => at(x(each)))
  return html`<text class="label" x="${LABEL - 10}" y="${y + 4}">${short(name, 28)}</text><line class="interval" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/><circle class="read" cx="${read}" cy="${y}" r="5"/><circle class="corrected" cx="${corrected}" cy="${y}" r="3.5"/>`
}

function described(voices: readonly NamedVoice[], table: AuditTable): string {
  const told = voices.map(
    ({ name, share }) =>
      `${called(name, table)}: ${percent(share.corrected)} per cent (${interval(share)}), read ${percent(share.read)}`,
  )
  return `Each voice with its share as read (ring), corrected (dot), and the interval (line). ${told.join('; ')}.`
}
