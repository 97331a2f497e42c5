import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { isDate } from '@onrecord/reader'
import { UsageError } from './usage-error.ts'

/** The option that every command has which reads articles. */
export const modelOption = { type: 'string', default: 'fast' } as const

/**
 * The options and the paths of a command's line. Throws UsageError, pointing to the command's help, where it has an
 * option that the command does not.
 */
export function argumentsOf<const Options extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true as const })
  } catch (error) {
    const [problem] = (error as Error).message.split('. ')
    throw new UsageError(`${problem}; onrecord ${command} --help lists what there is`)
  }
}

/** The day of publication that an option gives. Throws UsageError where it is none. */
export function publishedIn(given: string | undefined): string | undefined {
  if (given === undefined || isDate(given)) return given
  throw new UsageError(`--published "${given}" is no date; write it as 2026-03-12`)
}
