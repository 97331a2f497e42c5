/**
 * One size of the growth measurement, in a process of its own: `growth.ts FILE COPIES`. The text of the file, that many
 * times over, is one article; before it is measured, the text alone is read until the compiler has settled.
 * Prints a `Growth` as JSON.
 */
import { readFile } from 'node:fs/promises'
import { fastEngine } from '@onrecord/models'
import { articleFromText } from '@onrecord/reader'
import { peakMemory } from './lap.ts'
import { spread } from './spread.ts'

/** `time` is the median reading in milliseconds, `memory` what the peak rose by over the warmed-up process, in MiB. */
export interface Growth {
  readonly time: number
  readonly memory: number
}

const [file = '', copies = '1'] = process.argv.slice(2)
const text = await readFile(file, 'utf8')
const repeated = (times: number) => articleFromText(Array(times).fill(text).join('\n\n'), { name: 'article.txt' })
const single = repeated(1)
const whole = repeated(Number(copies))
const engine = await fastEngine()
for (let i = 0; i < 60; i++) engine.read(single)
const before = peakMemory()
const times = Array.from({ length: 7 }, () => {
  const start = performance.now()
  engine.read(whole)
  return performance.now() - start
})
const growth: Growth = { time: spread(times).median, memory: peakMemory() - before }
console.log(JSON.stringify(growth))
