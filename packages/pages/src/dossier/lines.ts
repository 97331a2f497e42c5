import type { Entry } from '@onrecord/dossier'
import type { JoinedReversal, Place } from '@onrecord/record'
import { ANSWERS, changeOf, inquiryOf, SEEMING, standingOf } from './terms.ts'
import type { View } from './view.ts'

/** An entry of the timeline in words. `who` is linked to the person, `deed` is what they do, `words` what the text has. */
export interface Line {
  readonly who: string
  readonly deed: string
  /** Whom it is done to, in the same terms as `who`. */
  readonly whom: string | undefined
  readonly note: string
  readonly words: Place
}

/** How the timeline tells an entry. */
export function lineOf(entry: Entry, { name }: View): Line {
  const [words] = entry.places as [Place]
  const line = { whom: undefined, note: '', words }
  switch (entry.kind) {
    case 'office-change':
      return { ...line, who: entry.change.person, deed: changeOf(entry.change), note: standingOf(entry.change) }
    case 'investigation': {
      const { investigator, subject } = entry.investigation
      return { ...line, who: investigator, deed: inquiryOf(entry.investigation, subject && name(subject)) }
    }
    case 'demand':
      return { ...line, who: entry.demand.by, deed: 'demanded of', whom: entry.demand.of }
    case 'answer':
      return { ...line, who: entry.answer.by, deed: `${ANSWERS[entry.answer.kind]}, asked by`, whom: entry.demand.by }
    case 'reversal':
      return { ...line, who: entry.reversal.who, deed: 'went back on their word', note: gradeOf(entry.reversal) }
    case 'statement':
      return { ...line, who: entry.by, deed: 'said', note: entry.statement.act ? SEEMING[entry.statement.act] : '' }
  }
}

/** How far it goes, and whether an article calls it a reversal, or how likely it is one. */
export function gradeOf({ grade, reported, confidence }: JoinedReversal): string {
  const sure = reported ? 'reported as a change of mind' : `possible, ${Math.round(100 * confidence)} %`
  return grade === undefined ? sure : `${grade}, ${sure}`
}

/** Where an article calls it a reversal, if it does so in other words than the later end already shows. */
export function signalOf({ signal, after }: JoinedReversal, { words }: View): Place | undefined {
  return signal && words(signal) !== words(after) ? signal : undefined
}
