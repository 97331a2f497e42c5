import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { forceIn } from '../context.ts'
import type { Reading, Sentence } from '../reading.ts'
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
  if (party?.of !== 'person' || (value.needs === 'name' && party.mention?.kind !== 'name')) return []
  const verb = verbBefore(reading, sentence, Math.min(tokens.from, party.tokens.from))
  if (value.needs === 'ended' && !ENDED.test(verb)) return []
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
  let force: Force = PRESENT.has(doc.tags[tokens.to - 1]) ? 'to-come' : 'done'
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
  const change = isTakenBack ? { change: 'stays' as const, manner: null } : value
  const one = told(reading, sentence, change, party, { ...post, to: tokens.to }, inContext, tokens)
  if (value.needs === 'day' && !one.days) return []
  const isBorne =
    isTakenBack || value.needs === 'day' || value.needs === 'ended' || (isResignation && ACCEPTED.test(verb))
  return [
    {
      ...one,
      isNoun: !isTakenBack && value.needs !== 'ended' && tokens.to === tokens.from + 1,
      isWeak: !isBorne && party.mention?.kind === 'pronoun',
    },
  ]
}

const TAKEN_BACK =
  /\b(?:(?:refus|declin)\w+ to accept|reject(?:ed|s)|turn(?:ed|s) down|withdr[ea]wn?|withdraws|rescind(?:ed|s)|retract(?:ed|s)|took back|taken back)$/i
const ACCEPTED = /\b(?:accept|announc|confirm|tender|submit|receiv)\w*$/i
const ENDED =
  /\b(?:terminat\w+|ended|ending|cancell?ed|tor(?:e|n) up|cut short|(?:not|n['’]t) (?:be )?renew(?:ed|ing)?)$/i

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
