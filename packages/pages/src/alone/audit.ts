import type { Audit } from '@onrecord/archive'
import { parts } from '../audit/parts.ts'
import { coverage } from '../audit/terms.ts'
import type { Html } from '../html.ts'
import { page } from './page.ts'

/** An audit: for each question a chart and the table of its figures. */
export function auditPage(audit: Audit): Html {
  const heading = 'Whose voices'
  return page({
    kind: 'audit',
    title: `${heading}: ${coverage(audit)}`,
    heading,
    styles: ['record', 'chart', 'audit'],
    ...parts(audit),
    foot: 'The audit counts what was read in the articles of the archive. It says who is heard, not who should be.',
  })
}
