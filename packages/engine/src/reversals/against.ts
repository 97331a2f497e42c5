import { saysNotStanding, saysStays } from '../chains/office-stance.ts'
import { matterOf, shared } from '../chains/words.ts'
import { isOnAnother, opposition } from './deeds.ts'
import { isKept } from './stance.ts'

/** A word or stand of somebody that a text calls to mind. */
export interface Recalled {
  /** The words before the verb: "less than four weeks ago". */
  readonly when: string
  /** "Said", "ruled", "voted". */
  readonly verb: string
  readonly content: string
}

const NO =
  /\b(?:out of the question|off the table|over (?:my|his|her) dead body|ruled out|unthinkable|not|never|no|none|nothing|nobody|no one|neither|nor|without|cannot|yet to)\b|n['’]t\b/i
// What somebody has so poor an opinion of they do not want.
const SCORNS =
  /\b(?:unthinkable|absurd|nonsense|vanity project|white elephant|gimmick|pipe dream|boondoggle|money pit|scaremongering|madness|insane|crazy|folly|non-starter|dead|finished|reckless|eyesore|unnecessary|premature|irresponsible|waste of|impossible|unacceptable|unaffordable|too (?:expensive|costly|dangerous|risky)|distraction|witch-?hunt|stunt|disaster|disgrace|insult|betrayal|joke|fantasy|rubbish|cowardly|undemocratic|fiction|lies?|smear|a mistake|(?:is|was|be|are|were|simply|plain|the) wrong(?= (?:place|time|way|answer|move|decision|price|priority|approach|policy|for|to)\b|[.,;”"’']|$)|pointless|hopeless|death (?:sentence|knell|trap)|crooks?|corrupt|a sham|fake|hoax|criminal|traitors?|clown|liars?|charlatan|extremists?|hooligans?|thugs?|vandals?|terrorists?|vermin|toxic|barbaric|inhumane|catastroph\w+|ruinous|unworkable|unfit)\b/i
const NO_NO =
  /\b(?:no (?:doubt|wonder|secret|surprise)|not (?:only|just|merely|least)|(?:not|refus\w+ to|declin\w+ to) rul(?:e|ing) (?:[\w’'-]+ ){0,4}?out)\b|n['’]t rule (?:[\w’'-]+ ){0,4}?out\b/g
const REFUSES =
  /^(?:rul|den[iy]|refus|reject|dismiss|resist|oppos|criticis|criticiz|condemn|attack|ridicul|mock|scoff|laugh|scorn|derid|denounc|lambast|declin|set (?:his|her|its|their) face|brush|wav|dead set)|^pour\w* (?:cold water|scorn)|^(?:vot|campaign|argu|fought|fighting)\w* against/i

// "Only last week", "as recently as May": nobody says so of a word that was kept.
const MARKED =
  /\b(?:used to|insist\w+|maintain\w+|swore|adamant|unequivocal|emphatic|categorical|[Aa]s (?:an? )?(?:opposition|candidate|backbencher|shadow)|[Ii]n opposition|only|just|barely|less than|not (?:\w+ )?(?:long|days|weeks) (?:ago|earlier)|as (?:recently|lately|late) as|(?:was|were) \w+ing|until (?:now|this|last)|once|twice|three times|(?:recall|remember)\b|(?:always|repeatedly|consistently|steadfastly|flatly|categorically|initially|originally|at first))\b/i
/** What somebody puts off or leaves to others, until they do it themselves. */
export const DEFLECTS =
  /\b(?:(?:a matter|a decision|one|not) for (?:the|me|us|others)|up to (?:the|others)|too (?:early|soon)|soon enough|no (?:need|reason|plans|rush|hurry)|zero interest|not (?:yet )?(?:the )?(?:right )?time)\b/
// The same where it stands behind the verb: "said as recently as May that".
const MARKED_BEHIND =
  /\b(?:only|just|barely) (?:last|this|yesterday|on|in|\w+ (?:days|weeks|months))\b|\bas (?:recently|lately|late) as\b|\b(?:less than|not \w+) (?:\w+ )?(?:days|weeks|months)\b/i
const SILENT =
  /\b(?:nothing to add|declin(?:ed|es|ing)|did(?: not|n['’]t) (?:respond|reply|answer|return|comment)|(?:was|were)(?: not|n['’]t) available|(?:could|would) not (?:be reached|be drawn|say|comment)|no comment|later clarified|^(?:they|it|that|there) (?:is|are|was|were|did|do|does)(?: not|n['’]t)\b|repeat\w*|has been criticised)\b/i
// What others find is no word or deed of whom they find it about.
const FOUND =
  /^["“'‘]?(?:(?:But|Yet|And)\s)?(?!(?:in|at|on|by|after)\s)(?:an?|the|\p{L}+)\s(?:\p{L}+\s){0,3}?(?:report|audit|inquiry|review|documents?|e-?mails?|records?|court|jury|judge|investigation|study|analysis|minutes|figures|ledgers?|letters?|footage|video|poll|survey|tribunal|panel)\b[^.]{0,60}?\b(?:found|f(?:ind|ound)s?|show(?:s|ed)?|reveal(?:s|ed)?|conclud(?:es|ed)|suggest(?:s|ed)|says?|said|heard|ruled|contradict(?:s|ed))\b/iu
// "Called a higher figure an insult": of another thing.
const OTHER =
  /\b(?:an?|any|the) (?:\w+ )?(?:higher|lower|bigger|smaller|larger|different|similar|separate|previous|rival)\b/
const TURNED =
  /\b(?:changed|corrected|was wrong|been (?:wrong|mistaken)|(?:was|were) (?:mistaken|wrong|untrue|not the case|not true|not so)|no longer|instead|after all|asked what had changed|circumstances have changed|today (?:he|she|they) said yes|(?:U|about)-turn|about-face|climbdown|now (?:says|said|wants?|calls?|describes?|supports?|backs?|opposes?|believes?|thinks?|admits?|accepts?|concedes?|acknowledges?|insists?|argues?|proposes|proposing|plans?|planning|intends|in favou?r|favou?rs?)|(?:is|are) now (?:in favou?r|against|backing|supporting|opposing|opposed|proposing|calling|planning|saying|demanding|asking|telling|recommending|urging|ready|willing|considering)|gone back|shifted|dropped|abandoned|reversed|withdr[ae]w\w*|scrapped)\b/i
// "He had said of her that she sold the poor. “I apologize to her.”"
const CHARGES = /^(?:said|called|accused|described|branded|labell?ed|claimed|alleged|told|likened|compared|wrote)/
const APOLOGY = /\b(?:apologi[sz]e[sd]?\b|(?:take|took|taken) (?:it|that|this) back|withdr[ae]w\w*|retract\w*)/i
const OWNS =
  /\b(?:admit\w*|acknowledg\w*|conced\w*|confess\w*|accept(?:s|ed) (?:that|he|she|it|they)|apologi[sz]\w+|sorry|mistake)\b/i
const LEAVES =
  /\b(?:resign|quit|walked(?! (?:in|into|through|past|around|over)\b)|step|left|leave|leaving|stood down|stand|gone|goes|going|retire|retiring|bow(?:ed|s|ing)? out|handed in)/i
// "No need for one", "would never sell it": the sentence beside tells what.
const ANAPHOR =
  /\b(?:one|it|so|that|this|them|either|to|any|none|such \w+|as much|two|three|four|five|six|seven|eight|\d+|(?:would|will|did|had|was|is|has|could) not|(?:would|did|had|was|is|has|could|wo)n['’]t)["”’']?[.,]?["”’']?$/
// "In June he had called it a fantasy."
const OF_WHAT_STANDS =
  /^\s(?:it|this|that|them|the (?:idea|notion|same|plan|proposal|suggestion))\b|^(?:\s\S+){0,3}\s(?:it|this|that|they) (?:was|were|would|is|had)\b/
const DOES_SO =
  /\b(?:announced|ordered|agreed|signed|sold|closed|paid|published|released|called|filed|handed|will|would|did|gave|took|came|went|attended|appeared|testified|spoke|answered|voted|approved|launched|appointed|set up|did so|cast|installed|made|opened|confirmed|has|have|is to|are to)\b/
// A relative clause is followed by what they do, in one word or after an auxiliary.
const DEED = /^(?:(?:has|have|had|then|later|now|since|\w+ly)\s)*\w+(?:ed|old|ent|eft|ook|id|uit|ut|ought|igned)\b/
const TELLS =
  /^(?:said(?! yes)|told|added|was|were|asked|called(?! (?:one|it|an?|the|off)\b)|recalled|noted|wrote|explained|described|argued|insisted|acknowledged|praised|welcomed|urged|accused|faces?|faced|celebrated|applauded|hailed|cheered|thanked|congratulated|mourned|laughed|smiled|looked|watched|waited|arrived|visited|died|sat|repeated|reiterated|warned|predicted|visit(?:ed|s))\b/
// "Told the paper on Tuesday that he had offered half".
const SAYS_OF_SELF =
  /^(?:said|told|admitted|revealed|announced|disclosed|confirmed)\b[^.“"]{0,60}?\b(?:he|she|it|they)(?:['’]d)? (?:had|has|have|would|will|was|were|is)\b(?!\s(?:been|asked|told|surprised|pleased|disappointed))/
// A deed that is to come, or under way.
const WILL_DO = /^(?:will|is to|are to|is now|are now|is going to|are going to)\s(?:now\s|instead\s|be\s)?\p{Ll}/u
// A no without a "no".
const DECLINES =
  /\b(?:refus|reject|veto|boycott|declin|oppos|block|condemn|critici|resist)(?:e[sd]|s|ed|oed|oes|ted|ised|ized|ied)?\b|\b(?:voted against|turned down|ruled out|staying away|stayed away)\b/i
// What was not asked for comes to somebody all the same.
const TAKES_OFFICE =
  /\b(?:confirmed (?:in|as)|appointed|elected|sworn in|becomes?|became|takes? over|took over|took (?:up )?(?:the|it)|was given|given the|promoted|installed|named|applied|entered|joined|filed|running|stand(?:s|ing)|runs|will run|candidate)\b/i
// "No deal without all 60", "would not settle for less", until they did.
const HELD_OUT = /\b(?:no deal|settle|accept|take|nothing less|anything less|sign)\b/i
const SETTLES =
  /\b(?:settled|accepted|take it|took it|signed|agreed|called? (?:it |them )?off|ended|got \w+ (?:for|of|on)|recommended|ratified|backed|happy with)\b/i

// What somebody will not do, denies or did not know; how things stand ("no arrests had been made") binds nobody.
const IS_WILL_OR_KNOWLEDGE =
  /^(?:rul|refus|den[iy]|reject|dismiss|oppos|resist|insist|vow|sw[eo]r)|\b(?:would|will|['’](?:d|ll)|never|going to|no (?:plans?|question|intention|need|warning|idea|knowledge)|not (?:\w+ )?(?:told|aware|warned|informed|known)|unaware|won['’]t|wouldn['’]t)\b/
const NOW =
  /^\W*(?:(?:But|And|Yet|Then),? )?(?:Yesterday|Last (?:night|week|month|\w+day)|(?:\w+ ){1,2}(?:hours|days|weeks|months|years) later|A (?:day|week|fortnight|month|year) later|[Tt]oday|[Nn]ow|[Tt]onight|(?:[Oo]n|[Bb]y) \w+day|[Bb]y (?:the )?\w+|[Tt]his (?:morning|afternoon|evening|week|time))\b/
// "As opposition leader she demanded it. As mayor, she says".
const OFFICE_THEN = /^\W*(?:As|In opposition|Before|During)\b/
const OFFICE_NOW = /^\W*(?:As \w+|In (?:office|government|power)|Now|Today)\b/
const LASTING =
  /\b(?:permanent(?:ly)?|final|irreversible|cuts?|clos(?:ure|ed|e)|ban|axed?|scrapp\w+|end of|for good|gone)\b/
const RESTORES =
  /\b(?:restor\w+|reinstat\w+|re-?open\w*|br(?:ing|ought)(?: \w+){0,3} back|reviv\w+|resum\w+|lift(?:s|ed)?|sav(?:e|ed)|return)\b/

/**
 * Do the words that stand beside a recalled word go against it? They do where they say so, do the opposite, own to it, or do
 * what was ruled out. Of a recall that is marked as a contrast anything that is not silence does.
 */
export function goesAgainst(recalled: Recalled, main: string): boolean {
  const { when, verb, content } = recalled
  if (SILENT.test(main) || FOUND.test(main) || isKept(main) || OTHER.test(content)) return false
  const said = `${verb}${content}`
  // "Had sworn he would never go back. This week he was unveiled": nobody says both of two matters.
  if (NOW.test(main) && isOath(recalled) && !NO.test(main) && !DECLINES.test(main) && !TELLS_MORE.test(main))
    return true
  // "Had called them hooligans. On Sunday she called them our children."
  if (NOW.test(main) && /^(?:call|describ|brand|dismiss|denounc)/.test(verb) && NAMES_ANEW.test(main))
    return shared(matterOf(content), matterOf(main)) < 2
  if (!OWNS.test(main) && isOnAnother(said, main)) return false
  if (saysNotStanding(said) && TAKES_OFFICE.test(main)) return true
  if (saysStays(said) && !/\bonly\b/.test(said)) return LEAVES.test(main) && !saysStays(main)
  if (TURNED.test(main) || opposition(said, main)) return true
  const wasNo = isNegative(recalled)
  if (isTakenBack(recalled, main)) return true
  const isNoNow = NO.test(main.replace(NO_NO, '')) || SCORNS.test(main) || DECLINES.test(main)
  if (wasNo && HELD_OUT.test(content) && SETTLES.test(main) && !isNoNow) return true
  const isScornOnly = !NO.test(content) && !REFUSES.test(said)
  if (wasNo && !isNoNow && (OWNS.test(main) || (speaksOf(content, main) && (!isScornOnly || DOES_SO.test(main)))))
    return true
  if (DEFLECTS.test(content) && !isNoNow && /\b(?:would|will|has|have|had|is to|are to|announced)\b/.test(main))
    return true
  if (OFFICE_THEN.test(when) && OFFICE_NOW.test(main)) return true
  // "At first" alone says when, not that it is otherwise now.
  if (/\b(?:initially|originally|at first)\b/.test(when) && !speaksOf(content, main)) return false
  if (isMarked(recalled)) return wasNo !== isNoNow || (!/\binsisted\b/.test(when) && speaksOf(content, main))
  const [first] = main.split(/\bbut\b/)
  if (
    NOW.test(main) &&
    wasNo &&
    !NO.test(first) &&
    !DECLINES.test(first) &&
    IS_WILL_OR_KNOWLEDGE.test(said) &&
    speaksOf(content, main)
  )
    return true
  if (LASTING.test(content) && RESTORES.test(main)) return true
  return (
    (!wasNo && /\b(?:would|will|promis|pledg)/i.test(said) && isNoNow && /\b(?:confirm|accept)/.test(main)) ||
    (!wasNo &&
      /\b(?:promis|pledg|vow|will|would|must|the only|need(?:s|ed)?)/.test(said) &&
      isNoNow &&
      (shared(matterOf(content), matterOf(main)) > 0 ||
        /\b(?:it|they|them|none) (?:would|will|was|were|had|has)\b|\bthere (?:would|will) (?:now )?be no\b/.test(main)))
  )
}

// What somebody goes on to say tells nothing of an oath.
const TELLS_MORE = /\b(?:said|told|added|asked|wrote|insisted|repeated|called)\b/

const NAMES_ANEW = /\b(?:call|describ|hail|prais|salut)\w* (?:him|her|it|them|the \w+)\b/

/** "Had sworn never to", "used to say it would happen over his dead body". */
function isOath({ when, verb, content }: Recalled): boolean {
  return (
    /\b(?:had|once|used to)\b|['’]d\b/.test(`${when}${verb}`) &&
    /\b(?:never|over (?:his|her|my|their) dead body)\b/.test(content)
  )
}

/** Is a charge that somebody made apologised for, or withdrawn? */
export function isTakenBack({ verb }: Recalled, main: string): boolean {
  return CHARGES.test(verb) && APOLOGY.test(main)
}

/** Is it called to mind as a contrast: "only last week", "as recently as May"? */
function isMarked({ when, verb, content }: Recalled): boolean {
  return (
    MARKED.test(`${when}${verb}`) || [content.slice(0, 30), content.slice(-30)].some(end => MARKED_BEHIND.test(end))
  )
}

/** Does a clause that goes on after "who had vowed never to" tell of a deed against it? */
export function actsAgainst(recalled: Recalled, main: string): boolean {
  const said = `${recalled.verb}${recalled.content}`
  if (isOnAnother(said, main)) return false
  if (opposition(said, main) && !isKept(main)) return true
  if (WILL_DO.test(main) && isNegative(recalled) && !NO.test(main) && !DECLINES.test(main))
    return isMarked(recalled) || speaksOf(recalled.content, main)
  if (/^(?:would|will|was|is|were|are|has been)\b(?!.*\b(?:no longer|not|now|sold|appointed)\b)/.test(main))
    return false
  if (goesAgainst(recalled, main) || /^denied (?:that )?(?:it|this|he|she|they) (?:was|had|were|has|have)\b/.test(main))
    return true
  if (SILENT.test(main) || isKept(main) || OTHER.test(recalled.content) || !isNegative(recalled)) return false
  if (NO.test(main) || DECLINES.test(main)) return false
  if (isMarked(recalled) && SAYS_OF_SELF.test(main)) return true
  if (/\b(?:said|announced|confirmed|told)\b[^.]*\b(?:would|will)\b/.test(main)) return speaksOf(recalled.content, main)
  return DEED.test(main) && !TELLS.test(main) && (LEAVES.test(main) ? saysStays(recalled.content) : true)
}

/** Do words that name nobody belie what was said: "the bakery reopens on Monday", "his budget has three"? */
export function isBelied(recalled: Recalled, main: string): boolean {
  const said = `${recalled.verb}${recalled.content}`
  if (SILENT.test(main) || FOUND.test(main) || isKept(main) || OTHER.test(recalled.content)) return false
  if (LASTING.test(recalled.content) && RESTORES.test(main)) return true
  if (
    !/\b(?:was|were|is|are|been)\s(?:\w+ly\s)?\w+(?:ed|en|old|ut|ught)\b|^\W*(?:When \w+ \w+|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ii]t|[Tt]hey|On \w+day (?:it|its))\b/.test(
      main,
    )
  )
    return false
  if (opposition(said, main)) return true
  const isNoNow = NO.test(main.replace(NO_NO, '')) || SCORNS.test(main) || DECLINES.test(main)
  return isNegative(recalled) && !isNoNow && isMarked(recalled) && speaksOf(recalled.content, main)
}

/** "Twelve were sent redundancy letters. Only in March the trust had promised there would be none": the deed need not say whose. */
export function isAnswered(recalled: Recalled, main: string): boolean {
  const { when, verb, content } = recalled
  if (
    !(MARKED.test(when) || /\b(?:no such|none)\b/.test(content)) ||
    NO.test(main) ||
    SILENT.test(main) ||
    isKept(main)
  )
    return false
  return (
    isNegative(recalled) &&
    (/\b(?:none|any|one|such|it|so)\b/.test(content) || shared(matterOf(`${verb}${content}`), matterOf(main)) > 0)
  )
}

/** "Opposed the line", "voted against it". */
export function isAgainst(said: string): boolean {
  return REFUSES.test(said)
}

/** Do words that go against a word also say so, come after it, own to it or do the opposite? */
export function isPlainlyAgainst({ verb, content }: Recalled, main: string): boolean {
  return NOW.test(main) || OWNS.test(main) || TURNED.test(main) || opposition(`${verb}${content}`, main) !== null
}

/** Do words begin with a later time: "on Friday", "by Wednesday", "now"? */
export function isSetApart(main: string): boolean {
  return NOW.test(main)
}

/** "Called it madness". */
export function isScorn(content: string): boolean {
  return SCORNS.test(content)
}

/** Is it a no: a refusal, a denial, a poor opinion? */
export function isNegative({ verb, content }: Recalled): boolean {
  return (
    NO.test(content) ||
    SCORNS.test(content) ||
    REFUSES.test(`${verb}${content}`) ||
    /^\W*(?:against|out)\b/.test(content)
  )
}

/** Is it the same matter: words in common, or a "one", an "it" in one that the other tells? */
function speaksOf(content: string, main: string): boolean {
  return (
    shared(matterOf(content), matterOf(main)) > 0 ||
    ((ANAPHOR.test(content) || ANAPHOR.test(main) || OF_WHAT_STANDS.test(content)) && DOES_SO.test(main)) ||
    /\bso\b/.test(main)
  )
}
