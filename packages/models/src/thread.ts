import { enableCompileCache, flushCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'

/** What a thread is told at its start. */
export interface Start<Data> {
  readonly data: Data
  /** The folder in which its process keeps compiled code; threads do not inherit it. */
  readonly compiled: string | undefined
}

/** What went wrong in a thread. */
interface Fault {
  readonly name: string
  readonly message: string
}

/** What a thread says: that it is ready or cannot be, what it made of a job, or that the job failed. */
export type Reply =
  | { readonly ready: true }
  | { readonly failed: Fault }
  | { readonly id: number; readonly made: unknown }
  | { readonly id: number; readonly error: Fault }

/**
 * Makes the script that calls it a thread of a pool (see `openPool`): opens what the work needs, from what the pool
 * tells its threads, and from then on does each job that comes. What is made must be such that it can be sent.
 */
export async function serve<Data, Job, Made>(
  open: (data: Data) => Promise<(job: Job) => Made | Promise<Made>>,
): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('this script is a thread of a pool and does nothing by itself')
  const tell = (reply: Reply) => port.postMessage(reply)
  const { data, compiled }: Start<Data> = workerData
  try {
    if (compiled !== undefined) enableCompileCache(compiled)
    const work = await open(data)
    port.on('message', async ({ id, job }: { id: number; job: Job }) => {
      try {
        tell({ id, made: await work(job) })
      } catch (error) {
        tell({ id, error: faultOf(error) })
      }
    })
    tell({ ready: true })
    flushCompileCache() // a thread that is ended in the middle of its work keeps nothing for the next start
  } catch (error) {
    tell({ failed: faultOf(error) })
  }
}

function faultOf(error: unknown): Fault {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}
