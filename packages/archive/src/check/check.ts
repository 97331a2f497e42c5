import type { Record } from '@onrecord/record'
import type { Store } from '../store.ts'
import { type DraftQuotation, type LeftAside, quotationsOf } from './draft.ts'
import { matchesOf } from './matches.ts'
import { canStand, type Verdict, verdictOn } from './verdict.ts'

/** A quotation of a draft and what the archive says of it. */
export interface Finding {
  readonly quotation: DraftQuotation
  readonly verdict: Verdict
}

/** A draft that was checked against an archive. */
export interface Checked {
  readonly draft: Record
  /** One for each quotation, in the order of the draft. */
  readonly findings: readonly Finding[]
  readonly aside: readonly LeftAside[]
  /** Whether every quotation can stand as it is, and could be read. */
  readonly fine: boolean
}

/** Checks every quotation of a draft, which the engine has read, against an archive. The archive is not changed. */
export async function check(store: Store, draft: Record): Promise<Checked> {
  const { quotations, aside } = quotationsOf(draft)
  const findings: Finding[] = []
  await store.read(async db => {
    for (const quotation of quotations) {
      findings.push({ quotation, verdict: verdictOn(quotation, await matchesOf(store, db, quotation)) })
    }
  })
  const isRead = aside.every(({ why }) => why !== 'marks')
  return { draft, findings, aside, fine: isRead && findings.every(({ verdict }) => canStand(verdict)) }
}
