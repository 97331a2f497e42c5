import type { OfficeChange, Span } from '@onrecord/record'
import type { Tokens } from '../../document.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Days } from '../../times/calendar.ts'
import type { Party } from '../party.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Force } from '../verb-group.ts'
import { daysOf, effectOf } from '../when.ts'
import type { Post } from './post.ts'
import type { Telling } from './telling.ts'

/** One place of the text that tells an office change. */
export interface ToldChange extends Pick<OfficeChange, 'change' | 'manner'> {
  readonly party: Party
  /** Null where the place tells no office, and is one of a change only if another place does. */
  readonly post: Post | null
  /** The office that whoever takes one over has anyway, which they take only where nobody leaves another. */
  readonly held: Post | null
  readonly force: Force
  readonly days: Days | null
  readonly evidence: Span
  readonly token: number
  readonly paragraph: number
  /** Only names what happened ("her departure"), and says nothing of whether it has. */
  readonly isNoun: boolean
  /** Tells nothing by itself, and only bears out what another place tells ("when she left"). */
  readonly isWeak: boolean
  /** Says that somebody is back, which is a change of office only if they were out of it. */
  readonly isReturn: boolean
}

/** The tags of verbs in the present. */
export const PRESENT = tagSet('VBZ VBP')

const PAST = tagSet('VBD VBN')

/** One telling; the evidence reaches from who it is of to the end of the deed's words. */
export function told(
  reading: Reading,
  sentence: Sentence,
  { change, manner }: Pick<Telling, 'change' | 'manner'>,
  party: Party,
  { office, body }: Post & { to: number },
  force: Force,
  deed: Tokens,
): ToldChange {
  const { doc, now } = reading
  // "He leaves on Friday": what is told in the present is over or to come.
  const direction = force === 'done' && !PRESENT.has(doc.tags[deed.from]) ? 'past' : 'future'
  const near = daysOf(reading, sentence, deed, direction)
  const isTooLate = near && direction === 'past' && now && near.from > now.day
  const days = effectOf(reading, sentence, deed) ?? (isTooLate ? null : near)
  const from = Math.min(party.tokens.from >= sentence.from ? party.tokens.from : deed.from, deed.from)
  return {
    change,
    manner,
    party,
    post: office ? { office, body } : null,
    held: null,
    // "She stays until May": it is to come that she does.
    force: change === 'stays' && force === 'done' && !PAST.has(doc.tags[deed.from]) ? 'to-come' : force,
    days,
    evidence: {
      from: doc.tokens[from].from,
      to: doc.tokens[Math.max(deed.to, party.tokens.to <= sentence.to ? party.tokens.to : 0) - 1].to,
    },
    token: deed.from,
    paragraph: sentence.paragraph,
    isNoun: false,
    isWeak: false,
    isReturn: false,
  }
}
