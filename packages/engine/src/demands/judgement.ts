// Whoever got what they wanted, be it late or not all of it.
const CONTENT =
  /\b(?:good enough for|welcom(?:e[sd]?|ing)\b|credit|pleased|satisfied|grateful|thank\w*|glad|delighted|thrilled|overjoyed|reliev\w+|relief|vindicat\w+|complied with|(?:i|we) got it|(?:i|we)['’]ll take (?:it|that)|good (?:envelope|start|news)|at last|right (?:decision|thing|call|step)|better (?:late )?than (?:never|nothing|a\b)|about time|fair play|common sense|(?:for|was|is) listening|listened|victory|a win|step in the right direction|got there|hats off|applaud\w*|prais\w+|commend\w*|hail\w*|(?:what|all|everything|that|signature|answer) (?:that )?(?:we|i|he|she|they)(?:['’](?:d|ve)|(?: had| have| has| was| were)(?: been)?)? (?:always )?(?:ask(?:ed|ing)|want(?:ed|ing)|call(?:ed|ing)|demand(?:ed|ing)|fought|campaign\w*)|more than (?:i|we|they|he|she) (?:asked|hoped|expected)|it['’]?s all there|right thing|(?:been|was|were) asking for|accept(?:s|ed) (?:that|it|the (?:apology|offer|explanation|answer|decision|terms))|all of (?:it|them), every|every last|thank you|thanks to|(?:got|gets|gotten) (?:our|my|his|her|their|what|everything|all of)|pleasant surprise|encourag\w+|heartened|progress|sensible|delivered)\b/i
// "It isn't everything we wanted, but I can graduate."
const CONCEDES =
  /(?:\b(?:not|never)\b|n['’]t\b)[^.]{0,30}\b(?:everything|all|the full|perfect|ideal|as much)\b[^.]{0,40}\bbut\b/i
const DISCONTENT =
  /\b(?:not (?:satisfied|good enough|enough|happy)|(?:is|was|were|are)n['’]t (?:good enough|enough|what|satisfied|happy|acceptable)|unacceptable|inadequate|unsatisf\w+|dissatisf\w+|unhappy|disappoint\w+|half (?:a|the)|insult\w*|too (?:little|late)|falls? short|fell short|nowhere near|not what (?:i|we|he|she|they)(?: had)? (?:asked|want)\w*|would ?(?:['’]ve|have) been better|never did|not one|will not do|can['’]t pay half|no good|broken|betray\w*|fob\w*|joke|it isn['’]t|whitewash\w*|sham|fig ?leaf|window[- ]dressing|smokescreen|cop-out|farce|drop in the ocean|slap in the face|kick in the teeth|hollow|toothless|astonish\w+|still waiting|never (?:came|arrived|happened|picked|answered|replied)|stonewall\w*|cover-?up|evasive|evad\w+|dodg(?:e|ed|ing)|derisory|pathetic|shameful|tokenis\w+|token gesture|empty (?:words|promises?|gesture)|not worth the paper|(?:asked|said|wanted)\b[^.]{3,40}, not|said no \w+|has (?:still )?not (?:answered|replied|responded))\b/i

/** How somebody judges the answer they got; null where the words do not tell. */
export function verdictOf(words: string): boolean | null {
  if (CONCEDES.test(words)) return true
  if (DISCONTENT.test(words)) return false
  return CONTENT.test(words) ? true : null
}
