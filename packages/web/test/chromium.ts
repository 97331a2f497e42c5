import { execFileSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of this machine's Chromium. Where there is none it is installed, if we may (root on Debian and its kin). Throws,
 * saying what to do, where we may not: tests in a browser are never left out silently.
 */
export function chromiumPath(): string {
  const found = lookedUp()
  if (found) return found
  if (process.getuid?.() === 0) install()
  const installed = lookedUp()
  if (installed) return installed
  throw new Error('the tests in a browser need Chromium: install it (apt-get install chromium), or name it in CHROMIUM')
}

function lookedUp(): string | undefined {
  const named = process.env.CHROMIUM
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap(folder => NAMES.map(name => join(folder, name)))
  return [...(named ? [named] : []), ...paths].find(isRunnable)
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function install(): void {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' })
  } catch {
    // What to do is told above.
  }
}
