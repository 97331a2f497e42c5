import type { Told } from '../../adding/told.ts'
import type { Progress, Thing } from './progress.ts'
import type { Wanted } from './wanted.ts'

// In bytes: half of what one request may bring.
const PARCEL = 16 * 2 ** 20

/** Sends what is to be added, and has told what becomes of each thing. Never rejects. */
export async function sent(wanted: Wanted, progress: Progress): Promise<void> {
  for (const parcel of parcelsOf(wanted)) {
    const waiting = progress.begin(thingsIn(parcel))
    try {
      for await (const told of answersTo(parcel)) waiting.tell(told)
      waiting.end('nothing was told of it; look whether it is there')
    } catch (error) {
      waiting.end(error instanceof Problem ? error.message : 'the archive does not answer: is it still running?')
    }
  }
  progress.rest()
}

function thingsIn({ files, text, url }: Wanted): Thing[] {
  return [
    // Of a file with an article a line each line is told of.
    ...files.map(({ name }) => ({ name, isCalled: !/\.(?:jsonl|ndjson)$/i.test(name) })),
    ...(text.trim() ? [{ name: 'The text', isCalled: false }] : []),
    ...(url ? [{ name: url, isCalled: false }] : []),
  ]
}

/** Has the archive start what reads, so that the first article need not wait for it. */
export async function readied(): Promise<void> {
  const body = JSON.stringify({ text: 'Soon there will be something to read.' })
  await fetch('/api/v1/read', { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => {})
}

/** The server refused what was sent, and says why. */
class Problem extends Error {}

/** What is to be added in pieces that one request can bring. */
function parcelsOf({ files, text, url, about }: Wanted): Wanted[] {
  const parcels: File[][] = [[]]
  let size = 0
  for (const file of files) {
    if (size > 0 && size + file.size > PARCEL) {
      parcels.push([])
      size = 0
    }
    parcels.at(-1)?.push(file)
    size += file.size
  }
  return parcels.map((files, i) => (i === 0 ? { files, text, url, about } : { files, text: '', url: '', about }))
}

async function* answersTo({ files, text, url, about }: Wanted): AsyncGenerator<Told> {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  for (const [name, value] of [['text', text], ['url', url], ...about] as const)
    if (value.trim()) body.append(name, value)
  const answer = await fetch('/api/v1/articles/from-form', { method: 'POST', body })
  if (!answer.ok || !answer.body) throw new Problem((await answer.json()).detail)
  let rest = ''
  for await (const piece of chunksOf(answer.body.pipeThrough(new TextDecoderStream()))) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

// Not every browser goes through a stream with for await.
async function* chunksOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
