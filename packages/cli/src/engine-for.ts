import { engineOn, ModelError, type ModelName, type OpenEngine } from '@onrecord/models'
import { UsageError } from './usage-error.ts'

/** The engine on a model. Throws UsageError, saying what to do, where that model is not installed. */
export async function engineFor(model: ModelName): Promise<OpenEngine> {
  try {
    return await engineOn(model)
  } catch (error) {
    throw error instanceof ModelError ? new UsageError(error.message) : error
  }
}
