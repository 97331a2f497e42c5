import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { Hono } from 'hono'
import type { Room } from '../room.ts'
import { mcpServer } from './server.ts'

/** MCP over streamable HTTP, at /mcp. Each request stands for itself: there are no sessions, and nothing is pushed. */
export function mcp(room: Room): Hono {
  const app = new Hono()
  app.post('/mcp', async c => {
    const server = mcpServer(room)
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
    await server.connect(transport)
    try {
      return await transport.handleRequest(c.req.raw)
    } finally {
      await server.close()
    }
  })
  return app
}
