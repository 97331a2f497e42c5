/**
 * `node bench/src/crash.ts [KILLS]`: `onrecord add` under `kill -9` at random moments, two at once, on a full disk, on one that
 * takes no writing, in a file that is damaged. Prints what was lost, in twice or told badly, which should be nothing; ends
 * with status 1 where there is any.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shortArticles } from './crash/articles.ts'
import { addToDamaged, addToFullDisk, addToReadOnly, addTwiceAtOnce, killAdding } from './crash/trials.ts'

const MIB_TOO_FEW = 2
const MIB_ENOUGH = 64
const NO_DISK = 'not tried, since no disk can be mounted here'

const kills = Number(process.argv[2] ?? 200)
const folder = await mkdtemp(join(tmpdir(), 'onrecord-crash-'))
try {
  const articles = join(folder, 'articles.jsonl')
  await writeFile(articles, shortArticles(400))
  const { midway, faults } = await killAdding({ articles, folder }, kills, Math.random)
  console.log(
    `${kills} kills at random moments, ${midway} of them with some articles in and some not: ${found(faults)}`,
  )
  const both = await addTwiceAtOnce({ articles, folder })
  console.log(`two at once: ${found(both)}`)
  const damaged = await addToDamaged({ articles, folder })
  console.log(`damaged: ${found(damaged)}`)
  const full = await onDisk(MIB_TOO_FEW, disk => addToFullDisk({ articles }, join(disk, 'full.db')))
  console.log(`disk full: ${full ? found(full) : NO_DISK}`)
  const readOnly = await onDisk(MIB_ENOUGH, disk =>
    addToReadOnly({ articles }, join(disk, 'still.db'), () => mount(['-o', 'remount,ro', disk])),
  )
  console.log(`read-only: ${readOnly ? found(readOnly) : NO_DISK}`)
  if ([faults, both, damaged, full ?? [], readOnly ?? []].flat().length > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** On a file system in memory of so many MiB, which only root can make; null where it cannot be made. */
async function onDisk(size: number, trial: (disk: string) => Promise<string[]>): Promise<string[] | null> {
  const disk = await mkdtemp(join(folder, 'disk-'))
  if (!mount(['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', disk])) return null
  try {
    return await trial(disk)
  } finally {
    spawnSync('umount', [disk])
  }
}

function mount(args: readonly string[]): boolean {
  return spawnSync('mount', args).status === 0
}

function found(faults: readonly string[]): string {
  return faults.length === 0 ? 'nothing lost, nothing twice, all whole' : `\n  ${faults.join('\n  ')}`
}
