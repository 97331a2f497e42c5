import type { Tokens } from '../../document.ts'
import { startOf } from '../../entities/subjects.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { tagIndex, tagSet } from '../../tags/tagset.ts'
import { forceIn } from '../context.ts'
import { togetherBehind } from '../coordination.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { ownerOf } from '../subject.ts'
import type { Force, VerbGroup } from '../verb-group.ts'
import { postAt, postHeld, UNTOLD_OFFICE } from './post.ts'
import { asWhat } from './post-behind.ts'
import { PRESENT, type ToldChange, told } from './told.ts'
import type { Phrase } from './words.ts'

const AS = wordSet('as')
const AS_OR_TO = wordSet('as to')
const GERUND = tagIndex('VBG')
const NOUNS_BEFORE = tagSet('DT JJ PRP$ POS')
const WANTED = wordSet(`
  call calls called calling demand demands demanded demanding ask asked asks seek seeks sought want wants wanted urge urged offer offers offered
  offering consider considered threat pressure petition motion vote possible over for-the reject rejected refuse refused withdraw withdrew`)
const TALK = wordSet('rumour rumours rumor rumors talk speculation reports denied deny denies rule ruled rules')

/** What a noun tells of whose it is: "her departure", "the resignation of Ann Lee", "his term ends". */
export function changesOfNoun(reading: Reading, sentence: Sentence, { value, tokens }: Phrase): ToldChange[] {
  const { doc } = reading
  // "The sacking of Ann Lee"
  const isGerund = doc.tags[tokens.from] === GERUND && NOUNS_BEFORE.has(doc.tags[tokens.from - 1])
  if (isVerb(doc, tokens.from) && !isGerund) return []
  const party = ownerOf(reading, sentence, tokens)
  if (party?.of !== 'person' || (value.needs === 'name' && !isNamed(party) && !isOneOf(doc, tokens.to, AS))) return []
  const verb = verbBefore(
    reading,
    sentence,
    Math.min(tokens.from, party.mention ? startOf(party.mention) : tokens.from),
  )
  const rest = doc.article.text.slice(doc.tokens[tokens.to - 1].to, doc.tokens[sentence.to - 1].to)
  const isContract = value.needs === 'ended' && value.manner === 'dismissed'
  const isLapsed = isContract && (LAPSED.test(verb) || LAPSES.test(rest))
  const isExtended = isContract && !isLapsed && (EXTENDED.test(verb) || EXTENDS.test(rest))
  const isOver = value.needs === 'ended' && (ENDED.test(verb) || (!isContract && OVER.test(rest)))
  if (value.needs === 'ended' && !isLapsed && !isExtended && !isOver) return []
  const isResignation = value.manner === 'resigned'
  // "The board refused to accept her resignation", "she withdrew it"
  const isTakenBack = isResignation && TAKEN_BACK.test(verb)
  // "She rejected calls for her resignation"
  const isResisted = value.change === 'leaves' && RESISTED.test(verb)
  // "The board lifted her suspension"
  const isLifted = value.change === 'suspended' && (LIFTED.test(verb) || IS_LIFTED.test(rest))
  const isRevoked = value.change === 'takes-up' && REVOKED.test(verb)
  const isTold = value.needs !== 'office' && party.mention?.kind === 'name'
  const end = Math.max(tokens.to, party.tokens.to)
  const said = isOneOf(doc, end, value.needs === 'as' ? AS_OR_TO : AS)
    ? postAt(reading, sentence.to, asWhat(doc, end))
    : null
  if (value.needs === 'as' && !said) return []
  const post = said ?? postHeld(reading, party, null) ?? (isTold ? { office: UNTOLD_OFFICE, body: null } : null)
  if (!post) return []
  for (
    let i = Math.max(sentence.from, Math.min(tokens.from, party.tokens.from) - 6);
    i < Math.min(sentence.to, tokens.to + 4);
    i++
  )
    if (!isTakenBack && !isResisted && isOneOf(doc, i, WANTED)) return []
  // "His term ends in June"
  let force: Force =
    isLapsed ||
    isToCome(doc, tokens) ||
    ((value.needs === 'day' || (value.needs === 'as' && value.change === 'leaves')) && STILL.test(rest))
      ? 'to-come'
      : 'done'
  for (let i = Math.max(sentence.from, tokens.from - 8); i < tokens.from; i++)
    if (isOneOf(doc, i, TALK)) force = 'rumoured'
  const group: VerbGroup = {
    from: tokens.from,
    force,
    isPassive: false,
    isWould: false,
    isPastPlan: false,
    isPossible: false,
    controlled: null,
  }
  const inContext = isTakenBack ? force : isResisted ? 'refused' : forceIn(reading, sentence, group, tokens.from, party)
  if (inContext === 'none') return []
  const change = isTakenBack
    ? { change: 'stays' as const, manner: null }
    : isExtended
      ? { change: 'stays' as const, manner: null }
      : isLifted
        ? { change: 'takes-up' as const, manner: null }
        : isRevoked
          ? { change: 'leaves' as const, manner: 'dismissed' as const }
          : isLapsed
            ? { change: value.change, manner: 'term-ended' as const }
            : value
  const of = (each: Party) => told(reading, sentence, change, each, { ...post, to: tokens.to }, inContext, tokens)
  const one = of(party)
  // "The resignations of Lee and Gray"
  const others = party.tokens.from > tokens.from ? togetherBehind(reading, sentence, party.tokens.to).parties : []
  if (value.needs === 'day' && !one.days) return []
  const isBorne =
    isTakenBack ||
    isResisted ||
    isLifted ||
    (value.change === 'suspended' && one.days !== null) ||
    value.needs === 'day' ||
    value.needs === 'ended' ||
    ((isResignation || said) && ACCEPTED.test(verb)) ||
    (value.change === 'takes-up' && said !== null) ||
    ANNOUNCED.test(rest)
  return [one, ...others.map(of)].map(each => ({
    ...each,
    isNoun: !isTakenBack && !isResisted && value.needs !== 'ended' && tokens.to === tokens.from + 1,
    isWeak: !isBorne && tokens.to === tokens.from + 1 && party.mention?.kind === 'pronoun',
  }))
}

