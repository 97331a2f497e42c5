import type { Group } from './group.ts'

/** A function of a group that is worked out once for each; groups never change. */
export function remembered<T>(of: (group: Group) => T): (group: Group) => T {
  const known = new WeakMap<Group, T>()
  return group => {
    const before = known.get(group)
    if (before !== undefined) return before
    const value = of(group)
    known.set(group, value)
    return value
  }
}
