import type { Tokens } from '../../document.ts'
import { isCapital, isDate, isOneOf, POS } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading, Sentence } from '../reading.ts'
import { isWatchdog, isWatchdogName } from './watchdog.ts'

const SKIPPED = tagSet('RB RBR')
const NOUNS = tagSet('NN NNS NNP NNPS')
const PHRASE = tagSet('NN NNS NNP NNPS JJ VBG VBN POS HYPH')
const NAMES = tagSet('NNP NNPS')
const OFFICERS = wordSet('officers detectives investigators inspectors force')
const POLICE = /\b(?:police|constabulary|sheriff|garda\w*|gardaí|rcmp|carabinieri|bureau of investigation)\b/i
const NOBODY = wordSet('it he she they who which that we i you this these those there')
// An audit finds things, and nobody has called it a body.
const WORK = wordSet(
  'investigation inquiry enquiry probe inquest review audit examination report conduct complaints standards integrity counsel general',
)
const ARTICLE = /^(?:the|a|an)\s+/i
const LONGEST = 8

/**
 * Who looks into something by the words that end before token `at`, where no mention was seen there: a watchdog that is only
 * described ("a Senate committee"), a name that the article never explains ("Ofgem"), or the officers of a force.
 */
export function lookerBefore(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  let to = at
  while (to - 1 > sentence.from && SKIPPED.has(doc.tags[to - 1])) to--
  const head = to - 1
  if (isOneOf(doc, head, IT)) return speakerAt(reading, head)
  if (isOneOf(doc, head, AND)) return secondOf(reading, sentence, head)
  if (head < sentence.from || !NOUNS.has(doc.tags[head]) || isOneOf(doc, head, NOBODY) || isOneOf(doc, head, WORK))
    return null
  if (isOneOf(doc, head, OFFICERS)) return forceOf(reading, sentence, head)
  const isName = NAMES.has(doc.tags[head]) && isCapital(doc, head)
  const from = afterTime(doc, phraseFrom(doc, sentence, head, isName), head)
  const key = doc.article.text
    .slice(doc.tokens[from].from, doc.tokens[head].to)
    .replace(/\s+/g, ' ')
    .replace(ARTICLE, '')
  const owner = ownOf(reading, sentence, from)
  if (owner) return owner
  const party: Party = { key, entity: null, of: 'organisation', tokens: { from, to }, mention: null }
  return isName || isWatchdog(party) ? known(doc, party) : null
}

/** "The regulator said it was investigating": whoever is reported to say so, where nobody knows what "it" is. */
function speakerAt({ doc, placed, inside, byId }: Reading, at: number): Party | null {
  const statement = placed[inside[at]]?.statement
  const speaker = statement && byId.get(statement.speaker ?? '')
  // No person says "it": whoever is called like a watchdog is one, whatever the name was taken for.
  const isPerson = speaker?.type === 'person' && !isWatchdogName(speaker.name)
  if (!speaker || isPerson || speaker.type === 'document') return null
  if (/\bspokes/i.test(speaker.name)) return spokenFor(doc, speaker.name, at)
  const isBody = speaker.type === 'organisation'
  const party: Party = {
    key: isBody ? speaker.id : speaker.name,
    entity: isBody ? speaker : null,
    of: 'organisation',
    tokens: { from: at, to: at + 1 },
    mention: null,
  }
  return isWatchdog(party) || isBody ? party : null
}

/** "It knew of the fault and had decided not to investigate": who "it" is that the words of whoever speaks begin with. */
function secondOf(reading: Reading, { from }: Sentence, at: number): Party | null {
  const { doc, inside } = reading
  if (inside[at] < 0) return null
  let first = at
  while (first > from && inside[first - 1] === inside[at]) first--
  const it = isOneOf(doc, first, THAT) ? first + 1 : first
  return isOneOf(doc, it, IT) ? speakerAt(reading, it) : null
}

const AND = wordSet('and but')
const THAT = wordSet('that')

/** "A spokesman for the directorate said it had": the body that the article names so. */
function spokenFor(doc: Doc, speaker: string, at: number): Party | null {
  const body = doc.cast.find(({ type, name }) => type === 'organisation' && speaker.includes(name))
  return body
    ? { key: body.id, entity: body, of: 'organisation', tokens: { from: at, to: at + 1 }, mention: null }
    : null
}

const IT = wordSet('it they we')

/** "Its disciplinary panel": the body whose it is. */
function ownOf(reading: Reading, { from }: Sentence, start: number): Party | null {
  if (start - 1 < from || !isOneOf(reading.doc, start - 1, ITS)) return null
  const [its] = mentionsIn(reading.doc, { from: start - 1, to: start })
  const owner = its === undefined ? null : partyOf(reading, its)
  return owner?.of === 'organisation' ? owner : null
}

const ITS = wordSet('its their')

function phraseFrom(doc: Doc, { from }: Sentence, head: number, isName: boolean): number {
  let i = head
  const isPart = (k: number) => PHRASE.has(doc.tags[k]) || isOneOf(doc, k, PLURALS)
  while (i > from && i > head - LONGEST && isPart(i - 1) && (!isName || isCapital(doc, i - 1))) i--
  return i
}

/** "Tomorrow the standards committee opens": the day is no part of its name. */
function afterTime(doc: Doc, from: number, head: number): number {
  let i = from
  while (i < head && (isDate(doc, i) || isOneOf(doc, i, DAYS))) i++
  return i
}

