import { type Chapter, isOneSide, type Mentioned, mentionsWithin, sentenceAt } from '../chains/chapter.ts'
import type { Unit } from '../chains/units.ts'
import { shared } from '../chains/words.ts'
import type { Reply } from './answer.ts'
import { calledBy, callingClause } from './called.ts'
import { deedKind } from './kinds.ts'
import type { Matter } from './matter.ts'
import { isNext, isSoon } from './nearness.ts'

/** What the article tells that the other side did about it. */
export function toldIn(matter: Matter, c: number, chapter: Chapter, unit: Unit, near: boolean): Reply | null {
  const silent =
    !near &&
    isNext(matter, c, chapter, unit) &&
    /\b(?:said nothing|did not (?:answer|reply|respond)|walked (?:off|away|out)|did(?:n['’]t| not) say|ignored|could not be reached|went unanswered|hung up|did(?:n['’]t| not) return)\b/.test(
      unit.words,
    )
  const replied =
    !near &&
    ((isNext(matter, c, chapter, unit) && REPLIES.test(unit.words)) ||
      (isSoon(matter, c, chapter, unit) && SO.test(unit.words)))
  if (!near && !silent && !replied) return null
  // Whoever did what "the mayor demanded", it was asked of the other side.
  if (near && calledBy(matter, chapter, unit)) {
    const done = deedKind(callingClause(unit.words))
    return done ? { by: matter.of, kind: done } : null
  }
  const doer =
    mentionsWithin(chapter, unit).find(m => isOneSide(chapter, m.who, matter.of)) ?? pronounAt(matter, c, chapter, unit)
  // "The report was put online on Friday": what was asked for is done, and nobody is said to have done it.
  if (!doer && shared(matter.words, unit.matter) > 0 && PASSIVE.test(unit.words)) {
    const done = deedKind(unit.words)
    return done && done !== 'refuses' ? { by: matter.of, kind: done } : null
  }
  if (!doer || doer.from - unit.from > (unit.to - unit.from) / 2) return null
  if (/\b(?:of|for|from|by|with|told|to)\s(?:the\s)?$/.test(chapter.text.slice(unit.from, doer.from))) return null
  const words = chapter.text.slice(doer.to, unit.to)
  const kind = deedKind(words)
  // What was not done is no answer, unless it was refused.
  if (
    kind === 'refuses' &&
    !/\b(?:refus|reject|declin|turned|rul(?:ed|ing) out|dismiss|def(?:y|ied)|ignor|rebuff|spurn|brush|sued|suit|court|appeal|did not turn|did not appear|stayed away)/.test(
      words,
    )
  )
    return null
  return kind ? { by: doer.who, kind } : null
}

/** "She asked the commission to extend it. It turned her down": "it", read for another or nobody, right after the demand. */
function pronounAt({ asks, of }: Matter, c: number, chapter: Chapter, unit: Unit): Mentioned | undefined {
  const it = /^(?:It|They|He|She)(?=\s)/.exec(unit.words)
  if (
    !it ||
    !asks.some(a => a.chapter === c && sentenceAt(chapter, unit.from) === sentenceAt(chapter, a.at.to - 1) + 1)
  )
    return undefined
  const isPerson = chapter.types.get(of) === 'person'
  return isPerson === /^(?:He|She)$/.test(it[0]) && REPLIES.test(unit.words)
    ? { from: unit.from, to: unit.from + it[0].length, who: of }
    : undefined
}

// "Undertook to do so": the demand, by a pronoun.
const SO = /\b(?:to do (?:so|that|it)|did (?:so|it)|done so)\b/

const PASSIVE =
  /\b(?:opened|reopened|resumed|returned|restarted|went (?:online|live))\b|\b(?:was|were|has been|have been|had been)\s(?:\w+ly\s|also\s|finally\s|now\s|then\s)?(?:published|released|made|put|paid|handed|reopened|restored|replaced|reinstated|scrapped|withdrawn|dropped|closed|shut|opened|removed|suspended|sacked|fired|dismissed|repaid|posted|delivered|turned over|granted|issued|set up|held|appointed|given|sent|shown|moved|fixed|repaired|installed)\b/

// What is told right after a demand and needs none of its words: "the trust refused", "she defied the call".
const REPLIES =
  /\b(?:refused(?=[.,;]| to\b| the\b| it\b)|declined|agreed|undertook|pledged|promised|vowed|consented|acceded|caved in|climbed down|baulked|balked|demurred|obliged|complied|relented|gave way|backed down|bowed|rejected|dismissed|defied|ignored|rebuffed|spurned|brushed (?:off|aside)|turned (?:it|her|him|them|the \w+) down|did not (?:answer|reply|respond|turn up|appear)|did so|said (?:no|yes)|in (?:his|her|its|their) place|instead|offered)\b/
