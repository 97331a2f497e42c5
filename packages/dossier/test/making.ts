/** How the tests of the dossier make records: by hand, so that they promise what it does and not what the engine reads. */
import type { Entity, Event, Record, Span, Statement } from '@onrecord/record'

/** What a test says of somebody in an article; `roles` as "title" or "title, body". */
export interface Somebody {
  readonly name: string
  readonly type?: Entity['type']
  readonly aliases?: readonly string[]
  readonly roles?: readonly string[]
}

/** A person with nothing but a name, or more. */
export function person(name: string, more: Partial<Somebody> = {}): Somebody {
  return { name, ...more }
}

/** A body. */
export function body(name: string, more: Partial<Somebody> = {}): Somebody {
  return { name, type: 'organisation', ...more }
}

/** Somebody whom the article never names. */
export function described(name: string): Somebody {
  return { name, type: 'unnamed' }
}

/** The record of an article; the text's paragraphs are parted by blank lines, all of them running text. */
export function recordOf(
  id: string,
  text: string,
  people: readonly Somebody[],
  more: Partial<Record> = {},
  published?: string,
): Record {
  const paragraphs = [...text.matchAll(/\S(?:(?!\n\n).)*/gs)].map(({ index, 0: words }) => ({
    kind: 'paragraph' as const,
    from: index,
    to: index + words.length,
  }))
  return {
    schema: 'onrecord/1',
    article: { id, byline: [], text, blocks: paragraphs, ...(published === undefined ? {} : { published }) },
    entities: people.map((each, i) => entityOf(each, i, text)),
    statements: [],
    events: [],
    demands: [],
    reversals: [],
    engine: { version: '0', model: 'none' },
    ...more,
  }
}

/** An article that only names people: its text is a list of them, each with "the" before. */
export function naming(id: string, published: string, ...people: readonly Somebody[]): Record {
  const text = people
    .map(({ name, aliases = [], roles = [] }) => `the ${[name, ...aliases, ...roles].join(', ')}.`)
    .join('\n\n')
  return recordOf(id, text, people, {}, published)
}

function entityOf({ name, type = 'person', aliases = [], roles = [] }: Somebody, i: number, text: string): Entity {
  const spans = [name, ...aliases].flatMap(form => (text.includes(form) ? [spanOf(text, form)] : []))
  return {
    id: `e${i + 1}`,
    type,
    name,
    aliases,
    roles: roles.map(role => {
      const [title = '', of] = role.split(', ')
      const span = text.includes(title) ? spanOf(text, title) : { from: 0, to: 1 }
      return of === undefined ? { title, span } : { title, body: of, span }
    }),
    mentions: spans,
  }
}

/** Where some words stand in a text, the `nth` time. Throws where they do not. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let from = -1
  for (let n = 0; n < nth; n++) from = text.indexOf(words, from + 1)
  if (from < 0) throw new Error(`the text has no "${words}"`)
  return { from, to: from + words.length }
}

/** A statement of the entity with an id. `content` may be several stretches of the text. */
export function statementOf(
  text: string,
  speaker: string | null,
  content: readonly string[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id: `s${spanOf(text, content[0] ?? '').from}`,
    form: 'direct',
    content: content.map(words => spanOf(text, words)),
    source: [],
    cue: [],
    speaker,
    addressees: [],
    about: [],
    said: null,
    confidence: 1,
    ...more,
  }
}

/** An article that reports one office change of its first entity. */
export function reporting(id: string, published: string, change: Partial<Event & { kind: 'office-change' }>): Record {
  const text = 'Mina Osei, chair of the Port of Tarnwick, is to go, the Harbour Post says.'
  const event: Event = {
    id: 'v1',
    kind: 'office-change',
    person: 'e1',
    office: 'chair',
    body: 'Port of Tarnwick',
    change: 'leaves',
    manner: null,
    status: 'announced',
    date: null,
    evidence: spanOf(text, 'is to go'),
    ...change,
  }
  return recordOf(
    id,
    text,
    [person('Mina Osei', { roles: ['chair, Port of Tarnwick'] }), body('Harbour Post')],
    { events: [event] },
    published,
  )
}
