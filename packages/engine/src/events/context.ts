import type { Statement } from '@onrecord/record'
import type { Tokens } from '../document.ts'
import { isDate, isOneOf } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import type { Party } from './party.ts'
import type { Doc, Reading } from './reading.ts'
import type { Force, VerbGroup } from './verb-group.ts'

const MARKS = wordSet(', ; : – — " “ ” ‘ (')
const IF = wordSet('if unless whether were should until till lest')
const CONDITION = wordSet('if unless only once')
const UNLESS = wordSet('if unless')
const RUMOURED = wordSet('whispered reportedly rumoured rumored rumours rumors speculation allegedly supposedly')
const QUESTION = '?'
const REPORTED =
  /\b(?:said|says|told|announc|confirm|report|wrote|add|insist|promis|understand|learn|reveal|claim|admit|predict|warn)/i

const CUE_REFUSES =
  /\b(?:den(?:y|ies|ied|ying)|reject|dismiss|rul(?:e|es|ed|ing) out|refus|declin|scotch|rubbish|(?:laugh|brush|shrug)\w* (?:off|aside)|(?:slap|play|shoot|shot)\w* down|scoff|pour\w* cold)/i
const NO_COMMENT =
  /\b(?:declin|refus)\w* (?:to (?:comment|say|discuss|answer|elaborate|be drawn)|(?:any )?comment)|\b(?:would|will|could|did) (?:not|neither) (?:comment|say|confirm|discuss|answer|elaborate|be drawn)/i
