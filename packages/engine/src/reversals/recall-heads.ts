import { BEFORE_NOW, SAID, TIME, VERB } from './recall-words.ts'

interface Head {
  readonly head: string
  /** Does it tell when the word was given? */
  readonly isTimed?: boolean
  /** What must stand somewhere for the head to be worth trying: a head that may begin anyhow takes long. */
  readonly needs?: RegExp
}

// "Eight days earlier she had told the meeting", "the chair had insisted", "she was telling us", "the party said a month ago that".
const SAID_THEN = `(?<said>${SAID})\\b(?<!announced|agreed|voted|signed)`
// What tells when, in one word of every wording of `TIME`.
const TIMES =
  /\b(?:ago|earlier|before|beforehand|previously|back|last|yesterday|(?:only|just) (?:this|on)|recently|lately|late|start|beginning|end|turn|initially|originally|first|once|weeks?|months?|years?|decade|until|then|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*|spring|summer|autumn|fall|winter|new year|Christmas|Easter|time|outset|launch|weekend|initial|original|opening|maiden|as|opposition|election|campaign|manifesto|vote)|\b\d{4}\b/i
const HEADS = (
  [
    {
      head: `${TIME}\\b,?\\s(?:[^.;,“"]{2,30} (?:reminded|told|recalled|noted) [^.;,“"]{2,30},\\s)?[^.;,“"]{0,60}?(?:,[^.;,]{2,60},\\s)?\\b${VERB}\\b`,
      isTimed: true,
    },
    {
      head: `(?:when|before) (?=[^.;“"]{0,70}\\b${TIME}\\b)[^.;“"]{5,70}?,?\\s(?:he|she|it|they|the \\w+)\\s(?:had\\s)?(?<said>${SAID})\\b`,
      isTimed: true,
    },
    {
      head: `[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?${BEFORE_NOW}\\b`,
      needs: /(?:\b(?:had|once|initially|originally|previously|first|repeatedly|long|was|were|used to)|['’]d)\s/i,
    },
    {
      head: `[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?\\s${SAID_THEN}(?=(?:\\s(?!that\\b)[^\\s.;,]+){0,3}\\s${TIME}\\b)`,
      isTimed: true,
    },
    // "On Monday she said that none had": what is of one word is of what stands before.
    {
      head: `(?:On \\w+day|At the weekend),?\\s[^.;,“"]{1,50}?\\s(?:had\\s)?(?<said>said|told|insisted)\\b(?=\\s(?:that\\s)?(?:none(?:\\s\\w+)?|nobody \\w+|there (?:was|were) (?:none|no \\w+)|(?:he|she|it|they) (?:had|was|were|did|would|could)(?: not|n['’]t))[.”"’]*$)`,
    },
    // "Asked in March whether he would stand, he replied".
    {
      head: `(?:asked|pressed|quizzed|challenged|questioned)\\s(?=[^.;“"]{0,80}?\\b${TIME}\\b)[^.;“"]{3,120}?,\\s[^.;,“"]{1,40}?\\s(?<said>said|replied|answered|insisted|laughed|declared)\\b`,
      needs: /^\W*(?:asked|pressed|quizzed|challenged|questioned)\b/i,
    },
    // "It was only in March that she was telling us".
    {
      head: `it (?:was|is) (?:only |just |barely )?[^.;,“"]{0,20}?${TIME}\\sthat\\s[^.;,“"]{1,50}?${VERB}\\b`,
      isTimed: true,
    },
    // "She denied on Monday that": of a plain no even a day is enough.
    {
      head: `[^.;,“"]{1,50}?(?:,[^.;,]{2,60},)?\\s(?:(?<late>said|told|claimed)|(?<said>denied|insisted|ruled|refused|vowed|swore|gave|backed|promised|pledged|assured|dismissed|rejected|defended))\\b(?=[^.;,]{0,40}\\son \\w+day\\b)`,
      needs: /\son \w+day\b/i,
    },
    // "You may recall him a fortnight ago saying", "it was Brandt who last month said".
    {
      head: `(?:you|readers|viewers|listeners|voters|fans|supporters|some|many|regulars)(?:['’]ll|\\s(?:may|will|might|should))?(?:\\s(?:well|also))?\\s(?:recall|remember)\\s(?<whom>[^.;,“"]{2,60}?)\\s(?<said>saying|telling|insisting|promising|vowing|denying|swearing|declaring|assuring|calling|ruling|pledging)\\b`,
    },
    {
      head: `(?:[^.;,“"]{2,60}:\\s)?it (?:was|is)\\s(?<whom>[^.;,“"]{2,50}?)\\swho\\s(?:[^.;,“"]{0,30}\\s)?(?:had\\s)?(?<said>${SAID})\\b(?=[^.;“"]{0,30}\\b${TIME}\\b|(?<=\\b${TIME}\\b[^.;“"]{0,30}))`,
      needs: /\bit (?:was|is)\s.*\bwho\s/i,
    },
  ] satisfies Head[] as Head[]
).map(({ head, ...rest }) => ({
  head: new RegExp(`^["“'‘(]?(?:(?:but|yet|and|though)\\s)?${head}`, 'iu'),
  ...rest,
}))

/** The words with which a sentence begins that calls a word to mind, up to the verb; null where none does. */
export function headOf(words: string): RegExpExecArray | null {
  const tellsTime = TIMES.test(words)
  for (const { head, isTimed, needs } of HEADS) {
    if ((isTimed && !tellsTime) || (needs && !needs.test(words))) continue
    const match = head.exec(words)
    if (match) return match
  }
  return null
}
