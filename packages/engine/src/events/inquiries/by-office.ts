import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'

const INQUEST = wordSet('inquest inquests')
const AUDIT = wordSet('audit audits')
const CORONER = /\b(?:coroner|medical examiner)\b/i
const AUDITOR = /\b(?:auditor|comptroller)\b/i

/** Whose office it is to hold what a noun calls: an inquest is the coroner's, an audit of the article's only auditor theirs. */
export function officerFor(reading: Reading, noun: number): Party | null {
  const isInquest = isOneOf(reading.doc, noun, INQUEST)
  if (!isInquest && !isOneOf(reading.doc, noun, AUDIT)) return null
  const tokens = { from: noun, to: noun + 1 }
  const officer = holderOf(reading, isInquest ? CORONER : AUDITOR)
  if (officer) return { ...officer, tokens }
  return isInquest ? { key: 'coroner', entity: null, of: 'person', tokens, mention: null } : null
}

function holderOf({ doc }: Reading, office: RegExp): Omit<Party, 'tokens'> | null {
  const held = doc.cast.filter(({ type, roles }) => type === 'person' && roles.some(({ title }) => office.test(title)))
  const [entity] = held
  return held.length === 1 && entity ? { key: entity.id, entity, of: 'person', mention: null } : null
}
