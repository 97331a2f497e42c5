import type { Record, Span } from '@onrecord/record'

const text = `Harbour chair resigns

Mina Osei, chair of the Port of Tarnwick, resigned on Tuesday after the council demanded that she go.

“I am stepping down,” she told the council.

In May she had said she would “never walk away”. “She has done the right thing,” Councillor Idris Vale said.

An inquiry by the Harbour Ombudsman is under way.`

/** A record that uses every list, every kind of reference and every optional field; all of it is invented. */
export const example: Record = {
  schema: 'onrecord/1',
  article: {
    id: 'harbour-chair-resigns',
    url: 'https://tarnwick-post.example/harbour-chair',
    outlet: 'The Tarnwick Post',
    headline: 'Harbour chair resigns',
    byline: ['Jonah Petrie'],
    published: '2026-03-12T08:00:00Z',
    text,
    blocks: [
      { kind: 'headline', ...at('Harbour chair resigns') },
      { kind: 'paragraph', ...at('Mina Osei', 'she go.') },
      { kind: 'paragraph', ...at('“I am', 'told the council.') },
      { kind: 'paragraph', ...at('In May', 'Vale said.') },
      { kind: 'paragraph', ...at('An inquiry', 'under way.') },
    ],
  },
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Mina Osei',
      aliases: ['Osei'],
      roles: [{ title: 'chair', body: 'Port of Tarnwick', span: at('chair of the Port of Tarnwick') }],
      mentions: [at('Mina Osei')],
      pronouns: 'she/her',
    },
    { id: 'e2', type: 'organisation', name: 'council', aliases: [], roles: [], mentions: [at('the council')] },
    { id: 'e3', type: 'person', name: 'Idris Vale', aliases: [], roles: [], mentions: [at('Councillor Idris Vale')] },
  ],
  statements: [
    {
      id: 's1',
      form: 'indirect',
      content: [at('that she go')],
      source: [at('the council')],
      cue: [at('demanded')],
      speaker: 'e2',
      addressees: ['e1'],
      about: ['e1'],
      act: 'demand',
      polarity: 0,
      said: { from: '2026-03-10', to: '2026-03-10', evidence: at('on Tuesday') },
      confidence: 0.9,
    },
    {
      id: 's2',
      form: 'direct',
      content: [at('I am stepping down')],
      source: [at('she told', 'she')],
      cue: [at('told')],
      speaker: 'e1',
      addressees: ['e2'],
      about: [],
      said: null,
      within: 's1',
      confidence: 1,
    },
    {
      id: 's3',
      form: 'mixed',
      content: [at('she would “never walk away”')],
      source: [],
      cue: [],
      speaker: null,
      addressees: [],
      about: [],
      said: null,
      confidence: 0,
    },
  ],
  events: [
    {
      id: 'v1',
      kind: 'office-change',
      person: 'e1',
      office: 'chair',
      body: 'Port of Tarnwick',
      change: 'leaves',
      manner: 'resigned',
      status: 'announced',
      date: '2026-03-10',
      evidence: at('resigned on Tuesday'),
    },
    {
      id: 'v2',
      kind: 'investigation',
      investigator: 'Harbour Ombudsman',
      subject: null,
      matter: 'the harbour',
      status: 'under-way',
      evidence: at('An inquiry', 'under way'),
    },
  ],
  demands: [
    {
      id: 'd1',
      by: 'e2',
      of: 'e1',
      statement: 's1',
      evidence: at('demanded that she go'),
      answers: [{ by: 'e1', in: 's2', kind: 'complies' }],
      verdict: { by: 'e3', in: 's3', satisfied: true },
      outcome: 'v1',
      status: 'met',
    },
  ],
  reversals: [
    {
      id: 'r1',
      who: 'e1',
      before: 's3',
      after: 'v1',
      reported: true,
      signal: at('In May'),
      grade: 'full',
      confidence: 0.5,
    },
  ],
  engine: { version: '0.1.0', model: 'fast' },
}

/** The span of the text from the first place of `first` to the end of the first `last` after it. */
function at(first: string, last = first): Span {
  const from = text.indexOf(first)
  return { from, to: text.indexOf(last, from) + last.length }
}
