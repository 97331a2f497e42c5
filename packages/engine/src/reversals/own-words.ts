import {
  type Chapter,
  contentOf,
  isDisplayed,
  mentionsWithin,
  paragraphAt,
  type Utterance,
  wordsOf,
} from '../chains/chapter.ts'
import { isBorneOut, isStance } from './stance.ts'
import type { Turn } from './turn.ts'
import { bodyOf } from './turner.ts'

// "I told you in January that I would not go", "I said I'd veto it".
const SELF =
  /\b(?:I|[Ww]e)(?:['’]d|['’]ve|\shad|\shave)?\s(?:once\s)?(said|told|promised|insisted|vowed|pledged|swore)\b/
const CLAUSE =
  /^\s(?:(?:you|them|him|her|us|everyone|everybody|people|folk|parents|the\s\w+|this\s\w+|my\s\w+|reporters|\p{Lu}\p{Ll}+)\s)?(?:(?:(?:in|on|last|back in|this)\s\w+(?:\s\d+)?|at the (?:start|beginning|end) of (?:the|this|last) \w+|\w+ (?:days|weeks|months|years) ago|earlier (?:this|in the|that) \w+|yesterday|before|then),?\s)?(?:that|I|we|he|she|it|they|there|something|the|to(?! (?:him|her|them|me|us|you)\b)|never|\w+\swas)\b/u
const TURNS =
  /\b(?:but|before|now|no longer|changed|come to (?:see|believe|think|realise|realize)|therefore|wrong|sorry|regret|was true|another|instead|today|things have|that was)\b/i
// "I've said all along that", "I've told that to everybody": a word that is kept to.
const CONSTANT =
  /\ball along\b|\bfrom (?:the (?:start|beginning|outset)|day one)\b|^\sthat to\b|\b(?:over and over|again and again|for years)\b/
