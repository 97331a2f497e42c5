import { findingsIn } from '@onrecord/archive/findings'
import { engineOn, type ModelName, serve } from '@onrecord/models'
import { reading } from './reading.ts'
import type { Job } from './reading-pool.ts'

// A thread that reads items: parsing pages and JSON is done here, too, so that it goes on all processors. When all are read, it
// tells stories.
await serve(async (model: ModelName) => {
  const engine = await engineOn(model)
  return async (job: Job) => ('item' in job ? reading(job.item, engine) : findingsIn(job.story))
})
