/**
 * How far the words make a deed a fact: it is done, it is to come, somebody will not do it, it is only talked of, somebody
 * is asked to do it, or none of these (it is wanted, possible, conditional, over).
 */
export type Force = 'done' | 'to-come' | 'refused' | 'rumoured' | 'asked' | 'none'

/** A verb with its auxiliaries and what governs it ("has been asked to", "is expected to", "no intention of"). */
export interface VerbGroup {
  readonly from: number
  readonly force: Force
  readonly isPassive: boolean
  /** Is the force only that of a "would", which reported speech makes a future and all else a condition? */
  readonly isWould: boolean
  /** Is it a plan that the past had ("was due to retire"), of which nobody says what became? */
  readonly isPastPlan: boolean
  /** Is it no more than possible ("could resign"), which it takes somebody's whisper to make news? */
  readonly isPossible: boolean
  /** Who is asked or made to do it, where the verb's subject is their object ("asked her to stay"): where that ends. */
  readonly controlled: number | null
}
