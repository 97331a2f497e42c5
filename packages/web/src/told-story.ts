import { type Store, type StoryTold, story, storyStamp } from '@onrecord/archive'

/** A story and what it was drawn from. */
interface Kept {
  readonly stamp: string
  readonly told: StoryTold
}

// Stories of an archive, those last asked for: one of sixty articles takes a second to draw, and some megabytes to keep.
const MOST = 16
const archives = new WeakMap<Store, Map<number, Kept>>()

/** A story by its number, drawn anew only where its articles or what reviewers decided have changed; null for none. */
export async function toldStory(store: Store, id: number): Promise<StoryTold | null> {
  const kept = archives.get(store) ?? new Map<number, Kept>()
  archives.set(store, kept)
  const stamp = await storyStamp(store, id)
  const before = kept.get(id)
  kept.delete(id)
  const told = before && before.stamp === stamp ? before.told : await story(store, id)
  if (told && stamp !== null) kept.set(id, { stamp, told })
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break
    kept.delete(oldest)
  }
  return told
}
