import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('says what it needs and where it looked, where there is nothing to measure against', () => {
  const empty = mkdtempSync(join(tmpdir(), 'onrecord-eval-test-'))
  const script = join(import.meta.dirname, '../src/eval.ts')
  const env = { ...process.env, ONRECORD_SHARED: empty }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
  rmSync(empty, { recursive: true })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^not measured: .*polnear.*ONRECORD_SHARED.*\n$/)
  expect(stdout).toContain(empty)
  expect(status).toBe(0)
})
