import { joined, placesIn, rolesOf } from '@onrecord/pages'
import type { Record, Span } from '@onrecord/record'
import { z } from 'zod'
import { Somebody, type Source, Statement } from './sources.ts'

/** What one article tells, each statement with its source. */
export const Told = z.object({
  article: z.int().nullable(),
  version: z.int().nullable(),
  outlet: z.string().nullable(),
  address: z.string().nullable(),
  headline: z.string().nullable(),
  byline: z.array(z.string()),
  date: z.string().nullable(),
  text: z.string(),
  people: z.array(Somebody.extend({ type: z.string(), roles: z.array(z.string()) })),
  statements: z.array(Statement),
})

/** Where the archive has an article, and whom it takes its entities for; nowhere and for nobody where it is not kept. */
export interface Shelf {
  readonly article: number | null
  readonly version: number | null
  readonly address: string | null
  person(entity: string): string | null
}

/** An article that is in no archive. */
export const unkept: Shelf = { article: null, version: null, address: null, person: () => null }

/** The record of an article as an agent is told it. */
export function toldIn(record: Record, { person, ...shelf }: Shelf): z.input<typeof Told> {
  const { article, entities, statements } = record
  const { url, outlet = null, headline = null, byline, published = null, text } = article
  const placeOf = placesIn(article)
  const address = url ?? shelf.address
  const own = { outlet, address: address ?? '', headline, date: published }
  const source = (spans: readonly Span[]): Source => ({
    words: joined(article, spans),
    ...own,
    place: spans[0] ? placeOf(spans[0]).replace('¶', 'paragraph') : null,
    article: shelf.article,
    version: shelf.version,
  })
  const somebody = (id: string) => {
    const entity = entities.find(each => each.id === id)
    return entity ? [{ id: person(id), name: entity.name, type: entity.type }] : []
  }
  return {
    ...own,
    ...shelf,
    address,
    byline: [...byline],
    text,
    people: entities
      .filter(({ type }) => type === 'person' || type === 'organisation')
      .map(entity => ({ id: person(entity.id), name: entity.name, type: entity.type, roles: rolesOf(entity) })),
    statements: statements.map(({ speaker, form, act = null, about, said, confidence, content }) => {
      const [who = null] = speaker === null ? [] : somebody(speaker)
      return {
        speaker: who && { id: who.id, name: who.name },
        speakerType: who?.type ?? null,
        form,
        act,
        about: about.flatMap(somebody).map(({ id, name }) => ({ id, name })),
        saidOn: said && (said.from === said.to ? said.from : `${said.from}/${said.to}`),
        confidence,
        review: 'as read',
        source: source(content),
      }
    }),
  }
}