const CUE_LEAVES_OPEN =
  /\b(?:ask|wonder|call|urge|demand|want|press|consider|threat|offer|hint|hope|fear|suggest|would not|wouldn't|propos|mov|recommend|argu|thinks?\b|believ|expect|predict|bet)/i
const CUE_RUMOURS = /\b(?:report|rumou?r|speculat|suggest|claim|understand|understood|whisper|hear)/i
const WHISPERED =
  /\b(?:according to|sources?|insiders?|reports? (?:say|suggest|claim)|reportedly|rumou?r\w*|speculation|understood|familiar with|close to (?:the|him|her))\b/i
const HEARSAY =
  /\b(?:sources?|insiders?|friends?|allies|aides?|confidants?|people (?:close|familiar)|rumou?rs?|newspapers?|papers?|reports?|website|radio|tv|news|times|herald|gazette|mercury|post)\b/i

/** What becomes of a deed's force where it is told: who says so, and on what condition. */
export function forceIn(
  reading: Reading,
  sentence: Tokens,
  group: VerbGroup,
  verb: number,
  party: Party | null,
): Force {
  const { doc, placed, inside } = reading
  let { force } = group
  // "Could step down within days, according to two people close to her"
  if (
    force === 'none' &&
    group.isPossible &&
    WHISPERED.test(doc.article.text.slice(doc.tokens[sentence.from].from, doc.tokens[sentence.to - 1].to))
  )
    force = 'rumoured'
  if (isTurnedDown(doc, sentence, verb)) return force === 'refused' ? 'none' : 'refused'
  if (
    force === 'none' ||
    isQuestion(doc, sentence, verb) ||
    isConditional(doc, sentence, group.from) ||
    isYetToCome(doc, sentence, group.from, verb)
  )
    return 'none'
  if (force === 'to-come' && hasWord(doc, sentence, UNLESS)) return 'none'
  const telling = placed[inside[verb]]
  const isWhispered =
    hasWord(doc, { from: sentence.from, to: Math.min(sentence.to, verb + 6) }, RUMOURED) ||
    REPORTS.test(before(doc, sentence, verb))
  if (group.isPastPlan && !telling && !isWhispered && (force === 'to-come' || force === 'refused')) return 'none'
  if (isNonsense(doc, sentence, verb)) return force === 'refused' ? 'none' : 'refused'
  if (group.isWould && force !== 'refused' && !isWhispered) {
    const isDirect = telling?.statement.form === 'direct' || isQuoted(doc, verb)
    if (isDirect || (hasWord(doc, sentence, CONDITION) && !isOnceThere(doc, sentence))) return 'none'
    if (!telling && !REPORTED.test(before(doc, sentence, verb))) return 'none'
  }
  if (telling) force = saidBy(reading, telling.statement, force, party, group.from)
  return isWhispered && force !== 'refused' && force !== 'none' ? 'rumoured' : force
}

/** Does nobody stand by name behind the words at a token ("a lobbyist swears that")? */
export function isTalk({ placed, inside, byId }: Reading, token: number): boolean {
  const speaker = byId.get(placed[inside[token]]?.statement.speaker ?? '')
  return speaker?.type === 'unnamed' && !SPEAKS_OPENLY.test(speaker.name)
}

/** What a deed is in the mouth of who tells it. */
function saidBy({ doc, byId }: Reading, statement: Statement, force: Force, party: Party | null, start: number): Force {
  const i = Number(statement.id.slice(1)) - 1
  const act = doc.acts[i]?.act
  const words = (spans: Statement['cue']) => spans.map(({ from, to }) => doc.article.text.slice(from, to)).join(' ')
  const cue = words(statement.cue)
  const isOwn = party !== null && statement.speaker === party.key
  // "She refused to resign": the cue is what the verb's group has read already.
  const isRead = statement.cue.some(({ to }) => to > doc.tokens[start].from)
  if (isRead) return force
  // Who declines to say whether it is so denies nothing.
  if (NO_COMMENT.test(cue)) return 'none'
  if (CUE_REFUSES.test(cue)) return force === 'done' || force === 'to-come' ? 'refused' : 'none'
  if (act === 'ask') return 'none'
  if (force === 'refused') return isOwn || act !== 'demand' ? 'refused' : 'none'
  if (force === 'asked') return force
  const speaker = byId.get(statement.speaker ?? '')
  const isHearsay =
    !isOwn &&
    (speaker?.type === 'unnamed' ||
      speaker?.type === 'organisation' ||
      speaker?.type === 'group' ||
      speaker?.type === 'document') &&
    HEARSAY.test(`${speaker.name} ${words(statement.source)}`)
  if (force === 'done') return isHearsay && CUE_RUMOURS.test(cue) ? 'rumoured' : force
  const isNameless = speaker?.type === 'unnamed' && !SPEAKS_OPENLY.test(speaker.name)
  if (isHearsay || (isNameless && !isOwn) || (CUE_RUMOURS.test(cue) && !isOwn)) return 'rumoured'
  if (CUE_LEAVES_OPEN.test(cue)) return 'none'
  if (!isOwn && act === 'demand') return 'none'
  return force
}

// A spokesman speaks for a body; a province or a palace is one, though no name is told.
const SPEAKS_OPENLY =
  /spokes|\b(?:province|state|county|city|town|palace|kremlin|vatican|diocese|presidency|academy|school)$/i

/** "Slapped down talk that he'd take the job": is the clause told only to be turned down, or as talk? */
function isTurnedDown({ article, tokens }: Doc, sentence: Tokens, from: number): boolean {
  const words = article.text.slice(tokens[sentence.from].from, tokens[from].from)
  return TURNED_DOWN.test(words)
}

const TURNED_DOWN =
  /\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|rubbish\w*|scotch\w*|(?:laugh|brush|shrug)\w* (?:off|aside)|quash\w*|dampen\w*|quell\w*|(?:slap|play|shot|shoot|bat|tamp)\w* (?:down|away))\s(?:\w+\s){0,4}(?:talk|rumou?rs?|suggestions?|claims?|reports?|speculation|idea|notion)\s(?:that\s|of\s)?(?:[^,.;]|,\s[^,.;]{1,40},){0,40}$|\b(?:no|nor|any|little)\s(?:\w+\s){0,4}?(?:substance|truth|basis|foundation|merit)\s(?:to|in|for|behind)\s(?:\w+\s){0,3}(?:talk|chatter|gossip|whispers|rumou?rs?|suggestions?|claims?|reports?|speculation|stories|idea|notion)\s(?:\w+\s){0,3}?that\s[^.;]{0,90}$/i

