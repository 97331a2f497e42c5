import { once } from 'node:events'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { openArchive } from '@onrecord/archive'
import { deskAt } from '../desk.ts'
import { mcpServer } from './server.ts'

/**
 * Serves an archive to the program that started this one, over standard input and output, until its input ends. Rejects
 * with ArchiveError where the archive cannot be opened.
 */
export async function serveOnStdio(archive: string): Promise<void> {
  const store = await openArchive(archive, { mode: 'read' })
  const desk = deskAt(archive)
  const server = mcpServer({ store, desk })
  const ended = once(process.stdin, 'end')
  await server.connect(new StdioServerTransport())
  await ended
  await server.close()
  await desk.close()
  await store.close()
}
