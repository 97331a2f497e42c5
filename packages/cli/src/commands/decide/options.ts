import type { Matter, Proposal } from '@onrecord/archive'
import { Act, Form } from '@onrecord/record'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'

/** What `onrecord decide` was asked for. People are named as the user does. */
export interface DecideOptions {
  readonly archive: string
  readonly by: string
  readonly json: boolean
  readonly proposal: Proposal
}

const WHAT = [
  'merge',
  'split',
  'rename',
  'assign',
  'confirm',
  'reject',
  'edit',
  'confirm-reversal',
  'reject-reversal',
  'reply',
] as const

const options = {
  archive: archiveOption,
  by: { type: 'string' },
  json: { type: 'boolean', default: false },
  article: { type: 'string', multiple: true },
  name: { type: 'string' },
  nobody: { type: 'boolean', default: false },
  new: { type: 'boolean', default: false },
  words: { type: 'string' },
  form: { type: 'string' },
  act: { type: 'string' },
  statement: { type: 'string' },
  reversal: { type: 'string' },
  demand: { type: 'string' },
  url: { type: 'string' },
  day: { type: 'string' },
  from: { type: 'string' },
} as const

type Values = ReturnType<typeof parsed>['values']

function parsed(args: readonly string[]) {
  return argumentsOf('decide', args, options)
}

/** Reads the command line of `onrecord decide`. Throws UsageError where it makes no sense, saying what would. */
export function decideOptions(args: readonly string[]): DecideOptions {
  const { values, positionals } = parsed(args)
  const [what, ...rest] = positionals
  if (what === undefined)
    throw new UsageError('say what is decided, such as merge; onrecord decide --help lists what can be')
  const proposal = proposalOf(oneOf('onrecord decide', WHAT, what), rest, values)
  return { archive: values.archive, by: reviewerIn(values.by), json: values.json, proposal }
}

/** Who decides: an option, or the environment. Throws UsageError where neither says. */
export function reviewerIn(given: string | undefined): string {
  const by = given ?? process.env.ONRECORD_REVIEWER
  if (by === undefined || by.trim() === '') throw new UsageError('say who decides: --by NAME, or set ONRECORD_REVIEWER')
  return by
}

function proposalOf(kind: (typeof WHAT)[number], rest: readonly string[], values: Values): Proposal {
  const [first, second] = rest
  switch (kind) {
    case 'merge': {
      const [person, into] = exactly(rest, 2, 'merge PERSON INTO')
      return { kind, person, into }
    }
    case 'split': {
      const [person] = exactly(rest, 1, 'split PERSON --article URL')
      return { kind, person, articles: values.article ?? [], ...given({ name: values.name }) }
    }
    case 'rename': {
      const [person, name] = exactly(rest, 2, 'rename PERSON NAME')
      return { kind, person, name }
    }
    case 'assign': {
      const isTold = values.nobody ? rest.length === 1 : rest.length === 2
      if (!isTold || (values.new && values.nobody))
        throw new UsageError('write: onrecord decide assign STATEMENT PERSON, or --nobody in the place of a person')
      if (values.new) return { kind, statement: numberIn(first), newcomer: second ?? '' }
      return { kind, statement: numberIn(first), speaker: values.nobody ? null : (second ?? '') }
    }
    case 'confirm':
    case 'reject':
      return { kind, statement: numberIn(exactly(rest, 1, `${kind} STATEMENT`)[0]) }
    case 'edit': {
      const [statement] = exactly(rest, 1, 'edit STATEMENT --words "..."')
      const form = values.form === undefined ? undefined : oneOf('--form', Form.options, values.form)
      const act = values.act === undefined ? undefined : oneOf('--act', Act.options, values.act)
      return { kind, statement: numberIn(statement), ...given({ words: values.words, form, act }) }
    }
    case 'confirm-reversal':
    case 'reject-reversal':
      return { kind, reversal: numberIn(exactly(rest, 1, `${kind} REVERSAL`)[0]) }
    case 'reply':
      return replyIn(rest, values)
  }
}

function replyIn(rest: readonly string[], values: Values): Proposal {
  const { statement, reversal, demand, words, url, day, from } = values
  const matters = [statement, reversal, demand].filter(each => each !== undefined)
  if (rest.length > 0 || words === undefined || matters.length !== 1) {
    throw new UsageError('write: onrecord decide reply --statement N (or --reversal N, --demand N) --words "..."')
  }
  return { kind: 'reply', to: matterIn(values), words, ...given({ url, day, person: from }) }
}

function matterIn({ statement, reversal, demand }: Values): Matter {
  if (statement !== undefined) return { statement: numberIn(statement) }
  return demand === undefined ? { reversal: numberIn(reversal) } : { demand: numberIn(demand) }
}

function exactly<Count extends 1 | 2>(
  given: readonly string[],
  count: Count,
  usage: string,
): Count extends 1 ? readonly [string] : readonly [string, string] {
  if (given.length !== count) throw new UsageError(`write: onrecord decide ${usage}`)
  return given as never
}

function numberIn(given: string | undefined): number {
  const number = /^#?(\d{1,15})$/.exec(given ?? '')?.[1]
  if (number === undefined)
    throw new UsageError(`"${given}" is no number of a statement, reversal or demand, such as 12`)
  return Number(number)
}

/** What was given of some values. */
function given<Values extends object>(values: Values): { [Name in keyof Values]?: NonNullable<Values[Name]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
