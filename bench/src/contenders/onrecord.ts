/** onrecord as every install has it: text in, record out. */
import { runLap } from '../lap.ts'

await runLap(async () => {
  const { articleFromText } = await import('@onrecord/reader')
  const { fastEngine } = await import('@onrecord/models')
  return async () => {
    const engine = await fastEngine()
    return text => engine.read(articleFromText(text, { name: 'article.txt' }))
  }
})
