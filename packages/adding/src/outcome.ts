import type { WebPage } from '@onrecord/archive'
import type { Item, Missing } from './item.ts'

/** What became of one item. */
export type Outcome = {
  readonly name: string
  /** Its hash, where it could be had. */
  readonly source: string | undefined
  /** What is to be remembered of its page. */
  readonly page?: WebPage | undefined
} & (
  | {
      /** `held`: the archive had it already, to the letter or but for punctuation. */
      readonly state: 'added' | 'version' | 'held'
      /** What the article is known by in the archive; undefined for what was passed over unread. */
      readonly address: string | undefined
      /** What the user should know of it. */
      readonly note: string | undefined
    }
  | { readonly state: 'queued' }
  | {
      readonly state: 'failed'
      readonly error: string
      /** Whether the fault may be ours, and not that of the item: then it may be tried again as it is. */
      readonly ours: boolean
    }
)

type Named = Pick<Missing, 'name' | 'page'> & Partial<Pick<Item, 'source'>>

/** What becomes of an item that the archive has already. */
export function held({ name, source, page }: Named): Outcome {
  return { name, source, page, state: 'held', address: undefined, note: undefined }
}

/** What becomes of something that cannot be had, read or kept. */
export function failed({ name, source, page }: Named, error: string, ours = false): Outcome {
  return { name, source, page, state: 'failed', error, ours }
}

/** How many items came to which end. */
export class Tally {
  readonly #counts = new Map<Outcome['state'], number>()

  count({ state }: Outcome): void {
    this.#counts.set(state, this.of(state) + 1)
  }

  of(state: Outcome['state']): number {
    return this.#counts.get(state) ?? 0
  }

  get all(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** "1 204 added, 3 new versions, 17 already held, 2 failed": what there is of them, and always the first. */
  toString(): string {
    const first = this.of('queued') > 0 ? 'queued' : 'added'
    const told = STATES.filter(state => state === first || this.of(state) > 0)
    return told.map(state => `${grouped(this.of(state))} ${WORDS[state](this.of(state))}`).join(', ')
  }
}

const STATES = ['queued', 'added', 'version', 'held', 'failed'] as const
const WORDS = {
  queued: () => 'queued',
  added: () => 'added',
  version: (count: number) => (count === 1 ? 'new version' : 'new versions'),
  held: () => 'already held',
  failed: () => 'failed',
} as const

/** A number with a thin space between thousands. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u2009')
}
