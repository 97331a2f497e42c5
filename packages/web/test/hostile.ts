import type { Record } from '@onrecord/record'

/** What somebody who means harm might write: markup, attributes, controls, an address that runs. */
export const HARM = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></textarea></style><svg onload=alert(1)>',
  'A\u202eB\u0000C\u001b[31m',
  '{{constructor.constructor("alert(1)")()}}',
  ']]><x/>&amp;&lt;',
] as const

/** Articles whose texts, names, roles, outlets, bylines and addresses are all of that kind. */
export function hostileRecords(harms: readonly string[] = HARM): Record[] {
  return harms.map((harm, i) => {
    const name = `Ada Brook ${harm}`
    const said = `We will never ${harm} go`
    const text = `${harm} headline\n\n${name} said: “${said}”.\n\nShe was asked to ${harm} resign.`
    const at = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
    return {
      schema: 'onrecord/1',
      article: {
        id: `hostile ${harm}`,
        url: i % 2 === 0 ? `https://evil.example/${i}?q=${harm}` : `javascript:alert(${i})`,
        outlet: `Outlet ${harm}`,
        headline: `${harm} headline`,
        byline: [harm],
        published: '2026-03-12',
        text,
        blocks: text.split('\n\n').map((block, n) => ({ kind: n === 0 ? 'headline' : 'paragraph', ...at(block) })),
      },
      entities: [
        {
          id: 'e1',
          type: 'person',
          name,
          aliases: [harm],
          roles: [{ title: `chair ${harm}`, span: at(name) }],
          mentions: [at(name)],
        },
      ],
      statements: [
        {
          id: 's1',
          form: 'direct',
          content: [at(said)],
          source: [at(name)],
          cue: [at('said')],
          speaker: 'e1',
          addressees: [],
          about: ['e1'],
          act: 'refuse',
          said: null,
          confidence: 0.9,
        },
      ],
      events: [],
      demands: [{ id: 'd1', by: 'e1', of: harm, statement: 's1', evidence: at(said), answers: [], status: 'open' }],
      reversals: [
        { id: 'r1', who: 'e1', before: 's1', after: 's1', reported: true, signal: at(said), confidence: 0.9 },
      ],
      engine: { version: '0', model: 'fast' },
    }
  })
}
