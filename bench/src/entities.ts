/**
 * `node bench/src/entities.ts`: how well the entities' mentions are the chains of people and bodies that annotators
 * marked: on the news articles of GUM, and beside CoreNLP's chains on the speakers of PolNeAR's development articles.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fastEngine } from '@onrecord/models'
import { articleFromText } from '@onrecord/reader'
import type { Entity, EntityType } from '@onrecord/record'
import { coreNlpAnalyses } from './coreference/corenlp.ts'
import { type GumChain, type GumDocument, gumNews, isNamed } from './coreference/gum.ts'
import { type Aligned, align, asFarAsMarked, type HeadedSpan } from './coreference/match.ts'
import {
  bCubed,
  ceafE,
  type Found,
  f1,
  type Measure,
  mentionsFound,
  muc,
  percent,
  together,
  withoutSingletons,
} from './coreference/measures.ts'
import { sourceChains } from './coreference/source-chains.ts'
import { headed, type Word } from './coreference/tree.ts'
import { CORPUS, polnearArticles } from './polnear.ts'
import { missingFromShared } from './shared.ts'
import { table } from './table.ts'

const HEAD = ['', 'chains', 'mentions R', 'P', 'MUC R', 'P', 'F1', 'B³ R', 'P', 'F1', 'CEAF-e R', 'P', 'F1', 'mean F1']

/** The chains to be found in an article, of the types asked for, and the types of entities that are held against them. */
interface Question {
  readonly name: string
  readonly gum: readonly string[]
  readonly ours: readonly EntityType[]
}

const QUESTIONS: readonly Question[] = [
  { name: 'people and bodies', gum: ['person', 'organization'], ours: ['person', 'organisation'] },
  { name: 'people', gum: ['person'], ours: ['person'] },
  { name: 'bodies', gum: ['organization'], ours: ['organisation'] },
]

const missing = missingFromShared(['ud', 'polnear', 'gold'])
if (missing) console.log(`not measured: ${missing}`)
else {
  console.log('Mentions match by their heads. Each line without chains of one mention, then with them.\n')
  for (const part of ['dev', 'train'] as const) console.log(`${await onGum(part)}\n`)
  console.log(await onPolnear())
}

async function onGum(part: 'dev' | 'train'): Promise<string> {
  const engine = await fastEngine()
  const documents = gumNews(part).map(doc => {
    const { entities } = engine.read(articleFromText(doc.text, { name: doc.id }))
    return { doc, entities }
  })
  const scopes = [
    { name: 'named', keep: isNamed },
    { name: 'all', keep: () => true },
  ]
  const rows = scopes.flatMap(({ name, keep }) =>
    QUESTIONS.flatMap(question => {
      const aligned = documents.map(({ doc, entities }) =>
        align(marked(doc, question, keep), chainsOf(doc.words, entities, question.ours)),
      )
      return both(`${question.name}, ${name}`, aligned)
    }),
  )
  return table([[`GUM news ${part}, ${documents.length} articles`, ...HEAD.slice(1)], ...rows])
}

function marked(
  doc: GumDocument,
  { gum }: Question,
  keep: (doc: GumDocument, chain: GumChain) => boolean,
): (readonly HeadedSpan[])[] {
  return doc.chains.filter(c => gum.includes(c.type) && keep(doc, c)).map(c => c.mentions)
}

function chainsOf(words: readonly Word[], entities: readonly Entity[], types: readonly EntityType[]): HeadedSpan[][] {
  return entities.filter(e => types.includes(e.type)).map(e => headed(words, e.mentions))
}

async function onPolnear(): Promise<string> {
  const engine = await fastEngine()
  const analyses = coreNlpAnalyses()
  const files = readdirSync(join(CORPUS, 'attributions'))
    .filter(f => f.endsWith('.ann'))
    .sort()
  const ours: Aligned[] = []
  const theirs: Aligned[] = []
  for (const article of await polnearArticles()) {
    const { words, chains } = analyses.get(article.id) ?? { words: [], chains: [] }
    const first = files.find(f => f.replace(/_[0-9a-f]{4}\.ann$/, '') === article.id) ?? ''
    const key = sourceChains(first, words)
    const entities = chainsOf(words, engine.read(article).entities, ['person', 'organisation'])
    ours.push(asFarAsMarked(align(key, entities)))
    theirs.push(
      asFarAsMarked(
        align(
          key,
          chains.map(c => headed(words, c)),
        ),
      ),
    )
  }
  const rows = [...both('onrecord', ours), ...both('CoreNLP', theirs)]
  return table([['PolNeAR dev, named sources', ...HEAD.slice(1)], ...rows])
}

/** Two lines of the table: without singletons on either side, and with them. */
function both(name: string, aligned: readonly Aligned[]): string[][] {
  const linked = aligned.map(({ key, response }) => ({
    key: withoutSingletons(key),
    response: withoutSingletons(response),
  }))
  return [row(name, linked), row('  with singletons', aligned)]
}

function row(name: string, aligned: readonly Aligned[]): string[] {
  const of = (measure: Measure) => together(aligned.map(({ key, response }) => measure(key, response)))
  const measures = [muc, bCubed, ceafE].map(of)
  const mean = measures.reduce((sum, found) => sum + f1(found), 0) / measures.length
  const chains = aligned.reduce((sum, { key }) => sum + key.length, 0)
  const cells = [...shares(of(mentionsFound)), ...measures.flatMap(found => [...shares(found), f1(found)]), mean]
  return [name, String(chains), ...cells.map(n => n.toFixed(1))]
}

function shares({ recall, precision }: Found): number[] {
  return [percent(recall), percent(precision)]
}
