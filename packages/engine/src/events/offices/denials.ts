import type { Reading } from '../reading.ts'
import type { ToldChange } from './told.ts'

const DENIES =
  /\b(?:no truth|not true|isn['’]t true|untrue|nonsense|rubbish|baseless|unfounded|fabricat|false|fiction|fantasy|daydream|dreams?|made[ -]up|invent|wide of the mark|figment|pure speculation|full (?:confidence|support)|confidence of|going nowhere|staying put|no plans?)\b/i
// So many paragraphs after a rumour its denial stands.
const NEAR = 2

/** The denials of the rumours that an article tells: words right after one, which somebody denies it with. */
export function denialsOf({ doc, placed }: Reading, told: readonly ToldChange[]): ToldChange[] {
  return told.flatMap(rumour => {
    if (rumour.force !== 'rumoured') return []
    const denial = placed.find(({ statement, paragraph, content: [first] }) => {
      const isAfter = paragraph >= rumour.paragraph && paragraph <= rumour.paragraph + NEAR && first.from > rumour.token
      if (!isAfter) return false
      return DENIES.test(statement.content.map(({ from, to }) => doc.article.text.slice(from, to)).join(' '))
    })
    if (!denial) return []
    const [{ from, to }] = denial.statement.content
    return [
      {
        ...rumour,
        force: 'refused' as const,
        days: null,
        evidence: { from, to },
        token: denial.content[0].from,
        paragraph: denial.paragraph,
      },
    ]
  })
}
