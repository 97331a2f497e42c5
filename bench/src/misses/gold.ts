import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article, EntityType, Form, Span } from '@onrecord/record'
import { CORPUS } from '../polnear.ts'
import { places } from '../quotation-coverage.ts'
import { SHARED } from '../shared.ts'
import { readStandoff } from '../standoff.ts'
import { storyArticles } from '../stories.ts'

/** A statement as readers marked it: whose it is and which words of the article are theirs. */
export interface GoldStatement {
  readonly type: EntityType | 'none'
  /** The fullest form of the speaker's name, or a description; '-' for authors and where nobody can be told. */
  readonly name: string
  readonly form: Form
  /** Where the words of the content begin; of a snippet of the content where `whole` is false. */
  readonly words: readonly number[]
  readonly whole: boolean
  /** The words that stand for the speaker, where they were marked. */
  readonly source: string
}

/** An article that was read by readers too. Names mean the same somebody throughout one `corpus`. */
export interface GoldArticle {
  readonly corpus: string
  readonly article: Article
  readonly statements: readonly GoldStatement[]
}

/** The development articles of PolNeAR with the labels of gold/speakers; the first reader's where several marked one. */
export async function polnearGold(articles: readonly Article[]): Promise<GoldArticle[]> {
  const files = globSync('attributions/*.ann', { cwd: CORPUS }).sort()
  return articles.map(article => {
    const file = files.find(name => name.replace(/_[0-9a-f]{4}\.ann$/, '') === `attributions/${article.id}`)
    if (!file) throw new Error(`${article.id} was marked by nobody`)
    const labels = labelsOf(article.id)
    const statements = readStandoff(readFileSync(join(CORPUS, file), 'utf8')).flatMap(({ id, source, content }) => {
      const [type, name] = labels.get(id) ?? []
      if (type === undefined || name === undefined) return []
      const words = wordStarts(article.text, content)
      const form = formOf(article.text, content)
      return [{ type, name, form, words, whole: true, source: textOf(article.text, source) }]
    })
    return { corpus: 'polnear', article, statements }
  })
}

function labelsOf(id: string): Map<string, readonly [GoldStatement['type'], string]> {
  const lines = readFileSync(join(SHARED, `gold/speakers/${id}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return new Map(
    lines.map(line => {
      const [event = '', type = '', name = ''] = line.split('\t')
      return [event, [type as GoldStatement['type'], name]]
    }),
  )
}

/** The articles of the invented stories. Their readers marked a snippet of each content. */
export async function storyGold(): Promise<GoldArticle[]> {
  const stories = [...(await storyArticles())]
  const all = stories.map(async ([story, articles]) => {
    const gold = JSON.parse(await readFile(join(SHARED, 'gold/stories', story, 'gold.json'), 'utf8'))
    return articles.map(article => ({
      corpus: story,
      article,
      statements: (gold.statements as Told[])
        .filter(told => String(told.article) === article.id)
        .map(({ snippet, speaker, speakerType, form }) => ({
          type: speakerType,
          name: speaker,
          form,
          words: places(article.text, snippet)[0] ?? [],
          whole: false,
          source: '',
        })),
    }))
  })
  return (await Promise.all(all)).flat()
}

interface Told {
  readonly article: string | number
  readonly snippet: string
  readonly speaker: string
  readonly speakerType: GoldStatement['type']
  readonly form: Form
}

/** Where the words of some spans begin. */
export function wordStarts(text: string, spans: readonly Span[]): number[] {
  const starts = spans.flatMap(({ from, to }) =>
    [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => from + index),
  )
  return [...new Set(starts)]
}

function textOf(text: string, spans: readonly Span[]): string {
  return spans.map(({ from, to }) => text.slice(from, to)).join(' ')
}

/** What of a content stands in quotation marks decides its form; as the shared scorer has it. */
function formOf(text: string, content: readonly Span[]): Form {
  let [inside, all] = [0, 0]
  for (const { from, to } of content) {
    let open = /[“"]\s?$/.test(text.slice(Math.max(0, from - 2), from))
    for (const c of text.slice(from, to)) {
      if (c === '“') open = true
      else if (c === '”') open = false
      else if (c === '"') open = !open
      else if (/[\p{L}\p{N}]/u.test(c)) {
        all++
        if (open) inside++
      }
    }
  }
  if (inside === 0) return 'indirect'
  return inside / all >= 0.95 ? 'direct' : 'mixed'
}
