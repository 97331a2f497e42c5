/**
 * `node bench/src/crash.ts [KILLS]`: `onrecord add` under `kill -9` at random moments, two at once, on a full disk. Prints what was
 * lost or in twice, which should be nothing; ends with status 1 where there is any.
 */
import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shortArticles } from './crash/articles.ts'
import { addToFullDisk, addTwiceAtOnce, killAdding } from './crash/trials.ts'

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
  const full = await onSmallDisk(articles)
  console.log(`disk full: ${full ? found(full) : 'not tried, since no small disk can be made here'}`)
  if ([...faults, ...both, ...(full ?? [])].length > 0) process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** On a file system in memory with little room, which only root can make; null where it cannot be made. */
async function onSmallDisk(articles: string): Promise<string[] | null> {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0) return null
  try {
    return await addToFullDisk({ articles }, join(disk, 'full.db'))
  } finally {
    spawnSync('umount', [disk])
  }
}

function found(faults: readonly string[]): string {
  return faults.length === 0 ? 'nothing lost, nothing twice, all whole' : `\n  ${faults.join('\n  ')}`
}
