import { type Html, html } from './html.ts'

/** The width of a chart in its own units; it fits itself to the page. */
export const WIDTH = 640

/** A drawing that scrolls sideways where it would be too small to read, with a name and, in words, what it shows. What is drawn is hidden from who hears the page: the words say it. */
export function chart(id: string, height: number, title: string, description: string, drawn: readonly Html[]): Html {
  return html`<div class="drawing" role="region" aria-label="${title}: chart" tabindex="0">
<svg class="chart" viewBox="0 0 ${WIDTH} ${Math.round(height)}" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${description}</desc>
<g aria-hidden="true">
${drawn.map(each => html`${each}\n`)}</g>
</svg>
</div>
`
}

/** Shares from 0 up to the next of 5, 10, 25, 50 or 100 per cent, and where its lines are drawn. */
export function scaleOf(shares: readonly number[]): { readonly top: number; readonly ticks: readonly number[] } {
  const most = Math.max(...shares, 0.01)
  const top = [0.05, 0.1, 0.25, 0.5, 1].find(each => most <= each) ?? 1
  return { top, ticks: [0, 1, 2, 3, 4, 5].map(i => (i * top) / 5) }
}

/** A number as a coordinate. */
export function at(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '')
}

/** A name that fits beside a chart; the table has all of it. */
export function short(name: string, letters: number): string {
  const all = [...name.replace(/\s+/g, ' ')]
  return all.length > letters ? `${all.slice(0, letters - 1).join('')}…` : all.join('')
}
