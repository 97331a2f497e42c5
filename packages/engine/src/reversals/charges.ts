import { objectAt } from '../chains/actors.ts'
import {
  type Chapter,
  isDisplayed,
  mentionsWithin,
  paragraphAt,
  type Sentence,
  type Utterance,
  wordsOf,
} from '../chains/chapter.ts'
import { matchesOfAny } from '../chains/matches.ts'
import type { Turn } from './turn.ts'
import { DOES } from './turn-words.ts'

const THEY = "(?<who>he|she|they|it|[Tt]he [\\p{L}’'-]+(?: [\\p{L}’'-]+)?|(?:\\p{Lu}[\\p{L}’'.-]+\\s?){1,3}?)"
const WORD =
  '(?:promised|swore|vowed|pledged|guaranteed|assured|told (?:us|me|everyone|everybody|the \\w+|\\p{Lu}\\p{L}+|people|parents|staff|members|voters)|looked (?:us|me|people) in the eye|gave (?:us|me) (?:his|her|their|its) word|said (?:he|she|they|it|there|no|never))'
// "He promised us he'd come and he never came", "a month ago she told us there was no money. Now she has found some".
const SAID_THEN = new RegExp(
  `(?:^|[.!?;,]\\s|[“"]|\\b(?:and|but|ago|last \\w+|in \\w+|when|because)\\s)${THEY}(?:['’]d|\\shad)?\\s(?<word>${WORD})\\b`,
  'u',
)
const AND_NOW =
  /(?:[.;,]\s|,?\s(?:and|but|then)\s|—\s?|–\s?)(?:(?:and|but|then)\s)?(?:now\b|today\b|tonight\b|this (?:morning|week|month|afternoon)\b|yesterday\b|(?:a|one|two|three|four|\w+) (?:days?|weeks?|months?) later\b|(?:he|she|they|it|nobody|no one|nothing) (?:never|has(?:n['’]t| not)|have(?:n['’]t| not)|did(?:n['’]t| not)|broke|lied|came)\b|(?:[Ww]e asked|[Ii]nstead)\b)/i

const ACCUSED =
  /\baccus(?:ed|es|ing)\s(?<whom>[^.;,]{2,60}?)\sof\s(?:having\s)?(?=(?:breaking|going back|reneging|back-?tracking|back-?pedall?ing|abandoning|ditching|dropping|betraying|tearing up|U-turning|flip-?flopping|caving)\b)/

/** "Accused him of breaking his promise": whoever is accused. */
export function accusedIn(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = ACCUSED.exec(words)
  const end = match ? match.index + match[0].length : 0
  const deed = match && matchesOfAny(DOES, words.slice(end)).find(({ index }) => index === 0)
  if (!match || !deed) return null
  const at = sentence.from + match.index + match[0].indexOf(match.groups?.whom ?? '')
  const whom = objectAt(chapter, { from: at, to: sentence.from + end })
  if (whom === null) return null
  const signal = { from: sentence.from + end, to: sentence.from + end + deed[0].length }
  return {
    who: whom.who,
    after: signal,
    signal,
    before: null,
    matter: words.slice(end + deed[0].length),
    confidence: 0.55,
  }
}

/** Where somebody charges another with having said one thing and done another. */
export function charges(chapter: Chapter): Turn[] {
  return chapter.statements.flatMap(statement => {
    if (statement.speaker === null || isDisplayed(chapter, statement)) return []
    return chargeIn(chapter, statement) ?? []
  })
}

function chargeIn(chapter: Chapter, { speaker, content, from, to }: Utterance): Turn | null {
  for (const piece of content) {
    const words = wordsOf(chapter, piece)
    const said = SAID_THEN.exec(words)
    if (!said || /\b(?:if|whether)\s/.test(words.slice(Math.max(0, said.index - 12), said.index + 4))) continue
    const at = piece.from + said.index + said[0].length
    // What became of it may follow the cue.
    const rest = [
      wordsOf(chapter, { from: at, to: piece.to }),
      ...content.filter(c => c.from > piece.from).map(c => `. ${wordsOf(chapter, c)}`),
    ].join(' ')
    const now = AND_NOW.exec(rest)
    if (!now) continue
    const subject = piece.from + said.index + said[0].indexOf(said.groups?.who ?? '')
    const [of] = mentionsWithin(chapter, { from: subject, to: subject + 5 })
    if (!of || of.who === speaker) continue
    // Whom "he" stands for within what somebody says is whoever spoke last before, more surely than whoever was named.
    const who = /^(?:he|she)$/i.test(said.groups?.who ?? '') ? (lastSpeaker(chapter, from, speaker) ?? of.who) : of.who
    const before = { from: subject, to: Math.min(piece.to, at + now.index) }
    return {
      who,
      after: { from: Math.min(before.to, to - 1), to },
      signal: { from: Math.max(from, subject), to },
      before,
      matter: rest.slice(0, now.index),
      confidence: 0.55,
    }
  }
  return null
}

/** The person who spoke last before an offset, other than somebody, at most two paragraphs above. */
function lastSpeaker(chapter: Chapter, from: number, but: string | null): string | null {
  const last = chapter.statements.findLast(s => s.to <= from && s.speaker !== null && s.speaker !== but)
  if (!last?.speaker || paragraphAt(chapter, from) - paragraphAt(chapter, last.from) > 2) return null
  return chapter.types.get(last.speaker) === 'person' ? last.speaker : null
}
