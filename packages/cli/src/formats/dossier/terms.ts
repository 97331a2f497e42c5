import type {
  JoinedDemand,
  JoinedInvestigation,
  JoinedOfficeChange,
  Report,
  Statement,
  Uncertain,
  Variant,
} from '@onrecord/record'
import { when } from './view.ts'

/** What somebody does by saying something, as a verb of a timeline. */
export const DEEDS: { readonly [act in NonNullable<Statement['act']>]: string } = {
  apologise: 'apologises',
  declare: 'declares',
  refuse: 'refuses',
  commit: 'promises',
  demand: 'demands',
  ask: 'asks',
  deny: 'denies',
  admit: 'admits',
  accuse: 'accuses',
  predict: 'predicts',
  express: 'says',
  assess: 'judges',
  assert: 'says',
}

const CHANGES = {
  leaves: 'leaves as',
  'takes-up': 'becomes',
  acting: 'acts as',
  suspended: 'is suspended as',
  stays: 'stays as',
} as const
const MANNERS = {
  resigned: 'resigned',
  dismissed: 'dismissed',
  retired: 'retired',
  appointed: 'appointed',
  elected: 'elected',
  'term-ended': 'term ended',
} as const

/** "leaves as chair, Harbour Board". */
export function changeOf({ change, office, body }: JoinedOfficeChange): string {
  return `${CHANGES[change]} ${office || 'office-holder'}${body ? `, ${body}` : ''}`
}

/** "resigned · announced": how an office changes hands, and how sure it is. */
export function standingOf({ manner, status }: JoinedOfficeChange): string {
  return [manner && MANNERS[manner], status].filter(Boolean).join(' · ')
}

/** "looks into the board: the dredging contracts", with its state. */
export function inquiryOf({ matter, status }: JoinedInvestigation, subject: string | null): string {
  const into = [subject, matter].filter(Boolean).join(': ') || 'what is not told'
  return `${INQUIRIES[status]} ${into}`
}

const INQUIRIES = {
  opened: 'opens an investigation into',
  'under-way': 'is investigating',
  closed: 'closes its investigation into',
  refused: 'refuses to investigate',
  'called-for': 'is called on to investigate',
} as const

/** How a demand is answered, as a verb. */
export const ANSWERS: { readonly [kind in JoinedDemand['answers'][number]['kind']]: string } = {
  complies: 'complies',
  promises: 'promises',
  refuses: 'refuses',
  deflects: 'deflects',
  partly: 'partly complies',
}

/** What has become of a demand. */
export const STATES: { readonly [status in JoinedDemand['status']]: string } = {
  open: 'open',
  met: 'met',
  refused: 'refused',
  promised: 'promised',
  overtaken: 'overtaken by events',
}

/** What a quotation is beside an earlier one of the same utterance. */
export const KINDS: { readonly [kind in Variant['kind']]: string } = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  altered: 'altered',
  misattributed: 'given to another speaker',
}

/** Why two may be one. */
export const DOUBTS: { readonly [why in Uncertain['why']]: string } = {
  'same-name': 'the same name, but nothing else in common',
  'short-name': 'one name could be short for the other',
  'same-office': 'the same office',
}

/** "86 % the same". */
export function shareOf({ share }: Report): string {
  return `${Math.round(100 * share)} % the same`
}

/** "6 February 2024", or "reported 7 February 2024" where no article tells the day itself. */
export function dateOf(date: string | null, reported: boolean): string {
  if (date === null) return 'no date'
  return reported ? `reported ${when(date)}` : when(date)
}
