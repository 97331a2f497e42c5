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

/**
 * What a statement may be, as the timeline notes it. A model judges it and is often wrong (docs/accuracy.md), so that it
 * is never told as a fact.
 */
export const SEEMING: { readonly [act in NonNullable<Statement['act']>]: string } = {
  apologise: 'perhaps an apology',
  declare: 'perhaps an announcement',
  refuse: 'perhaps a refusal',
  commit: 'perhaps a promise',
  demand: 'perhaps a demand',
  ask: 'perhaps a question',
  deny: 'perhaps a denial',
  admit: 'perhaps an admission',
  accuse: 'perhaps an accusation',
  predict: 'perhaps a prediction',
  express: '',
  assess: '',
  assert: '',
}

// As it is done, and as it is only said to be.
const IN_OFFICE = {
  leaves: ['left as', 'leave as'],
  'takes-up': ['became', 'become'],
  acting: ['became acting', 'become acting'],
  suspended: ['was suspended as', 'be suspended as'],
  stays: ['stayed as', 'stay as'],
} as const
const AT_A_POST = {
  leaves: ['left the', 'leave the'],
  'takes-up': ['took up the', 'take up the'],
  acting: ['stepped into the', 'step into the'],
  suspended: ['was suspended from the', 'be suspended from the'],
  stays: ['stayed in the', 'stay in the'],
} as const
const CERTAINTIES = { effective: '', announced: 'is to ', rumoured: 'is said to ', denied: 'is said not to ' } as const
const ANY_POST = /^(?:post|job|role|office|position|seat)$/i

const MANNERS = {
  resigned: 'resigned',
  dismissed: 'dismissed',
  retired: 'retired',
  appointed: 'appointed',
  elected: 'elected',
  'term-ended': 'term ended',
} as const

/** "left as chair, Harbour Board", "is to become chair", "left the post": no more than is told, and as surely. */
export function changeOf({
  change,
  office,
  body,
  status,
}: Pick<JoinedOfficeChange, 'change' | 'office' | 'body' | 'status'>): string {
  const verbs = ANY_POST.test(office) ? AT_A_POST : IN_OFFICE
  const [done, due] = verbs[change]
  const title = change === 'acting' ? office.replace(/^acting /i, '') : office
  return `${CERTAINTIES[status]}${status === 'effective' ? done : due} ${title || 'office-holder'}${body ? `, ${body}` : ''}`
}

/** "resigned · announced": how an office changes hands, and how sure it is. */
export function standingOf({ manner, status }: Pick<JoinedOfficeChange, 'manner' | 'status'>): string {
  return [manner && MANNERS[manner], status].filter(Boolean).join(' · ')
}

/** "opened an investigation into the board: the dredging contracts". */
export function inquiryOf({ matter, status }: JoinedInvestigation, subject: string | null): string {
  const into = [subject, matter].filter(Boolean).join(': ') || 'what is not told'
  return `${INQUIRIES[status]} ${into}`
}

const INQUIRIES = {
  opened: 'opened an investigation into',
  'under-way': 'was investigating',
  closed: 'closed its investigation into',
  refused: 'refused to investigate',
  'called-for': 'was called on to investigate',
} as const

/** How a demand is answered, as a verb. */
export const ANSWERS: { readonly [kind in JoinedDemand['answers'][number]['kind']]: string } = {
  complies: 'complied',
  promises: 'promised',
  refuses: 'refused',
  deflects: 'deflected',
  partly: 'partly complied',
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

/** Variants in the order of how much they matter. */
export const GRAVEST_FIRST = ['misattributed', 'altered', 'trimmed', 'verbatim'] as const

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
