import { engineOn, type ModelName, serve } from '@onrecord/models'
import type { Item } from './item.ts'
import { reading } from './reading.ts'

// A thread that reads items: parsing pages and JSON is done here, too, so that it goes on all processors.
await serve(async (model: ModelName) => {
  const engine = await engineOn(model)
  return (item: Item) => reading(item, engine)
})
