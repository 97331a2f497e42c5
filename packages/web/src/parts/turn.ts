import type { Placed, Turn } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { groundOf } from '@onrecord/pages/answers'
import { when } from '@onrecord/pages/dossier'
import { facts } from './facts.ts'
import { replies } from './replies.ts'
import { sourceLink } from './source.ts'
import { whoLink } from './who.ts'

/** A reversal as an entry of a list: what was said or done before and after, side by side. */
export function turnEntry(turn: Turn): Html {
  const { who, whoName, before, after, signal } = turn
  return html`<li id="turn-${turn.id}">
<p class="line">${whoLink(who, whoName)} <span class="note">${groundOf(turn)}</span></p>
<div class="pair">
${before ? end('Before', before) : html`<p class="facts">What was said or done before is not told.</p>\n`}${after && end('After', after)}</div>
${signal && signal.words !== after?.words && html`<div class="step">\n<p class="line">The article’s words for it</p>\n${placed(signal)}</div>\n`}${replies(turn.replies)}</li>
`
}

function end(title: string, place: Placed): Html {
  return html`<div>\n<p class="line">${title}${place.date !== null && html`, ${when(place.date)}`}</p>\n${placed(place)}</div>\n`
}

/** Words of an article, and below them where they stand. */
export function placed({ words, source }: Placed): Html {
  return html`<blockquote>${words}</blockquote>\n${facts(sourceLink(source))}`
}
