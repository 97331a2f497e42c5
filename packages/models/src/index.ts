export { ahead } from './ahead.ts'
export {
  AT_ONCE,
  engineOn,
  fastEngine,
  isModelError,
  MODELS,
  ModelError,
  type ModelName,
  type OpenEngine,
} from './engine-on.ts'
export { openPool, type Pool, type PoolOptions } from './pool.ts'
export { openReaders, type Readers, readingThreads } from './readers.ts'
export { serve } from './thread.ts'
