/** How well a shipped model reads the project's own examples, against what a person marked in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { articleFrom } from '@onrecord/reader'
import type { Article, Entity, Record, Span } from '@onrecord/record'

const examples = new URL('../../examples/', import.meta.url)

interface Expected {
  readonly content: readonly string[]
  readonly source: string | null
  readonly cue: string | null
  readonly speaker: string | null
}

/** Shares, 0 to 1, of the expected statements of all examples: found at all, and with their source, cue and speaker. */
export async function sharesFound(engine: { read(article: Article): Record | Promise<Record> }) {
  const tally = { expected: 0, content: 0, source: 0, cue: 0, speaker: 0 }
  for (const name of readdirSync(examples).filter(n => /\.(txt|html)$/.test(n))) {
    const article = await articleFrom(readFileSync(new URL(name, examples)), { name })
    const record = await engine.read(article)
    const words = (spans: readonly Span[]) => plain(spans.map(s => article.text.slice(s.from, s.to)).join(' '))
    const found = new Map(record.statements.map(s => [words(s.content), s]))
    const file = new URL(`expected/${name.replace(/\.\w+$/, '.json')}`, examples)
    for (const wanted of JSON.parse(readFileSync(file, 'utf8')) as Expected[]) {
      const statement = found.get(plain(wanted.content.join(' ')))
      const speaker = record.entities.find(e => e.id === statement?.speaker)
      tally.expected++
      if (!statement) continue
      tally.content++
      if (words(statement.source) === plain(wanted.source ?? '')) tally.source++
      if (words(statement.cue) === plain(wanted.cue ?? '')) tally.cue++
      if (isCalled(speaker, wanted.speaker)) tally.speaker++
    }
  }
  const share = (n: number) => n / tally.expected
  return {
    content: share(tally.content),
    source: share(tally.source),
    cue: share(tally.cue),
    speaker: share(tally.speaker),
  }
}

/** Whether an entity is called so, by its name or another that the text has for it. */
function isCalled(entity: Entity | undefined, name: string | null): boolean {
  if (!entity || name === null) return !entity && name === null
  return [entity.name, ...entity.aliases].some(other => plain(other) === plain(name))
}

// Marks and spaces at the edges are a matter of taste.
function plain(text: string): string {
  return text
    .replace(/[“”"‘’']/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:]+|[\s,.:]+$/g, '')
    .toLowerCase()
}
