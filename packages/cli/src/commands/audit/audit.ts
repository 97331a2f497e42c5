import { type Audit, audit } from '@onrecord/archive'
import { archiveAt } from '../../archive-at.ts'
import { writeOut } from '../../output.ts'
import { Status } from '../../status.ts'
import { standardOutput } from '../../terminal.ts'
import { type AuditOptions, auditOptions } from './options.ts'

export { help } from './help.ts'

/** Audits an archive and gives the exit status. Throws UsageError where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const options = auditOptions(args)
  const store = await archiveAt(options.archive, 'read')
  try {
    const { questions, selection, limit } = options
    await writeOut(rendered(await audit(store, questions, selection, { limit }), options))
    return Status.fine
  } finally {
    await store.close()
  }
}

async function* rendered(audit: Audit, { format }: AuditOptions): AsyncGenerator<string> {
  if (format === 'json') yield `${JSON.stringify(audit, null, 2)}\n`
  else if (format === 'csv') yield (await import('@onrecord/pages/audit')).csv(audit)
  else if (format === 'html') yield (await import('@onrecord/pages/alone')).auditPage(audit).source
  else yield (await import('../../formats/audit/text.ts')).text(audit, standardOutput())
}
