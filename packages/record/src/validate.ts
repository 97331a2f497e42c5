import { Record } from './record.ts'
import type { Span } from './span.ts'

/** One fault of a record: where it is, as a path such as `statements[3].content[0]`, and what is wrong there. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/**
 * Lists what is wrong with a record; an empty list means it is valid. Beyond its shape, every span must be
 * non-empty and lie inside `article.text`, blocks must be in order, ids must be unique and every id named must exist.
 */
export function validate(value: unknown): Fault[] {
  const parsed = Record.safeParse(value)
  if (!parsed.success) {
    return parsed.error.issues.map(issue => ({ path: pathOf(issue.path), message: issue.message }))
  }
  const record = parsed.data
  return [...spanFaults(record), ...blockFaults(record), ...idFaults(record), ...referenceFaults(record)]
}

/** A path as a fault gives it. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : (i ? '.' : '') + String(key))).join('')
}

function spanFaults(record: Record): Fault[] {
  const length = record.article.text.length
  return spansIn(record, '').flatMap(({ path, span }) => {
    if (span.to <= span.from) return [{ path, message: `the span ${span.from}–${span.to} is empty` }]
    if (span.to > length) return [{ path, message: `the span ${span.from}–${span.to} ends past the text (${length})` }]
    return []
  })
}

/** Whatever has a numeric `from` and `to`, at any depth: so that no new field of the record escapes the check. */
function spansIn(value: unknown, path: string): { path: string; span: Span }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('from' in value && 'to' in value && typeof value.from === 'number' && typeof value.to === 'number') {
    return [{ path, span: { from: value.from, to: value.to } }]
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    spansIn(inner, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
  )
}

function blockFaults({ article }: Record): Fault[] {
  return article.blocks.flatMap((block, i) => {
    const before = article.blocks[i - 1]
    return before && block.from < before.to
      ? [{ path: `article.blocks[${i}]`, message: 'the block begins before the one before it ends' }]
      : []
  })
}

function idFaults(record: Record): Fault[] {
  const seen = new Set<string>()
  return listed(record).flatMap(({ path, id }) => {
    if (seen.has(id)) return [{ path: `${path}.id`, message: `the id "${id}" is given twice` }]
    seen.add(id)
    return []
  })
}

function listed(record: Record): { path: string; id: string }[] {
  const lists = ['entities', 'statements', 'events', 'demands', 'reversals'] as const
  const told = lists.flatMap(name => record[name].map((item, i) => ({ path: `${name}[${i}]`, id: item.id })))
  return [...told, ...(record.perhaps ?? []).map(({ id }, i) => ({ path: `perhaps[${i}]`, id }))]
}

function referenceFaults(record: Record): Fault[] {
  const entities = new Set(record.entities.map(e => e.id))
  const statements = new Set(record.statements.map(s => s.id))
  const deeds = new Set([...statements, ...record.events.map(e => e.id)])
  const faults: Fault[] = []
  const check = (known: Set<string>, id: string | null | undefined, path: string) => {
    if (id != null && !known.has(id)) faults.push({ path, message: `the record has no "${id}"` })
  }
  record.statements.forEach((s, i) => {
    check(entities, s.speaker, `statements[${i}].speaker`)
    check(statements, s.within, `statements[${i}].within`)
    s.addressees.forEach((id, j) => {
      check(entities, id, `statements[${i}].addressees[${j}]`)
    })
    s.about.forEach((id, j) => {
      check(entities, id, `statements[${i}].about[${j}]`)
    })
  })
  record.demands.forEach((d, i) => {
    check(statements, d.statement, `demands[${i}].statement`)
    check(deeds, d.outcome, `demands[${i}].outcome`)
    check(deeds, d.verdict?.in, `demands[${i}].verdict.in`)
    d.answers.forEach((a, j) => {
      check(deeds, a.in, `demands[${i}].answers[${j}].in`)
    })
  })
  record.reversals.forEach((r, i) => {
    check(deeds, r.before, `reversals[${i}].before`)
    check(deeds, r.after, `reversals[${i}].after`)
  })
  return faults
}
