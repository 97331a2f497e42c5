import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path of a site gives, and the tag under which it gives it. */
export interface Served {
  readonly body: string
  readonly type?: string
  readonly etag?: string
  readonly status?: number
}

/** A site of this machine, what it serves, and what it was asked for. */
export interface Site extends AsyncDisposable {
  readonly root: string
  readonly pages: Map<string, Served>
  readonly asked: string[]
}

/** Starts a site that serves pages by their paths, and answers what has not changed with 304. */
export async function site(pages: { readonly [path: string]: Served }): Promise<Site> {
  const served = new Map(Object.entries(pages))
  const asked: string[] = []
  const server: Server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const page = served.get(path)
    const isSame = page?.etag !== undefined && request.headers['if-none-match'] === page.etag
    asked.push(isSame ? `${path} unchanged` : path)
    if (!page) return void response.writeHead(404).end()
    if (page.etag) response.setHeader('etag', page.etag)
    response.setHeader('content-type', page.type ?? 'text/html; charset=utf-8')
    response.writeHead(isSame ? 304 : (page.status ?? 200)).end(isSame ? undefined : page.body)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    root: `http://127.0.0.1:${port}`,
    pages: served,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A page with an article of a few sentences, in which somebody says something. */
export function page(headline: string, said: string, head = ''): string {
  const filling =
    '<p>The Saltmarsh ferry will keep running, its owners said on Monday, after weeks of doubt about the old pier.</p>'
  return `<!doctype html><html><head><title>${headline}</title>${head}</head><body><article><h1>${headline}</h1>
${filling.repeat(4)}<p>“${said},” said Petra Lindqvist, who runs the line.</p></article></body></html>`
}

/** An RSS feed that names pages. */
export function feed(
  items: readonly { readonly url: string; readonly title: string; readonly date?: string }[],
): string {
  const listed = items.map(
    ({ url, title, date = 'Thu, 12 Mar 2026 07:15:00 GMT' }) =>
      `<item><title>${title}</title><link>${url}</link><pubDate>${date}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Eye</title>${listed.join('')}</channel></rss>`
}
