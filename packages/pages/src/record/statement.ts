import { day, days } from '../day.ts'
import { type Html, html } from '../html.ts'
import { polarities } from '../shown.ts'
import { colour } from './colour.ts'
import type { Said, Speaker } from './leaf.ts'

/** Who says something, linked to what is known of them. */
export function nameOf({ speaker, who }: Said): Html {
  return speaker
    ? html`<a class="name" href="#${speaker.id}"${colour(speaker)}>${who}</a>`
    : html`<span class="name">${who}</span>`
}

/**
 * One statement: its number, who says it (left out under a heading that tells), to whom, what is done by saying it and
 * when; the words; what else is known of it. `leafId` is the anchor of its article.
 */
export function statement(said: Said, leafId: string, who: Html | undefined): Html {
  const { number, id, words, speaker, to } = said
  const hearers = to.length > 0 && html` <span class="to">to ${links(to)}</span>`
  return html`<li id="${id}">
<p class="line"><span class="number">${number}</span>${who && html` ${who}`}${hearers}${deed(said)}</p>
<blockquote${colour(speaker)}>${words}</blockquote>
<p class="facts">${factsOf(said, leafId)}</p>
</li>\n`
}

function deed({ statement: { act, polarity, said } }: Said): Html {
  const judged = polarity !== undefined && html` <span class="polarity">${polarities[polarity]}</span>`
  const when = said && html` ${said.from === said.to ? time(said.from) : days(said.from, said.to)}`
  return html`${(act || when) && html` <span class="deed">${act && html`<span class="act">${act}</span>`}${judged}${when}</span>`}`
}

function time(iso: string): Html {
  return html`<time datetime="${iso}">${day(iso)}</time>`
}

function links(speakers: readonly Speaker[]): Html {
  return html`${speakers.map(({ id, entity }, i) => [i > 0 && ', ', html`<a href="#${id}">${entity.name}</a>`])}`
}

function factsOf(
  { statement: { form }, number, place, within, wordsId, about, who, correction }: Said,
  leafId: string,
): Html {
  const label = [`Statement ${number} in the article`, place].filter(Boolean).join(', ')
  const correct =
    correction !== undefined &&
    html`<span class="correct"> · <a href="${correction}" aria-label="Correct this: statement ${number}, ${who}">Correct this</a></span>`
  const facts = [
    about.length > 0 && html`about ${links(about)}`,
    within && html`within <a href="#${leafId}-s${within}">statement ${within}</a>`,
    html`${form}`,
    html`<a href="#${wordsId}" aria-label="${label}">${place || 'in the article'}</a>${correct}`,
  ]
  return html`${facts.filter(Boolean).map((fact, i) => [i > 0 && ' · ', fact])}`
}
