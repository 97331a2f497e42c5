/** What the archive tells language-model agents, over MCP: `serveOnStdio` for whoever starts this program. */
export { serveOnStdio } from './stdio.ts'
