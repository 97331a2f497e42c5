import { hash } from 'node:crypto'
import { type Item, itemOf, type Reading } from '@onrecord/adding'
import { Refusal } from '../refusal.ts'
import type { Room } from '../room.ts'
import type { Document } from './body.ts'

/** What was sent, as something to read; without a name it is called by a hash of its bytes. */
export function itemIn({ bytes, contentType, about }: Document, form: 'file' | 'draft'): Item {
  const name = about.name ?? hash('sha256', bytes, 'hex').slice(0, 16)
  return itemOf({ name, form, bytes, about: { ...about, contentType, name } })
}

/** Reads something on another thread. Throws Refusal where it holds no article. */
export async function readAt(
  { desk }: Pick<Room, 'desk'>,
  item: Item,
): Promise<Exclude<Reading, { readonly error: string }>> {
  const reading = await desk.readers.run(item)
  if ('error' in reading) throw new Refusal(422, reading.error)
  return reading
}
