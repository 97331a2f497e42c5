import type { Order } from '@onrecord/pages/record'
import type { Terminal } from '../terminal.ts'

/** What a format has to know of where its text goes. `several`: more than one article may come. */
export interface Page {
  readonly several: boolean
  readonly by: Order
  readonly terminal: Terminal
}
