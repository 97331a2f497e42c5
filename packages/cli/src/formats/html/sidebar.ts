import { days } from '../../day.ts'
import { rolesOf } from '../../voices.ts'
import { colour } from './colour.ts'
import { type Html, html } from './html.ts'
import type { Leaf, Said, Speaker } from './leaf.ts'

/** The record beside the article: who is in it, what they said, linked to their words. */
export function sidebar({ id, title, speakers, said }: Leaf): Html {
  return html`<aside aria-label="The record: ${title}">
<h3>People and bodies</h3>
${people(speakers, said)}
<h3>Statements</h3>
${statements(said, id)}
<p class="key"><mark class="content">What was said</mark> has its speaker’s colour; <mark class="source">who said it</mark>
and <mark class="cue">the words that say so</mark> are underlined. <a href="#${id}">Back to the top</a></p>
</aside>`
}

function people(speakers: readonly Speaker[], said: readonly Said[]): Html {
  if (speakers.length === 0) return html`<p>None were found in this article.</p>`
  const numbers = Map.groupBy(said, each => each.speaker)
  return html`<ul>\n${speakers.map(speaker => person(speaker, numbers.get(speaker) ?? []))}</ul>`
}

function person(speaker: Speaker, said: readonly Said[]): Html {
  const { entity, id } = speaker
  const kind = entity.type === 'person' || entity.type === 'organisation' ? undefined : entity.type
  const facts = [...rolesOf(entity), kind, entity.pronouns].filter(Boolean).join(' · ')
  const links = said.map(each => html` <a href="#${each.id}" aria-label="Statement ${each.number}">${each.number}</a>`)
  const numbers = links.length > 0 && html` <span class="numbers">said${links}</span>`
  return html`<li id="${id}"><span class="name"${colour(speaker)}>${entity.name}</span>${facts && ` ${facts}`}${numbers}</li>\n`
}

function statements(said: readonly Said[], id: string): Html {
  if (said.length === 0) return html`<p>No statements were found in this article.</p>`
  return html`<ol>\n${said.map(each => statement(each, id))}</ol>`
}

function statement(said: Said, leafId: string): Html {
  const { statement, speaker, who, number, id, words } = said
  const name = speaker
    ? html`<a class="name" href="#${speaker.id}"${colour(speaker)}>${who}</a>`
    : html`<span class="name">${who}</span>`
  return html`<li id="${id}">
<p><span class="number">${number}</span> ${name} <span class="form">${statement.form}</span></p>
<blockquote${colour(speaker)}>${words}</blockquote>
<p class="facts">${factsOf(said, leafId)}</p>
</li>\n`
}

function factsOf({ statement: { act, said }, number, place, within, wordsId }: Said, leafId: string): Html {
  const label = [`Statement ${number} in the article`, place].filter(Boolean).join(', ')
  const facts = [
    html`<a href="#${wordsId}" aria-label="${label}">${place || 'in the article'}</a>`,
    act && html`${act}`,
    said && html`said ${days(said.from, said.to)}`,
    within && html`within <a href="#${leafId}-s${within}">statement ${within}</a>`,
  ]
  return html`${facts.filter(Boolean).map((fact, i) => [i > 0 && ' · ', fact])}`
}
