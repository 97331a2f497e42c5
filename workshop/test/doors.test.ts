import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { forbiddenDoors } from '../doors.ts'

const root = join(import.meta.dirname, '../..')

describe('what a package lists', () => {
  const manifests = globSync('packages/*/package.json', { cwd: root })

  it.each(manifests)('%s: only the floors below it', path => {
    expect(forbiddenDoors(JSON.parse(readFileSync(join(root, path), 'utf8')))).toEqual([])
  })

  it.each([
    ['a floor above', { name: '@onrecord/engine', dependencies: { '@onrecord/reader': '1' } }, '@onrecord/reader'],
    [
      'a floor above, for tests',
      { name: '@onrecord/record', devDependencies: { '@onrecord/engine': '1' } },
      '@onrecord/engine',
    ],
    ['its neighbour', { name: '@onrecord/web', peerDependencies: { '@onrecord/cli': '1' } }, '@onrecord/cli'],
    [
      'anything, on no floor',
      { name: '@onrecord/shed', dependencies: { '@onrecord/record': '1' } },
      '@onrecord/record',
    ],
  ])('is refused where it is %s', (_, manifest, door) => {
    expect(forbiddenDoors(manifest)).toEqual([door])
  })

  it('may be any of ours below and anything of others', () => {
    const dependencies = { '@onrecord/record': '1', '@onrecord/archive': '1', hono: '4' }
    expect(forbiddenDoors({ name: '@onrecord/web', dependencies })).toEqual([])
  })
})

/** Files of a small house of the same plan, and the lint rule that each has to trip; none where it is as it should be. */
const files: readonly [path: string, code: string, rule: string | null][] = [
  ['packages/engine/src/good.ts', "export * from '@onrecord/record'\nexport * from './cut/a.ts'\n", null],
  ['packages/engine/src/cut/up.ts', "export * from '../good.ts'\n", null],
  ['packages/engine/test/good.test.ts', "import 'node:fs'\nimport 'vitest'\nimport '../src/good.ts'\n", null],
  ['packages/engine/src/unlisted.ts', "export * from '@onrecord/reader'\n", 'noUndeclaredDependencies'],
  ['packages/engine/src/lazily.ts', "export const r = await import('@onrecord/reader')\n", 'noUndeclaredDependencies'],
  ['packages/engine/src/types.ts', "export type { A } from '@onrecord/reader'\n", 'noUndeclaredDependencies'],
  ['packages/engine/src/npm.ts', "export * from 'zod'\n", 'noUndeclaredDependencies'],
  ['packages/engine/src/tool.ts', "export * from 'ajv'\n", 'noUndeclaredDependencies'],
  ['packages/engine/src/path.ts', "export * from '../../record/src/index.ts'\n", 'noRestrictedImports'],
  ['packages/engine/src/cut/path.ts', "export * from '../../../record/src/index.ts'\n", 'noRestrictedImports'],
  ['packages/engine/src/deep.ts', "export * from '@onrecord/record/src/span.ts'\n", 'noRestrictedImports'],
  ['packages/engine/test/path.test.ts', "import '../../record/src/index.ts'\n", 'noRestrictedImports'],
  ['packages/engine/src/file.ts', "export * from 'node:fs'\n", 'noNodejsModules'],
  ['packages/engine/src/bare.ts', "export * from 'fs'\n", 'noNodejsModules'],
  ['packages/web/src/cli.ts', "export * from '@onrecord/cli'\n", 'noRestrictedImports'],
  ['packages/cli/src/web.ts', "export * from '@onrecord/web'\n", null],
  ['packages/cli/src/path.ts', "export * from '../../web/src/index.ts'\n", 'noRestrictedImports'],
  ['packages/engine/test/web.test.ts', "import '@onrecord/web'\n", 'noRestrictedImports'],
  ['bench/src/cli.ts', "export * from '@onrecord/cli'\n", 'noRestrictedImports'],
  ['bench/src/path.ts', "export * from '../../packages/engine/src/index.ts'\n", 'noRestrictedImports'],
]

describe('what a file imports', () => {
  const house = realpathSync(mkdtempSync(join(tmpdir(), 'onrecord-doors-')))
  const caught: { path: string; rule: string }[] = []

  beforeAll(() => {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(house, path)), { recursive: true })
      writeFileSync(join(house, path), text)
    }
    const listed = { dependencies: { '@onrecord/record': '1' }, devDependencies: { ajv: '8' } }
    write('packages/engine/package.json', JSON.stringify({ name: '@onrecord/engine', ...listed }))
    write(
      'packages/web/package.json',
      JSON.stringify({ name: '@onrecord/web', dependencies: { '@onrecord/cli': '1' } }),
    )
    write(
      'packages/cli/package.json',
      JSON.stringify({ name: '@onrecord/cli', dependencies: { '@onrecord/web': '1' } }),
    )
    write('bench/package.json', JSON.stringify({ name: '@onrecord/bench', dependencies: { '@onrecord/cli': '1' } }))
    for (const [path, code] of files) write(path, code)
    mkdirSync(join(house, 'workshop'))
    for (const path of ['biome.json', '.gitignore', 'workshop/doors.jsonc'])
      copyFileSync(join(root, path), join(house, path))
    caught.push(...lint(house))
  })

  afterAll(() => rmSync(house, { recursive: true }))

  it.each(files)('%s', (path, _, rule) => {
    expect(caught.filter(error => error.path === path).map(error => error.rule)).toEqual(rule ? [rule] : [])
  })
})

/** The errors that Biome finds in a folder, as `npm run check` would. */
function lint(cwd: string): { path: string; rule: string }[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const options = ['lint', '--diagnostic-level=error', '--reporter=github']
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd, encoding: 'utf8' })
  return [...stdout.matchAll(/^::error title=lint\/\w+\/(\w+),file=([^,]+)/gm)].map(([, rule = '', file = '']) => ({
    path: relative(cwd, file),
    rule,
  }))
}
