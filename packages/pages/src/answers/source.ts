import type { SourceOf } from '@onrecord/archive'
import { placeName } from '../place.ts'

/** "The Courier, ¶ 3": who published something, and where in the article it stands. */
export function whereOf({ outlet, address, block }: SourceOf): string {
  return [outlet ?? address, block && placeName(block.kind, block.number)].filter(Boolean).join(', ')
}

/** The address that leads to something; '' where it came from a file and the file is named already. */
export function linkOf({ url, outlet, address }: SourceOf): string {
  return url ?? (outlet === null ? '' : address)
}
