#!/usr/bin/env node
// The door of the command. Plain JavaScript, in the syntax of Node 12, because any Node may be the one that opens it:
// one that runs TypeScript goes on in this process, an older one hands over to the Node in node_modules.
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const runsTypeScript = 24

if (Number.parseInt(process.versions.node, 10) >= runsTypeScript) {
  // Compiled code is kept beside the package: on a warm start this halves the time to the first word.
  module.enableCompileCache(fileURLToPath(new URL('../.cache', import.meta.url)))
  // Until it says how it ended, it did not end well.
  process.exitCode = 1
  import('../src/main.ts')
    .then(({ main }) => main(process.argv.slice(2)))
    .then(status => {
      process.exitCode = status
    })
} else {
  import('./hand-over.js').then(({ handOver }) => {
    handOver(fileURLToPath(import.meta.url), process.argv.slice(2), runsTypeScript)
  })
}
