import { access, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Engine } from '@onrecord/engine'
import type { BestFiles } from '@onrecord/engine/best'
import type { Article, Record } from '@onrecord/record'

/** The models that there are: `fast` in every install, `best` where onnxruntime-node is installed too. */
export const MODELS = ['fast', 'best'] as const
export type ModelName = (typeof MODELS)[number]

/**
 * How many articles a model is best given at once: while the last windows of one are read, the first ones of the next
 * keep the other threads at work.
 */
export const AT_ONCE: Readonly<{ [Name in ModelName]: number }> = { fast: 1, best: 3 }

/** A model is not here, or not whole: the message says in one line what to do. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}

/** Whether an error is a ModelError, of this thread or another. */
export function isModelError(error: unknown): error is ModelError {
  return error instanceof Error && error.name === 'ModelError'
}

/** An engine on either model. `close` ends what it keeps running; until then it keeps no process alive. */
export interface OpenEngine {
  readonly version: string
  readonly model: string
  /** The record of one article. With `fast` at once, with `best` when the network has answered. */
  read(article: Article): Record | Promise<Record>
  close(): Promise<void>
}

/** The engine as every install has it. Rejects with ModelError where its file is missing or broken. */
export async function fastEngine(): Promise<Engine> {
  const [{ openEngine }, bytes] = await Promise.all([import('@onrecord/engine'), file('fast.model')])
  return whole('fast.model', () => openEngine(bytes))
}

/** An engine on a model. Rejects with ModelError where the model is not installed or its files are broken. */
export async function engineOn(model: ModelName): Promise<OpenEngine> {
  if (model === 'fast') return { ...(await fastEngine()), close: async () => {} }
  const [{ openBestEngine }, { marks, acts, close }, numbers, tokenizer, bytes] = await Promise.all([
    import('@onrecord/engine/best'),
    networks(),
    json('best.json'),
    json('best.tokenizer.json'),
    file('fast.model'),
  ])
  const files = { numbers: numbers as BestFiles['numbers'], tokenizer, network: marks, acts }
  return { ...whole('best.json', () => openBestEngine(bytes, files)), close }
}

async function networks() {
  for (const name of ['best.onnx', 'acts.onnx']) await access(pathOf(name)).catch(missing(name))
  try {
    import.meta.resolve('onnxruntime-node')
  } catch {
    throw new ModelError('the best model needs onnxruntime-node: npm install onnxruntime-node; or use the fast model')
  }
  const { openNetworks } = await import('./network.ts')
  return openNetworks({ marks: pathOf('best.onnx'), acts: pathOf('acts.onnx') }).catch(missing('best.onnx'))
}

function file(name: string): Promise<Uint8Array> {
  return readFile(pathOf(name)).catch(missing(name))
}

async function json(name: string): Promise<object> {
  const bytes = await file(name)
  return whole(name, () => JSON.parse(new TextDecoder().decode(bytes)))
}

/** What is made of a file that is there, but may not be what it should. */
function whole<Made>(name: string, make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    return missing(name)(error as Error)
  }
}

function missing(name: string) {
  return (error: Error): never => {
    const why = error.message.split('\n')[0]
    throw new ModelError(`the model's file ${pathOf(name)} cannot be read (${why}); install onrecord anew`)
  }
}

function pathOf(name: string): string {
  return fileURLToPath(import.meta.resolve(`@onrecord/engine/models/${name}`))
}
