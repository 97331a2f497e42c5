import { z } from 'zod'
import { Span } from './span.ts'

/** What an entity is: a named human being, a named body, several people, somebody never named, a text, the writer. */
export const EntityType = z.enum(['person', 'organisation', 'group', 'unnamed', 'document', 'author'])
export type EntityType = z.infer<typeof EntityType>

/** What the text says somebody is ("Mayor"), of what body ("London"), and the words that say so. */
export const Role = z.object({
  title: z.string().min(1),
  body: z.string().min(1).optional(),
  span: Span,
})
export type Role = Readonly<z.infer<typeof Role>>

/**
 * Somebody or something that the article speaks of. `name` is the fullest form in the article without titles,
 * `aliases` the other forms, `mentions` every place where it is named, described or stood for by a pronoun.
 * `pronouns` holds only what the text itself uses of it ("she/her"), never a guess from a name.
 */
export const Entity = z.object({
  id: z.string().min(1),
  type: EntityType,
  name: z.string().min(1),
  aliases: z.array(z.string()).readonly(),
  roles: z.array(Role).readonly(),
  mentions: z.array(Span).readonly(),
  pronouns: z.string().optional(),
})
export type Entity = Readonly<z.infer<typeof Entity>>