/** "Reports that she will go were 'rubbish'": is what is told called untrue behind it? */
function isNonsense({ article, tokens }: Doc, sentence: Tokens, verb: number): boolean {
  const words = article.text.slice(tokens[sentence.from].from, tokens[verb].from)
  const rest = article.text.slice(tokens[verb].to, tokens[sentence.to - 1].to)
  return TALK.test(words) && UNTRUE.test(rest)
}

const TALK = /\b(?:talk|rumou?rs?|suggestions?|claims?|reports?|speculation|stories)\s(?:that|of)\s[^,.;]{0,60}$/i
// "There were reports that she had quit"
const REPORTS = /\b(?:talk|reports|whispers|gossip|claims)\sthat\s[^,.;]{0,60}$/i
const UNTRUE =
  /\b(?:is|are|was|were|as)\W+(?:\w+\s){0,2}(?:rubbish|nonsense|untrue|false|baseless|unfounded|wrong|fiction|fantasy|not true|wide of the mark|without foundation|pure speculation)\b/i

/** "Would step down once a successor is in place": that is a time and no condition. */
function isOnceThere({ article, tokens }: Doc, { from, to }: Tokens): boolean {
  return ONCE.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
}

const ONCE =
  /\bonce (?:an?|the|his|her|their) (?:new |permanent )?(?:successor|replacement|handover|transition|leader|chief|head)/i

function isQuestion({ tokens }: Doc, { to }: Tokens, verb: number): boolean {
  for (let i = to - 1; i > verb && i >= to - 3; i--) if (tokens[i].text === QUESTION) return true
  return false
}

/** "If she goes", "were the tribunal to find against him, he would resign": does a condition open the clause? */
function isConditional(doc: Doc, sentence: Tokens, from: number): boolean {
  for (let i = from - 1; i >= sentence.from && i > from - 25; i--) {
    if (isOneOf(doc, i, IF)) return !isOneOf(doc, i, BE) || i === sentence.from || isOneOf(doc, i - 1, MARKS)
    if (isOneOf(doc, i, MARKS) && from - i > 1) return false
  }
  return false
}

/** "When she becomes president", "after he steps down": a time that has not come, and may not. */
function isYetToCome(doc: Doc, sentence: Tokens, from: number, verb: number): boolean {
  // "Before I resign" has a verb in its bare form.
  const isBare = from === verb && doc.tags[verb] === BASE
  if (!isBare && !PRESENT.has(doc.tags[verb]) && !PRESENT.has(doc.tags[from])) return false
  for (let i = from - 1; i >= sentence.from && i > from - 12; i--) {
    // "Until Monday, when Bell takes over"
    if (isOneOf(doc, i, TIME)) return !(isOneOf(doc, i, WHEN) && isOneOf(doc, i - 1, MARKS) && isDate(doc, i - 2))
    if (isOneOf(doc, i, MARKS)) return false
  }
  return false
}

const PRESENT = tagSet('VBZ VBP')
const BASE = tagIndex('VB')
const WHEN = wordSet('when')
const TIME = wordSet('when once until before after whenever')
const BE = wordSet('were should')

function hasWord(doc: Doc, { from, to }: Tokens, words: ReturnType<typeof wordSet>): boolean {
  for (let i = from; i < to; i++) if (isOneOf(doc, i, words)) return true
  return false
}

function before({ article, tokens }: Doc, sentence: Tokens, verb: number): string {
  return article.text.slice(tokens[sentence.from].from, tokens[verb].from)
}

function isQuoted({ quotations, tokens }: Doc, i: number): boolean {
  return quotations.some(({ from, to }) => from <= tokens[i].from && tokens[i].to <= to)
}
