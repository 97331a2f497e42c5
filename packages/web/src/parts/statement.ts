import type { Said } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { dayOf, deedOf, nameOf, needsMarks, whereOf } from '@onrecord/pages/answers'
import type { Span } from '@onrecord/record'
import { correctionPath } from '../links.ts'
import { facts } from './facts.ts'
import { replies } from './replies.ts'
import { sourceLink } from './source.ts'
import { whoLink, whoLinks } from './who.ts'

/**
 * A statement as an entry of a list: who, what they do by it and when; the words; about whom, and where it stands; what
 * was replied. `back` is the path of a list that leads to where it is corrected.
 */
export function statementEntry(said: Said, highlights: readonly Span[] = [], back?: string): Html {
  const { speaker, speakerName, about, form, state } = said
  const correction = back !== undefined && correctionLink(said, back)
  return html`<li class="${form}" id="${idOf(said)}">
<p class="line">${whoLink(speaker, speakerName)}${deed(said)}</p>
<blockquote>${quoted(said, marked(said.words, highlights, 'hit'))}</blockquote>
${facts(about.length > 0 && html`about ${whoLinks(about)}`, form, state !== 'as read' && state, html`${sourceLink(said.source)}${correction}`)}${replies(said.replies)}</li>
`
}

function idOf({ statement }: Said): string {
  return `said-${statement}`
}

function correctionLink(said: Said, back: string): Html {
  const address = correctionPath(said.source, `${back}#${idOf(said)}`)
  return html`<span class="correct"> · <a href="${address}" aria-label="Correct this: ${nameOf(said)}, ${whereOf(said.source)}">Correct this</a></span>`
}

function deed(said: Said): Html {
  const [act, when] = [deedOf(said), dayOf(said)]
  return html` <span class="deed">${act && html`<span class="act">${act}</span> `}${when}</span>`
}

/** The words of a statement between the marks that they need. */
export function quoted(said: Said, words: Html): Html {
  return needsMarks(said) ? html`“${words}”` : words
}

/** A text with some stretches of it marked: what was sought, what is gone, what is new. Stretches are in order. */
export function marked(text: string, spans: readonly Span[], as: 'hit' | 'del' | 'ins'): Html {
  const ends = [...spans, { from: text.length, to: text.length }]
  return html`${ends.map(({ from, to }, i) => {
    const own = text.slice(from, to)
    return [text.slice(ends[i - 1]?.to ?? 0, from), own !== '' && tagged(own, as)]
  })}`
}

function tagged(words: string, as: 'hit' | 'del' | 'ins'): Html {
  if (as === 'hit') return html`<mark class="hit">${words}</mark>`
  return as === 'del' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`
}
