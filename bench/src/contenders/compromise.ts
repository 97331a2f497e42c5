/** compromise's `quotations()`: the quoted words, without a speaker. */
import { runLap } from '../lap.ts'

await runLap(async () => {
  const { default: nlp } = await import('compromise')
  return () => text => nlp(text).quotations().out('array')
})