/** "Ann Lee's appointment", or that of "Ann Lee, whose appointment" */
function isNamed({ entity, mention }: Party): boolean {
  return mention?.kind === 'name' || (entity !== null && mention?.kind === 'pronoun' && mention.form === 'who')
}

const RESISTED =
  /\b(?:reject|resist|dismiss|rebuff|def(?:y|i)|ignor|spurn|(?:brush|shrug|laugh|fend|bat)\w* (?:off|aside|away)|turn\w* down)\w* (?:[\w-]+ ){0,4}?(?:calls?|demands?|pressure|appeals?)(?: [\w-]+){0,3} for$/i
const REVOKED = /\b(?:revok|rescind|terminat|cancel|annul|nullif|quash|overturn|void)\w*$/i
const ANNOUNCED = /^ (?:was|were|is|has been|had been|came) (?:\w+ )?(?:confirmed|announced|accepted)\b/i
const EXTENDED = /\b(?:extend|renew)(?:ed|s)?$/i
const EXTENDS = /^(?: (?:as|with) [^,.;]{1,40})? (?:has been|had been|was|is|will be|is to be) (?:extended|renewed)\b/i
const OVER =
  /^(?: (?:(?:as|at|in|with|of) )?[^,.;]{1,40})? (?:(?:has |had )?(?:ended|come to an end)|ends|is up|was up|came to an end|comes to an end|is over|was over|will end)\b/i
const STILL = /^(?: (?:in|on|at|as|with) [^,.;]{1,30})? (?:is|will be)\b/i
const LAPSES =
  /^(?: (?:as|with) [^,.;]{1,40})? (?:will|would|is|was|has|had)(?: not|n['’]t) (?:to )?(?:be |been |being )?(?:renewed|extended)\b/i
const LIFTED = /\b(?:lift|end|revok|overturn|rescind|quash|cancel)\w*$/i
const IS_LIFTED = /^ (?:was|were|is|has been|had been) (?:lifted|ended|revoked|overturned|rescinded|quashed)\b/i
const TAKEN_BACK =
  /\b(?:(?:refus|declin)\w+ to accept|reject(?:ed|s)|turn(?:ed|s) down|withdr[ea]wn?|withdraws|rescind(?:ed|s)|retract(?:ed|s)|took back|taken back)$/i
const ACCEPTED =
  /\b(?:sent|sends|gave|given|handed|delivered) (?:[\p{L}.’'-]+ ?){1,4}$|\b(?:accept|announc|confirm|tender|submit|receiv)\w*$/iu
const LAPSED =
  /(?:\bnot|n['’]t) (?:be )?(?:have|having|had|get|getting)$|\b(?:not|n['’]t|declin\w+|refus\w+|fail\w+|against) (?:to |be )?(?:renew|extend)(?:ed|ing)?$/i
const ENDED = new RegExp(
  `\\b(?:dispensed with|terminat\\w+|ended|ending|cancell?ed|tor(?:e|n) up|cut short|bought out|paid up)$|${LAPSED.source}`,
  'i',
)

/** "His term ends in June", "her contract will not be renewed" */
function isToCome(doc: Doc, { from, to }: Tokens): boolean {
  if (PRESENT.has(doc.tags[to - 1])) return true
  for (let i = from; i < to; i++) if (isOneOf(doc, i, WILL)) return true
  return false
}

const WILL = wordSet('will would')

/** The words before a token, without an article, that may be a verb. */
function verbBefore({ doc }: Reading, { from }: Sentence, at: number): string {
  const { article, tokens } = doc
  return at <= from
    ? ''
    : article.text
        .slice(tokens[from].from, tokens[at].from)
        .replace(/\s+(?:(?:the|its|his|her|their)\s+)?$/i, '')
        .trimEnd()
}
