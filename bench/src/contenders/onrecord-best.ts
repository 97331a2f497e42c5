/** onrecord on the best model: text in, record out. */
import { AT_ONCE } from '@onrecord/models'
import { runLap } from '../lap.ts'

await runLap(async () => {
  const { articleFromText } = await import('@onrecord/reader')
  const { engineOn } = await import('@onrecord/models')
  return async () => {
    const engine = await engineOn('best')
    return text => engine.read(articleFromText(text, { name: 'article.txt' }))
  }
}, AT_ONCE.best)
