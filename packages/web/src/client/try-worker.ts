import { type Engine, openEngine } from '@onrecord/engine'
import { html } from '@onrecord/pages'
import { article, leafOf, sidebar } from '@onrecord/pages/record'
import { articleFromText, languageNote, UnreadableError } from '@onrecord/reader/text'
import type { Answer, Asking, Outcome } from './trying/messages.ts'

// Reads texts with the fast model, beside the page, so that it stays awake. Nothing is fetched but the model.
let engine: Engine | undefined

addEventListener('message', async ({ data }: MessageEvent<Asking>) => {
  const begun = performance.now()
  const answer = await answered(data)
  postMessage({ ...answer, took: performance.now() - begun } satisfies Answer)
})

async function answered(asking: Asking): Promise<Outcome> {
  try {
    if (asking.kind === 'read') return read(asking)
    engine = await opened(asking.model)
    return { kind: 'open' }
  } catch (error) {
    return { kind: 'failed', error: (error as Error).message }
  }
}

async function opened(model: string): Promise<Engine> {
  const answer = await fetch(model)
  if (!answer.ok) throw new Error('the model cannot be loaded: load the page again')
  return openEngine(new Uint8Array(await answer.arrayBuffer()))
}

function read({ text, published }: Extract<Asking, { kind: 'read' }>): Outcome {
  if (!engine) throw new UnreadableError('the text', 'came before the model', 'load the page again')
  const read = articleFromText(text, { name: 'Your text', published })
  const record = engine.read(read)
  const leaf = leafOf(record, 0)
  return {
    kind: 'read',
    markup: html`${article(leaf)}\n${sidebar(leaf, 'order')}`.source,
    statements: record.statements.length,
    speakers: leaf.speakers.filter(({ statements }) => statements.length > 0).length,
    note: languageNote(read),
  }
}
