import type { AuditTable, Share } from '@onrecord/archive'
import { at, chart, scaleOf, short, WIDTH } from '../chart.ts'
import { day } from '../day.ts'
import { type Html, html } from '../html.ts'
import { interval, percent } from './terms.ts'

const PANEL = 120
const LEFT = 50
const TOP = 22
const BOTTOM = 24
const SHOWN = 4

/** A month of one voice. */
interface Point {
  readonly month: string
  readonly share: Share
}

/** The commonest voices through the months, a panel each: the share as corrected in its interval, as read dashed. False for fewer than two months. */
export function months(tables: readonly AuditTable[], title: string, id: string): Html | false {
  const dated = tables.filter(({ per }) => per && /^\d{4}-\d{2}$/.test(per.name))
  const [first, last] = [dated[0]?.per?.name, dated.at(-1)?.per?.name]
  if (!first || !last || first === last) return false
  const panels = commonest(dated).map(name => ({ name, points: pointsOf(name, dated) }))
  const x = (month: string) =>
    LEFT + ((number(month) - number(first)) / (number(last) - number(first))) * (WIDTH - LEFT - 20)
  const drawn = panels.map(({ name, points }, i) => {
    const { top } = scaleOf(points.flatMap(({ share }) => [share.to, share.read]))
    const base = (i + 1) * PANEL - BOTTOM
    const y = (share: number) => base - (share / top) * (PANEL - TOP - BOTTOM)
    return html`${frame(short(name, 60), i * PANEL + 14, y, top)}${line(points, x, y)}`
  })
  const ends = [first, last].map(
    (month, i) =>
      html`<text class="tick ${i === 0 ? 'start' : 'end'}" x="${at(x(month))}" y="${panels.length * PANEL - 6}">${day(month)}</text>`,
  )
  return chart(id, panels.length * PANEL, `${title}: shares of statements`, described(panels), [...drawn, ...ends])
}

function commonest(tables: readonly AuditTable[]): string[] {
  const counts = new Map<string, number>()
  for (const { voices } of tables)
    for (const { name, statements } of voices) counts.set(name, (counts.get(name) ?? 0) + statements)
  const most = [...counts].sort((a, b) => b[1] - a[1])
  return most.slice(0, SHOWN).map(([name]) => name)
}

function pointsOf(name: string, tables: readonly AuditTable[]): Point[] {
  return tables.flatMap(({ per, voices }) => {
    const voice = voices.find(each => each.name === name)
    return voice && per ? [{ month: per.name, share: voice.share }] : []
  })
}

/** Months since year 0. */
function number(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}

function frame(name: string, title: number, y: (share: number) => number, top: number): Html {
  const grid = [0, top / 2, top].map(
    tick =>
      html`<line class="grid" x1="${LEFT}" x2="${WIDTH - 20}" y1="${at(y(tick))}" y2="${at(y(tick))}"/><text class="tick end" x="${LEFT - 6}" y="${at(y(tick) + 4)}">${percent(tick)} %</text>`,
  )
  return html`<text class="panel" x="${LEFT}" y="${title}">${name}</text>${grid}`
}

function line(points: readonly Point[], x: (month: string) => number, y: (share: number) => number): Html {
  const path = (of: (share: Share) => number) => points.map(({ month, share }) => `${at(x(month))},${at(y(of(share)))}`)
  const band = [...path(share => share.from), ...path(share => share.to).reverse()]
  const dots = points.map(
    ({ month, share }) => html`<circle class="corrected" cx="${at(x(month))}" cy="${at(y(share.corrected))}" r="3"/>`,
  )
  return html`<polygon class="band" points="${band.join(' ')}"/><polyline class="as-read" points="${path(share => share.read).join(' ')}"/><polyline class="as-corrected" points="${path(share => share.corrected).join(' ')}"/>${dots}`
}

function described(panels: readonly { readonly name: string; readonly points: readonly Point[] }[]): string {
  const told = panels.map(({ name, points }) => {
    const each = points.map(({ month, share }) => `${day(month)} ${percent(share.corrected)} (${interval(share)})`)
    return `${name}: ${each.join(', ')}`
  })
  return `Shares in per cent through the months, corrected, with their intervals. ${told.join('. ')}.`
}
