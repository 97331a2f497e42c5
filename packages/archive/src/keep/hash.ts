import { hash } from 'node:crypto'

/** SHA-256 of a text or of bytes, in hexadecimal. */
export function sha256(what: string | Uint8Array): string {
  return hash('sha256', what, 'hex')
}
