import type { Span } from '@onrecord/record'
import type { Segmented, Stage } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import type { Attributed, Attribution, AttributionModel } from './attribution.ts'
import { isCaptionCredit, isDisplay } from './display.ts'
import { withFreeQuotations } from './free-quotations.ts'
import { withWholeMarks } from './marks.ts'
import { withRunOnQuotations } from './run-on-quotations.ts'

/**
 * The stage that finds attributions with a model, and then sees to what no model may get wrong: that quotation
 * marks are taken in whole, that a quotation over several paragraphs is one, that no quotation is left out, and
 * that what only decorates the page is none.
 */
export function attributionsWith(model: AttributionModel): Stage<Segmented & Quoted & Tagged, Attributed> {
  return doc => {
    const found = withWholeMarks(doc, model.attribute(doc)).filter(a => !isDisplay(doc, a) && !isCaptionCredit(doc, a))
    const complete = withFreeQuotations(doc, withRunOnQuotations(doc, found))
    return { attributions: [...complete].sort((a, b) => begins(a) - begins(b)) }
  }
}

function begins({ source, cue, content }: Attribution): number {
  return [...source, ...cue, ...content].reduce((least, span: Span) => Math.min(least, span.from), Number.MAX_SAFE_INTEGER)
}
