import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Engine } from '@onrecord/engine'

/** An engine on one of the models that come with onrecord. */
export async function engineOn(model: 'fast'): Promise<Engine> {
  const file = fileURLToPath(import.meta.resolve(`@onrecord/engine/models/${model}.model`))
  const [{ openEngine }, bytes] = await Promise.all([import('@onrecord/engine'), readFile(file)])
  return openEngine(bytes)
}
