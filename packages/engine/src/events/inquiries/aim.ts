import type { Tokens } from '../../document.ts'
import { isDate, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagIndex, tagSet } from '../../tags/tagset.ts'
import { type Party, partyOf } from '../party.ts'
import type { Doc, Reading } from '../reading.ts'
import { partyStartingAt } from '../subject.ts'
import { bareName, isWork } from './bare-name.ts'

/** What an investigation is into: whom, about what in the article's words, and where these end. */
export interface Aim {
  readonly subject: Party | null
  readonly matter: string
  readonly to: number
}

const INTO = wordSet('into of over about against at')
const OVER = wordSet('over about for')
const STOPS = wordSet('; : . ! ? ( ) – — " “ ” which who')
const AFTER = wordSet(
  'after before when since until while because unless without amid despite led headed chaired published by',
)
const BY = wordSet('by')
const LED = wordSet('led headed chaired published conducted commissioned ordered')
const PARTICIPLE = tagIndex('VBN')
const TIME = wordSet('on last this yesterday today')
const AT = wordSet('in at')
const COMMA = wordSet(',')
const AND = wordSet('and but')
const VERBS = tagSet('VBD VBZ MD')
const CLAUSE = wordSet('who how what why whether that when where which')
const PREPOSITION = tagIndex('IN')
// "Look into it"
const NOTHING = wordSet('it this that them these those')
const CLOSING = wordSet('" ” ’')
const QUOTES = wordSet('" “ ‘')
const LONGEST = 18

/** What stands after a noun of investigation that ends at token `at`: "into the trust", ", over its accounts". */
export function aimOfNoun(reading: Reading, sentence: Tokens, at: number): Aim {
  const { doc } = reading
  const isMarked = isOneOf(doc, at, COMMA) || isOneOf(doc, at, CLOSING)
  const from = isMarked ? at + 1 : at
  const into =
    isOneOf(doc, from, INTO) && (from === at || isOneOf(doc, at, CLOSING) || isOneOf(doc, from, INTO_ONLY))
      ? from
      : prepositionAfter(doc, sentence, at)
  return into === null || isOwn(doc, into)
    ? { subject: null, matter: '', to: at }
    : aimFrom(reading, sentence, into + 1, null)
}

/** "An inquiry of its own" */
function isOwn(doc: Doc, of: number): boolean {
  return isOneOf(doc, of + 2, OWN)
}

const OWN = wordSet('own')

/** What stands after a verb of investigation that ends at token `at`: its object. */
export function aimOfVerb(reading: Reading, sentence: Tokens, at: number): Aim {
  // "Going through the books of the trust"
  return aimFrom(reading, sentence, isOneOf(reading.doc, at, OF) ? at + 1 : at, null)
}

const OF = wordSet('of')

/** What follows where the text has said whom it is into: "is being investigated over her expenses". */
export function matterAfter(reading: Reading, sentence: Tokens, at: number, subject: Party): Aim {
  for (let i = at; i < sentence.to && i < at + 10 && !isOneOf(reading.doc, i, STOPS); i++)
    if (isOneOf(reading.doc, i, OVER)) return aimFrom(reading, sentence, i + 1, subject)
  return { subject, matter: '', to: at }
}

function aimFrom(reading: Reading, sentence: Tokens, from: number, known: Party | null): Aim {
  const { doc } = reading
  const to =
    isOneOf(doc, from, NOTHING) || (doc.tags[from] === PREPOSITION && !isOneOf(doc, from, CLAUSE))
      ? from
      : endOf(doc, sentence, from)
  if (to <= from || (to === from + 1 && isOneOf(doc, from, STOPS))) return { subject: known, matter: '', to: from }
  const subject = known ?? doerBehind(reading, { from, to }) ?? subjectIn(reading, { from, to })
  // "Investigates a minister for breaking the rules": the matter is what follows.
  const end = subject && !known ? subject.tokens.to : from
  const start = end > from && end + 1 < to && isOneOf(doc, end, OVER) ? end + 1 : from
  const matter = doc.article.text.slice(doc.tokens[start].from, doc.tokens[to - 1].to).replace(/^(?:the|a|an)\s+/i, '')
  return { subject, matter: matter.replace(/\s+/g, ' '), to }
}

/** "A review by the regulator into the trust" */
function prepositionAfter(doc: Doc, { to }: Tokens, from: number): number | null {
  // "A review, led by Ann Lee, into the deaths"
  const isAside = isOneOf(doc, from, COMMA) && LEADING.some(words => isOneOf(doc, from + 1, words))
  const start = isAside ? from + 1 : from
  for (let i = start; i < to && i < start + 12 && !isOneOf(doc, i, STOPS); i++) {
    if (isOneOf(doc, i, INTO_ONLY)) return i
    if (isOneOf(doc, i, COMMA) && !(isAside && isOneOf(doc, i + 1, INTO_ONLY))) return null
  }
  return null
}

const INTO_ONLY = wordSet('into')
const LEADING = [LED, BY]

