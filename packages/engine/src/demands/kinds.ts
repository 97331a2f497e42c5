import type { Act } from '@onrecord/record'
import { STOP } from './stops.ts'

/** How somebody answers what was demanded of them. */
export type AnswerKind = 'complies' | 'promises' | 'refuses' | 'deflects' | 'partly'

const DEFLECTS =
  /\b(?:look(?:ing)? (?:at|into)|consider(?:s|ed|ing)?(?= (?:it|the|all|any|that|every|her|his|their)\b)|review(?:s|ed|ing)?|discuss|in due course|(?:decide|decision) (?:on|by|whether|when|next|later|in)|declin\w+ to (?:comment|say|react|answer|discuss|respond)|(?:did|do|does|would|will) not (?:say|respond|reply|comment|be drawn|discuss|take questions|return)|(?:did|would|wo)n['’]t (?:say|respond|reply|comment|answer|discuss)|no comment|(?:hear|listen)(?:s|ing)?\b|see what|study(?:ing)?|tak(?:e|es|ing) (?:it|this|that|them|the \w+) (?:very )?seriously|premature|(?:a )?(?:matter|question) for|running commentary|(?:said|saying) nothing|verifying|wait (?:for|until)|too (?:early|soon)|not the time|get back to|answered that|in the round|think (?:about|over) (?:it|that|this)|(?:is|was|be) for (?:the|others|him|her|them|\w+s) (?:\w+ )?to decide|(?:decision|announcement|statement) (?:would|will) (?:be (?:made|taken)|come|follow)|nothing (?:more |further |else )?to (?:add|say)|(?:did|do|does|would) not comment|(?:did|does|would|could) not (?:answer|give an answer|give a date|commit)|diar(?:y|ies) (?:is|was|were|are)|too busy|under(?:stands?|stood) (?:the|their|how|why) (?:strength|anger|feel\w*|concern\w*|frustrat\w*)|(?:talks|discussions) (?:were|are) (?:continuing|going on|under way)|under review|referred (?:\w+ )?questions|(?:hung|walked) (?:up|away|off)|looked at(?: again)?|matter of (?:public )?record|(?:deciding|decide|weighing|considering) (?:what|whether|how|it|that|the)|consider(?:s|ed|ing)? [“"‘'](?:any|all|every|the|it)|would consider|received the (?:letter|request|petition|complaint)|when diaries allow|neither confirm nor deny|keep(?:ing)? (?:it|that|this|the \w+) under review|take it (?:to|up with|back to)|raise it with|for anyone with|(?:was|is|were|are) up to (?:the|him|her|them|others|parliament|\p{Lu})|(?:will|would|shall) (?:reply|respond)|note[sd]? (?:the|his|her|their|mr|mrs|ms)\b|(?:is|was|are|were) reviewing|nothing to hide|first priority|top priority|(?:talks|discussions) (?:were|are) (?:ongoing|constructive)|(?:being|been) (?:considered|looked at|passed (?:on|to))|all ears|could not be reached|went unanswered|unavailable|not available|hung up|door (?:is|was) (?:always )?open|(?:courts?|judges?|board|trustees|inquiry|law|police|others|parliament|voters) (?:would|will|must|should|to) decide|have to check|check the diary|sit down with|take (?:it|that|this|them|the \w+) (?:up|away|on board|to|back|under advisement)|(?<!not |not something )under consideration|what (?:i|we|he|she|they) (?:can|could) do|talk (?:about|to)|open to (?:talk|discuss|suggest|it|the idea)\w*|open mind|(?:await|waiting for) the|listen to|fair (?:point|thing|question|request))\b/iu
