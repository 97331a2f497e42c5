/** The roles of an attribution. */
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/**
 * What a token is in the fast model's eyes: nothing (label 0), or the first or a further token of a kind of span. A
 * content that comes before its cue is another kind than one that comes after it: the one ends where source and cue
 * follow, the other where its sentence does.
 */
export const KINDS = [
  { role: 'source', first: 1 },
  { role: 'cue', first: 3 },
  { role: 'content', first: 5 },
  { role: 'content', first: 7 },
] as const satisfies readonly { role: Role; first: number }[]
export type Kind = (typeof KINDS)[number]

/** How many labels there are. */
export const LABELS = 1 + 2 * KINDS.length

/** Weights of one feature stand in a row of this many, one a label, padded to a multiple of four. */
export const ROW = 12

/** The kind of a span; `ahead` where it begins before its cue. */
export function kindOf(role: Role, ahead: boolean): Kind {
  return KINDS[role === 'content' && ahead ? 3 : ROLES.indexOf(role)]
}

/** Whether a label may follow another (`before` is 0 at the start): a further token only follows its own kind. */
export function mayFollow(before: number, label: number): boolean {
  const further = label > 0 && label % 2 === 0
  return !further || before === label || before === label - 1
}

/** A stretch of tokens with a role. `from` inclusive, `to` exclusive. */
export interface RoleSpan {
  readonly role: Role
  readonly from: number
  readonly to: number
}

/** The role spans that a row of labels spells, token indices counted from `base`. */
export function spansOf(labels: ArrayLike<number>, base: number): RoleSpan[] {
  const spans: RoleSpan[] = []
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] % 2 === 0) continue
    let to = i + 1
    while (to < labels.length && labels[to] === labels[i] + 1) to++
    spans.push({ role: KINDS[(labels[i] - 1) / 2].role, from: base + i, to: base + to })
  }
  return spans
}
