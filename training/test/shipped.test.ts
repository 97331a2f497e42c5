import { readFileSync, statSync } from 'node:fs'
import { openEngine } from '@onrecord/engine'
import { pack, unpack } from '@onrecord/engine/training'
import { engineOn } from '@onrecord/models'
import { describe, expect, it } from 'vitest'
import { shipped } from '../src/places.ts'
import { sharesFound } from './shipped.ts'

describe('the fast model as shipped', () => {
  const bytes = readFileSync(shipped('fast.model'))

  it('reads the examples as a person does', async () => {
    const shares = await sharesFound(openEngine(bytes))
    expect(shares.content).toBeGreaterThan(0.8)
    expect(shares.source).toBeGreaterThan(0.7)
    expect(shares.cue).toBeGreaterThan(0.75)
    expect(shares.speaker).toBeGreaterThan(0.7)
  })

  it('would not pass with its weights gone', async () => {
    const { name, sections } = unpack(bytes)
    const empty = pack({ name, sections: { ...sections, 'fast.rows': new Uint8Array(sections['fast.rows'].length) } })
    expect((await sharesFound(openEngine(empty))).content).toBeLessThan(0.5)
  })

  it('stays within 6 MB', () => {
    expect(bytes.length).toBeLessThan(6e6)
  })
})

describe('the best model as shipped', () => {
  it('reads the examples as a person does', async () => {
    const engine = await engineOn('best')
    try {
      const shares = await sharesFound(engine)
      expect(shares.content).toBeGreaterThan(0.8)
      expect(shares.source).toBeGreaterThan(0.7)
      expect(shares.cue).toBeGreaterThan(0.75)
      expect(shares.speaker).toBeGreaterThan(0.7)
    } finally {
      await engine.close()
    }
  })

  it('stays within 35 MB', () => {
    expect(statSync(shipped('best.onnx')).size).toBeLessThan(35e6)
  })
})
