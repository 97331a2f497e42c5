import { describe, expect, test } from 'vitest'
import { relation, type Voice } from '../../src/check/voice.ts'

const human = (name: string, more: Partial<Voice> = {}): Voice => ({
  name,
  aliases: [],
  type: 'person',
  bodies: [],
  ...more,
})
const body = (name: string, more: Partial<Voice> = {}): Voice => human(name, { type: 'organisation', ...more })

describe('two speakers are the same', () => {
  test.each([
    ['Ada Brook', 'Ada Brook'],
    ['Ms Brook', 'Ada Brook'],
    ['Ada', 'Ada Brook'],
    ['A. Brook', 'Ada Brook'],
    ['Kit Brandt', 'Kathleen Brandt'],
    ['van der Aalst', 'Piet van der Aalst'],
    ['José Núñez', 'Jose Nunez'],
  ])('%s and %s', (one, other) => {
    expect(relation(human(one), human(other))).toBe('same')
    expect(relation(human(other), human(one))).toBe('same')
  })

  test('a body by part of its name, or by its initials', () => {
    expect(relation(body('Port of Tarnwick'), body('the Port of Tarnwick Authority'))).toBe('same')
    expect(relation(body('TPA'), body('Tarnwick Port Authority'))).toBe('same')
  })
})

describe('two speakers are others', () => {
  test.each([
    ['Ada Brook', 'Tom Brook'],
    ['Ada Brook', 'Ada Osei'],
    ['Brook', 'Mina Osei'],
  ])('%s and %s', (one, other) => {
    expect(relation(human(one), human(other))).toBe('other')
  })

  test('Mr and Mrs', () => {
    expect(relation(human('Mr Brook'), human('Ada Brook', { aliases: ['Mrs Brook'] }))).toBe('other')
  })
})

describe('it stays open', () => {
  test('where one of them is not known or has no name', () => {
    expect(relation(null, human('Ada Brook'))).toBe('open')
    expect(relation(human('a spokesman', { type: 'unnamed' }), human('Ada Brook'))).toBe('open')
    expect(relation(human('the mayor'), human('Ada Brook'))).toBe('open')
  })

  test('where one speaks for the other', () => {
    expect(relation(human('Ada Brook', { bodies: ['Port of Tarnwick'] }), body('Port of Tarnwick'))).toBe('open')
    expect(relation(human('Ada Brook'), body('Port of Tarnwick'))).toBe('other')
  })
})
