import fs from 'node:fs'
import { pack, tagSections } from '@onrecord/engine/training'
import { readConllu } from './data/conllu.ts'
import { readParsed, taggedByParser } from './data/parsed.ts'
import { shared, work } from './places.ts'
import { accuracy, trainTagger } from './tagger/train.ts'

// Trains the part-of-speech tagger on the treebanks and on CoreNLP's tags of the training articles.
const articles = readParsed(shared('polnear/parsed/train.jsonl.gz'))
const textOf = (id: string) => fs.readFileSync(shared(`polnear/train/text/${id}.txt`), 'utf8')
const heldOut = articles.filter((_, i) => i % 20 === 0).flatMap(a => taggedByParser(a, textOf(a.id)))
const news = articles.filter((_, i) => i % 20 !== 0).flatMap(a => taggedByParser(a, textOf(a.id)))
const treebanks = ['ewt-train', 'gum-train'].flatMap(name => readConllu(shared(`ud/${name}.conllu.gz`)))
console.log(`${news.length} sentences of news, ${treebanks.length} of the treebanks`)
const model = trainTagger([...news, ...treebanks], 1)
for (const name of ['ewt-dev', 'gum-dev']) {
  console.log(`${name}: ${(100 * accuracy(model, readConllu(shared(`ud/${name}.conllu.gz`)))).toFixed(2)} % of tokens`)
}
console.log(`CoreNLP's tags on held-out articles: ${(100 * accuracy(model, heldOut)).toFixed(2)} %`)
fs.writeFileSync(work('tagger.model'), pack({ name: 'tagger', sections: tagSections(model) }))
