/** Words that bind whoever says them: what they will not do, did not do, will do, or hold to be so. */
const BINDS =
  /\b(?:not|never|no|none|nothing|without|cannot|permanent|for good|final|(?:matter|case|issue|question|subject) (?:is|was|had been) (?:closed|settled|over)|set in stone|non-negotiable|red line|here to stay|off the table|over (?:my|his|her) dead body|nothing wrong|full confidence|of course|guarantee\w*|swore|wouldn['’]t|would|will|shall|must)\b|n['’]t\b|['’]ll\b/i
const BINDING_VERB =
  /\b(?:insist\w*|vow\w*|promis\w*|pledg\w*|swear\w*|swore|threaten\w*|rul(?:e|ed|es|ing)\b[^.,]{0,30}\bout|den(?:y|ied|ies|ying)|refus\w*|reject\w*|dismiss\w*|guarantee\w*|assur\w*|reassur\w*|swor\w*|oppos\w*|was going to|adamant|unequivocal|emphatic|categorical|g[ai]ven? (?:his|her|its|their) word|scoff\w*|vouch\w*)\b/i
const CONDITION =
  /\bonly (?:if|when|once|after)\b|\bunless\b|\buntil\b(?! (?:\p{Lu}\p{Ll}+|\d|at least|next|(?:at )?the (?:very )?end|the (?:summer|spring|autumn|winter|last)))/iu
const KEPT =
  /\b(?:again|repeat(?:s|ed|edly|ing)|reiterat\w*|still|stood by|stands by|as (?:he|she|they|it) had (?:said|promised)|kept (?:his|her|its|their) (?:word|promise)|meant it|all along)\b/i

/** Do words bind who says them, so that a later word or deed can go against them? Conditions bind nobody here. */
export function isStance(verb: string, content: string): boolean {
  return !CONDITION.test(content) && (BINDING_VERB.test(verb) || BINDING_VERB.test(content) || BINDS.test(content))
}

/** Do words say that somebody holds to what they said? */
export function isKept(words: string): boolean {
  return KEPT.test(words)
}

// "I said it's not for sale and it isn't": the second half says that the word was kept.
const BEARS_OUT =
  /(?<!n['’]t\b[^.]*|\bnot\b[^.]*|\bnever\b[^.]*)\band (?:now )?(?:we|I)(?:['’](?:re|m|ve)| are| am| have| did)(?! not)\b(?! (?:wrong|sorry|changed))|\band (?:it|he|she|they|we|I|that) (?:is|has|have|was|did|do|does|are|were)(?:n['’]t| not)?(?:\s\w+){0,2}[.,"”'’]|\b(?:and|that) (?:is|was) true\b[^.]*(?:still|now)|\band (?:I|he|she|we|they) meant it/i

/** Does whoever calls their word to mind say in the same breath that they kept it? */
export function isBorneOut(words: string): boolean {
  return BEARS_OUT.test(words)
}
