/** wink-nlp's own pipeline: sentences, tags and entities, with none of the attribution that comes after it. */
import { runLap } from '../lap.ts'

await runLap(async () => {
  const { default: winkNLP } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  return () => {
    const nlp = winkNLP(model, ['sbd', 'pos', 'ner'])
    return text => nlp.readDoc(text)
  }
})
