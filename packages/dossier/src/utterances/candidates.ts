import type { Utterance } from './utterance.ts'
import type { Voices } from './voices.ts'

// Words in a row that two utterances must share to be compared, and how many may share them before they tell nothing.
const RUN = 3
const MOST = 100
/** Up to how many words an utterance is compared by who says it and how it begins. */
const SHORT = 6

/**
 * For each utterance the earlier ones that may be the same, by index: they share three words in a row; or one is
 * shorter than that and the other has all its words; or one person says both, one is short, and they begin alike.
 */
export function candidatesFor(utterances: readonly Utterance[], voices: Voices): (readonly number[])[] {
  const index = new Map<string, number[]>()
  return utterances.map((utterance, i) => {
    const keys = keysOf(utterance, voices)
    const found = new Set<number>()
    for (const key of keys) {
      const earlier = index.get(key)
      if (!earlier) index.set(key, [i])
      else {
        if (earlier.length <= MOST) for (const each of earlier) found.add(each)
        earlier.push(i)
      }
    }
    return [...found].sort((a, b) => a - b)
  })
}

function keysOf(utterance: Utterance, voices: Voices): Set<string> {
  const words = utterance.words.map(({ key }) => key)
  const speaker = voices.speaker(utterance)
  const keys = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) keys.add(words.slice(i, i + RUN).join(' '))
  // Two words of somebody's are looked for in all that they say, three are a run already.
  for (let i = 0; i + 2 <= words.length; i++) if (words.length <= SHORT || speaker !== undefined) keys.add(`${words[i]} ${words[i + 1]}`)
  if (speaker !== undefined) for (const at of utterance.beginnings) keys.add(`${speaker}: ${words[at]}`)
  return keys
}
