import { openPool, type Pool, type PoolOptions } from '@onrecord/models'

/** A pool of threads that are started when the first job comes; where they cannot be, the next job tries again. */
export function latePool<Job, Made>(script: URL, options: PoolOptions): Pick<Pool<Job, Made>, 'run' | 'close'> {
  let opened: Promise<Pool<Job, Made>> | undefined
  const open = () => {
    opened ??= openPool<Job, Made>(script, options).catch(error => {
      opened = undefined
      throw error
    })
    return opened
  }
  return {
    run: async job => (await open()).run(job),
    close: async () =>
      opened?.then(
        pool => pool.close(),
        () => {},
      ),
  }
}
