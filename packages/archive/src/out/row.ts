import { type Record, validate } from '@onrecord/record'
import { packed, unpacked } from '../keep/packed.ts'
import { storable } from '../rows/storable.ts'
import type { Column } from './tables.ts'

/** A row of a table as the database gives and takes it. */
export interface Row {
  readonly [column: string]: string | number | Uint8Array | null
}

/** What is wrong with a line, in words for whoever has the file. */
export class RowFault extends Error {}

/** A row as a line has it, its columns in the order of their names; a version with its record whole, the text in it. */
export function outward(table: string, row: Row): object {
  const { text, record, ...rest } = row
  const own = table === 'version' ? { ...rest, record: unpacked(record as Uint8Array, String(text)) } : row
  return Object.fromEntries(Object.entries(own).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A row from a line, checked. Throws a RowFault where it is none of the table's. */
export function inward(table: string, value: unknown, columns: ReadonlyMap<string, Column>): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RowFault('the row is no object')
  const given = new Map<string, unknown>(Object.entries(table === 'version' ? withText(value) : value))
  for (const name of given.keys()) if (!columns.has(name)) throw new RowFault(`${table} has no column "${name}"`)
  const cells = [...columns].map(([name, column]) => {
    const cell = given.get(name) ?? null
    if (!isOf(cell, column)) throw new RowFault(`"${name}" is no ${column.type}`)
    return [name, cell] as const
  })
  return Object.fromEntries(cells)
}

function withText(value: object): object {
  const { record } = value as { readonly record?: unknown }
  const [fault] = validate(record)
  if (fault) throw new RowFault(`the record is not valid: ${fault.path}: ${fault.message}`)
  const text = storable((record as Record).article.text)
  return { ...value, text, record: packed(record as Record, text) }
}

function isOf(cell: unknown, { type, nullable }: Column): cell is Row[string] {
  if (cell === null) return nullable
  if (type === 'text') return typeof cell === 'string'
  if (type === 'bytes') return cell instanceof Uint8Array
  return typeof cell === 'number' && (type === 'real' || Number.isInteger(cell))
}
