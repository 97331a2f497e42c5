// Broder (1997): two texts that share most of their runs of words are copies, whatever was cut or moved. As in a dossier: runs of
// five words, and six in ten of the shorter text's.
const RUN = 5
const LIKE = 0.6
/** In runs; the few lines of a notice are alike without being a copy. */
const SHORTEST = 40

// A sketch has the runs whose hash is a multiple of this, so that a text within a longer one shares its part of the other's
// sketch, and the few least ones, so that short texts have some, too.
const ONE_IN = 32
const LEAST = 4

/** The hashes (32 bits, signed) of the runs of five words of a text whose folded words are given. */
export function runsOf(tokens: readonly string[]): Set<number> {
  const words = tokens.map(hashOf)
  const runs = new Set<number>()
  for (let i = RUN; i <= words.length; i++) {
    let hash = 0
    for (let j = i - RUN; j < i; j++) hash = mixed(Math.imul(hash, 31) + (words[j] as number))
    runs.add(hash)
  }
  return runs
}

/** The runs by which a text is found again. None for texts too short to be told from others. */
export function sketchOf(runs: ReadonlySet<number>): number[] {
  if (runs.size < SHORTEST) return []
  const sketch = new Set<number>()
  const least: number[] = []
  for (const run of runs) {
    if ((run >>> 0) % ONE_IN === 0) sketch.add(run)
    if (least.length === LEAST && run >>> 0 >= (least.at(-1) as number)) continue
    least.push(run >>> 0)
    least.sort((a, b) => a - b).splice(LEAST)
  }
  for (const run of least) sketch.add(run | 0)
  return [...sketch]
}

/** Whether one of two texts is a copy of the other, or they are of a third. */
export function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [short, long] = a.size < b.size ? [a, b] : [b, a]
  if (short.size < SHORTEST) return false
  let shared = 0
  for (const run of short) if (long.has(run)) shared++
  return shared >= LIKE * short.size
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The finisher of MurmurHash3: every bit counts in every other, so that multiples are a fair sample. */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}
