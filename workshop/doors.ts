/**
 * The house, from the ground up, one line a floor: a package may list those of the floors before its own, and so
 * import them (`doors.jsonc` sees to it that nothing is imported unlisted).
 */
const FLOORS: readonly (readonly string[])[] = [
  ['@onrecord/record'],
  ['@onrecord/engine'],
  ['@onrecord/models'],
  ['@onrecord/reader'],
  ['@onrecord/dossier'],
  ['@onrecord/archive'],
  ['@onrecord/adding'],
  ['@onrecord/pages'],
  ['@onrecord/web'],
  ['@onrecord/cli'],
]

/** The part of a package.json that says who it is and what it may import. */
export interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/** The packages of ours that a manifest lists and may not, its tests' included; all of them for a package on no floor. */
export function forbiddenDoors(manifest: Manifest): string[] {
  const floor = FLOORS.findIndex(names => names.includes(manifest.name))
  const allowed = FLOORS.slice(0, Math.max(floor, 0)).flat()
  const listed = Object.keys({
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  })
  return listed.filter(name => name.startsWith('@onrecord/') && !allowed.includes(name))
}