const DAYS = wordSet('today tomorrow yesterday meanwhile later earlier now')
// "The public accounts committee": the tagger may take it for a verb.
const PLURALS = wordSet('accounts works affairs services standards conducts complaints')

/** The article's body of that name, where it has one. */
function known(doc: Doc, party: Party): Party {
  const name = party.key.toLowerCase()
  const entity = doc.cast.find(
    ({ type, name: own, aliases }) =>
      type === 'organisation' && [own, ...aliases].some(each => each.toLowerCase().replace(ARTICLE, '') === name),
  )
  return entity ? { ...party, key: entity.id, entity } : party
}

/** "The force said officers were examining": the police named last before, or else the only one of the article. */
function forceOf(reading: Reading, { from }: Sentence, head: number): Party {
  const { doc } = reading
  const forces = doc.cast.filter(({ type, name }) => type === 'organisation' && POLICE.test(name))
  const start = doc.tokens[from].from
  const end = doc.tokens[head].from
  const own = doc.tags[head - 1] === POS ? ownerEnding(reading, from, head - 1) : null
  if (own) return { ...own, tokens: { from: own.tokens.from, to: head + 1 } }
  const here = forces.find(({ mentions }) => mentions.some(span => span.from >= start && span.to <= end))
  const entity = here ?? (forces.length === 1 ? forces[0] : null)
  const key = entity?.id ?? doc.tokens[head].text.toLowerCase()
  return { key, entity, of: 'organisation', tokens: { from: head, to: head + 1 }, mention: null }
}

/** "The commission's officers": the body that is named before the possessive. */
function ownerEnding(reading: Reading, from: number, at: number): Party | null {
  const here = mentionsIn(reading.doc, { from, to: at }).filter(i => reading.doc.mentions[i].tokens.to === at)
  return here.flatMap(i => partyOf(reading, i) ?? []).find(({ of, entity }) => of === 'organisation' && entity) ?? null
}

/** The same of the words that begin at token `at`: "by the health inspectorate". */
export function lookerAt(reading: Reading, sentence: Sentence, at: number): Party | null {
  const { doc } = reading
  let to = isOneOf(doc, at, ARTICLES) ? at + 1 : at
  while (to < sentence.to && to < at + LONGEST && PHRASE.has(doc.tags[to]) && doc.tags[to] !== POS) to++
  while (to > at && !NOUNS.has(doc.tags[to - 1])) to--
  return to > at ? lookerBefore(reading, { ...sentence, from: at - 1 }, to) : null
}

const ARTICLES = wordSet('the a an')

/** "The sport committee of the parliament": no parliament looks into anything itself. */
function committeeOf(reading: Reading, sentence: Sentence, { from }: Tokens): Party | null {
  const { doc } = reading
  const of = isOneOf(doc, from - 1, ARTICLES) ? from - 2 : from - 1
  if (of <= sentence.from || !isOneOf(doc, of, OF) || !isOneOf(doc, of - 1, HEADS)) return null
  return lookerBefore(reading, sentence, of)
}

const OF = wordSet('of')
const HEADS = wordSet('committee panel inspectorate watchdog auditor unit')

/**
 * "The police watchdog" is no police force, though the article may take it for one; "committee" of "the public accounts
 * committee" was all that was seen of it.
 */
export function asCalled(reading: Reading, sentence: Sentence, party: Party): Party {
  const { mention, of, entity, tokens } = party
  const whose = committeeOf(reading, sentence, tokens)
  if (whose) return whose
  if (mention?.kind !== 'description' || of !== 'organisation' || tokens.from < sentence.from) return party
  const head = reading.doc.tokens[mention.head].text.toLowerCase()
  if (entity?.name.toLowerCase().includes(head)) return party
  const looker = lookerBefore(reading, sentence, tokens.to)
  if (!looker?.key.includes(' ') || (entity && !isWatchdog(looker))) return party
  return entity || looker.entity || looker.key.length > party.key.length ? looker : party
}

/** "A police investigation", "the Garda inquiry": the watchdog that a noun's own phrase names before it, unseen by any mention. */
export function ownerWithin({ doc }: Reading, start: number, noun: number): Party | null {
  for (let from = start; from < noun; from++) {
    if (!NOUNS.has(doc.tags[from]) || isOneOf(doc, from, WORK)) continue
    let to = noun
    while (to > from && !NOUNS.has(doc.tags[to - 1])) to--
    if (to === from) return null
    const key = doc.article.text.slice(doc.tokens[from].from, doc.tokens[to - 1].to).replace(/\s+/g, ' ')
    const party: Party = { key, entity: null, of: 'organisation', tokens: { from, to }, mention: null }
    return isWatchdog(party) && (!KIND.test(key) || BOARDS.test(key)) ? known(doc, party) : null
  }
  return null
}

// "A standards inquiry", "an ethics probe" is of that kind, whoever holds it.
const KIND =
  /\b(?:standards|ethics|integrity|conduct|complaints|general|audit|council|board|authority|agency|unit|enforcement|vigilance|probity)$/i
// A standards board holds its own.
const BOARDS =
  /\b(?:standards|ethics|safety|licensing|disciplinary|conduct|integrity|complaints) (?:board|authority|agency|unit)$/i
