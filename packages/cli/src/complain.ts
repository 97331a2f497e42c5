import { visible } from '@onrecord/pages'

/** Tells the user something in one line on standard error. */
export function complain(message: string): void {
  console.error(`onrecord: ${visible(message).replace(/\s+/g, ' ')}`)
}
