import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { style } from '@onrecord/pages/styles'
import { Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { bundled, SCRIPTS, type Script } from './scripts.ts'

/** A file of ours. Its name changes with what it holds, so that browsers keep it for good. */
interface Asset {
  readonly path: string
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

const FOREVER = 'public, max-age=31536000, immutable'

/** The one style sheet of all pages: layers from what every page shares to what this room adds. */
export const stylesheet = once((): Asset => {
  const layers = [
    ['base', style('base')],
    [
      'parts',
      ['record', 'dossier', 'chart', 'audit', 'check']
        .map(name => style(name as Parameters<typeof style>[0]))
        .join('\n'),
    ],
    ['room', ['frame', 'listings', 'pages', 'review'].map(name => read(`./${name}.css`)).join('\n')],
  ] as const
  const body = `@layer ${layers.map(([name]) => name).join(', ')};\n${layers.map(([name, rules]) => `@layer ${name} {\n${rules}}\n`).join('')}`
  return asset('style', 'css', 'text/css', body)
})

const icon = once((): Asset => ({ path: '/assets/icon.svg', type: 'image/svg+xml', body: read('./icon.svg') }))

const MADE = Object.fromEntries(
  SCRIPTS.map(name => [name, once(() => asset(name, 'js', 'text/javascript', bundled(name)))]),
) as Record<Script, () => Asset>

/** A script of ours, made when the first page wants it. */
export function script(name: Script): Asset {
  return MADE[name]()
}

/** The fast model, for engines that run in a page. */
export const fastModel = once((): Asset => {
  const bytes = readFileSync(fileURLToPath(import.meta.resolve('@onrecord/engine/models/fast.model')))
  return asset('fast', 'model', 'application/octet-stream', new Uint8Array(bytes))
})

/** The routes of all assets. */
export function assets(): Hono {
  const app = new Hono()
  const late = [...SCRIPTS.map(name => [`${name}-`, 'js', MADE[name]] as const), ['fast-', 'model', fastModel] as const]
  for (const [name, ending, made] of late) {
    app.get(`/assets/:file{${name}[0-9a-f]{12}\\.${ending}}`, c => {
      const { path, type, body } = made()
      if (c.req.path !== path) throw new Refusal(404, `there is nothing at ${c.req.path} any more; load the page again`)
      const charset = typeof body === 'string' ? '; charset=utf-8' : ''
      return c.body(body, 200, { 'content-type': `${type}${charset}`, 'cache-control': FOREVER })
    })
  }
  for (const { path, type, body } of [stylesheet(), icon()]) {
    const cache = path.endsWith('icon.svg') ? 'public, max-age=86400' : FOREVER
    app.get(path, c => c.body(body, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': cache }))
  }
  return app
}

function asset(name: string, ending: string, type: string, body: Asset['body']): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  return { path: `/assets/${name}-${hash}.${ending}`, type, body }
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
