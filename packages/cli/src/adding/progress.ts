import { type InspectColor, styleText } from 'node:util'
import { grouped } from '@onrecord/adding'
import { visible } from '@onrecord/pages'

/** Shows how far something has come. */
export interface Progress {
  /** So many are done, of so many, if that is known. */
  show(done: number, total: number | undefined, failed: number): void
  /** A line for the user that stays. */
  say(message: string): void
  /** Takes away what does not stay. */
  end(): void
}

/** Where progress is shown: standard error, or what stands for it in a test. */
export interface Screen {
  readonly isTTY: boolean
  readonly columns?: number | undefined
  write(text: string): unknown
  paint(style: InspectColor, text: string): string
}

/** Standard error: in colour on a terminal, unless NO_COLOR says otherwise. */
export function standardError(): Screen {
  const stream = process.stderr
  return {
    isTTY: stream.isTTY === true && process.env.TERM !== 'dumb',
    get columns() {
      return stream.columns
    },
    write: text => stream.write(text),
    paint: (style, text) => styleText(style, text, { stream }),
  }
}

/**
 * A bar with rate and time left on a terminal; elsewhere a plain line now and then, none for what is done soon. `now` gives
 * milliseconds.
 */
export function progressOn(screen: Screen = standardError(), now: () => number = () => performance.now()): Progress {
  return screen.isTTY ? bar(screen, now) : lines(screen, now)
}

const REDRAW = 100
const PLAIN = 5000

function bar(screen: Screen, now: () => number): Progress {
  const rate = new Rate(now)
  let drawn = Number.NEGATIVE_INFINITY
  let last = ''
  const clear = () => {
    if (last !== '') screen.write('\r\u001b[K')
  }
  return {
    show(done, total, failed) {
      rate.reached(done)
      if (now() - drawn < REDRAW) return
      drawn = now()
      last = barLine(done, total, failed, rate.perSecond, screen)
      screen.write(`\r${last}\u001b[K`)
    },
    say(message) {
      clear()
      screen.write(`${lineOf(message)}\n${last}`)
    },
    end() {
      clear()
      last = ''
    },
  }
}

function lines(screen: Screen, now: () => number): Progress {
  const rate = new Rate(now)
  let next = now() + PLAIN
  return {
    show(done, total, failed) {
      rate.reached(done)
      if (now() < next) return
      next = now() + PLAIN
      screen.write(`onrecord: ${numbers(done, total, failed, rate.perSecond).join(', ')}\n`)
    },
    say: message => screen.write(`${lineOf(message)}\n`),
    end() {},
  }
}

function lineOf(message: string): string {
  return `onrecord: ${visible(message).replace(/\s+/g, ' ')}`
}

const LONGEST = 30

/** No longer than the screen is wide, or it would not go away again. */
function barLine(done: number, total: number | undefined, failed: number, perSecond: number, screen: Screen): string {
  const width = Math.max(1, (screen.columns ?? 80) - 1)
  const told = numbers(done, total, failed, perSecond).join(' · ')
  const room = Math.min(LONGEST, width - told.length - 1)
  if (total === undefined || total === 0 || room < 5) return told.slice(0, width)
  const full = Math.min(room, Math.floor((done / total) * room))
  return `${screen.paint('green', '█'.repeat(full))}${screen.paint('dim', '░'.repeat(room - full))} ${told}`
}

function numbers(done: number, total: number | undefined, failed: number, perSecond: number): string[] {
  const of = total === undefined ? '' : ` of ${grouped(Math.max(done, total))}`
  const told = [`${grouped(done)}${of}`]
  if (perSecond > 0) told.push(perSecond >= 10 ? `${Math.round(perSecond)}/s` : `${perSecond.toFixed(1)}/s`)
  if (perSecond > 0 && total !== undefined && total > done) told.push(`${span((total - done) / perSecond)} left`)
  if (failed > 0) told.push(`${grouped(failed)} failed`)
  return told
}

/** So many seconds in words: "40 s", "3 min", "2 h 5 min". */
function span(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.ceil(whole / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h${minutes % 60 === 0 ? '' : ` ${minutes % 60} min`}`
}

const WINDOW = 15_000

/** How many are done in a second, over the last seconds. */
class Rate {
  readonly #now: () => number
  #marks: { readonly at: number; readonly done: number }[]

  constructor(now: () => number) {
    this.#now = now
    this.#marks = [{ at: now(), done: 0 }]
  }

  reached(done: number): void {
    const at = this.#now()
    this.#marks.push({ at, done })
    const first = this.#marks.findIndex(mark => mark.at >= at - WINDOW)
    if (first > 1) this.#marks = this.#marks.slice(first - 1)
  }

  get perSecond(): number {
    const [first, last] = [this.#marks[0], this.#marks.at(-1)]
    if (!first || !last || last.at === first.at) return 0
    return ((last.done - first.done) * 1000) / (last.at - first.at)
  }
}