function endOf(doc: Doc, sentence: Tokens, from: number): number {
  let to = from
  let hasClause = false
  for (; to < sentence.to && to < from + LONGEST; to++) {
    // "Into who knew what", "into the ‘fiasco’"
    const opens = to === from || (to === from + 1 && isOneOf(doc, to, QUOTES))
    if ((isOneOf(doc, to, STOPS) && !opens) || isOneOf(doc, to, COMMA)) break
    // "The probe of the club is …"; "into how children were recorded", "into claims that it paid"
    hasClause ||= isOneOf(doc, to, CLAUSE)
    if (VERBS.has(doc.tags[to]) && !hasClause && to > from && !isReduced(doc, to)) break
    if (isOneOf(doc, to, AND) && VERBS.has(doc.tags[to + 1])) break
    if (isOneOf(doc, to, BY) && doc.tags[to - 1] === PARTICIPLE && !isOneOf(doc, to - 1, LED)) continue
    if (to > from + 1 && (isOneOf(doc, to, AFTER) || isOneOf(doc, to, TIME))) break
    if (isOneOf(doc, to, AT) && isDate(doc, to + 1)) break
  }
  return to
}

/** "Concerns raised about the trust": the tagger may take such a participle for a verb. */
function isReduced(doc: Doc, at: number): boolean {
  return isOneOf(doc, at, GIVES) && isOneOf(doc, at - 1, GIVEN) && doc.tags[at + 1] === PREPOSITION
}

const GIVES = wordSet('raised made brought lodged filed levelled leveled submitted received posted published sent paid')

/** "The sacking of a nurse by the trust": whose deed it was that the words call, where they end before a "by". */
function doerBehind(reading: Reading, { from, to }: Tokens): Party | null {
  const { doc } = reading
  if (!isOneOf(doc, to, BY) || isOneOf(doc, to - 1, AND)) return null
  for (let i = from; i < to; i++)
    if (isOneOf(doc, i, DEEDS)) {
      const doer = partyStartingAt(reading, to + 1)
      return doer?.entity ? doer : null
    }
  return null
}

const DEEDS = wordSet(`
  sacking dismissal firing suspension treatment handling shooting killing arrest detention use misuse sale purchase award awarding award hiring appointment
  promotion harassment bullying abuse neglect failure failures failings mistakes errors conduct misconduct response closure restraint beating spending`)

/** Whom the words name first: a name or a description of an entity, then somebody described, then whose it is. */
function subjectIn(reading: Reading, all: Tokens): Party | null {
  const words = withoutGiver(reading.doc, all)
  const parties = mentionsIn(reading.doc, words)
    .flatMap(i => partyOf(reading, i) ?? [])
    .filter(({ mention }) => !(mention?.kind === 'pronoun' && mention.form === 'who'))
    .filter(party => !isWork(reading.doc, party) && !INQUIRY.test(party.key))
  const isPronoun = ({ mention }: Party) => mention?.kind === 'pronoun'
  const isPersonal = ({ mention }: Party) =>
    mention?.kind === 'pronoun' && mention.form !== 'it' && mention.form !== 'they'
  const isCalled = ({ entity, of, mention }: Party) =>
    entity !== null ||
    of === 'person' ||
    (mention?.kind === 'description' && (mention.determiner === 'the' || mention.determiner === 'whose'))
  const called = parties.find(party => !isPronoun(party) && isCalled(party))
  // "Her use of a private server"
  const hers = parties.find(party => isPersonal(party) && party.entity)
  if (hers && called && hers.tokens.from < called.tokens.from && (!called.entity || isDoer(reading.doc, hers)))
    return hers
  return called ?? parties.find(({ entity }) => entity) ?? bareName(reading, words)
}

/** "Donations from the circle", "complaints by tenants about the trust": they are into what was given or told, and not who gave it. */
function withoutGiver(doc: Doc, { from, to }: Tokens): Tokens {
  for (let i = from + 1; i < to; i++) {
    if (!isOneOf(doc, i, SOURCES) || ![1, 2, 3].some(n => i - n >= from && isOneOf(doc, i - n, GIVEN))) continue
    for (let k = i + 2; k < to; k++) if (isOneOf(doc, k, AGAINST)) return { from: k + 1, to }
    return { from, to: i }
  }
  return { from, to }
}

const AGAINST = wordSet('against about over concerning regarding')
const SOURCES = wordSet('from by')
const GIVEN = wordSet(`
  donation donations gift gifts money loan loans hospitality payment payments funding cash letter letters email emails paper papers complaint
  complaints concern concerns allegation allegations claim claims evidence referral referrals tip tips report reports documents material information request requests theft thefts robbery burglary`)

const INQUIRY = /^(?:\w+ )?(?:inquiry|investigation|probe)$/i

/** "Into two dinners she ate as the club's guest": whose doing the words tell; a claim that she makes is about others. */
function isDoer({ tags, forms }: Doc, { tokens }: Party): boolean {
  return VERBS.has(tags[tokens.to]) && !GIVEN.has(forms[tokens.from - 1]?.lower)
}
