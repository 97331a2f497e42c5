import type { Tokens } from '../../document.ts'
import { startOf } from '../../entities/subjects.ts'
import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { forceIn } from '../context.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { ownerOf } from '../subject.ts'
import type { Force, VerbGroup } from '../verb-group.ts'
import { postAt, postHeld, UNTOLD_OFFICE } from './post.ts'
import { PRESENT, type ToldChange, told } from './told.ts'
import type { Phrase } from './words.ts'

const AS = wordSet('as')
const WANTED = wordSet(`
  call calls called calling demand demands demanded demanding ask asked asks seek seeks sought want wants wanted urge urged offer offers offered
  offering consider considered threat pressure petition motion vote possible over for-the reject rejected refuse refused withdraw withdrew`)
const TALK = wordSet('rumour rumours rumor rumors talk speculation reports denied deny denies rule ruled rules')

/** What a noun tells of whose it is: "her departure", "the resignation of Ann Lee", "his term ends". */
export function changesOfNoun(reading: Reading, sentence: Sentence, { value, tokens }: Phrase): ToldChange[] {
  const { doc } = reading
  if (isVerb(doc, tokens.from)) return []
  const party = ownerOf(reading, sentence, tokens)
  if (party?.of !== 'person' || (value.needs === 'name' && !isNamed(party))) return []
  const verb = verbBefore(
    reading,
    sentence,
    Math.min(tokens.from, party.mention ? startOf(party.mention) : tokens.from),
  )
  if (value.needs === 'ended' && !ENDED.test(verb)) return []
  const isLapsed = value.needs === 'ended' && LAPSED.test(verb)
  const isResignation = value.manner === 'resigned'
  // "The board refused to accept her resignation", "she withdrew it"
  const isTakenBack = isResignation && TAKEN_BACK.test(verb)
  const isTold = value.needs !== 'office' && party.mention?.kind === 'name'
  const end = Math.max(tokens.to, party.tokens.to)
  const said = isOneOf(doc, end, AS) ? postAt(reading, sentence.to, end) : null
  const post = said ?? postHeld(reading, party, null) ?? (isTold ? { office: UNTOLD_OFFICE, body: null } : null)
  if (!post) return []
  for (
    let i = Math.max(sentence.from, Math.min(tokens.from, party.tokens.from) - 6);
    i < Math.min(sentence.to, tokens.to + 4);
    i++
  )
    if (!isTakenBack && isOneOf(doc, i, WANTED)) return []
  // "His term ends in June"
  let force: Force = isLapsed || isToCome(doc, tokens) ? 'to-come' : 'done'
  for (let i = Math.max(sentence.from, tokens.from - 8); i < tokens.from; i++)
    if (isOneOf(doc, i, TALK)) force = 'rumoured'
  const group: VerbGroup = {
    from: tokens.from,
    force,
    isPassive: false,
    isWould: false,
    isPastPlan: false,
    controlled: null,
  }
  const inContext = isTakenBack ? force : forceIn(reading, sentence, group, tokens.from, party)
  if (inContext === 'none') return []
  const change = isTakenBack
    ? { change: 'stays' as const, manner: null }
    : isLapsed
      ? { change: value.change, manner: 'term-ended' as const }
      : value
  const one = told(reading, sentence, change, party, { ...post, to: tokens.to }, inContext, tokens)
  if (value.needs === 'day' && !one.days) return []
  const isBorne =
    isTakenBack ||
    value.needs === 'day' ||
    value.needs === 'ended' ||
    ((isResignation || said) && ACCEPTED.test(verb)) ||
    ANNOUNCED.test(doc.article.text.slice(doc.tokens[tokens.to - 1].to, doc.tokens[sentence.to - 1].to))
  return [
    {
      ...one,
      isNoun: !isTakenBack && value.needs !== 'ended' && tokens.to === tokens.from + 1,
      isWeak: !isBorne && tokens.to === tokens.from + 1 && party.mention?.kind === 'pronoun',
    },
  ]
}

/** "Ann Lee's appointment", or that of "Ann Lee, whose appointment" */
function isNamed({ entity, mention }: Party): boolean {
  return mention?.kind === 'name' || (entity !== null && mention?.kind === 'pronoun' && mention.form === 'who')
}

const ANNOUNCED = /^ (?:was|were|is|has been|had been|came) (?:\w+ )?(?:confirmed|announced|accepted)\b/i
const TAKEN_BACK =
  /\b(?:(?:refus|declin)\w+ to accept|reject(?:ed|s)|turn(?:ed|s) down|withdr[ea]wn?|withdraws|rescind(?:ed|s)|retract(?:ed|s)|took back|taken back)$/i
const ACCEPTED = /\b(?:accept|announc|confirm|tender|submit|receiv)\w*$/i
const LAPSED = /\b(?:not|n['’]t|declin\w+|refus\w+|fail\w+|against) (?:to |be )?(?:renew|extend)(?:ed|ing)?$/i
const ENDED = new RegExp(
  `\\b(?:terminat\\w+|ended|ending|cancell?ed|tor(?:e|n) up|cut short|bought out|paid up)$|${LAPSED.source}`,
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
        .replace(/\s+(?:the\s+)?$/i, '')
        .trimEnd()
}
