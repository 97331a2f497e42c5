/** Words that bind whoever says them: what they will not do, did not do, will do, or hold to be so. */
const BINDS =
  /\b(?:not|never|no|none|nothing|without|cannot|permanent|final|full confidence|of course|guarantee\w*|swore|wouldn['’]t|would|will|shall|must)\b|n['’]t\b|['’]ll\b/i
const BINDING_VERB =
  /\b(?:insist\w*|vow\w*|promis\w*|pledg\w*|swear\w*|swore|threaten\w*|rul(?:e|ed|es|ing)\b[^.,]{0,30}\bout|den(?:y|ied|ies|ying)|refus\w*|reject\w*|dismiss\w*|guarantee\w*|oppos\w*|was going to)\b/i
const CONDITION = /\bonly (?:if|when|once|after)\b|\bunless\b|\buntil\b/i
const KEPT =
  /\b(?:again|repeat\w*|reiterat\w*|still|stood by|stands by|as (?:he|she|they|it) had (?:said|promised)|kept (?:his|her|its|their) (?:word|promise)|meant it)\b/i

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
  /\band (?:it|he|she|they|we|I|that) (?:is|has|have|was|did|do|does|are|were)(?:n['’]t| not)?(?:\s\w+){0,2}[.,"”'’]|\b(?:and|that) (?:is|was) true\b[^.]*(?:still|now)|\band (?:I|he|she|we|they) meant it/i

/** Does whoever calls their word to mind say in the same breath that they kept it? */
export function isBorneOut(words: string): boolean {
  return BEARS_OUT.test(words)
}

// Does not leave, does not stand, does not take: the stances that an office change goes against.
const STAYS =
  /(?:\b(?:not|never|no(?! (?:choice|option|alternative|longer))|nor|cannot|refus\w+|rul\w+ out)\b|n['’]t\b)[^.;]{0,50}?\b(?:go(?!\s(?:into|on|through|back|along|over|ahead|further|beyond|to|away with|unpunished))|going(?!\s(?:to|into|on|through|back|over)\b(?! (?:resign|quit|go\b|step|leave|stand down)))|goes|quit\w*|resign\w*|resignation|step(?:ping)? (?:down|aside)|leav(?:e|ing)|stand(?:ing)? (?:down|aside)|walk(?:ing)? away|depart\w*|hounded|offering it)\b|\b(?:staying|remain(?:ing)?|here to stay)\b(?!.*\buntil\b)|\b(?:resign|go|quit|step down)\b[^.]{0,40}\bonly\b[^.]{0,12}\bif\b/i
const STANDS_NOT =
  /(?:\b(?:not|never|no|nor|won['’]t|rul\w+|don['’]t|didn['’]t|isn['’]t)\b|n['’]t\b)[^.;]{0,60}?\b(?:candidate|candidacy|running|stand(?:ing)?(?: for)?|interested|want (?:it|the (?:job|post))|apply(?:ing)?|ambition\w*|permanent|become one|the job|the post)\b|\b(?:assistant|caretaker|stopgap|stand-in)\b/i

/** Does somebody say that they will not leave their office? */
export function saysStays(content: string): boolean {
  return STAYS.test(content) && !/\bif\b[^.]*\bthen\b/i.test(content)
}

/** Does somebody say that they do not want an office? */
export function saysNotStanding(content: string): boolean {
  return STANDS_NOT.test(content)
}
