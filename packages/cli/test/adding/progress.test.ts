import { Expected, Tally } from '@onrecord/adding'
import { describe, expect, test } from 'vitest'
import { progressOn, type Screen } from '../../src/adding/progress.ts'

function screen(isTTY: boolean, columns = 80): Screen & { readonly written: string[] } {
  const written: string[] = []
  return { isTTY, columns, written, write: text => written.push(text), paint: (_, text) => text }
}

describe('progress', () => {
  test('on a terminal is a bar with rate and time left, in one line that goes away', () => {
    const shown = screen(true)
    let now = 0
    const progress = progressOn(shown, () => now)
    for (let done = 0; done <= 500; done += 50) {
      progress.show(done, 2000, done > 300 ? 2 : 0)
      now += 500
    }
    const line = `${'█'.repeat(7)}${'░'.repeat(23)} 500 of 2\u2009000 · 100/s · 15 s left · 2 failed`
    expect(shown.written.at(-1)).toBe(`\r${line}\u001b[K`)
    progress.say('note: \u001b[31mred')
    expect(shown.written.slice(-2)).toEqual(['\r\u001b[K', `onrecord: note: ␛[31mred\n${line}`])
    progress.end()
    expect(shown.written.at(-1)).toBe('\r\u001b[K')
  })

  test('never fills more than a line', () => {
    for (const columns of [20, 33, 40, 61, 80, 200]) {
      const shown = screen(true, columns)
      let now = 0
      const progress = progressOn(shown, () => now)
      for (const done of [0, 123_456, 1_234_567]) {
        now += 12_345
        progress.show(done, 98_765_432, done)
      }
      for (const line of shown.written) {
        expect(line.replace('\r', '').replace('\u001b[K', '').length).toBeLessThan(columns)
      }
    }
  })

  test('elsewhere is a plain line now and then, and none for what is done soon', () => {
    const shown = screen(false)
    let now = 0
    const progress = progressOn(shown, () => now)
    for (let done = 0; done < 1200; done += 10) {
      progress.show(done, undefined, 0)
      if (done === 400) expect(shown.written).toEqual([])
      now += 100
    }
    progress.end()
    expect(shown.written).toEqual(['onrecord: 500, 100/s\n', 'onrecord: 1\u2009000, 100/s\n'])
  })
})

describe('how many there will be', () => {
  test('is known of files, guessed of lines by the size of their file, and not known of what is still open', async () => {
    const expected = new Expected()
    expect(expected.total).toBe(0)
    expected.add(10)
    expect(expected.total).toBe(10)
    async function* chunks() {
      yield new Uint8Array(100)
      yield new Uint8Array(300)
    }
    const { chunks: counted, item } = expected.stream(400, chunks())
    expect(expected.total).toBe(undefined)
    const reading = counted[Symbol.asyncIterator]()
    await reading.next()
    for (let i = 0; i < 5; i++) item()
    expect(expected.total).toBe(10 + 20)
    await reading.next()
    await reading.next()
    expect(expected.total).toBe(10 + 5)
    expected.opened()
    expect(expected.total).toBe(undefined)
    expected.closed()
    expect(expected.total).toBe(15)
  })
})

test('a tally tells what there is of each, and always how many were added', () => {
  const tally = new Tally()
  expect(String(tally)).toBe('0 added')
  const known = { name: '', source: '', address: '', note: undefined }
  for (let i = 0; i < 1234; i++) tally.count({ ...known, state: 'held' })
  tally.count({ ...known, state: 'version' })
  tally.count({ name: '', source: undefined, state: 'failed', error: '', ours: false })
  expect(String(tally)).toBe('0 added, 1 new version, 1\u2009234 already held, 1 failed')
  expect(tally.all).toBe(1236)
})
