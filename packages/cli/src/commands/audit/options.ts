import { OVERVIEW, type Question, type Selection, SORTS, SPANS, WHOLE_AUDIT } from '@onrecord/archive'
import { archiveOption } from '../../archive-at.ts'
import { argumentsOf } from '../../arguments.ts'
import { oneOf } from '../../one-of.ts'
import { UsageError } from '../../usage-error.ts'
import { selectionIn } from '../selection.ts'

/** What `onrecord audit` was asked for. */
export interface AuditOptions {
  readonly archive: string
  readonly questions: readonly Question[]
  readonly selection: Selection
  /** How many voices a table lists. */
  readonly limit: number
  readonly format: 'text' | 'csv' | 'json' | 'html'
}

/** Reads the command line of `onrecord audit`. Throws UsageError where it makes no sense, saying what would. */
export function auditOptions(args: readonly string[]): AuditOptions {
  const { values, positionals } = argumentsOf('audit', args, {
    archive: archiveOption,
    by: { type: 'string' },
    per: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    outlet: { type: 'string' },
    top: { type: 'string' },
    'each-copy': { type: 'boolean', default: false },
    csv: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    html: { type: 'boolean', default: false },
  })
  if (positionals.length > 0) {
    throw new UsageError(`an audit is of an archive; did you mean --archive ${positionals[0]}?`)
  }
  const formats = (['csv', 'json', 'html'] as const).filter(format => values[format])
  if (formats.length > 1) throw new UsageError(`${formats.map(each => `--${each}`).join(' and ')}: ask for one of them`)
  const { from, to, outlet } = values
  const format = formats.at(0) ?? 'text'
  const top = numberIn(values.top)
  return {
    archive: values.archive,
    questions: questionsIn(values.by, values.per, format),
    selection: selectionIn({ from, to, outlet }, values['each-copy'] ? 'each' : 'once'),
    limit: top ?? (values.by === undefined && format === 'text' ? 10 : 50),
    format,
  }
}

function questionsIn(by: string | undefined, per: string | undefined, format: AuditOptions['format']) {
  const span: Pick<Question, 'per'> = per === undefined ? {} : { per: oneOf('--per', SPANS, per) }
  if (by !== undefined) {
    const sort = oneOf('--by', SORTS, by)
    if (sort === span.per) throw new UsageError(`--by ${by} --per ${per}: each ${per} has its own voices only`)
    return [{ by: sort, ...span }]
  }
  if (per !== undefined) return [{ by: 'kind', ...span } as const, { by: 'pronoun', ...span } as const]
  return format === 'html' ? WHOLE_AUDIT : OVERVIEW
}

function numberIn(top: string | undefined): number | undefined {
  if (top === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(top)) return Number(top)
  throw new UsageError(`--top "${top}" is no number of voices; write it as 20`)
}
