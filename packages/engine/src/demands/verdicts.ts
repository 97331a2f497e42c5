import { isOneSide, type Place, type Utterance, wordsOf } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import { matterOf, shared } from '../chains/words.ts'
import type { AnswerAt } from './answer.ts'
import { verdictOf } from './judgement.ts'
import type { Matter, Story } from './matter.ts'

/** What whoever asked says of the answer that they got. */
export interface Verdict extends Place {
  readonly by: string
  readonly satisfied: boolean
  readonly chapter: number
}

// "Not satisfied with her response": an answer that the article does not tell is judged.
const ANSWER = /\b(?:response|answer|reply|offer|reaction)\b/i

/**
 * What whoever asked says of the answer, in the last article that tells it: a judgement after an answer, on its matter or
 * beside it; in a later article one on what was asked, whether or not that answer was read; or, in the article that makes
 * the demand, one of an answer that is only named.
 */
export function verdictOn(
  matter: Matter,
  matters: readonly Matter[],
  answers: readonly AnswerAt[],
  story: Story,
): Verdict | null {
  // Who asks one thing only judges that.
  const isOnly = !matters.some(m => m !== matter && m.by === matter.by)
  const asked = matter.asks[0].chapter
  // What they say last counts.
  for (let c = story.chapters.length - 1; c >= asked; c--) {
    const chapter = story.chapters[c]
    for (const s of chapter.statements) {
      if (!s.speaker || s.act === 'ask' || !isOneSide(chapter, s.speaker, matter.by)) continue
      const piece = s.content.find(p => verdictOf(wordsOf(chapter, p)) !== null)
      const satisfied = piece ? verdictOf(wordsOf(chapter, piece)) : null
      if (!piece || satisfied === null) continue
      const before = answers.filter(a => a.chapter < c || (a.chapter === c && a.from <= s.to))
      const words = wordsOf(chapter, piece)
      const judged = matterOf(words)
      const own = shared(matter.words, judged)
      // What speaks more of something else that they asked judges that.
      if (matters.some(m => m !== matter && m.by === matter.by && shared(m.words, judged) > own)) continue
      const isOn =
        c === asked
          ? (ANSWER.test(words) && own > 0) || (before.length > 0 && (own > 0 || isBeside(before, c, story, s)))
          : own > 0 ||
            isBeside(before, c, story, s) ||
            around(matter, story.units[c], s) >= Math.min(isOnly ? 1 : 2, matter.words.size)
      if (isOn)
        return { article: chapter.article, from: piece.from, to: piece.to, by: s.speaker, satisfied, chapter: c }
    }
  }
  return null
}

// So many paragraphs from an answer its judgement stands.
const NEAR = 2

function isBeside(answers: readonly AnswerAt[], c: number, { units }: Story, said: Utterance): boolean {
  const at = paragraphOf(units[c], said.from)
  return answers.some(a => a.chapter === c && Math.abs(at - paragraphOf(units[c], a.from)) <= NEAR)
}

function paragraphOf(units: readonly Unit[], offset: number): number {
  return (units.findLast(u => u.from <= offset) ?? units[0]).paragraph
}

/** How many words of the demand the paragraph of a judgement and the one before have. */
function around({ words }: Matter, units: readonly Unit[], said: Utterance): number {
  const at = paragraphOf(units, said.from)
  const found = new Set<string>()
  for (const unit of units) {
    if (unit.paragraph !== at && unit.paragraph !== at - 1) continue
    for (const word of words) if (unit.matter.has(word)) found.add(word)
  }
  return found.size
}
