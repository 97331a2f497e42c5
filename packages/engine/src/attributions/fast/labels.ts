/** What a token is in the fast model's eyes: the beginning or the inside of a role, or nothing. */
export const O = 0
export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** How many labels there are: nothing, and a beginning and an inside a role. */
export const LABELS = 7

/** Weights of one feature stand in a row of this many, one a label, padded to a power of two. */
export const ROW = 8

/** The label of a role's first token; its other tokens have the next label. */
export function beginning(role: Role): number {
  return 1 + 2 * ROLES.indexOf(role)
}

/** The role of a label other than `O`. */
export function roleOf(label: number): Role {
  return ROLES[(label - 1) >> 1]
}

/** Whether a label may follow another (`before` is `O` at the start): an inside only follows its own role. */
export function mayFollow(before: number, label: number): boolean {
  const inside = label > 0 && label % 2 === 0
  return !inside || before === label || before === label - 1
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
    let end = i + 1
    while (end < labels.length && labels[end] === labels[i] + 1) end++
    spans.push({ role: roleOf(labels[i]), from: base + i, to: base + end })
  }
  return spans
}
