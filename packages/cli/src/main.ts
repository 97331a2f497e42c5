import { isModelError } from '@onrecord/models'
import { complain } from './complain.ts'
import { Status } from './status.ts'
import { UsageError } from './usage-error.ts'

interface Command {
  readonly summary: string
  readonly load: () => Promise<{ run(args: readonly string[]): Promise<number>; help: string }>
}

const commands = new Map<string, Command>([
  ['read', { summary: 'one article in, its record out', load: () => import('./commands/read/read.ts') }],
  [
    'dossier',
    {
      summary: 'several articles in, what they report together out',
      load: () => import('./commands/dossier/dossier.ts'),
    },
  ],
  ['add', { summary: 'articles into an archive', load: () => import('./commands/add/add.ts') }],
  [
    'watch',
    { summary: 'what feeds name into an archive, as it comes', load: () => import('./commands/watch/watch.ts') },
  ],
  ['worker', { summary: 'what waits in the queue of an archive', load: () => import('./commands/worker/worker.ts') }],
  ['reread', { summary: 'an archive’s articles, read again', load: () => import('./commands/reread/reread.ts') }],
  ['search', { summary: 'what was said, by words', load: () => import('./commands/search/search.ts') }],
  ['who', { summary: 'what one person said, in order', load: () => import('./commands/who/who.ts') }],
  ['turns', { summary: 'who went back on their word', load: () => import('./commands/turns/turns.ts') }],
  ['demands', { summary: 'what was demanded, and the answers', load: () => import('./commands/demands/demands.ts') }],
  ['versions', { summary: 'how an article changed', load: () => import('./commands/versions/versions.ts') }],
  ['decide', { summary: 'corrects what an archive holds', load: () => import('./commands/decide/decide.ts') }],
  ['decisions', { summary: 'what was decided, and by whom', load: () => import('./commands/decisions/decisions.ts') }],
  ['audit', { summary: 'whose voices an archive carries', load: () => import('./commands/audit/audit.ts') }],
  ['export', { summary: 'an archive out: whole, or as a table', load: () => import('./commands/export/export.ts') }],
  ['import', { summary: 'an exported archive in again', load: () => import('./commands/import/import.ts') }],
  ['serve', { summary: 'an archive in the browser', load: () => import('./commands/serve/serve.ts') }],
  ['mcp', { summary: 'an archive to language-model agents', load: () => import('./commands/mcp/mcp.ts') }],
  [
    'check',
    { summary: 'the quotations of a draft against the archive', load: () => import('./commands/check/check.ts') },
  ],
])

/** Runs one command line, the words after `onrecord`, and gives the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args)
  } catch (error) {
    if (!(error instanceof UsageError || isModelError(error))) throw error
    complain(error.message)
    return Status.misused
  }
}

async function dispatch([first, ...rest]: readonly string[]): Promise<number> {
  if (first === undefined)
    throw new UsageError('say what to do: onrecord read article.html (onrecord --help lists more)')
  if (first === '--help' || first === '-h') return tell(help())
  if (first === '--version' || first === '-v') return tell(await version())
  const command = commands.get(first)
  if (!command) throw new UsageError(`there is no command "${first}"; did you mean onrecord read ${first}?`)
  const { run, help: own } = await command.load()
  return rest.includes('--help') || rest.includes('-h') ? tell(own) : run(rest)
}

function tell(message: string): number {
  console.log(message.trim())
  return Status.fine
}

function help(): string {
  return `
onrecord reads news coverage and keeps the public record: who said what.

Usage: onrecord COMMAND ...

Commands:
${[...commands].map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`).join('\n')}

onrecord COMMAND --help tells more; onrecord --version says which one this is.`
}

async function version(): Promise<string> {
  const { default: manifest } = await import('../package.json', { with: { type: 'json' } })
  return `onrecord ${manifest.version}`
}
