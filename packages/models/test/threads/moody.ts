import { setTimeout } from 'node:timers/promises'
import { serve } from '@onrecord/models'

/** What a thread of this pool can be told to do. */
export type Mood =
  | { readonly echo: number; readonly after?: number }
  | { readonly throws: string }
  | { readonly dies: 'always' | 'once' }
  | { readonly meets: number }

// The counters that all threads share: how many jobs were begun, and how many threads have died.
await serve(async (counters: Int32Array) => async (mood: Mood) => {
  Atomics.add(counters, 0, 1)
  if ('throws' in mood) throw new TypeError(mood.throws)
  if ('dies' in mood && (mood.dies === 'always' || Atomics.load(counters, 1) === 0)) {
    Atomics.add(counters, 1, 1)
    process.exit(9)
  }
  if ('meets' in mood) while (Atomics.load(counters, 0) < mood.meets) await setTimeout(2)
  if ('after' in mood) await setTimeout(mood.after)
  return 'echo' in mood ? mood.echo : 'alive'
})
