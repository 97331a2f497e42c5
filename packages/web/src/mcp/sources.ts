import type { Placed, PlacedBy, Said, SourceOf, Who } from '@onrecord/archive'
import { Act, EntityType, Form } from '@onrecord/record'
import { z } from 'zod'

/** Words that were published, and where they stand. */
export const Source = z
  .object({
    words: z.string(),
    outlet: z.string().nullable(),
    address: z.string().describe('The url of the article; file: and a name where it is not on the web.'),
    headline: z.string().nullable(),
    date: z.string().nullable().describe('Of publication, ISO 8601.'),
    place: z.string().nullable().describe('Where in the article: "paragraph 3".'),
    article: z.int().nullable().describe('For get_article; null for an article that is not in the archive.'),
    version: z.int().nullable(),
  })
  .describe('Words that were published, and where they stand. Cite outlet, date and place with them.')
export type Source = z.input<typeof Source>

/** Somebody; the id is for get_person, and null where the archive does not know them. */
export const Somebody = z.object({ id: z.string().nullable(), name: z.string() })
export type Somebody = z.input<typeof Somebody>

/** A statement with its source. */
export const Statement = z.object({
  speaker: Somebody.nullable().describe('Who said it, by the article; null where it does not tell.'),
  speakerType: EntityType.nullable(),
  form: Form.describe('direct: all quoted; mixed: partly quoted; indirect: only reported in other words.'),
  act: Act.nullable(),
  about: z.array(Somebody),
  saidOn: z.string().nullable().describe('A day or an interval; the day of publication where nothing is told.'),
  confidence: z.number(),
  review: z.string().describe('"as read" by the program, or what human reviewers made of it.'),
  source: Source,
})

/** Words of an article that tell something, with their source. */
export function sourceOf(words: string, source: SourceOf): Source {
  const { outlet, url, address, headline, published, block, article, number } = source
  return {
    words,
    outlet,
    address: url ?? address,
    headline,
    date: published,
    place: block && `${block.kind} ${block.number}`,
    article,
    version: number,
  }
}

/** Words of an article that tell something, if there are any. */
export function placedSource(placed: Placed | null): Source | null {
  return placed && sourceOf(placed.words, placed.source)
}

/** Words of somebody about a demand. */
export const Answer = z.object({ by: Somebody, how: z.string().nullable(), source: Source })

/** Words of somebody about a demand, with their source. */
export function answerOf({ by, byName, value, words, source }: PlacedBy): z.input<typeof Answer> {
  return { by: somebody(by, byName), how: value, source: sourceOf(words, source) }
}

/** Somebody, or what the article calls them. */
export function somebody(who: Who | null, name: string): Somebody {
  return who ? { id: who.id, name: who.name } : { id: null, name }
}

/** A statement of the archive with its source. */
export function statementOf(said: Said): z.input<typeof Statement> {
  const { speaker, speakerName, speakerType, form, act, about, confidence, state, words, source } = said
  return {
    speaker: speaker || speakerName !== null ? somebody(speaker, speakerName ?? '') : null,
    speakerType,
    form,
    act,
    about: about.map(who => somebody(who, who.name)),
    saidOn: saidOn(said),
    confidence,
    review: state,
    source: sourceOf(words, source),
  }
}

function saidOn({ said, day }: Said): string | null {
  if (!said) return day
  return said.from === said.to ? said.from : `${said.from}/${said.to}`
}

/** Which page of a listing is asked for. */
export const paging = {
  limit: z.int().min(1).max(50).exactOptional().describe('How many; 20 where nothing is said.'),
  after: z.string().max(2000).exactOptional().describe('For the next page: the `next` of the page before.'),
}

/** What every listing tells beside its items. */
export const listing = {
  total: z.int(),
  next: z.string().nullable().describe('Give it as `after` for the next page; null on the last one.'),
}
