import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ActInputs, ActNetwork, Network, NetworkInputs, NetworkOutputs } from '@onrecord/engine/best'

/** Where the networks of the best model lie: the one that marks, and the one that judges acts. */
export interface NetworkFiles {
  readonly marks: string
  readonly acts: string
}

/** The networks, on threads of their own. */
export interface OpenNetworks {
  readonly marks: Network
  readonly acts: ActNetwork
  /** Ends the threads; until then they keep nothing alive that has no question to answer. */
  close(): Promise<void>
}

/** What a thread is asked: to mark a window, or to judge a statement. */
export type Question = { window: NetworkInputs } | { statement: ActInputs }

/** What a thread says: that it is ready, its answer to a question, or what went wrong. */
export type Reply = { ready: true } | { marks: NetworkOutputs } | { scores: Float32Array } | { failed: string }

/** A question that waits for a thread. */
interface Job {
  readonly question: Question
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/**
 * Opens the best model's network files on onnxruntime, a thread with sessions of its own for every processor, at
 * most four. onnxruntime's own threads wait by spinning, which costs more than they bring. Rejects where a file is
 * missing or broken, or onnxruntime-node is not installed.
 */
export async function openNetworks(
  files: NetworkFiles,
  threads = Math.min(4, availableParallelism()),
): Promise<OpenNetworks> {
  const workers = Array.from({ length: threads }, () => new Worker(WORKER, { workerData: files }))
  await Promise.all(workers.map(ready))
  const ask = questionsTo(workers)
  return {
    marks: async window => {
      const reply = await ask({ window })
      if ('marks' in reply) return reply.marks
      throw unanswered(reply)
    },
    acts: async statement => {
      const reply = await ask({ statement })
      if ('scores' in reply) return reply.scores
      throw unanswered(reply)
    },
    close: async () => void (await Promise.all(workers.map(worker => worker.terminate()))),
  }
}

/** Gives each question to the next thread that is idle. */
function questionsTo(workers: readonly Worker[]): (question: Question) => Promise<Reply> {
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
      job.resolve(reply)
    })
    worker.postMessage(job.question, buffersOf(job.question))
  }
  return question =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      next()
    })
}

/** What is handed over with a question, not copied. */
function buffersOf(question: Question): ArrayBuffer[] {
  const inputs = 'window' in question ? question.window : question.statement
  return Object.values(inputs).map(numbers => numbers.buffer)
}

const WORKER = new URL('./network-worker.ts', import.meta.url)

async function ready(worker: Worker): Promise<void> {
  const [reply]: [Reply] = (await once(worker, 'message')) as [Reply]
  worker.unref()
  if ('failed' in reply) throw unanswered(reply)
}

function unanswered(reply: Reply): Error {
  return new Error('failed' in reply ? reply.failed : 'no answer')
}
