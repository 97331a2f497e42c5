import type { Span } from '@onrecord/record'
import { type Chapter, isOneSide, mentionsWithin, type Sentence, wordsOf } from '../chains/chapter.ts'
import { saysStays } from '../chains/office-stance.ts'
import { isScorn } from './against.ts'
import { opposition } from './deeds.ts'
import { isKept } from './stance.ts'
import type { Turn } from './turn.ts'
import { firstActor, turnerAt } from './turner.ts'

const LENGTH = '(?:hours|days|weeks|months|years)'
const SOONER =
  '(?:initially|originally|previously|repeatedly|at first|first|once|earlier|long|publicly|consistently|always)'
const NO =
  "(?:den(?:ied|ying|ials?)|refus(?:ed|ing|als?)|reject(?:ed|ing)|resist(?:ed|ing|ance)|oppos(?:ed|ing|ition)|dismiss(?:ed|ing)|declin(?:ed|ing)|rul(?:ed|ing) (?:[\\w’'-]+ ){0,6}?out|stonewalling|rubbish(?:ed|ing)|condemn(?:ed|ing)|scoff(?:ed|ing) at|laugh(?:ed|ing) off|derid(?:ed|ing)|mock(?:ed|ing))"
const YES =
  '(?:promis(?:ed|ing)|defend(?:ed|ing)|champion(?:ed|ing)|trumpet(?:ed|ing)|hail(?:ed|ing)|prais(?:ed|ing)|spent (?:\\w+ ){0,3}(?:defending|promoting|championing|selling|advocating|demanding)|vow(?:ed|ing)|pledg(?:ed|ing)|insist(?:ed|ing|ence)|swor(?:e|n)|maintain(?:ed|ing)|claim(?:ed|ing)|assur(?:ed|ing)|said|saying|told|telling|blam(?:ed|ing)|support(?:ed|ing)|back(?:ed|ing)|guarantee(?:d|ing)|threaten(?:ed|ing)|agreed|promises?|pledges?|vows?|commitments?|guarantees?|assurances?)'

// "After weeks of denials", "despite his promise", "after initially refusing", "having maintained for weeks".
const ASIDE = new RegExp(
  `\\b(despite|after|following|ending|having)\\s((?:(?:(?:his|her|its|their|an?|the)\\s)?(?:(?:(?:\\w+|\\d+)\\s)?${LENGTH} of\\s)?(?:(?:spent (?:[\\w-]+\\s){0,4}?[\\w-]+|${SOONER}|having|earlier|previous|initial|repeated|public|explicit|solemn|manifesto|campaign)\\s)*))((?:${NO}|${YES})\\b)([^,.;]*)`,
  'i',
)
const DEAL = /\b(?:admit|acknowledg|conced|confess|accept|confirm|own(?:ed|s) up|came clean|plead)/i
// Words of a clause in which nobody goes against anything.
const IDLE =
  /\b(?:still|again|continued?s?|repeat\w*|reiterat\w*|remain\w*|(?:was|were|been) (?:arrested|convicted|jailed|found guilty|charged|sentenced|acquitted|cleared))\b/i
const FOR_LONG = new RegExp(
  `\\b(?:for (?:\\w+ ){0,2}${LENGTH}|as recently as|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|last (?:week|month|year|\\w+day)|on \\w+day|at (?:Christmas|Easter)|in the (?:spring|summer|autumn|winter)|\\w+ ${LENGTH} (?:ago|earlier))\\b`,
)

// "At first denied it but later admitted it", "had promised not to, but did so".
const AT_FIRST = new RegExp(
  `\\b(${SOONER}|had(?: ${SOONER})?)\\s(${NO}|${YES}|favou?red|called|planned|described)\\b([^.;]{0,120}?),?\\s(but|before)\\s([^.;]*)`,
  'i',
)
const LATER =
  /^(?:(?:he|she|it|they|the \w+)\s)?(?:has |have |had )?(?:later|then|now|on \w+day|eventually|finally|since|yesterday|last (?:night|week|month)|this week|today|subsequently|(?:changed|admitted|backed down|relented|did so|agreed|conceded|reversed))\b/i

