import type { Tokens } from '../document.ts'
import { BODY_NOUNS, BODY_SUFFIXES } from './body-nouns.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { nameRuns } from './names.ts'
import { isCapital, isOneOf, type Text } from './sight.ts'
import { HONORIFIC_WORDS } from './titles.ts'
import { wordSet } from './word-set.ts'

const GENERATION = wordSet('jr jr. sr sr. ii iii iv')

/**
 * The runs of name words, where the capitals of a headline or a caption run on from a name ("Barack Obama Election Day")
 * cut behind the surname: a given name begins them, and the second word is a name by itself elsewhere.
 */
export function wholeRuns(text: Text): Tokens[] {
  const runs = nameRuns(text)
  const alone = new Set(runs.flatMap(run => (isAlone(text, run) ? [text.forms[run.to - 1].lower] : [])))
  return runs.flatMap(run => {
    const cut = run.from + 2
    return runsOn(text, run, alone)
      ? [
          { from: run.from, to: cut },
          { from: cut, to: run.to },
        ]
      : [run]
  })
}

/** "Obama", "Mr. Obama" */
function isAlone(text: Text, { from, to }: Tokens): boolean {
  return to - from === 1 || (to - from === 2 && isOneOf(text, from, HONORIFIC_WORDS))
}

function runsOn(text: Text, { from, to }: Tokens, alone: ReadonlySet<number>): boolean {
  if (to - from < 3 || !isOneOf(text, from, GIVEN_NAMES) || !alone.has(text.forms[from + 1].lower)) return false
  const next = from + 2
  if (!isCapital(text, next) || isOneOf(text, next, GENERATION)) return false
  return (
    !isOneOf(text, to - 1, BODY_NOUNS) && !isOneOf(text, to - 1, BODY_SUFFIXES) && !alone.has(text.forms[to - 1].lower)
  )
}
