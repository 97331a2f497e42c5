import type { Demanded } from '@onrecord/archive'
import { ANSWERS } from '../dossier/terms.ts'

/** How a demand was answered, as a verb. */
export function answeredBy(value: Demanded['answers'][number]['value']): string {
  return value === null || value === 'satisfied' || value === 'unsatisfied' ? 'answered' : ANSWERS[value]
}
