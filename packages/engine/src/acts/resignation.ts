import type { Document } from '../document.ts'
import type { Words } from './judgement.ts'

const LEAVING = '(?:resign(?:ing|ed)?|step(?:ping)? (?:down|aside)|stand(?:ing)? (?:down|aside)|quit(?:ting)?)'
const FIRST =
  "\\bI(?:['’]m| am|['’]ve| have|['’]ll be| will be| shall be)?(?: now| today| therefore| hereby| also| decided to)*"
const RESIGNS = new RegExp(
  `${FIRST} ${LEAVING}\\b|\\b(?:tender|offer|submit|hand in|tendered|offered|submitted|handed in) my resignation\\b|` +
    '\\bleft me (?:with )?no (?:choice|option|alternative) but to (?:resign|step (?:down|aside)|stand (?:down|aside)|quit|go)\\b',
  'iu',
)
const CONDITION = /\b(?:if|unless|whether|until|before|when|why|should|would|must|not|never)\b[^.!?;]*$/iu

/**
 * Whether the words resign in the first person. Whoever says so does it by saying it, however long they go on about
 * their sadness or their pride: the guidelines ask for the earliest act that fills a clause of its own, and resigning is
 * an act of office. "If I resign" and "I am not resigning" do not.
 */
export function resigns({ article: { text } }: Document, { content }: Words): boolean {
  return content.some(({ from, to }) => {
    const said = text.slice(from, to)
    const match = RESIGNS.exec(said)
    return match !== null && !CONDITION.test(said.slice(0, match.index))
  })
}
