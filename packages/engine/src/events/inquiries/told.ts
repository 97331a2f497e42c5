import type { Investigation, Span } from '@onrecord/record'
import type { Tokens } from '../../document.ts'
import type { ToldChange } from '../offices/told.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Aim } from './aim.ts'
import { holderOf } from './holder.ts'
import { asCalled } from './looker.ts'
import { inFull } from './question.ts'

/** How far an investigation has come. */
export type Status = Investigation['status']

/** One place of the text that tells of an investigation. */
export interface ToldInquiry extends Aim {
  readonly investigator: Party | null
  /** Is it called by a noun alone that takes up what the text has told before ("the inquiry")? */
  readonly isKnown: boolean
  /** Does the place say who is to lead it? Where it is called so: "independent inquiry into the fire". */
  readonly toLead: string | null
  readonly status: Status
  readonly evidence: Span
  readonly token: number
  readonly paragraph: number
}

/** One telling; the evidence reaches from who investigates to what. */
export function inquiry(
  reading: Reading,
  sentence: Sentence,
  whoever: Party | null,
  aim: Aim,
  status: Status,
  deed: Tokens,
): ToldInquiry {
  const { doc } = reading
  const investigator = whoever && holderOf(reading, sentence, asCalled(reading, sentence, whoever))
  const from =
    investigator && investigator.tokens.from >= sentence.from
      ? Math.min(investigator.tokens.from, deed.from)
      : deed.from
  const to = Math.min(sentence.to, Math.max(deed.to, aim.to))
  const subject = aim.subject && inFull(reading, aim.subject)
  return {
    ...aim,
    // Nobody looks into itself where the words only say "the force".
    subject: subject?.key === investigator?.key && subject?.mention?.kind === 'description' ? null : subject,
    investigator,
    isKnown: false,
    toLead: null,
    status,
    evidence: { from: doc.tokens[from].from, to: doc.tokens[to - 1].to },
    token: deed.from,
    paragraph: sentence.paragraph,
  }
}

/** The office of who leads an inquiry. */
export const INQUIRY_HEAD = 'head'

/** Is it a police officer, of whom an investigation is no office? */
export function isOfficer({ entity }: Party): boolean {
  return entity?.roles.some(({ title }) => OFFICER.test(title)) ?? false
}

const OFFICER =
  /^(?!(?:retired|former)\b).*\b(?:detective|inspector|superintendent|sergeant|constable|sheriff|officer)\b/i

/** That somebody is to lead an inquiry is an office taken up. */
export function headOf({ investigator, toLead, isKnown, evidence, token, paragraph }: ToldInquiry): ToldChange[] {
  if (!toLead || isKnown || investigator?.entity?.type !== 'person' || isOfficer(investigator)) return []
  return [
    {
      change: 'takes-up',
      manner: 'appointed',
      party: investigator,
      post: { office: INQUIRY_HEAD, body: toLead },
      held: null,
      force: 'to-come',
      days: null,
      evidence,
      token,
      paragraph,
      isNoun: false,
      isWeak: false,
      isReturn: false,
    },
  ]
}
