import type { Html } from '@onrecord/pages'
import type { Asked } from './asked.ts'
import type { Script } from './assets/scripts.ts'
import type { Feed } from './feeds/feed.ts'
import type { Form } from './form.ts'
import type { Room } from './room.ts'

/**
 * A page: what it asks the archive, and how it shows the answer. Its JSON twin has the same address with `.json` at the
 * end of the path, its feed with `.atom`, its table with `.csv`.
 */
export interface Page<Answer> {
  /** As Hono writes it: `/people/:id`. */
  readonly path: string
  /** Throws Refusal, Moved, or the archive's QueryError. */
  ask(room: Room, asked: Asked): Promise<Answer>
  /**
   * What a form that is sent to the page's own address does: gives an answer to show, or where to go. Throws as `ask`.
   */
  take?(room: Room, asked: Asked, form: Form): Promise<Answer | SeeOther>
  show(answer: Answer, asked: Asked): Sheet
  /** What the twin holds, where that is not the answer as it is. */
  data?(answer: Answer, asked: Asked): unknown
  /** What changes over time, for readers of feeds. */
  feed?(answer: Answer, asked: Asked): Feed
  /** What it counts as CSV, for spreadsheets. */
  table?(answer: Answer): string
}

/** What was asked for is done; what came of it is at a path of this room. */
export class SeeOther {
  readonly path: string
  /** Cookies to be set, by their names. */
  readonly cookies: Readonly<Record<string, string>>

  constructor(path: string, cookies: Readonly<Record<string, string>> = {}) {
    this.path = path
    this.cookies = cookies
  }
}

/** What a page shows, inside the frame that all pages share. */
export interface Sheet {
  /** The name of the page, for the tab and above its contents. */
  readonly title: string
  /** What stands above the contents, where that is not the title. */
  readonly heading?: string
  /** What the style sheet knows the page by. */
  readonly kind: string
  /** Below the title: a line on what the page holds. */
  readonly lead?: Html | string | false
  readonly main: Html
  /** The scripts that make it better (`assets/scripts.ts`). */
  readonly scripts?: readonly Script[]
}