// "The report he had refused to release", "the toll he once opposed", "a meeting he had said he would attend".
const WHICH = new RegExp(
  `\\b(?:an?|the|that|those|its|his|her|their)\\s(?:(?!\\s(?:an?|the|its|his|her|their)\\s)[^,.;]|\\.(?=\\s\\d)){2,60}?,?\\s(?:(?:that|which)\\s)?(he|she|it|they|the \\w+|[A-Z][\\p{L}’'-]+)\\s((?:had\\s(?:${SOONER}\\s)?|has\\s${SOONER}\\s|${SOONER}\\s|(?=(?:spent|called|branded|labelled|labeled|dubbed|described|hailed)\\s))(?:only \\w+ )?)(${NO}|scrapped|axed|cut|abolished|closed|cancelled|vetoed|blocked|called|branded|labelled|labeled|dubbed|described|criticised|criticized|${YES}|(?:warned|marched|campaigned|voted|argued|fought|spoken|railed|demonstrated|protested|lobbied) against|spent (?:\\w+ ){0,3}(?:attacking|opposing|fighting|criticising|criticizing|denouncing|condemning|resisting|mocking))\\b([^,.;]*)`,
  'iu',
)
const HAS = new RegExp(`\\s(?:had|has|spent|called|described|hailed|${SOONER})\\s`, 'i')
/** What somebody takes to who was against it. */
export const TAKES =
  /\b(?:now|agreed?|agrees|support(?:s|ed)?|back(?:s|ed)|approv\w+|endors\w+|sign(?:s|ed)|accept(?:s|ed)|publish\w*|releas\w+|restor\w+|reinstat\w+|reviv\w+|adopt\w*|embrac\w+|voted for|introduc\w+|order(?:s|ed)|pa(?:ys?|id)|announc\w+|launch\w*|grant\w*|allow\w*|open(?:s|ed)|hir(?:es|ed)|retain(?:s|ed)|commission(?:s|ed)|appoint(?:s|ed)|bought|backing|sa(?:ys|id) yes|embracing|(?:re)?join(?:s|ed)|recommend\w*|attend(?:s|ed)|met|will|brought back|bring back)\b/i
const LEAVES =
  /\b(?:skip\w*|water(?:ed|s|ing) down|dilut\w+|weaken\w*|call(?:ed|s|ing) off|miss(?:ed|es)|drop\w*|scrap\w*|cancel\w*|abandon\w*|postpon\w+|delay\w*|shelv\w+|reject\w*|block\w*|fail\w*|voted against|br(?:eaks|oke|oken)|ax(?:ed|es)|cuts?|ditch\w*|oppos\w+|withh\w+|withdr\w+|pull\w*|clos\w+|sold|lifted|ended|did not|no longer|den(?:ies|ied)|will not|would not)\b/i

