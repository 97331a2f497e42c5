import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Reply, Start } from './thread.ts'

/** Threads that all do the same work, each on one job after another. */
export interface Pool<Job, Made> {
  /** How many jobs keep all threads at work. */
  readonly atOnce: number
  /**
   * What a thread makes of a job; jobs are begun in the order in which they are given. A job whose thread dies is tried
   * once more, alone. Rejects where the work throws, where its thread died both times, or no thread can be started.
   */
  run(job: Job): Promise<Made>
  /** Ends the threads; jobs not done are rejected. Until then idle threads keep no process alive. */
  close(): Promise<void>
}

/** How a pool is opened. */
export interface PoolOptions {
  readonly threads: number
  /**
   * How many jobs a thread has in its hands. More than it works on at once, so that it need not wait while the thread
   * that gives out the jobs is busy.
   */
  readonly each: number
  /** What every thread is told at its start. */
  readonly data?: unknown
}

/** A job that waits or is in the hands of a thread. */
interface Task<Job, Made> {
  readonly job: Job
  readonly resolve: (made: Made) => void
  readonly reject: (error: Error) => void
  /** It was in the hands of a thread that died. With nothing beside it, it alone is to blame if that happens again. */
  readonly suspect: boolean
}

/** A thread and what it has in its hands, by number, oldest first. */
interface Thread<Job, Made> {
  readonly worker: Worker
  readonly hands: Map<number, Task<Job, Made>>
}

/**
 * Starts a thread on a script that calls `serve`, and others when there is more to do than those that there are have in their
 * hands. Rejects where the script cannot be started, with what it says. A thread that dies later is replaced.
 */
export async function openPool<Job, Made>(script: URL, options: PoolOptions): Promise<Pool<Job, Made>> {
  const pool = new Threads<Job, Made>(script, options)
  await pool.add()
  return { atOnce: options.threads * options.each, run: job => pool.run(job), close: () => pool.close() }
}

class Threads<Job, Made> {
  readonly #script: URL
  readonly #each: number
  readonly #most: number
  readonly #start: Start<unknown>
  readonly #threads = new Set<Thread<Job, Made>>()
  readonly #waiting: Task<Job, Made>[] = []
  #starting = 0
  #given = 0
  #closed = false

  constructor(script: URL, { threads, each, data }: PoolOptions) {
    this.#script = script
    this.#each = each
    this.#most = threads
    // The folder has a folder in it for every version of Node, and that is the one which is told.
    const compiled = getCompileCacheDir()
    this.#start = { data, compiled: compiled && dirname(compiled) }
  }

  /** Starts one more thread; settles when it can work. */
  async add(): Promise<void> {
    const worker = new Worker(this.#script, { workerData: this.#start })
    const thread: Thread<Job, Made> = { worker, hands: new Map() }
    this.#starting++
    await started(worker).finally(() => this.#starting--)
    if (this.#closed) return void worker.terminate()
    worker.on('message', (reply: Reply) => {
      answer(thread, reply)
      // A thread that is being ended keeps the process alive until it is gone, or whoever waits for that never goes on.
      if (this.#closed) return
      if (thread.hands.size === 0) worker.unref()
      this.#giveOut()
    })
    let why = 'its thread ended'
    worker.on('error', error => {
      why = (error as Error).message
    })
    worker.once('exit', () => this.#bury(thread, why))
    this.#threads.add(thread)
  }

  run(job: Job): Promise<Made> {
    if (this.#closed) return Promise.reject(closedError())
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject, suspect: false })
      this.#giveOut()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    rejectAll(this.#waiting.splice(0), closedError())
    await Promise.all([...this.#threads].map(({ worker }) => worker.terminate()))
  }

  /** Each job goes to the thread that has least to do. */
  #giveOut(): void {
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const thread = idlest([...this.#threads].filter(thread => takes(thread, next as Task<Job, Made>, this.#each)))
      if (!thread) break
      this.#waiting.shift()
      give(thread, this.#given++, next)
    }
    if (this.#waiting.length > 0 && this.#threads.size + this.#starting < this.#most) this.#addLater()
  }

  /** Starts one more thread while others work, or none do any more. */
  #addLater(): void {
    this.add().then(
      () => this.#giveOut(),
      error => {
        if (this.#threads.size === 0) rejectAll(this.#waiting.splice(0), error)
      },
    )
  }

  /** Puts another thread in the place of a dead one. */
  #bury(thread: Thread<Job, Made>, why: string): void {
    this.#threads.delete(thread)
    const left = [...thread.hands.values()]
    if (this.#closed) {
      rejectAll(left, closedError())
      return
    }
    const [only] = left
    if (left.length === 1 && only?.suspect) only.reject(new Error(why))
    else this.#waiting.unshift(...left.map(task => ({ ...task, suspect: true })))
    this.#addLater()
  }
}

function closedError(): Error {
  return new Error('the threads were closed')
}

/** Whether a thread can take a job into its hands: a suspect is to be alone there. */
function takes<Job, Made>({ hands }: Thread<Job, Made>, { suspect }: Task<Job, Made>, most: number): boolean {
  if (hands.size === 0) return true
  return !suspect && hands.size < most && ![...hands.values()].some(task => task.suspect)
}

/** The one with the fewest jobs in its hands. */
function idlest<Some extends { readonly hands: ReadonlyMap<number, unknown> }>(threads: Some[]): Some | undefined {
  return threads.sort((a, b) => a.hands.size - b.hands.size)[0]
}

function give<Job, Made>({ worker, hands }: Thread<Job, Made>, id: number, task: Task<Job, Made>): void {
  try {
    worker.postMessage({ id, job: task.job })
  } catch (error) {
    task.reject(error as Error) // it cannot be sent to a thread
    return
  }
  hands.set(id, task)
  worker.ref()
}

function answer<Job, Made>({ hands }: Thread<Job, Made>, reply: Reply): void {
  if (!('id' in reply)) return
  const task = hands.get(reply.id)
  hands.delete(reply.id)
  if ('made' in reply) task?.resolve(reply.made as Made)
  else task?.reject(named(reply.error))
}

function rejectAll(tasks: readonly { reject(error: Error): void }[], error: Error): void {
  for (const task of tasks) task.reject(error)
}

/** Settles with the first thing a thread says: that it is ready, or why it will never be. */
function started(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const ended = (code: number) => reject(new Error(`a thread ended as it started (${code})`))
    worker.once('error', reject)
    worker.once('exit', ended)
    worker.once('message', (reply: Reply) => {
      worker.off('error', reject).off('exit', ended)
      worker.unref()
      if ('failed' in reply) reject(named(reply.failed))
      else resolve()
    })
  })
}

function named({ name, message }: { name: string; message: string }): Error {
  return Object.assign(new Error(message), { name })
}
