import { type Expected, type Outcome, Tally } from '@onrecord/adding'
import { ArchiveError } from '@onrecord/archive'
import { complain } from '../complain.ts'
import { Status } from '../status.ts'
import { progressOn } from './progress.ts'
import { type Stop, stopOnSignals } from './stop.ts'

/** How the user is told of what becomes of items. */
export interface Telling {
  readonly expected: Expected
  /** Where the archive is. */
  readonly archive: string
  /** A line of JSON for every item on standard output, as soon as it is safe. */
  readonly json: boolean
  /** Where there may be no end, each item is told of as it comes. */
  readonly each?: boolean
}

/**
 * Tells the user how adding goes, and at its end what became of all: what failed, each with its reason, and the counts. Gives the
 * exit status. `start` is told when the user wants it to end; what it gives until then is finished.
 */
export async function told(
  start: (stop: AbortSignal) => AsyncIterable<readonly Outcome[]>,
  { expected, archive, json, each = false }: Telling,
): Promise<number> {
  const progress = progressOn()
  const tally = new Tally()
  const failed: string[] = []
  const stop = stopOnSignals(() => progress.say('stopping: what is in hand is finished; once more ends at once'))
  let broken: ArchiveError | undefined
  try {
    for await (const outcomes of start(stop.signal)) {
      for (const outcome of outcomes) {
        tally.count(outcome)
        if (outcome.state === 'failed' && !each) failed.push(outcome.error)
        if ('note' in outcome && outcome.note) progress.say(`note: ${outcome.note}`)
        if (each) progress.say(lineOn(outcome))
      }
      if (json) process.stdout.write(outcomes.map(jsonOf).join(''))
      progress.show(tally.all, expected.total, tally.of('failed'))
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    broken = error
  } finally {
    progress.end()
    stop.release()
  }
  for (const error of failed) complain(error)
  if (broken) complain(`${broken.message}; the same command goes on where this one ended`)
  else if (stop.status() !== undefined) complain('stopped; the same command goes on where this one ended')
  const summary = `${tally} (${archive})`
  if (json) complain(summary)
  else console.log(summary)
  return statusOf(tally, stop, broken)
}

const LINES = { added: 'added', version: 'new version', held: 'already held', queued: 'queued' } as const

function lineOn(outcome: Outcome): string {
  if (outcome.state === 'failed') return outcome.error
  return `${LINES[outcome.state]}: ${outcome.name}`
}

function jsonOf(outcome: Outcome): string {
  return `${JSON.stringify({ ...outcome, page: undefined, ours: undefined })}\n`
}

function statusOf(tally: Tally, stop: Stop, broken: ArchiveError | undefined): number {
  return stop.status() ?? (broken || tally.of('failed') > 0 ? Status.someUnread : Status.fine)
}
