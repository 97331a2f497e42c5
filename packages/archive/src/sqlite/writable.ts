import { accessSync, constants } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Whether files can be made beside a file, as SQLite needs where it writes. */
export function isWritableBeside(path: string): boolean {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK)
    return true
  } catch {
    return false
  }
}