const WRONG =
  /\b(?:(?:I|[Ww]e) (?:was|were) wrong|[Ww]hat (?:I|we) (?:said|told)\b[^.]{0,60}\bwas(?:n['’]t| not)? (?:wrong|untrue|true|right|correct|what)|[Ii]t was wrong, and I|I (?:misspoke|misremembered|spoke too soon|spoke out of turn)|(?:I|[Ww]e) (?:take|took|withdraw|withdrew|retract) (?:it|that|what (?:I|we) said|(?:the|my|our|those|these) (?:\w+ )?(?:remarks?|comments?|claims?|statements?|words|allegations?|accusations?))(?: back)?\b|(?:I|[Ww]e)(?:['’]ve| have)? got (?:it|that|this(?: one)?|things|the balance) wrong|(?:I|[Ww]e) (?:do |would )?now (?:accept|acknowledge|admit|recogni[sz]e|reali[sz]e|concede|regret|think otherwise|take a different view)\b|I know what I said\b|I said (?:I|we) (?:wouldn['’]t|would not|would never|['’]d never)\b[^.;“”]{0,30}(?:,? (?:and|but) (?:I|we)(?:['’]ve| have| did| am| are)\b|[.;] (?:(?:And|But|and|but|Well),? )?(?:I|[Ww]e)(?:['’]ve|['’]m| have| did| am| are)\b)|I said (?:I|we)(?:['’]d| would) never\b[^.]*\. [Nn]ever say never|not what (?:I|we) (?:promised|pledged)|[Ww]hen the facts change,? I change|(?:I|[Ww]e)(?:['’]ve| have) (?:come (?:a?round|over) to|been persuaded|been won over)\b|I was an? (?:no|yes|opponent|sceptic|skeptic|doubter)\b[^.]{0,20}[.;,]\s?(?:[Aa]nd |[Bb]ut )?(?:now )?I['’]m\b|I told (?:[\w’'-]+ ){1,4}?(?:that )?I (?:had|was|did|have|would)(?:n['’]t| not| never)?[^.;]{2,60}(?:, and I (?:had|was|did|have)|,? (?:which|and that) was (?:not true|untrue|a lie|false|wrong))|(?:earlier|later|sooner|more|less) than (?:I|we) (?:recalled|remembered|said|told \w+|admitted|let on|had said)|(?:I['’]d|I would|I['’]d give [^.,]{2,30}) (?:\w+ )?to have (?:that|those)(?: \w+)? back|(?:I|[Ww]e)(?:['’]ve| have) (?:reconsidered|thought again|had a rethink|had second thoughts))/
// "She had been wrong to rule it out", "that its earlier statement was incorrect", in the article's words.
const TOLD_WRONG =
  /\b(?:(he|she|they)(?: had been|['’]d been| was| were| has been) (?:wrong|mistaken) (?:to|when|in)\b|(he|she|they)(?: had|['’]d|) (?:got|gotten) (?:it|that|this) wrong (?:when|in|by)\b|(?:was|were) not what (he|she|they) had (?:promised|pledged)\b|(his|her|its|their) (?:earlier|previous|first|initial|original|\w+day[’']s) (?:statement|account|remarks?|comments?|claims?|denials?|figures?|answers?|evidence|testimony)s?(?: (?:about|on|to|of|that) (?:[\w’'-]+ ){0,5}?[\w’'-]+)? (?:had been|was|were|is|has been)(?: not| \w+ly)? (?:wrong|incorrect|inaccurate|untrue|false|mistaken|misleading|correct|true|accurate))/
const THEN_NOW =
  /\b(?:I|[Ww]e) (?:did|was|were|had) (?:in|back in|last|on|then|at)\b[^.]{0,30}[.,"”]|\bI did\b(?=[^.]{0,12}\bbut\b)/

// "It is scrapping the fee. “We got this one wrong,” its chief executive said."
const GIVES_UP =
  /\b(?:scrapp|dropp|abandon|revers|withdr[ae]w|reinstat|rescind|ditch|shelv)\w*\b|\b(?:will|would) no longer\b/

/** Where somebody calls their own earlier word to mind and says that it no longer holds. */
export function ownTurns(chapter: Chapter): Turn[] {
  return chapter.statements.flatMap(statement => turnIn(chapter, statement) ?? [])
}

function turnIn(chapter: Chapter, statement: Utterance): Turn | null {
  const { speaker } = statement
  if (speaker === null || isDisplayed(chapter, statement)) return null
  for (const [i, piece] of statement.content.entries()) {
    const words = chapter.text.slice(piece.from, piece.to)
    const told = TOLD_WRONG.exec(words)
    if (told && isOf(chapter, speaker, piece.from + told.index))
      return at(chapter, speaker, piece.from + told.index, told[0].length, 0.75)
    const wrong = WRONG.exec(words)
    if (
      wrong &&
      (!/^(?:I|[Ww]e)(?:['’]ve| have)? (?:was|were|got)/.test(wrong[0]) ||
        /\b(?:said|say|told|tell|promised|claimed|denied|withdraw)\b|\bI was wrong(?: (?:about|to (?:be|have|vote|back|support|refuse|block|reject|resist|say|rule|oppose|think|call|suggest|dismiss|deny|insist|promise|refuse))\b|["”,.]|$)/.test(
          contentOf(chapter, statement),
        ) ||
        GIVES_UP.test(besideOf(chapter, piece.from)))
    )
      // "I told them that I had not, and I had": the earlier word is in the later one.
      return withOwn(chapter, at(chapter, speaker, piece.from + wrong.index, wrong[0].length, 0.8))
    const rest = statement.content
      .slice(i)
      .map(p => chapter.text.slice(p.from, p.to))
      .join(' ')
    const then = THEN_NOW.exec(words)
    if (
      then &&
      /\b(?:can['’]t|cannot|don['’]t|no longer|not)\b[^.]*\b(?:today|now|any ?more|do)\b/.test(rest.slice(then.index))
    )
      return at(chapter, speaker, piece.from, words.length, 0.7)
    const self = SELF.exec(words)
    if (!self) continue
    const after = rest.slice(self.index + self[0].length)
    const [first] = after.split(/(?<=[.!?])\s/)
    if (/\b(?:sorry|regret\w*|glad|wish|because|what|when|if)\s(?:that\s)?$/i.test(words.slice(0, self.index))) continue
    if (!CLAUSE.test(after) || CONSTANT.test(after) || /\bstill\b/.test(after.slice(0, first.length + 40))) continue
    if (!isStance(self[1], first) || isBorneOut(after.slice(0, first.length + 40)) || !TURNS.test(after)) continue
    if (
      /\b(?:haven['’]t|has(?:n['’]t| not)|have not|is not|isn['’]t) \w+/.test(
        after.slice(first.length, first.length + 60),
      ) &&
      !/\bbut\b|before|wrong/.test(after)
    )
      continue
    return at(chapter, speaker, piece.from + self.index, Math.max(1, words.length - self.index), 0.7)
  }
  return null
}

/** The words of the paragraph that an offset stands in. */
function besideOf(chapter: Chapter, offset: number): string {
  const paragraph = paragraphAt(chapter, offset)
  const sentences = chapter.sentences.filter(s => s.paragraph === paragraph)
  return chapter.text.slice(sentences[0].from, sentences[sentences.length - 1].to)
}

/** Does a pronoun at an offset stand for somebody? */
function isOf(chapter: Chapter, who: string, from: number): boolean {
  const [pronoun] = mentionsWithin(chapter, { from, to: from + 1 })
  return !pronoun || pronoun.who === who
}

function at(chapter: Chapter, who: string, from: number, length: number, confidence: number): Turn {
  const span = { from, to: from + length }
  const words = wordsOf(chapter, span)
  // "We have changed our view" is said for a body.
  const whose = /^(?:[Ww]e|[Oo]ur)\b/.test(words) ? bodyOf(chapter, who) : who
  return { who: whose, after: span, signal: span, before: null, matter: words, confidence }
}

function withOwn(chapter: Chapter, turn: Turn): Turn {
  return /^I told\b/.test(wordsOf(chapter, turn.after)) ? { ...turn, before: turn.after } : turn
}
