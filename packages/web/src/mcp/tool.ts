import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { DecisionError, QueryError } from '@onrecord/archive'
import type { z } from 'zod'
import { Refusal } from '../refusal.ts'
import type { Room } from '../room.ts'

/** What the tools ask: the archive, and what reads for them. */
export type Library = Pick<Room, 'store' | 'desk'>

/** Something that a language-model agent can ask; nothing that it can change. */
export interface Tool<Asked extends z.ZodObject = z.ZodObject, Given extends z.ZodObject = z.ZodObject> {
  readonly name: string
  readonly title: string
  /** For the agent: what it gives, and when to take it. */
  readonly about: string
  readonly asked: Asked
  readonly given: Given
  /** Throws Refusal or QueryError, which the agent is told. */
  answer(library: Library, asked: z.output<Asked>): Promise<z.input<Given>>
}

/** A tool whose types hold its answer to its schema. */
export function tool<Asked extends z.ZodObject, Given extends z.ZodObject>(own: Tool<Asked, Given>): Tool {
  return own as unknown as Tool
}

/** Makes a tool known to a server. */
export function register(server: McpServer, library: Library, own: Tool): void {
  const { name, title, about, asked, given } = own
  const annotations = { readOnlyHint: true, openWorldHint: false }
  server.registerTool(
    name,
    { title, description: about, inputSchema: asked, outputSchema: given, annotations },
    async args => answered(() => own.answer(library, args)),
  )
}

async function answered(answer: () => Promise<object>): Promise<CallToolResult> {
  try {
    const given = await answer()
    return { content: [{ type: 'text', text: JSON.stringify(given) }], structuredContent: { ...given } }
  } catch (error) {
    const isTheirs = error instanceof Refusal || error instanceof QueryError || error instanceof DecisionError
    if (!isTheirs) console.error(error)
    const text = isTheirs ? error.message : 'the program has a fault here; its log tells more'
    return { content: [{ type: 'text', text }], isError: true }
  }
}
