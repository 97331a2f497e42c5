import type { Segmented, Stage } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { withAccordingTo } from './according-to.ts'
import { takenApart } from './apart.ts'
import type { Attributed, Attribution, AttributionModel } from './attribution.ts'
import { isCaptionCredit, isGloss, isSilence, isSummary, isTopic, withoutDecoration } from './display.ts'
import { withFreeQuotations } from './free-quotations.ts'
import { withWholeMarks } from './marks.ts'
import { withNested } from './nested.ts'
import { withoutNicknames, withWholeNames } from './nicknames.ts'
import { withWholeParentheses } from './parentheses.ts'
import { withWhoIsQuoted } from './quoted-as.ts'
import { withRecalled } from './recalled.ts'
import { withRunOnQuotations } from './run-on-quotations.ts'
import { withTurns } from './turns.ts'

/**
 * The stage that finds attributions with a model, and then sees to what no model may get wrong: that quotation
 * marks are taken in whole, that a quotation over several paragraphs is one, that no quotation is left out, and
 * that what only decorates the page is none. What stands inside other words `within` reads, as a text of its own.
 */
export function attributionsWith(
  model: AttributionModel,
  within: AttributionModel = model,
): Stage<Segmented & Quoted & Tagged & Mentioned, Attributed> {
  return doc => {
    const isNone = (a: Attribution) =>
      [isSummary, isCaptionCredit, isTopic, isSilence, isGloss].some(none => none(doc, a))
    const shown = withWhoIsQuoted(doc, model.attribute(doc)).flatMap(a => withoutDecoration(doc, a) ?? [])
    const read = shown.filter(a => !isNone(a))
    const marked = withWholeMarks(doc, withAccordingTo(doc, withTurns(doc, withWholeParentheses(doc, read))))
    const parts = takenApart(doc, withWholeNames(doc, withoutNicknames(doc, marked)))
    const complete = withFreeQuotations(doc, withRunOnQuotations(doc, parts))
    const all = withoutNicknames(doc, withWholeMarks(doc, withRecalled(doc, withNested(within, doc, complete))))
    const starts = new Map(all.map(a => [a, begins(a)]))
    return { attributions: [...all].sort((a, b) => (starts.get(a) ?? 0) - (starts.get(b) ?? 0)) }
  }
}

function begins({ source, cue, content }: Attribution): number {
  let least = Number.MAX_SAFE_INTEGER
  for (const spans of [source, cue, content]) for (const { from } of spans) if (from < least) least = from
  return least
}
