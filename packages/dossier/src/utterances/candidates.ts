import type { Utterance } from './utterance.ts'
import type { Voices } from './voices.ts'

// Words in a row that two utterances must share to be compared, and how many may share them before they tell nothing.
const RUN = 3
const MOST = 100
/** Up to how many words an utterance is compared with all that its speaker begins in the same way. */
const SHORT = 6

/**
 * For each utterance the earlier ones that may be the same, by index: they share three words in a row; or they have the
 * same two or three words; or one person may say both and two words of one, that has no more than three, stand in the
 * other; or one person may say both, one is short, and they begin alike.
 */
export function candidatesFor(utterances: readonly Utterance[], voices: Voices): (readonly number[])[] {
  const index = new Map<string, number[]>()
  return utterances.map((utterance, i) => {
    const { own, others } = keysOf(utterance, voices.possible(utterance))
    const found = new Set<number>()
    for (const key of others) {
      const earlier = index.get(key) ?? []
      if (earlier.length <= MOST) for (const each of earlier) found.add(each)
    }
    for (const key of own) {
      const earlier = index.get(key)
      if (earlier) earlier.push(i)
      else index.set(key, [i])
    }
    return [...found].sort((a, b) => a - b)
  })
}

/** The keys under which an utterance is found later, and those under which it looks for earlier ones. */
interface Keys {
  readonly own: ReadonlySet<string>
  readonly others: ReadonlySet<string>
}

function keysOf({ words, beginnings }: Utterance, speakers: readonly string[]): Keys {
  const keys = words.map(({ key }) => key)
  const both = new Set<string>()
  if (keys.length <= RUN) both.add(`= ${keys.join(' ')}`)
  for (let i = 0; i + RUN <= keys.length; i++) both.add(keys.slice(i, i + RUN).join(' '))
  const [own, others] = [new Set(both), new Set(both)]
  // Of two long utterances neither is found by so little: what long ones hold only short ones look for.
  const add = (key: string, isShort: boolean) => {
    for (const speaker of speakers) {
      own.add(`${isShort ? 'short' : 'long'} ${speaker}: ${key}`)
      others.add(`short ${speaker}: ${key}`)
      if (isShort) others.add(`long ${speaker}: ${key}`)
    }
  }
  for (let i = 0; i + 2 <= keys.length; i++) add(`${keys[i]} ${keys[i + 1]}`, keys.length <= RUN)
  for (const at of beginnings) add(`${keys[at]} …`, keys.length <= SHORT)
  return { own, others }
}
