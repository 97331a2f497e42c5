import type { Article, Entity, Record, Span, Statement } from '@onrecord/record'

const headline = 'Harbour chair quits: ‘I was misled’'
const text = `${headline}

The head of the Quillhaven Harbour Board has gone 🚢 after a week of questions over its dredging contracts.

“I was misled,” Marta Velloso told the council, “and I will not mislead you in turn.”

Councillor Idris Pengelly said that the board had “lost every chart it ever drew”. He added that an inquiry would begin in May.

“It is the end of an era.

“My deputy told me, ‘Nobody reads the tide tables any more,’ and he was right.”

Two people close to the board said on Tuesday that more would follow.

A caption: Marta Velloso at the quay.
`

/** The span of some words of the article; of the `nth` time they stand there. */
export function at(words: string, nth = 1): Span {
  let from = -1
  for (let n = 0; n < nth; n++) from = text.indexOf(words, from + 1)
  if (from < 0) throw new Error(`the article has no "${words}"`)
  return { from, to: from + words.length }
}

const kinds = ['headline', ...Array<'paragraph'>(6).fill('paragraph'), 'caption'] as const
const article: Article = {
  id: 'harbour',
  url: 'https://courier.example/harbour?a=1&b=2',
  outlet: 'The Quillhaven Courier',
  headline,
  byline: ['Ada Quill', 'Bo Wren'],
  published: '2026-03-12',
  text,
  blocks: text
    .trim()
    .split('\n\n')
    .map((block, i) => ({ kind: kinds[i] ?? 'paragraph', ...at(block) })),
}

function entity(id: string, type: Entity['type'], name: string, rest: Partial<Entity> = {}): Entity {
  return { id, type, name, aliases: [], roles: [], mentions: [at(name)], ...rest }
}

function statement(id: string, form: Statement['form'], content: Span[], rest: Partial<Statement> = {}): Statement {
  return {
    id,
    form,
    content,
    source: [],
    cue: [],
    speaker: null,
    addressees: [],
    about: [],
    said: null,
    confidence: 0.9,
    ...rest,
  }
}

const velloso = { speaker: 'e1', source: [at('Marta Velloso')], cue: [at('told the council')] }

/** An invented article with a statement of every form: direct, mixed, indirect, split, nested, nobody's. */
export const harbour: Record = {
  schema: 'onrecord/1',
  article,
  entities: [
    entity('e1', 'person', 'Marta Velloso', {
      roles: [{ title: 'head', body: 'Quillhaven Harbour Board', span: at('head of the Quillhaven Harbour Board') }],
      pronouns: 'she/her',
    }),
    entity('e2', 'organisation', 'Quillhaven Harbour Board'),
    entity('e3', 'person', 'Idris Pengelly', {
      roles: [{ title: 'Councillor', span: at('Councillor') }],
      pronouns: 'he/him',
    }),
    entity('e4', 'unnamed', 'Two people close to the board'),
    entity('e5', 'person', 'My deputy'),
    entity('e6', 'organisation', 'the council'),
  ],
  statements: [
    statement('s1', 'direct', [at('I was misled')]),
    statement('s2', 'direct', [at('“I was misled,”'), at('“and I will not mislead you in turn.”')], {
      ...velloso,
      addressees: ['e6'],
      act: 'refuse',
    }),
    statement('s3', 'mixed', [at('that the board had “lost every chart it ever drew”')], {
      speaker: 'e3',
      source: [at('Councillor Idris Pengelly')],
      cue: [at('said')],
      about: ['e2'],
      act: 'assess',
      polarity: -1,
    }),
    statement('s4', 'indirect', [at('that an inquiry would begin in May')], {
      speaker: 'e3',
      source: [at('He')],
      cue: [at('added')],
      act: 'predict',
    }),
    statement(
      's5',
      'direct',
      [
        at(
          '“It is the end of an era.\n\n“My deputy told me, ‘Nobody reads the tide tables any more,’ and he was right.”',
        ),
      ],
      { speaker: 'e1', about: ['e5'], act: 'express', polarity: 1 },
    ),
    statement('s6', 'direct', [at('Nobody reads the tide tables any more,')], {
      speaker: 'e5',
      source: [at('My deputy')],
      cue: [at('told me')],
      addressees: ['e1'],
      within: 's5',
    }),
    statement('s7', 'indirect', [at('that more would follow')], {
      speaker: 'e4',
      source: [at('Two people close to the board')],
      cue: [at('said on Tuesday')],
      about: ['e2', 'e1'],
      said: { from: '2026-03-10', to: '2026-03-10', evidence: at('on Tuesday') },
    }),
  ],
  events: [],
  demands: [],
  reversals: [],
  engine: { version: '0.1.0', model: 'fast' },
}
