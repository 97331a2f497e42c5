import { z } from 'zod'

/** A list whose items nobody changes. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly()
}

/** A page of a listing. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    total: count.meta({ description: 'How many there are on all pages together.' }),
    items: listOf(item),
    next: z
      .string()
      .nullable()
      .meta({ description: 'What to give as `after` for the next page; null on the last one.' }),
  })
}

/** A number of things. */
export const count = z.int().nonnegative()

// What both databases take for a number.
const MOST = 2 ** 31 - 1

/** The number of a row. */
export const number = z.int().positive().max(MOST)

/** The number of a row in an address. */
export const numberAsked = z.coerce.number<string>().int().positive().max(MOST)

// Not every database has a text with this in it.
const WHOLE = /^[^\0]*$/

/** A text that somebody gives, of so many characters at most. */
export function textOf(most: number) {
  return z.string().max(most).regex(WHOLE, 'there is a character in it that no text has')
}

/** A text that somebody asks with. */
export const asked = textOf(2000)

/** Which page of a listing is asked for. */
export const Paging = z.strictObject({
  limit: z.coerce
    .number<string>()
    .int()
    .min(1)
    .max(200)
    .exactOptional()
    .meta({ description: 'How many a page has; 20 where nothing is said.' }),
  after: z
    .string()
    .max(2000)
    .exactOptional()
    .meta({ description: 'Goes on after a page: its `next`. Belongs to one listing and what it was asked for.' }),
})

/** A name or the id of somebody of the archive. */
export function whoAsked(description: string) {
  return asked.exactOptional().meta({ description: `${description}: an id, or a name that only one of them has.` })
}
