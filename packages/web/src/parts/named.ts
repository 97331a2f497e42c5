import { type Store, type Who, whom } from '@onrecord/archive'
import { Refusal } from '../refusal.ts'

/** The one person whom a name or id means, and the number of their row; undefined without a name. Throws Refusal. */
export async function oneNamed(
  store: Store,
  name: string | undefined,
): Promise<{ readonly row: number; readonly is: Who } | undefined> {
  if (name === undefined) return undefined
  const found = await whom(store, name)
  if (!('row' in found)) {
    throw new Refusal(404, found.kind === 'several' ? `several are called "${name}"` : `nobody is called "${name}"`)
  }
  const { row, id, type } = found
  return { row, is: { id, name: found.name, type } }
}
