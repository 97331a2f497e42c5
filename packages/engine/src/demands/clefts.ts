import { subjectOf } from '../chains/actors.ts'
import { type Chapter, mentionsWithin, type Sentence, utteranceAt } from '../chains/chapter.ts'
import { agentIn } from './agents.ts'
import type { Directive } from './directive.ts'
import { whoeverCan } from './party.ts'
import { trimmed } from './trimmed.ts'

// "What she'd like from the state, she said, is", "all we want is".
const WHAT =
  /\b(?:[Ww]hat|[Aa]ll|[Tt]he (?:only|one|first|least) thing)\s(?:that\s)?(?<who>[^,.;:]{1,40}?)(?:\s(?:(?:do|does|did|would|really|also|now|most|just)\s)*(?:want(?:s|ed)?|like|asks?|is asking|are asking|am asking|demands?|is demanding|seeks?|needs?|expects?)|['’](?:d like|s asking|re asking|m asking)|\sha[sd] asked)(?:\s(?:for|of))?(?<from>\s(?:from|of|for)\s[^,.;:]{2,40}?)?(?:,[^,]{3,40},)?\s(?:is|was|are|were)\s(?!so\s|too\s|very\s)(?:for\s|that\s)?(?=[^.]{4})/u
// "The union's demand is simple: publish it", "has a request of his own: that".
const NOUN =
  /(?:(?<owner>[^,.;:]{2,40}?)['’]s?\s(?:\p{Ll}+\s)?(?:demand|request|message|plea|call|ask)(?<to>\s(?:to|of|for)\s[^,.;:]{2,40}?)?\s(?:is|was)\s(?:a\s)?(?:simple|clear|plain|blunt|short|straightforward|modest|this|one|same)(?:\sone)?|\b(?<has>has|had|have|sent|delivered|brought)\s(?:an?|one|another|two|three|only one|just one)\s(?:\p{Ll}+\s)?(?:requests?|demands?|messages?|pleas?|appeals?|asks?)(?:\sof (?:his|her|its|their) own)?(?<for>\s(?:to|of|for)\s[^,.;:]{2,40}?)?):\s/u

/** What a sentence says is wanted by turning it round: "what she wants from the state is her money", "their demand is simple: publish it". */
export function cleftIn(chapter: Chapter, sentence: Sentence): Directive | null {
  const words = chapter.text.slice(sentence.from, sentence.to)
  if (/\?\W*$/.test(words)) return null
  const match =
    (/\b(?:[Ww]hat|[Aa]ll|thing)\b/.test(words) ? WHAT.exec(words) : null) ??
    (words.includes(': ') ? NOUN.exec(words) : null)
  if (!match?.groups) return null
  const { who, owner, from, to, for: whom } = match.groups
  const start = sentence.from + match.index
  const at = start + match[0].length
  const by = askerIn(chapter, sentence, start, match[0], who ?? owner)
  if (!by) return null
  const what = trimmed(chapter, { from: at, to: sentence.to })
  const asked = from ?? to ?? whom
  const of =
    (asked
      ? partyIn(chapter, start + match[0].indexOf(asked), asked)
      : partyIn(chapter, at, FROM.exec(chapter.text.slice(at, what.to))?.[0] ?? '')) ?? whoeverCan(chapter, what, by)
  return of && of !== by ? { by, of, what, verb: start } : null
}

const FROM = /^.{2,60}?\sfrom\s[^,.;]{2,40}/

function askerIn(
  chapter: Chapter,
  sentence: Sentence,
  start: number,
  words: string,
  named: string | undefined,
): string | null {
  const said = utteranceAt(chapter, start + words.length - 1, 'content') ?? utteranceAt(chapter, start, 'content')
  if (named && /^(?:I|we)$/i.test(named)) return said?.speaker ?? null
  if (!named)
    return subjectOf(chapter, start) ?? mentionsWithin(chapter, { from: sentence.from, to: start })[0]?.who ?? null
  const from = start + words.indexOf(named)
  return mentionsWithin(chapter, { from, to: from + named.length }).at(-1)?.who ?? null
}

/** Who is named, or described, after "from", "of" or "to". */
function partyIn(chapter: Chapter, from: number, words: string): string | null {
  const named = mentionsWithin(chapter, { from, to: from + words.length }).findLast(m =>
    /\b(?:from|of|for|to)\s(?:the\s|our\s)?$/.test(chapter.text.slice(from, m.from)),
  )
  if (named) return named.who
  const last = /\b(?:from|of|for|to)\s(?=[^,.;]*$)/.exec(words)
  return last
    ? (agentIn(chapter, { from: from + last.index + last[0].length, to: from + words.length + 1 }, 'start')?.who ??
        null)
    : null
}
