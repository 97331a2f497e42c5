import { type Html, html } from '../html.ts'
import { kindOf, rolesOf } from '../voices.ts'
import { colour } from './colour.ts'
import type { Leaf, Said, Speaker } from './leaf.ts'
import type { Order } from './order.ts'
import { nameOf, statement } from './statement.ts'

/** The record beside the article: who is in it, what they said, linked to their words. */
export function sidebar(leaf: Leaf, by: Order): Html {
  const { id, title } = leaf
  return html`<aside aria-label="The record: ${title}">
${by === 'speaker' ? bySpeaker(leaf) : inOrder(leaf)}
<p class="key"><mark class="content">What was said</mark> has its speaker’s colour; <mark class="source">who said it</mark>
and <mark class="cue">the words that say so</mark> are underlined. <a href="#${id}">Back to the top</a></p>
</aside>`
}

function inOrder({ id, speakers, said }: Leaf): Html {
  return html`<h3>People and bodies</h3>
${people(speakers, said)}
<h3>Statements</h3>
${said.length > 0 ? list(said.map(each => statement(each, id, nameOf(each)))) : noStatements}`
}

/** Each speaker with what they said; then those who say nothing. */
function bySpeaker({ id, speakers, said }: Leaf): Html {
  const own = Map.groupBy(said, each => each.speaker)
  const nobody = own.get(undefined) ?? []
  const groups = speakers.flatMap(speaker => {
    const its = own.get(speaker)
    return its
      ? group(
          speaker,
          its.map(each => statement(each, id, undefined)),
        )
      : []
  })
  const silent = speakers.filter(speaker => !own.has(speaker))
  return html`<h3>Statements by speaker</h3>
${said.length === 0 && noStatements}${groups}${
  nobody.length > 0 &&
  html`<h4>Speaker not known ${counted(nobody.length)}</h4>
${list(nobody.map(each => statement(each, id, each.statement.source.length > 0 ? nameOf(each) : undefined)))}\n`
}${silent.length > 0 && html`<h3>Also named</h3>\n${people(silent, [])}`}`
}

function group(speaker: Speaker, statements: readonly Html[]): Html {
  const facts = factsOf(speaker)
  return html`<h4 id="${speaker.id}">${called(speaker)} ${counted(statements.length)}</h4>
${facts && html`<p class="facts">${facts}</p>\n`}${list(statements)}\n`
}

const noStatements = html`<p>No statements were found in this article.</p>`

function list(statements: readonly Html[]): Html {
  return html`<ol>\n${statements}</ol>`
}

function counted(count: number): Html {
  return html`<span class="count">${count} statement${count === 1 ? '' : 's'}</span>`
}

function people(speakers: readonly Speaker[], said: readonly Said[]): Html {
  if (speakers.length === 0) return html`<p>None were found in this article.</p>`
  const numbers = Map.groupBy(said, each => each.speaker)
  return html`<ul>\n${speakers.map(speaker => person(speaker, numbers.get(speaker) ?? []))}</ul>`
}

function person(speaker: Speaker, said: readonly Said[]): Html {
  const facts = factsOf(speaker)
  const links = said.map(each => html` <a href="#${each.id}" aria-label="Statement ${each.number}">${each.number}</a>`)
  const numbers = links.length > 0 && html` <span class="numbers">${facts && '· '}said${links}</span>`
  return html`<li id="${speaker.id}">${called(speaker)}${facts && ` ${facts}`}${numbers}</li>\n`
}

/** A name in its colour, linked to the page about them where there is one. */
function called(speaker: Speaker): Html {
  const { entity, page } = speaker
  return page === undefined
    ? html`<span class="name"${colour(speaker)}>${entity.name}</span>`
    : html`<a class="name" href="${page}"${colour(speaker)}>${entity.name}</a>`
}

function factsOf({ entity }: Speaker): string {
  return [...rolesOf(entity), kindOf(entity), entity.pronouns].filter(Boolean).join(' · ')
}
