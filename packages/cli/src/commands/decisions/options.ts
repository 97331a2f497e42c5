import type { Binding } from '@onrecord/archive'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { reviewerIn } from '../decide/options.ts'
import { type Listing, listingIn, listingOptions } from '../following.ts'

/** What `onrecord decisions` was asked for. */
export type DecisionsOptions =
  | (Listing & {
      readonly what: 'list'
      readonly by: string | undefined
      /** Undefined for the usual ones, all that stand. */
      readonly bindings: readonly Binding[] | undefined
    })
  | {
      readonly what: 'undo'
      readonly archive: string
      readonly id: number
      readonly by: string
      readonly json: boolean
    }
  | {
      readonly what: 'export'
      readonly archive: string
      readonly format: 'jsonl' | 'brat'
      readonly out: string | undefined
    }

const ALL: readonly Binding[] = ['applied', 'kept', 'needless', 'lost', 'undone']

/** Reads the command line of `onrecord decisions`. Throws UsageError where it makes no sense, saying what would. */
export function decisionsOptions(args: readonly string[]): DecisionsOptions {
  const { values, positionals } = argumentsOf('decisions', args, {
    ...listingOptions,
    reviewer: { type: 'string' },
    by: { type: 'string' },
    lost: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    format: { type: 'string', default: 'jsonl' },
    out: { type: 'string' },
  })
  const [what, number, ...more] = positionals
  if (what === undefined) {
    if (values.lost && values.all) throw new UsageError('--lost and --all are two lists; ask for one of them')
    const bindings = values.lost ? (['lost'] as const) : values.all ? ALL : undefined
    return { what: 'list', ...listingIn(values), by: values.reviewer, bindings }
  }
  const { archive, out, json } = values
  if (what === 'undo') {
    const id = /^#?(\d{1,15})$/.exec(number ?? '')?.[1]
    if (id === undefined || more.length > 0) throw new UsageError('write: onrecord decisions undo NUMBER --by NAME')
    return { what, archive, id: Number(id), by: reviewerIn(values.by), json }
  }
  if (what !== 'export' || number !== undefined) {
    throw new UsageError(`onrecord decisions ${what}: there is undo and export; without them decisions are listed`)
  }
  const format = oneOf('--format', ['jsonl', 'brat'] as const, values.format)
  if (format === 'brat' && out === undefined)
    throw new UsageError('brat wants files; say in which folder: --out FOLDER')
  return { what, archive, format, out }
}
