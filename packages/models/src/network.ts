import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Network, NetworkInputs, NetworkOutputs } from '@onrecord/engine/best'

/** A network on threads of its own. */
export interface OpenNetwork {
  readonly run: Network
  /** Ends its threads; until then they keep nothing alive that has no window to read. */
  close(): Promise<void>
}

/** What a thread says: that it is ready, what it makes of a window, or what went wrong. */
export type Reply = { ready: true } | { outputs: NetworkOutputs } | { failed: string }

/** A window that waits for a thread. */
interface Job {
  readonly inputs: NetworkInputs
  readonly resolve: (outputs: NetworkOutputs) => void
  readonly reject: (error: Error) => void
}

/**
 * Opens a network file: the encoder of the best model on onnxruntime, a thread and a session for every processor, at
 * most four. onnxruntime's own threads wait by spinning, which costs more than they bring. Rejects where the file is
 * missing or broken, or onnxruntime-node is not installed.
 */
export async function openNetwork(file: string, threads = Math.min(4, availableParallelism())): Promise<OpenNetwork> {
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { workerData: file }))
  await Promise.all(workers.map(ready))
  const idle = [...workers]
  const waiting: Job[] = []
  const next = () => {
    while (idle.length > 0 && waiting.length > 0) begin(idle.pop() as Worker, waiting.shift() as Job)
  }
  const begin = (worker: Worker, job: Job) => {
    worker.ref()
    const failed = (error: Error) => job.reject(error)
    worker.once('error', failed)
    worker.once('message', (reply: Reply) => {
      worker.off('error', failed)
      worker.unref()
      idle.push(worker)
      next()
      if ('outputs' in reply) job.resolve(reply.outputs)
      else job.reject(new Error('failed' in reply ? reply.failed : 'no answer'))
    })
    const { pieces, features, first } = job.inputs
    worker.postMessage(job.inputs, [pieces.buffer, features.buffer, first.buffer] as ArrayBuffer[])
  }
  const run: Network = inputs =>
    new Promise((resolve, reject) => {
      waiting.push({ inputs, resolve, reject })
      next()
    })
  return { run, close: async () => void (await Promise.all(workers.map(worker => worker.terminate()))) }
}

const WORKER = new URL('./network-worker.ts', import.meta.url)

async function ready(worker: Worker): Promise<void> {
  const [reply]: [Reply] = (await once(worker, 'message')) as [Reply]
  worker.unref()
  if ('failed' in reply) throw new Error(reply.failed)
}
