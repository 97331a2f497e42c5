import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

/** Runs a script in the Node that the npm package `node` installed, as if that had been started in the first place. */
export function handOver(script, args, oldest) {
  const node = installedNode(oldest)
  if (!node) {
    console.error(
      `onrecord: needs Node ${oldest} or newer, this is ${process.version}; run npm ci, or install a newer Node`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(node, [script, ...args], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']
  const forward = signal => child.kill(signal)
  for (const signal of signals) process.on(signal, forward)
  child.on('error', error => {
    console.error(`onrecord: ${node} does not start (${error.message}); run npm ci`)
    process.exitCode = 1
  })
  child.on('exit', (status, signal) => {
    for (const each of signals) process.off(each, forward)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = status
  })
}

/** The path of that Node's binary; null where the package is missing or too old. */
function installedNode(oldest) {
  const require = createRequire(import.meta.url)
  try {
    const { version } = require('node/package.json')
    if (Number.parseInt(version, 10) < oldest) return null
    return require.resolve(process.platform === 'win32' ? 'node/bin/node.exe' : 'node/bin/node')
  } catch (_) {
    return null
  }
}
