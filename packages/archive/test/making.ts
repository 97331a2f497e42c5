/** How the tests of the archive make records: by hand, so that they promise what it keeps and not what the engine reads. */
import type { Entity, Record, Statement } from '@onrecord/record'

/** What a test says of somebody: a name; roles as "title" or "title, body"; a body where it says so. */
export interface Somebody {
  readonly name: string
  readonly type?: Entity['type']
  readonly aliases?: readonly string[]
  readonly roles?: readonly string[]
}

/** What a test says of an article; `says` are words of its text and the number of who says them, from 0. */
export interface Told {
  readonly url?: string
  readonly outlet?: string
  readonly headline?: string
  readonly published?: string
  readonly people?: readonly (string | Somebody)[]
  readonly says?: readonly (readonly [who: number | null, words: string, more?: Partial<Statement>])[]
  readonly more?: Partial<Record>
}

/** The record of an article, one paragraph long. */
export function recordOf(id: string, text: string, told: Told = {}): Record {
  const { url, outlet, headline, published, people = [], says = [], more } = told
  return {
    schema: 'onrecord/1',
    article: {
      id,
      ...(url === undefined ? {} : { url }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(headline === undefined ? {} : { headline }),
      byline: [],
      ...(published === undefined ? {} : { published }),
      text,
      blocks: [{ kind: 'paragraph', from: 0, to: text.length }],
    },
    entities: people.map((each, i) => entityOf(typeof each === 'string' ? { name: each } : each, i, text)),
    statements: says.map(([who, words, rest], i) => ({
      id: `s${i + 1}`,
      form: 'direct',
      content: [spanOf(text, words)],
      source: [],
      cue: [],
      speaker: who === null ? null : `e${who + 1}`,
      addressees: [],
      about: [],
      said: null,
      confidence: 0.9,
      ...rest,
    })),
    events: [],
    demands: [],
    reversals: [],
    engine: { version: '0', model: 'none' },
    ...more,
  }
}

function entityOf({ name, type = 'person', aliases = [], roles = [] }: Somebody, i: number, text: string): Entity {
  const span = text.includes(name) ? spanOf(text, name) : { from: 0, to: 1 }
  return {
    id: `e${i + 1}`,
    type,
    name,
    aliases,
    roles: roles.map(role => {
      const [title = '', body] = role.split(', ')
      return body === undefined ? { title, span } : { title, body, span }
    }),
    mentions: [span],
  }
}

/** Where some words stand in a text. Throws where they do not. */
export function spanOf(text: string, words: string) {
  const from = text.indexOf(words)
  if (from < 0) throw new Error(`the text has no "${words}"`)
  return { from, to: from + words.length }
}

/** A body. */
export function body(name: string): Somebody {
  return { name, type: 'organisation' }
}

/** As many different words as asked for; another `seed` gives others. */
export function wordsOf(count: number, seed: number): string {
  return Array.from({ length: count }, (_, i) => `word${(i * 7919 + seed * 104_729) % 1_000_003}`).join(' ')
}
