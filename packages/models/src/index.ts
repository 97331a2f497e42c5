export { ahead } from './ahead.ts'
export { AT_ONCE, engineOn, fastEngine, MODELS, ModelError, type ModelName, type OpenEngine } from './engine-on.ts'
