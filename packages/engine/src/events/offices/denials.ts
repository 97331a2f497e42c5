import type { Reading } from '../reading.ts'
import type { ToldChange } from './told.ts'

/** "Rumours say that Lee will go … 'Lee is staying'" */
function staysAfter(rumour: ToldChange, told: readonly ToldChange[]): ToldChange | undefined {
  return told.find(
    one =>
      one.change === 'stays' &&
      rumour.change === 'leaves' &&
      one.party.key === rumour.party.key &&
      one.paragraph >= rumour.paragraph &&
      one.paragraph <= rumour.paragraph + NEAR &&
      one.token > rumour.token,
  )
}

const DENIES =
  /\b(?:no truth|not true|isn['’]t true|untrue|nonsense|rubbish|baseless|unfounded|fabricat|false|fiction|fantasy|daydream|dreams?|(?<!n['’]t |not |yet )made[ -]up|invent|wide of the mark|figment|pure speculation|full (?:confidence|support)|confidence of|going nowhere|staying put|no plans?)\b/i
// "He said he wouldn't."
const REFUSES =
  /^\W*(?:that\s)?(?:(?:he|she|they|I)\s)?(?:would(?:n['’]t| not)|won['’]t|will not|no|never|no chance|not a chance|absolutely not|certainly not)(?:\s(?:do so|do that|be doing so|go|quit|resign|step down|stand down))?\W*$/i
// So many paragraphs after a rumour its denial stands.
const NEAR = 2

/**
 * The denials of what an article tells as talked of or asked for: words right after a rumour which somebody denies it with, and
 * the short answer of whom somebody asked to go.
 */
export function denialsOf({ doc, placed }: Reading, told: readonly ToldChange[]): ToldChange[] {
  return told.flatMap(rumour => {
    if (rumour.force !== 'rumoured' && (rumour.force !== 'asked' || rumour.change !== 'leaves')) return []
    const denial = placed.find(({ statement, paragraph, content: [first] }) => {
      const isAfter = paragraph >= rumour.paragraph && paragraph <= rumour.paragraph + NEAR && first.from > rumour.token
      if (!isAfter) return false
      const words = statement.content.map(({ from, to }) => doc.article.text.slice(from, to)).join(' ')
      // Whoever is asked to go answers for themselves; a rumour may be denied by anybody.
      return rumour.force === 'rumoured'
        ? DENIES.test(words)
        : statement.speaker === rumour.party.key && REFUSES.test(words)
    })
    const stays = rumour.force === 'rumoured' ? staysAfter(rumour, told) : undefined
    if (stays && !denial) return [{ ...stays, change: 'leaves', force: 'refused', days: null }]
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
