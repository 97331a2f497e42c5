import type { Article } from '@onrecord/record'
import { engineOn, type ModelName } from './engine-on.ts'
import { serve } from './thread.ts'

// A thread of `openReaders`: an engine of its own.
await serve(async (model: ModelName) => {
  const engine = await engineOn(model)
  return (article: Article) => engine.read(article)
})
