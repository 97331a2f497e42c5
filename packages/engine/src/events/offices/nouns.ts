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
import { changeAfter, type NounTurn, nounTurn } from './noun-turn.ts'
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
export function changesOfNoun(reading: Reading, sentence: Sentence, phrase: Phrase): ToldChange[] {
  const { value, tokens } = phrase
  const { doc } = reading
  // "The sacking of Ann Lee"
  const isGerund = doc.tags[tokens.from] === GERUND && NOUNS_BEFORE.has(doc.tags[tokens.from - 1])
  if (isVerb(doc, tokens.from) && !isGerund) return []
  const party = ownerOf(reading, sentence, tokens)
  if (party?.of !== 'person' || (value.needs === 'name' && !isNamed(party) && !isOneOf(doc, tokens.to, AS))) return []
  const start = Math.min(tokens.from, party.mention ? startOf(party.mention) : tokens.from)
  const verb = verbBefore(reading, sentence, start)
  const rest = doc.article.text.slice(doc.tokens[tokens.to - 1].to, doc.tokens[sentence.to - 1].to)
  const turn = nounTurn(value, verb, rest)
  const said = postSaid(reading, sentence, phrase, party)
  if (turn === null || (value.needs === 'as' && !said)) return []
  const isTold = value.needs !== 'office' && party.mention?.kind === 'name'
  const post = said ?? postHeld(reading, party, null) ?? (isTold ? { office: UNTOLD_OFFICE, body: null } : null)
  const isMet = turn === 'taken-back' || turn === 'resisted'
  if (!post || (!isMet && isWanted(doc, sentence, tokens, party))) return []
  const force = forceOf(reading, sentence, phrase, party, turn, rest)
  if (force === 'none') return []
  const change = changeAfter(turn, value)
  const of = (each: Party) => told(reading, sentence, change, each, { ...post, to: tokens.to }, force, tokens)
  const one = of(party)
  if (value.needs === 'day' && !one.days) return []
  // "The resignations of Lee and Gray"
  const others = party.tokens.from > tokens.from ? togetherBehind(reading, sentence, party.tokens.to).parties : []
  const isOneWord = tokens.to === tokens.from + 1
  const isBorne =
    isMet ||
    turn === 'lifted' ||
    (value.change === 'suspended' && one.days !== null) ||
    value.needs === 'day' ||
    value.needs === 'ended' ||
    ((value.manner === 'resigned' || said) && ACCEPTED.test(verb)) ||
    (value.change === 'takes-up' && said !== null) ||
    ANNOUNCED.test(rest)
  return [one, ...others.map(of)].map(each => ({
    ...each,
    isNoun: !isMet && value.needs !== 'ended' && isOneWord,
    isWeak: !isBorne && isOneWord && party.mention?.kind === 'pronoun',
  }))
}

/** "Her appointment as dean": the post that stands behind the noun or its owner. */
function postSaid(reading: Reading, sentence: Sentence, { value, tokens }: Phrase, party: Party) {
  const { doc } = reading
  const end = Math.max(tokens.to, party.tokens.to)
  return isOneOf(doc, end, value.needs === 'as' ? AS_OR_TO : AS) ? postAt(reading, sentence.to, asWhat(doc, end)) : null
}

/** "Calls for her resignation": is what the noun names only wanted, or refused? */
function isWanted(doc: Doc, sentence: Sentence, tokens: Tokens, party: Party): boolean {
  const from = Math.max(sentence.from, Math.min(tokens.from, party.tokens.from) - 6)
  for (let i = from; i < Math.min(sentence.to, tokens.to + 4); i++) if (isOneOf(doc, i, WANTED)) return true
  return false
}

/** Whether what the noun names is done, to come, talked of or refused, or nothing of it is told. */
function forceOf(
  reading: Reading,
  sentence: Sentence,
  { value, tokens }: Phrase,
  party: Party,
  turn: NounTurn,
  rest: string,
) {
  const { doc } = reading
  // "His term ends in June"
  const isDated = value.needs === 'day' || (value.needs === 'as' && value.change === 'leaves')
  const isAhead = turn === 'lapsed' || isToCome(doc, tokens) || (isDated && STILL.test(rest))
  let force: Force = isAhead ? 'to-come' : 'done'
  for (let i = Math.max(sentence.from, tokens.from - 8); i < tokens.from; i++)
    if (isOneOf(doc, i, TALK)) force = 'rumoured'
  if (turn === 'taken-back') return force
  if (turn === 'resisted') return 'refused'
  const group: VerbGroup = {
    from: tokens.from,
    force,
    isPassive: false,
    isWould: false,
    isPastPlan: false,
    isPossible: false,
    controlled: null,
  }
  return forceIn(reading, sentence, group, tokens.from, party)
}

/** "Ann Lee's appointment", or that of "Ann Lee, whose appointment" */
function isNamed({ entity, mention }: Party): boolean {
  return mention?.kind === 'name' || (entity !== null && mention?.kind === 'pronoun' && mention.form === 'who')
}

const ANNOUNCED = /^ (?:was|were|is|has been|had been|came) (?:\w+ )?(?:confirmed|announced|accepted)\b/i
const STILL = /^(?: (?:in|on|at|as|with) [^,.;]{1,30})? (?:is|will be)\b/i
const ACCEPTED =
  /\b(?:sent|sends|gave|given|handed|delivered) (?:[\p{L}.’'-]+ ?){1,4}$|\b(?:accept|announc|confirm|tender|submit|receiv)\w*$/iu

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
