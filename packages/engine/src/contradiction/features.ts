import { matterOf, overlap, shared } from '../chains/words.ts'
import { countOf, fieldsOf } from './fields.ts'
import { leaning, type Tone, toneOf } from './tone.ts'

const ONLY = /\b(?:only|exclusive\w*|no limitations?|all|every|always|completely|no longer|any)\b/i
const MUST = /\b(?:must|should|shall|will|have to|has to|need to|needs to|call for|demand)\b/i
const BUT = /\b(?:but|rather|instead|however|not the|than)\b/i
const CLAIM =
  /\b(?:is|are|leads? to|improves?|ensures?|promotes?|enhances?|poses?|contributes?|reduces?|strengthens?|helps?)\b/i

/** What the judge sees of two statements, the earlier first: numbers of about -1 to 1, the same in training and at work. */
export function pairFeatures(earlier: string, later: string): number[] {
  const [a, b] = [matterOf(earlier), matterOf(later)]
  const both = shared(a, b)
  const [fa, fb] = [fieldsOf(earlier), fieldsOf(later)]
  const fields = countOf(fa & fb)
  const [ta, tb] = [toneOf(earlier), toneOf(later)]
  const [la, lb] = [leaning(ta), leaning(tb)]
  const opposed = Math.max(0, -la * lb) * 2
  const alike = Math.max(0, la * lb) * 2
  const flag = (value: boolean) => (value ? 1 : 0)
  const close = flag(both > 0)
  const near = flag(fields > 0)
  return [
    1,
    overlap(a, b),
    close,
    flag(both > 1),
    flag(both > 2),
    near,
    flag(fields > 1),
    countOf(fa | fb) / 6,
    flag(fa === 0 || fb === 0),
    la,
    lb,
    opposed,
    alike,
    opposed * close,
    alike * close,
    opposed * near,
    alike * near,
    flag(ta.negations > 0 !== tb.negations > 0),
    flag(ta.negations > 0 !== tb.negations > 0) * close,
    flag(negated(ta) && negated(tb)),
    flag(ONLY.test(earlier) || ONLY.test(later)),
    flag(MUST.test(earlier) && MUST.test(later)),
    flag(MUST.test(earlier) && !MUST.test(later)),
    flag(CLAIM.test(later)),
    flag(BUT.test(later)),
    Math.min(1, later.length / 200),
    Math.min(1, earlier.length / 200),
    flag(tb.against > 0) * close,
  ]
}

function negated({ negations }: Tone): boolean {
  return negations > 0
}
