import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** What makes pages better where scripts run, by the name of its file in `client/`. */
export type Script = (typeof SCRIPTS)[number]
export const SCRIPTS = ['add', 'audit', 'review', 'try', 'try-worker'] as const

/** A script as browsers run it: one module with all that it needs. Throws where it cannot be made. */
export function bundled(name: string): string {
  const entry = fileURLToPath(new URL(`../client/${name}.ts`, import.meta.url))
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}
