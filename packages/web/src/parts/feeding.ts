import type { Demanded, Said, SourceOf, Turn } from '@onrecord/archive'
import { html } from '@onrecord/pages'
import { dayOf, deedOf, groundOf, nameOf, whereOf } from '@onrecord/pages/answers'
import { STATES } from '@onrecord/pages/dossier'
import type { FeedEntry } from '../feeds/feed.ts'
import { placePath } from '../links.ts'
import { quoted } from './statement.ts'

/** A statement as an entry of a feed. */
export function statementNews(said: Said): FeedEntry {
  return {
    id: idOf('statement', said.source),
    title: [nameOf(said), deedOf(said), dayOf(said)].filter(Boolean).join(' · '),
    day: said.source.published ?? said.day,
    author: nameOf(said),
    path: placePath(said.source, said.source.span),
    content: html`<blockquote>${quoted(said, html`${said.words}`)}</blockquote><p>${whereOf(said.source)}</p>`,
  }
}

/** A reversal as an entry of a feed. */
export function turnNews(turn: Turn): FeedEntry {
  const { who, whoName, before, after } = turn
  const place = after ?? before
  return {
    id: place ? idOf('turn', place.source) : `turn/${turn.id}`,
    title: `${who?.name ?? whoName} went back on their word: ${groundOf(turn)}`,
    day: place?.source.published ?? place?.date ?? null,
    author: place?.source.outlet ?? 'onrecord',
    path: place ? placePath(place.source, place.source.span) : '/turns',
    content: html`${before && html`<p>Before:</p><blockquote>${before.words}</blockquote>`}${after && html`<p>After:</p><blockquote>${after.words}</blockquote>`}`,
  }
}

/** A demand as an entry of a feed. */
export function demandNews(demand: Demanded): FeedEntry {
  const { id, by, byName, of, ofName, status, date } = demand
  const [evidence] = demand.evidence
  return {
    id: evidence ? idOf('demand', evidence.source) : `demand/${id}`,
    title: `${by?.name ?? byName} of ${of?.name ?? ofName}: ${STATES[status]}`,
    day: evidence?.source.published ?? date,
    author: by?.name ?? byName,
    path: evidence ? placePath(evidence.source, evidence.source.span) : '/demands',
    content: html`${evidence && html`<blockquote>${evidence.words}</blockquote><p>${whereOf(evidence.source)}</p>`}`,
  }
}

/** Rows get other numbers when articles are read anew; the words that an entry was drawn from stay where they are. */
function idOf(kind: string, { article, number, span }: SourceOf): string {
  return `${kind}/${article}/${number}/${span.from}-${span.to}`
}
