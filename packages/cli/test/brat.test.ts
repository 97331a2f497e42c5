import type { Span } from '@onrecord/record'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from './any-record.ts'
import { harbour } from './harbour.ts'
import { rendered } from './rendered.ts'

interface Attribution {
  readonly [role: string]: readonly Span[]
}

/** Reads standoff as scorers of the PolNeAR corpus do: the spans of each event's roles; and what each line covers. */
function standoff(ann: string): { attributions: Attribution[]; covered: { spans: Span[]; words: string }[] } {
  const lines = ann.split('\n').map(line => line.split('\t'))
  const bound = lines
    .filter(([id]) => id?.startsWith('T'))
    .map(([id = '', where = '', words = '', ...more]) => {
      expect(more).toEqual([])
      const offsets = where.slice(where.indexOf(' ') + 1).split(';')
      const spans = offsets.map(pair => pair.split(' ').map(Number)).map(([from = -1, to = -1]) => ({ from, to }))
      return { id, spans, words }
    })
  const spansOf = new Map(bound.map(({ id, spans }) => [id, spans]))
  const events = lines.filter(([id]) => id?.startsWith('E'))
  const attributions = events.map(([, roles = '']) => {
    const pairs = roles.split(' ').map(role => role.split(':'))
    return Object.fromEntries(pairs.map(([role = '', id = '']) => [role, spansOf.get(id) ?? []]))
  })
  return { attributions, covered: bound }
}

test('an attribution in the terms of PolNeAR', async () => {
  expect((await rendered('brat', harbour)).split('\n').slice(3, 10)).toEqual([
    'T3\tSource 162 175\tMarta Velloso',
    'T4\tCue 176 192\ttold the council',
    'T5\tContent 146 161;194 231\t“I was misled,” “and I will not mislead you in turn.”',
    'T6\tAttribution 176 192\ttold the council',
    'E2\tAttribution:T6 Content:T5 Cue:T4 Source:T3',
    'A1\tAct E2 refuse',
    '#2\tAnnotatorNotes E2\tspeaker: Marta Velloso; to: the council',
  ])
  const ann = await rendered('brat', harbour)
  expect(ann).toContain('A2\tAct E3 assess\nA3\tPolarity E3 negative\n')
  expect(ann).toContain('about: Quillhaven Harbour Board, Marta Velloso; said: 2026-03-10\n')
})

test('without a source the trigger says so, without a cue it covers where the content begins', async () => {
  const [first, second] = (await rendered('brat', harbour)).split('\n')
  expect(first).toBe('T1\tContent 22 34\tI was misled')
  expect(second).toBe('T2\tAttribution-no-source 22 34\tI was misled')
})

test('read back, it has the spans of the record and the words of the article', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async record => {
      const { attributions, covered } = standoff(await rendered('brat', record))
      const roles = attributions.map(({ Source = [], Cue = [], Content = [] }) => [Source, Cue, Content])
      expect(roles).toEqual(record.statements.map(({ source, cue, content }) => [source, cue, content]))
      for (const { spans, words } of covered) {
        const own = spans.map(({ from, to }) => record.article.text.slice(from, to)).join(' ')
        expect(words).toBe(own.replace(/[\n\r\t\u2028]/g, ' '))
      }
    }),
  )
})
