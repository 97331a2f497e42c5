import { titleOf } from './about.ts'

/** A file that holds no article that can be read. The message is one line: which file, what is wrong, what to do. */
export class UnreadableError extends Error {
  override readonly name: string = 'UnreadableError'
  /** The file's name, as the caller gave it. */
  readonly file: string

  constructor(file: string, problem: string, advice: string) {
    super(`${titleOf(file)} ${problem}: ${advice}`.replace(/\s+/g, ' '))
    this.file = file
  }
}
