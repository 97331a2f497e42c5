import type { Span } from '@onrecord/record'
import { subjectOf } from './actors.ts'
import { type Chapter, utteranceAt } from './chapter.ts'

/** Somebody leaves an office, as a fact: neither hypothetical nor denied, demanded or rumoured. */
export interface Departure {
  readonly who: string
  readonly at: Span
  readonly day: string | null
}

const LEAVES =
  /\b(?:resign(?:ed|s|ing)?|stepp(?:ed|ing) (?:down|aside)|steps (?:down|aside)|step (?:down|aside)|stood (?:down|aside)|standing (?:down|aside)|quits?|left (?:on|the (?:job|club|force|company))|(?:was|been) (?:sacked|fired|dismissed|ousted)|retire[sd]|choice but to (?:go|resign|quit|step aside|step down|stand down))\b/g
const UNREAL =
  /(?:\bnot|n['’]t|\bnever|\bno|\bif|\bwhether|\bunless|\bwould|\bcould|\bmight|\bmay|\bshould|\bmust|\bto have|\bcall\w* (?:for|on)[^.]{0,40}|\bask\w*[^.]{0,40}|\burg\w+[^.]{0,40}|\bdemand\w*[^.]{0,40}|\brather than|\brefus\w+ to|\bthreat\w* to|\bbefore|\bhave to|\bneed to|\bhad to)\s(?:\w+ly\s|be\s)?$/i
const INFINITIVE = /\b(?:is|are|was|were|decided|agreed|choice but|intend\w*|going|about|has|have) to\s$/i

/** The departures that an article tells, in order. Office changes are gone by where they were read, words elsewhere. */
export function isLeaving(chapter: Chapter): Departure[] {
  const read = chapter.changes.flatMap(({ person, change, status, evidence, date }) =>
    change === 'leaves' && (status === 'announced' || status === 'effective')
      ? [{ who: person, at: evidence, day: date }]
      : [],
  )
  return [...read, ...told(chapter)].sort((a, b) => a.at.from - b.at.from)
}

function told(chapter: Chapter): Departure[] {
  return chapter.sentences.flatMap(({ from, to, display }) => {
    if (display) return []
    const words = chapter.text.slice(from, to)
    return [...words.matchAll(LEAVES)].flatMap(match => {
      const before = words.slice(0, match.index)
      if (UNREAL.test(before) || /[?]["”'’]?$/.test(words) || /\bIf\b/.test(before)) return []
      if (/\sto\s$/.test(before) && !INFINITIVE.test(before)) return []
      if (
        /^(?:resign|step|quit)(?:\b(?!s|ed))/.test(match[0]) &&
        /^(?:resign|step (?:down|aside)|quit)$/.test(match[0]) &&
        !/\b(?:I|we)\s(?:\w+\s)?$|\bto\s$/.test(before)
      )
        return []
      const verb = from + match.index
      const said = utteranceAt(chapter, verb, 'content')
      const who =
        subjectOf(chapter, verb - (/\bto\s$/.test(before) ? (/\b\w+\sto\s$/.exec(before)?.[0].length ?? 0) : 0)) ??
        (/choice/.test(match[0]) ? (said?.speaker ?? null) : null)
      return who ? [{ who, at: { from: verb, to: verb + match[0].length }, day: said?.day ?? chapter.day }] : []
    })
  })
}
