/** A program that closes a pool while answers of its threads are on their way, and then says so. */
import { setTimeout } from 'node:timers/promises'
import { openPool } from '@onrecord/models'
import type { Mood } from './moody.ts'

const data = new Int32Array(new SharedArrayBuffer(8))
const pool = await openPool<Mood, unknown>(new URL('./moody.ts', import.meta.url), { threads: 2, each: 4, data })
for (let echo = 0; echo < 8; echo++) pool.run({ echo, after: 20 }).catch(() => {})
await setTimeout(15)
// Long enough for all answers to be there, which nobody has time to hear.
for (const end = performance.now() + 200; performance.now() < end; );
await pool.close()
console.log('closed')
