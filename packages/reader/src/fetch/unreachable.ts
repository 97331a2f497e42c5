import { UnreadableError } from '../unreadable.ts'

/**
 * Why an address gave nothing: `refused` it is one that is never fetched; `forbidden` robots.txt asks not to; `gone` there is
 * nothing (any more); `denied` the server will not give it; `too large` there is too much; `busy` the server or its host asks
 * to wait; `broken` it could not be had this time.
 */
export type Reason = 'refused' | 'forbidden' | 'gone' | 'denied' | 'too large' | 'busy' | 'broken'

/** An address that could not be fetched. Only where it is `busy` or `broken` does asking again make sense. */
export class UnreachableError extends UnreadableError {
  override readonly name = 'UnreachableError'
  readonly url: string
  readonly reason: Reason
  /** What went wrong, as the message says it after the address. */
  readonly problem: string
  /** For how many milliseconds the host is not to be asked again, where it or its history says so. */
  readonly wait: number | undefined

  constructor(url: string, reason: Reason, problem: string, wait?: number) {
    super(shown(url), problem, advice[reason])
    this.url = url
    this.reason = reason
    this.problem = problem
    this.wait = wait
  }
}

const advice: Readonly<Record<Reason, string>> = {
  refused: 'give the public http or https address of a page',
  forbidden: 'save the page by hand and give the file',
  gone: 'check the address',
  denied: 'open the page in a browser, save it and give the file',
  'too large': 'save the page and give its article alone',
  busy: 'try again later',
  broken: 'try again later',
}

/** An address as a message shows it: without user and password, on one line, not too long. */
function shown(url: string): string {
  return url
    .replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1')
    .replace(/[\s\p{C}]+/gu, ' ')
    .slice(0, 300)
}