// "Her promise not to sell the pool lasted two weeks", "so much for his pledge".
const LASTED =
  /\b(?:promise|pledge|vow|denial|commitment|refusal|insistence|resolve|guarantee)\b[^.;]{0,60}?\b(?:(?:did|has|had)(?:n['’]t| not) (?:last(?:ed)?|survive[d]?|outlive[d]?)\b|(?:fell apart|collapsed|unravell?ed|crumbled)\b|(?:lasted|survived|held for)\s(?:for\s)?(?:just|only|barely|less than|all of|about)?\s?(?:\w+\s){1,3}(?:hours?|days?|weeks?|months?|minutes)\b)/i
const SO_MUCH = /\b[Ss]o much for\s[^.;]{2,60}?\b(?:promise|pledge|vow|denial|commitment|assurance|guarantee)s?\b/
// "Once a fierce critic of the tram, she now calls it the future".
const ONCE_A =
  /\b(?:once|long(?:time)?|previously|formerly|hitherto) (?:an? |the )?(?:[\w-]+ ){0,3}(?:opponent|critic|foe|enemy|hawk|thorn in the side|cheerleader|voice (?:against|for)|supporter|champion|advocate|defender|sceptic|skeptic|backer|believer|enthusiast|opposed to|hostile to|against|(?:critical|dismissive|scornful|contemptuous|supportive|sceptical|skeptical|wary|in favou?r|an? (?:\w+ )?(?:no|yes)) (?:of|about|towards?|on|vote))\b[^,.;]{0,50},[^.;]{0,50}?\b(?:now\s\w+|wants\b|will (?:now )?(?:consecrate|vote|back|support|sign|chair|lead|join|open|marry|preside|campaign|host|ordain|install|introduce|fund)\b|co-?sponsored|signed|agreed|championed|supports\b|backs\b|announced (?:his|her|its|their) (?:support|backing)|(?:said|says|announced)\b[^.;,]{0,40}\b(?:would|will) (?:vote|back|support|oppose)|has (?:now )?(?:come out|joined|thrown|swung|backed|endorsed|turned)|voted|backed|endorsed|came out)\b/i
const FROM_TO =
  /\b(?:went|gone|moved|swung|switched) from\s(?:\w+ly\s)?\w+ing\b[^.;]{2,60}?\sto\s(?:\w+ly\s)?\w+ing\b|\bwas (?:for|against)\b[^.;]{2,60}?\bbefore (?:he|she|it|they) (?:was|were) (?:for|against)\b|\b(?:went|gone|moved|turned|swung) from (?:being )?(?:an? |the )?(?:[\w-]+ ){0,3}?(?:champion|supporter|opponent|critic|defender|sceptic|skeptic|advocate|cheerleader|ally|backer)\b[^.;]{0,60}?\s(?:in)?to (?:[\w-]+ ){0,4}?(?:critic|opponent|supporter|champion|enemy|foe|defender|advocate|convert|backer)\b/
// "Reminded that he had ruled it out, he said times had changed."
const REMINDED =
  /^(?:Asked (?:what had (?:become of|happened to)|where) (?:his|her|its|their|the) (?:[\w-]+ ){0,2}(?:promise|pledge|vow|commitment|guarantee|plan)\b[^.,]*,\s|Asked what (?:had |has )?changed\b[^.]{0,}?["”]?,["”]?\s|(?:Asked|Pressed on|Challenged on|Questioned about) why [^.]*?\b(?:the opposite|otherwise|the reverse)\b[^.,]*,\s|Asked (?:why|what made) (?:he|she|it|they|the \w+) (?:had |has )?(?:chang|shift|revers|back-?track|flip|turn)\w*\b[^.,]*,\s|(?:Asked why|Asked about (?:his|her|its|their) (?:earlier|previous)|Reminded (?:that|of)|(?:Asked|Pressed on|Questioned on|Challenged on) (?:why|how)|Challenged (?:on|over|about))\b[^.]{5,}?["”]?,["”]?\s(?=[^,]*\b(?:chang\w+|(?<!no )different|moved on|wrong|no longer|now|new)\b))/

// Tells of nothing from which it changed.
const WHAT_CHANGED = /^Asked what (?:had |has )?changed,/

/** Where a sentence sets an earlier stand of somebody beside what they do now, in an aside or a few words. */
export function thenAndNow(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  return (
    aside(chapter, sentence, words) ??
    atFirst(chapter, sentence, words) ??
    which(chapter, sentence, words) ??
    reminded(chapter, sentence, words) ??
    inFewWords(chapter, sentence, words)
  )
}

// "After vowing never to stand, she did just that".
const JUST_THAT = /\b(?:do|did|does|done|doing) (?:just|exactly|precisely|so|the (?:very )?(?:opposite|reverse))\b/

function aside(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = ASIDE.exec(words)
  if (!match) return null
  const [all, how, lead, stand, rest] = match
  const main = words.slice(0, match.index) + words.slice(match.index + all.length)
  if (/^\s(?:from|by|among)\b/.test(rest) || IDLE.test(main) || isKept(main)) return null
  const isYes = new RegExp(`^${YES}$`, 'i').test(stand)
  if (
    /^having$/i.test(how) &&
    !new RegExp(SOONER, 'i').test(lead) &&
    !/\bspent\b/.test(lead) &&
    !FOR_LONG.test(rest) &&
    !/\bso\b/.test(rest) &&
    !JUST_THAT.test(main) &&
    !opposition(`${stand}${rest}`, main)
  )
    return null
  if (/^den/i.test(stand) && !DEAL.test(main)) return null
  if (isYes ? !goesAside(how, lead, stand, rest, main) : !isSetAside(how, lead, stand, rest, main)) return null
  if (/\b(?:not|never)\b|n['’]t\b/.test(main) && !isYes && !/^den/i.test(stand)) return null
  const from = sentence.from + match.index
  const who =
    match.index <= 4
      ? firstActor(chapter, { from: from + all.length, to: sentence.to })
      : firstActor(chapter, { from: sentence.from, to: from })
  return who === null ? null : turn(chapter, who, sentence, { from, to: from + all.length })
}

/** A no is gone against where the aside is a contrast, says so, or where the main clause does the opposite. */
function isSetAside(how: string, lead: string, stand: string, rest: string, main: string): boolean {
  return (
    /^despite$/i.test(how) ||
    JUST_THAT.test(main) ||
    lead.trim() !== '' ||
    /^den/i.test(stand) ||
    /\bso\b/.test(rest) ||
    FOR_LONG.test(rest) ||
    opposition(`${stand}${rest}`, main) !== null
  )
}

const GOES =
  /\b(?:quit|resign(?:s|ed|ing)?|stepp?(?:s|ed|ing) (?:down|aside)|st(?:ood|ands?|anding) (?:down|aside)|left|leaves|walked|bowed out|gone)\b/

/** A yes is gone against where the aside says so, or where the main clause does the opposite. */
function goesAside(how: string, lead: string, stand: string, rest: string, main: string): boolean {
  if (
    /\bnow (?:says?|blames?|accepts?|admits?|wants?|believes?)\b/.test(main) &&
    /\b(?:initially|originally|at first|first|previously)\b/i.test(lead)
  )
    return true
  if (JUST_THAT.test(main) || opposition(`${stand}${rest}`, main) || (/^having$/i.test(how) && FOR_LONG.test(rest)))
    return true
  if (saysStays(`${stand}${rest}`) && GOES.test(main)) return true
  if (/^despite$/i.test(how))
    return (
      /^(?:promis|vow|pledg|commit|guarant|assur|threat|insistence)/i.test(stand) || new RegExp(SOONER, 'i').test(lead)
    )
  // "Will refund them after initially telling them they were not entitled to it."
  if (
    /\b(?:initially|originally|at first|first)\b/i.test(lead) &&
    /\b(?:not|never|no)\b|n['’]t\b/.test(rest) &&
    !/\b(?:not|never|no)\b|n['’]t\b/.test(main)
  )
    return true
  return (
    /^(?:said|saying|told|telling|insist|maintain|claim|assur)/i.test(stand) &&
    FOR_LONG.test(rest) &&
    /\b(?:not|never|no)\b|n['’]t\b|\bveto\b/.test(rest)
  )
}

function atFirst(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = /\s(?:but|before)\s/i.test(words) ? AT_FIRST.exec(words) : null
  if (!match) return null
  const [all, when, stand, content, , later] = match
  if (/^den/i.test(stand) && !DEAL.test(later)) return null
  const isPlain =
    LATER.test(later) && (!/^had$/i.test(when) || new RegExp(`^${NO}$`, 'i').test(stand) || /did so/.test(later))
  if ((!isPlain && !opposition(`${stand}${content}`, later)) || isKept(later)) return null
  const from = sentence.from + match.index
  const who = turnerAt(chapter, from) ?? turnerAt(chapter, from + when.length + 1)
  const cut = sentence.from + match.index + all.length - later.length
  return who === null
    ? null
    : { ...turn(chapter, who, sentence, { from, to: cut }), after: { from: cut, to: sentence.to } }
}

// What is done to a thing stands so close before it.
const BESIDE = 28

function which(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = HAS.test(words) ? WHICH.exec(words) : null
  if (!match) return null
  const [all, pronoun, , stand, content] = match
  if (!/^(?:he|she|it|they|the )/i.test(pronoun) && !/^\p{Lu}/u.test(pronoun)) return null
  const main = words.slice(0, match.index)
  // "Did not address the posts in which he called it dead": the posts are not what he called so.
  if (/\bin\s(?:which|that)\s\S+\s/.test(all.slice(0, all.length - content.length))) return null
  const isNamedWell = /^(?:called|described)$/.test(stand) && /[“"]/.test(content) && !isScorn(content)
  const goesAgainst = isNamedWell
    ? LEAVES.test(main.slice(-BESIDE)) && !/\b(?:would|could|to)\b/.test(main.slice(-BESIDE))
    : new RegExp(`^(?:${YES})$`, 'i').test(stand)
      ? /\b(?:not|never|no)\b|n['’]t\b/.test(content)
        ? DEAL.test(main)
        : LEAVES.test(main)
      : TAKES.test(main) && !/\b(?:not|never|condemn\w*|critici\w+|attack\w*|opposes)\b|n['’]t\b/.test(main)
  if (!goesAgainst || isKept(main)) return null
  // "The vote he called in May": only a poor opinion is a stand.
  const isName = /^(?:called|branded|labell?ed|dubbed|described)$/.test(stand)
  // "Shelved the tax that he called inevitable".
  const isPraise = isName && LEAVES.test(main.slice(-BESIDE)) && !isScorn(content)
  if (
    isName &&
    !isPraise &&
    ((!isScorn(content) && !/[“"]/.test(content)) ||
      !TAKES.test(main.slice(-16)) ||
      /\b(?:that|which|who|would)\b.*\s(?:that|which)?\s?\S+\s*$/.test(all.slice(0, all.indexOf(` ${stand}`))))
  )
    return null
  const from = sentence.from + match.index
  const at = from + all.length - content.length - stand.length
  const of = mentionsWithin(chapter, { from, to: at }).findLast(m => chapter.text.slice(m.from, m.to) === pronoun)
  const first = firstActor(chapter, { from: sentence.from, to: from })
  // "Lee signed the bill that Gray’s team had opposed": of somebody else's stand nobody goes back.
  if (of && first !== null && of.who !== first && /^[A-Z]/.test(pronoun) && isOneSide(chapter, of.who, first))
    return turn(chapter, of.who, sentence, { from: at, to: from + all.length })
  if (of ? of.who !== first : /^(?:the |[A-Z])/.test(pronoun)) return null
  return first === null ? null : turn(chapter, first, sentence, { from: at, to: from + all.length })
}

function reminded(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = REMINDED.exec(words)
  if (!match || /\bstill\b|\bsays? (?:again|it was not)\b/.test(words)) return null
  const to = sentence.from + match[0].length
  const who = firstActor(chapter, { from: to, to: sentence.to })
  return who === null
    ? null
    : {
        ...turn(chapter, who, sentence, { from: sentence.from, to }),
        after: { from: to, to: sentence.to },
        ...(WHAT_CHANGED.test(match[0]) ? { before: null, matter: '' } : {}),
      }
}

function inFewWords(chapter: Chapter, sentence: Sentence, words: string): Turn | null {
  const match = LASTED.exec(words) ?? SO_MUCH.exec(words) ?? ONCE_A.exec(words) ?? FROM_TO.exec(words)
  if (!match) return null
  const from = sentence.from + match.index
  const span = { from, to: from + match[0].length }
  const who = FROM_TO.test(match[0])
    ? turnerAt(chapter, from)
    : firstActor(chapter, {
        from: match.index === 0 && ONCE_A.test(match[0]) ? from + match[0].indexOf(',') : sentence.from,
        to: span.to,
      })
  return who === null ? null : turn(chapter, who, sentence, span)
}

function turn(chapter: Chapter, who: string, sentence: Sentence, before: Span): Turn {
  const isFirst = before.from - sentence.from <= 12
  const after = isFirst ? { from: before.to, to: sentence.to } : { from: sentence.from, to: before.from }
  return {
    who,
    after: after.to > after.from ? after : before,
    signal: before,
    before,
    matter: wordsOf(chapter, before),
    confidence: 0.7,
  }
}