const REFUSES =
  /(?:\bwould (?:only |simply |just )?(?:expose|risk|breach|violate|endanger|harm|set (?:a|an) \w* ?precedent)\b|\b(?:hired|elected|appointed) to do (?:a|the|this|my) job\b|\bnone of (?:it|that|this)\b|\b(?:would|will|shall|do|does|is|are) not\b(?! have\b)|\b(?:wo|would|do|does|is|are|ca)n['’]t\b(?! have\b)|\bcannot\b|\brefus\w+|\breject\w+|\brul(?:e|es|ed|ing) (?:it |that |this )?out\b|\bno (?:plans?|intention|question of|reason to)\b|\boff the table\b|\bnot on the table\b|\bnever\b|\bdeclined\b|\bsaid no\b|\bturned (?:it |them |that |her |him )?down\b|\bdismiss(?:es|ed)\b|^["“'‘]?no\b|\bnot be (?:\w+ly )?\w+ing\b|\b(?:doesn['’]t|does not|did not|do not) (?:allow|permit)\b|\bstay(?:s|ing)\b(?! on| put)|(?:\bam|['’]m|['’]re|['’]s) not (?:going|about|prepared|willing|minded)\b|\bgoing nowhere\b|\bfight(?:s|ing)? on\b|\bfought on\b|\b(?:finish|serve|see) (?:out )?(?:her|his|their|my|the|our) (?:full )?(?:term|job|work|contract)\b|\bjob to (?:do|finish)\b|\bcarry(?:ing)? on\b|\bno (?:need|case|justification|money|prospect|chance|way|basis|grounds?)\b|^\W*(?:absolutely|certainly|definitely) not\b|\bunable to\b|\bcould not afford\b|\b(?:stood|stands?|standing) (?:by|firm)\b|\b(?:stay|remain|kept?) (?:private|confidential|secret|closed|shut|sealed|as it is|in place)\b|\bremain so\b|\bkeep \w+ \w+ (?:private|confidential|secret|closed|shut|sealed)\b|\bnot (?:something )?under consideration\b|\bbrush(?:es|ed) (?:off|aside|it)\b|\bshrugg?(?:s|ed) (?:off|it)\b|\bdef(?:ies|ied)\b|\bresist(?:s|ed)\b|\brebuff(?:s|ed)\b|\bspurn(?:s|ed)\b|\bturn(?:s|ed) \w+ \w+ down\b|\bturn(?:s|ed) down\b|\b(?:sued|filed suit|went to court|gone to court|appealed|(?:filed|lodged|launched) an appeal)\b|\b(?:keep|kept) from \w+ing\b|\b(?:did not|didn['’]t|failed to) (?:turn up|appear|show(?: up)?|attend)\b|\bstayed away\b|\bsoon enough\b|\bnot yet a case\b|\bwould stay (?:on|as|in|put|where)\b|\bwould go ahead\b|\b(?:does|did) not have the power\b|\bno power\b|\bover my dead body\b|\bnot on my watch\b|\bnot a chance\b|\bfat chance\b|\b(?:will|would) stand\b(?! (?:down|aside|by|for))|\bprivileged?\b|\bcommercially sensitive\b|\bnot for sale\b|\bprotected by\b|\bexempt\b|\bsealed\b|\b(?:laugh|scoff|wav|swat|batt)\w* (?:it |that |this |them )?(?:off|at|away|aside)\b|\bshort shrift\b|\bcold water on\b|\bhaving none of it\b|\b(?:full|complete|total|every) (?:support|confidence|backing)\b|\bhas (?:my|our|his|her|the \w+['’]s) (?:support|confidence|backing)\b|\bisn['’]t (?:necessary|needed|going)\b|\bnot (?:necessary|needed|possible|appropriate|practical|affordable|fair)\b|\bimpossible\b|\bunaffordable\b|\bdisagree[ds]?\b|\bnot for (?:shifting|turning|moving)\b|\bunreasonable\b|\b(?:would|could|might) (?:prejudice|jeopardi[sz]e|compromise|undermine)\b|\bno (?:point|use|merit|purpose)\b|\b(?:stunt|nonsense|absurd|ridiculous|ludicrous|grandstanding|point-scoring|witch[- ]hunt)\b|\b(?:not a quitter|work to do)\b|\bwould be (?:wrong|reckless|irresponsible|unlawful|illegal|inappropriate)\b)/i
// "Would not release any footage while the police are looking into it" is a refusal, "would not say" none of either.
const FLATLY =
  /\b(?:did|does|do)(?: not|n['’]t) (?:propose|intend|plan|mean) to\b|\bnothing to (?:review|answer(?! yet)|apologi[sz]e for|investigate)\b|\b(?:(?:would|will|shall) not|wo(?:n|uld)n?['’]t)\s(?:be\s)?(?!say|answer|respond|reply|comment|be |drawn|discuss|take questions|taking questions|return|rul|speculat|confirm|give a|get into|go into|commit|necessarily|have\b|allow\b)\p{Ll}+|\b(?:no intention of|ruled out|rul(?:es|ing) out)\b|\brefus(?:ed|es|ing) to (?!say|answer|comment|discuss|confirm|be drawn|speculate|rule)|\b(?:is|was|are|were) not (?!saying|commenting|taking|going|answering|ruling|looking|discussing)\p{Ll}+ing (?!(?:at|about)\b)/iu
const PARTLY =
  /\b(?:offered|in so far as|insofar as|as far as (?:the law|it|we|they|privacy)|to the extent|half|redacted|part(?:ly|ial(?:ly)?)|some of|(?:one|two|three|four|five|six) of (?:the |its |his |her |their )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|all but|except|blacked out|withheld|held back|still missing|with names removed|but not (?:all|every|the)|instead of|rather than|for now|only (?:one|two|half|a|some|part)|an? (?:short |brief |two-page |\w+-page )?summary|an? (?:edited|redacted|shorten\w+|partial|censored) (?:version|copy)|with [^.]{2,40}(?:missing|removed|cut out|taken out)|in private|in (?:his|her|their|its) place|instead|(?:\w+ )?(?:minutes|seconds|pages|names|hours) of (?:it|them|the)|but (?:would|did|will) not|but not|a copy of (?:one|part)|at least (?:some|part)|\w+ of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b/i
const PROMISES =
  /\b(?:will|would|shall|(?:happy|glad|pleased|delighted|willing|ready|prepared) to|look(?:s|ed|ing)? forward to|accept(?:s|ed) (?:the|it|her|his|their|in full)|aim(?:s|ed)? to|intend(?:s|ed)? to|promis\w+|pledg\w+|vow(?:s|ed)?|agree(?:s|d)? to|commit\w*|undert(?:ook|ake)\w*|going to|cooperat\w+|co-operat\w+|will be (?:a|an|put|paid|done)|by (?:the end of|next|\w+day|January|February|March|April|May|June|July|August|September|October|November|December|summer|spring|autumn|winter|Easter|Christmas))\b|['’]ll\b/i
// "The order would put them in danger" foretells and promises nothing.
const FEARS =
  /\b(?:that|which) (?:will|would)\b|\b(?:will|would)\s(?:put|cost|mean|harm|hurt|make|leave|cause|have to|be (?:wrong|an?|too|like|unfair|the end)\b)|['’]ll have to\b/i
const COMPLIES =
  /\b(?:compl(?:y|ies|ied)|handed over|delivered|published|released|apologi[sz]ed|resign(?:ed|s)|stepp(?:ed|ing) (?:down|aside)|stood down|quit|paid|put back|brought back|restored|reopened|withdr(?:ew|awn)|sold|has (?:now|since)|have (?:now|since)|produced|agreed|here is|scrapped|reinstated|gave in|bowed|(?:is|are) staying)\b/i

// "Agreed to publish it", told as a deed, is no more than a promise.
const UNDERTAKES =
  /\b(?:undertook|promised|pledged|vowed|agreed|committed (?:\w+sel(?:f|ves) )?|consented|offered) to\b/i

/** How words answer a demand, by what was done with them; null where they are no answer. */
export function answerKind(words: string, act: Act | undefined): AnswerKind | null {
  if (FLATLY.test(words)) return 'refuses'
  if (DEFLECTS.test(words)) return 'deflects'
  if (PARTLY.test(words)) return 'partly'
  if (act === 'refuse' || REFUSES.test(words)) return 'refuses'
  if (act === 'commit' || (PROMISES.test(words) && !FEARS.test(words))) return 'promises'
  return COMPLIES.test(words) ? 'complies' : null
}

// "We asked for ten and got six", "they brought back one, three days early".
const GOT =
  /\b(?:asked|gave|told|wanted|demanded)\b[^.]*\b(?:got|brought|came|paid|given|gave)\b|\b[Tt]hey (?:brought|came up|paid|gave|put)\b|\b(?:we|I)(?:['’]ve)? got (?:it|them|what)\b/

/** What whoever asked says they got; null where the words say nothing of it. */
export function gotKind(words: string): AnswerKind | null {
  if (!GOT.test(words)) return null
  return PARTLY.test(words) || /\b(?:only|but|one|half|some)\b|\bcame up to\b|\bjust\b/.test(words)
    ? 'partly'
    : 'complies'
}

/** How a deed that the article tells answers a demand; null where it does not. */
export function deedKind(words: string): AnswerKind | null {
  if (
    /\b(?:if|unless|whether|could(?! not be reached)|might|may)\b|\b(?:has|have|had)\s(?:\w+\s)?not\b|\bha(?:s|ve|d)n['’]t\b/i.test(
      words,
    )
  )
    return null
  if (DEFLECTS.test(words)) return 'deflects'
  if (PARTLY.test(words)) return 'partly'
  if (REFUSES.test(words)) return 'refuses'
  if (UNDERTAKES.test(words)) return 'promises'
  if (/\bnot \p{Ll}+ing\b|\bwithout \p{Ll}+ing\b/u.test(words)) return null
  return COMPLIES.test(words) || DONE.test(words) || /\b(?:has|have)\s(?:\w+\s)?\w+(?:ed|en|t)\b/.test(words)
    ? 'complies'
    : null
}

const DONE =
  /\b(?:did (?:so|it|just that|as asked)|issued|set up|met\b|made\b[^.]{0,40}\bpublic|gave way|turned over|turned up|bowed to|backed down|relented|obliged|granted|held|appointed|hired|shown|moved|opened|closed|began|begun|starts?|started|put\b[^.]{0,40}\b(?:online|website|back)|removed|suspended|hand(?:ed|s)|gave|given|paid)\b/i
/** Sums of money, in small letters: "£5,000", "$2m". */
const SUM = new RegExp(
  String.raw`[£$€₹]\s?[\d${STOP}.,]*\d(?:\s?(?:m|bn|k|million|billion|lakh|crore)\b)?|\b(?:[\d${STOP}.,]*\d|two|three|four|five|six|seven|eight|nine|ten|half a)\s(?:lakh|crore|million|billion|rupees|rand|naira|shillings|dollars|pounds|euros)\b`,
  'gi',
)

/** Whether another sum is offered than was asked for. */
export function isOtherSum(asked: string, answered: string): boolean {
  const [wanted, offered] = [asked, answered].map(words => (words.match(SUM) ?? []).map(sum => sum.toLowerCase()))
  return wanted.length > 0 && offered.length > 0 && !offered.some(sum => wanted.includes(sum))
}

// "With 60 pages blacked out", "most of the figures missing", "31 of the 84".
const PART =
  /\b(?:half|(?:\w+ )?(?:pages|minutes|seconds|names) of (?:it|them|the|its|a)|an? (?:short |brief |two-page |\w+-page )?summary|was(?:n['’]t| not) (?:one of|among) them|redacted|part(?:ly|ial(?:ly)?)|most of|some of|only (?:one|two|half|a|some|part)|\d[\d,]* of (?:the|its|his|her|their) \d|all but|except|(?:blacked|blanked|left|cut|crossed) out|withheld|held back|missing|deletions|edited|summary|instead of|but not (?:all|every|the)|in (?:his|her|its|their) place|rather than)\b/i

/** Is what was done only a part of what was asked? */
export function isPart(words: string): boolean {
  return PART.test(words)
}
