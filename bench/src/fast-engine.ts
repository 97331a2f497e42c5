import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Engine, openEngine } from '@onrecord/engine'

/** The engine as every install has it, on the fast model. */
export async function fastEngine(): Promise<Engine> {
  return openEngine(await readFile(fileURLToPath(import.meta.resolve('@onrecord/engine/models/fast.model'))))
}
