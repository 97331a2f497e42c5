import { nameKey } from './name-key.ts'

// What stands behind a surname without being one.
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior'])

/** The key of a human's name without what stands between the first name and the surname; undefined where nothing does. */
export function withoutMiddle(key: string): string | undefined {
  const words = key.split(' ')
  const last = words.at(-1) as string
  return words.length > 2 && !GENERATIONS.has(last) ? `${words[0]} ${last}` : undefined
}

/** A human by what they are called. */
interface Called {
  readonly name: string
  readonly aliases: readonly string[]
}

/** Whether nothing that another is called stands against their bearing a name, too: no other middle name. */
export function canBear(name: string, other: Called): boolean {
  const [own] = middlesOf([name])
  return own === undefined || middlesOf([other.name, ...other.aliases]).every(middle => isOneMiddle(own, middle))
}

function middlesOf(names: readonly string[]): string[][] {
  const keys = names.map(nameKey).filter(key => withoutMiddle(key) !== undefined)
  return keys.map(key => key.split(' ').slice(1, -1))
}

/** "Michael" and "M", "H W" and "H": as far as both go, letter by letter. */
function isOneMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word, i) => long[i]?.startsWith(word) || word.startsWith(long[i] ?? '?'))
}
