import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { articleFromText } from '@onrecord/reader'
import type { Article, Record as ArticleRecord } from '@onrecord/record'
import type { Measurement, Read } from './measure.ts'
import { runScorer } from './scorer.ts'
import type { Scores } from './scores.ts'
import { SHARED } from './shared.ts'

export const CORPUS = join(SHARED, 'polnear/dev')

/**
 * The articles of a part of PolNeAR (Newell, Margolin and Ruths, LREC 2018), the 84 development articles unless asked
 * otherwise, dated from its metadata. Throws where the reader changed a text, since the scorer counts offsets in the file.
 */
export async function polnearArticles(part: 'dev' | 'train' = 'dev'): Promise<Article[]> {
  const folder = join(SHARED, 'polnear', part)
  const published = publicationDates(await readFile(join(SHARED, 'polnear/metadata.tsv'), 'utf8'))
  const files = globSync('text/*.txt', { cwd: folder }).sort()
  return Promise.all(
    files.map(async file => {
      const text = await readFile(join(folder, file), 'utf8')
      const date = published.get(basename(file, '.txt'))
      const article = articleFromText(text, { name: basename(file), ...(date && { published: date }) })
      if (article.text !== text) throw new Error(`${file}: the reader changed the text, so no offset can be scored`)
      return article
    }),
  )
}

function publicationDates(tsv: string): Map<string, string> {
  const [head = [], ...rows] = tsv.split('\n').map(line => line.split('\t'))
  const [name, date] = [head.indexOf('filename'), head.indexOf('publication_date')]
  return new Map(rows.map(cells => [cells[name] ?? '', cells[date] ?? '']))
}

export const ROLES = ['source', 'cue', 'content'] as const
const FORMS = ['direct', 'mixed', 'indirect'] as const

/** The part of the scorer's report that is kept. */
interface Report {
  readonly spans: Readonly<Record<(typeof ROLES)[number], { exact: F1; begin: F1; jaccard: number }>>
  readonly relations: F1
  readonly labels: {
    readonly speaker: Readonly<Record<(typeof FORMS)[number], { accuracy: number }>>
    readonly act: { accuracy: number }
    readonly endToEnd: F1
  }
}
interface F1 {
  readonly f1: number
}

/** How well the spans, relations, speakers and acts of PolNeAR's development articles are found. `folder` takes the records. */
export async function scorePolnear(read: Read, folder: string): Promise<Measurement> {
  const records: ArticleRecord[] = []
  for (const article of await polnearArticles()) records.push(await read(article))
  const file = join(folder, 'polnear.jsonl')
  await writeFile(file, records.map(record => `${JSON.stringify(record)}\n`).join(''))
  const args = ['--corpus', CORPUS, '--pred', file, '--labels', join(SHARED, 'gold/speakers')]
  return { scores: kept((await runScorer('score.mjs', args)) as Report), remarks: [] }
}

function kept({ spans, relations, labels }: Report): Scores {
  const named = [
    ...ROLES.flatMap(role => [
      [`polnear.${role}.exact.f1`, spans[role].exact.f1],
      [`polnear.${role}.begin.f1`, spans[role].begin.f1],
      [`polnear.${role}.jaccard`, spans[role].jaccard],
    ]),
    ['polnear.relations.f1', relations.f1],
    ...FORMS.map(form => [`polnear.speaker.${form}`, labels.speaker[form].accuracy]),
    ['polnear.endToEnd.f1', labels.endToEnd.f1],
    ['polnear.act', labels.act.accuracy],
  ]
  return Object.fromEntries(named)
}
