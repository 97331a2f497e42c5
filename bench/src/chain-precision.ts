/**
 * `node bench/src/chain-precision.ts`: how often office changes, investigations, demands and reversals are right, by the
 * labels of `bench/chain-labels.tsv`. A line of it is one that came out of the best model, read in its article by one
 * reader. Between two rounds the rules of a kind were mended, so a round's articles were new to its rules, but for the 84
 * development articles, which earlier rules had been written on. Where the corpora are at hand, the articles are read
 * anew, and what still comes out is counted too; that flatters, since the rules were mended on these articles.
 */
import { readFile } from 'node:fs/promises'
import { engineOn } from '@onrecord/models'
import { articleFromText } from '@onrecord/reader'
import type { Article, Record as ArticleRecord, Span } from '@onrecord/record'
import { readStories } from '@onrecord/training/stories'
import { polnearArticles } from './polnear.ts'
import { missingFromShared } from './shared.ts'
import { table } from './table.ts'

const LABELS = new URL('../chain-labels.tsv', import.meta.url)

interface Label extends Span {
  readonly article: string
  readonly kind: string
  readonly set: string
  readonly round: string
  /** `mended` was wrong at first sight, and right when it was read again. */
  readonly verdict: string
}

const labels = await readLabels()
console.log('At first sight:\n')
console.log(counted(labels, ['right'], ({ kind, set, round }) => `${kind}, ${set}, round ${round}`))
const missing = missingFromShared(['polnear'])
if (missing) console.log(`not read anew: ${missing}`)
else {
  console.log('\nOf these, what still comes out:\n')
  console.log(counted(await standing(labels), ['right', 'mended'], ({ kind, set }) => `${kind}, ${set}`))
}

async function readLabels(): Promise<Label[]> {
  const [, ...lines] = (await readFile(LABELS, 'utf8')).trimEnd().split('\n')
  return lines.map(line => {
    const [article = '', kind = '', from, to, set = '', round = '', verdict = ''] = line.split('\t')
    return { article, kind, from: Number(from), to: Number(to), set, round, verdict }
  })
}

function counted(labels: readonly Label[], right: readonly string[], nameOf: (label: Label) => string): string {
  const groups = Map.groupBy(labels, nameOf)
  const rows = [...groups].map(([name, group]) => {
    const n = group.filter(({ verdict }) => right.includes(verdict)).length
    return [name, String(n), String(group.length), `${Math.round((100 * n) / group.length)} %`]
  })
  return table([['', 'right', 'of', ''], ...rows])
}

/** The labelled ones that the best model's records still have: of the same kind, at words that overlap. */
async function standing(labels: readonly Label[]): Promise<Label[]> {
  const wanted = Map.groupBy(labels, ({ article }) => article)
  const engine = await engineOn('best')
  const kept: Label[] = []
  for (const article of await articles()) {
    const its = wanted.get(article.id)
    if (!its) continue
    const places = placesIn(await engine.read(article))
    kept.push(...its.filter(l => places.some(p => p.kind === l.kind && p.from < l.to && l.from < p.to)))
  }
  await engine.close()
  return kept.sort((a, b) => labels.indexOf(a) - labels.indexOf(b))
}

async function articles(): Promise<Article[]> {
  const invented = readStories().map(({ id, headline, text, published }) =>
    articleFromText(`${headline}\n\n${text}`, { name: `${id}.txt`, published }),
  )
  return [...(await polnearArticles()), ...(await polnearArticles('train')), ...invented]
}

function placesIn({ events, demands, reversals }: ArticleRecord): (Span & { kind: string })[] {
  return [
    ...events.map(({ kind, evidence }) => ({ kind, ...evidence })),
    ...demands.map(({ evidence }) => ({ kind: 'demand', ...evidence })),
    ...reversals.flatMap(({ afterAt }) => (afterAt ? [{ kind: 'reversal', ...afterAt }] : [])),
  ]
}
