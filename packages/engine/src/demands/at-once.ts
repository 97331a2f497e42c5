import { type Chapter, isOneSide, mentionsWithin, sentenceAt } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import type { AnswerAt, Reply } from './answer.ts'
import type { Ask } from './ask.ts'
import { answerKind } from './kinds.ts'
import { isForStaying } from './leaving.ts'
import type { Matter } from './matter.ts'

/** "He would not take the advice of the leader, who has called on him to resign": the answer, and then the demand again. */
export function besideAsk(matter: Matter, chapter: Chapter, unit: Unit, ask: Ask): Reply | null {
  const before = chapter.text.slice(unit.from, ask.at.from)
  if (
    ask === matter.asks[0] ||
    before.length < 30 ||
    !/\b(?:would|will|did|does|do) not\b|\b(?:refus|reject|declin|dismiss)\w+|wo?n['’]t\b/.test(before)
  )
    return null
  const [first] = mentionsWithin(chapter, unit)
  const by = unit.speaker ?? first?.who
  return by !== undefined && by !== null && isOneSide(chapter, by, matter.of) ? { by, kind: 'refuses' } : null
}

/** "The chairman is staying on. She had begged him not to go": the answer may be told before the demand. */
function staying(matter: Matter, chapter: Chapter): AnswerAt[] {
  const [{ at, chapter: c }] = matter.asks
  if (!isForStaying(matter, chapter)) return []
  const here = sentenceAt(chapter, at.from)
  const before = chapter.sentences.slice(Math.max(0, here - 2), here).find(s => {
    if (
      s.display ||
      !/\b(?:is|are) staying\b|\b(?:will|would) (?:stay|remain)\b|\bstays\b/.test(chapter.text.slice(s.from, s.to))
    )
      return false
    return mentionsWithin(chapter, s).some(m => m.who === matter.of)
  })
  return before
    ? [{ article: chapter.article, from: before.from, to: before.to, by: matter.of, kind: 'complies', chapter: c }]
    : []
}

const GRANTED =
  /^,?\s(?:at|on|under)\s[^,.;]{0,40}?\b(?:request|behest|urging|insistence|prompting|demand|orders?|instructions?|directions?|advice)\b/

/** "She asked him to stay and he declined": the answer stands in the same sentence. */
export function atOnce(matter: Matter, chapter: Chapter): AnswerAt[] {
  const { asks, of } = matter
  const [{ at, chapter: c }] = asks
  const sentence = chapter.sentences[sentenceAt(chapter, at.to - 1)]
  const rest = chapter.text.slice(at.to, sentence.to)
  const match =
    /^[,;]?\s(?:and|but|which|who)\s(?:\p{L}+\s){0,3}?(?:(declin|refus|said no|reject|ignor)\p{L}*|(agreed|accepted|complied|did so)|(promised|said (?:he|she|it|they) would))\b/u.exec(
      rest,
    )
  const reply = /\b(?:reply|answer|response)\s(?:was|came)\b/.exec(rest)
  // "Has stopped work at the request of police": it is done.
  if (GRANTED.test(rest))
    return [{ article: chapter.article, from: at.from, to: at.to, by: of, kind: 'complies', chapter: c }]
  const kind_ = reply && answerKind(rest.slice(reply.index), undefined)
  if (kind_)
    return [{ article: chapter.article, from: at.to + reply.index, to: sentence.to, by: of, kind: kind_, chapter: c }]
  if (!match) return staying(matter, chapter)
  const kind = match[1] ? 'refuses' : match[2] ? 'complies' : 'promises'
  return [{ article: chapter.article, from: at.to + 1, to: at.to + match[0].length, by: of, kind, chapter: c }]
}
