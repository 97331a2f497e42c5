import { rangeAt } from '../document.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { honorific, RELATION_NOUNS } from '../mentions/titles.ts'
import { wordSet } from '../mentions/word-set.ts'
import { kinship } from './bodies.ts'
import { OVERSEERS } from './described-bodies.ts'
import { wordsOf } from './holders.ts'
import { fold, type Party } from './party.ts'
import { speaks } from './reporting.ts'
import type { Told } from './roles.ts'
import type { Seat } from './seats.ts'
import { STANDING, standingOf, startOf } from './subjects.ts'

// What a story opens with, and what it calls the same person later: each word on the left takes in those on the right.
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['lawmaker', 'senator representative mp delegate councillor assemblyman assemblywoman republican democratic'],
    ['legislator', 'senator representative mp delegate councillor assemblyman assemblywoman republican democratic'],
    ['politician', 'senator representative mp governor mayor councillor minister'],
    ['member', 'senator representative mp councillor republican democratic'],
    ['judge', 'justice magistrate'],
    ['doctor', 'dr physician surgeon psychiatrist paediatrician cardiologist'],
    ['officer', 'general colonel captain major sergeant constable'],
    ['chief', 'president director chair leader commissioner executive constable superintendent'],
    ['boss', 'president director chair manager executive chief'],
    ['head', 'president director chair leader chief'],
    ['leader', 'president minister premier chair'],
    ['aide', 'adviser strategist secretary spokesman manager director chair assistant'],
    ['adviser', 'strategist director chair consultant'],
    ['spokesman', 'secretary director'],
    ['lawyer', 'attorney solicitor barrister counsel'],
    ['attorney', 'lawyer counsel'],
    ['expert', 'professor researcher analyst director'],
    ['scientist', 'professor researcher'],
    ['pastor', 'rev reverend minister'],
  ].map(([word, others]) => [word, new Set(others.split(' '))] as const),
)
// So many paragraphs after the story's opening, or after another, the name comes.
const OPENING = 2
const AFTER_OPENING = 6
const AFTER = 1

/**
 * Gives descriptions that a story brings somebody on with, before it says who that is, to whom it names next with a
 * title that fits: "Judge rejects request", "A judge has rejected a request", then "Justice Ada Quill". Writes into
 * `whose` and `told`.
 */
export function resolveNamedLater(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  told: Told[],
  seats: readonly Seat[],
): void {
  const titles = titlesOf(text, mentions, whose, parties, told, seats)
  const introduced = {
    person: firstNames(mentions, whose, parties, 'person'),
    organisation: firstNames(mentions, whose, parties, 'organisation'),
  }
  const next = { person: 0, organisation: 0 }
  mentions.forEach((m, i) => {
    if (m.kind !== 'description') return
    const introductions = introduced[m.of]
    while (next[m.of] < introductions.length && introductions[next[m.of]] <= i) next[m.of]++
    const oversees = m.of === 'organisation' && OVERSEERS.has(text.tokens[m.head].text.toLowerCase())
    const opens = next.person === 0 && isLead(text, m)
    if (whose[i] >= 0 || !(oversees || opens || bringsOn(text, m))) return
    if (isAnonymous(text, m)) return
    // "A man at the back shouted. Ann Lee said": whoever is of a crowd has no name to come.
    if (m.determiner === 'a' && !opens && isOneOf(text, m.head, ANYBODY)) return
    const paragraph = rangeAt(text.paragraphs, m.tokens.from)
    const last = paragraph < OPENING ? AFTER_OPENING : paragraph + AFTER
    const near = introductions
      .slice(next[m.of], next[m.of] + MOST)
      .filter(k => rangeAt(text.paragraphs, mentions[k].tokens.from) <= last && !isAnother(text, mentions[k]))
    if (m.of === 'organisation') {
      const noun = text.tokens[m.head].text.toLowerCase()
      const body =
        (oversees ? near.find(k => sharesWord(text, m, parties[whose[k]])) : undefined) ??
        (bringsOn(text, m) ? near.find(k => kinship(noun, parties[whose[k]]) >= LIKE) : undefined)
      if (body !== undefined) whose[i] = whose[body]
      return
    }
    const head = headOf(text, m)
    const found =
      near.find(k => fits(head, titles.get(whose[k]))) ??
      near.find(k => !titles.has(whose[k]) && leads(text, mentions[k])) ??
      (opens ? near.find(k => isFirstSubject(text, mentions[k])) : undefined)
    if (found === undefined) return
    whose[i] = whose[found]
    told.push({ party: whose[i], description: i, ...m.office, span: m.tokens })
  })
}

// Of whom news tells without their names.
const ANYBODY =
  wordSet(`man woman boy girl teenager pensioner student pupil passenger driver motorist cyclist pedestrian
  suspect victim source official insider resident neighbour neighbor witness survivor worker patient gunman attacker
  fan tourist hiker baby toddler child kid spokesman spokeswoman spokesperson mother father mum dad`)
const ANONYMOUS = wordSet('anonymity anonymous anonymously')
const NOT = wordSet("not n't declined refused without withheld")
const NAMED = wordSet('named identified')
// So many tokens after a description it may say that no name is given.
const ASIDE = 14

/** "A nurse, who spoke on condition of anonymity", "one parent, who asked not to be named": no name is to come. */
function isAnonymous(text: Text, { tokens: { to } }: Description): boolean {
  const { sentences } = text.paragraphs[rangeAt(text.paragraphs, to - 1)]
  const end = Math.min(sentences[rangeAt(sentences, to - 1)].to, to + ASIDE)
  for (let i = to; i < end; i++) {
    if (isOneOf(text, i, ANONYMOUS)) return true
    if (isOneOf(text, i, NAMED) && (isOneOf(text, i - 3, NOT) || isOneOf(text, i - 2, NOT))) return true
  }
  return false
}

const ANOTHER = wordSet('another other fellow second')

/** "Another nurse, Ann Lee": is whoever is named told from those before? */
function isAnother(text: Text, mention: Mention): boolean {
  const from = startOf(mention)
  const { sentences } = text.paragraphs[rangeAt(text.paragraphs, from)]
  const start = Math.max(sentences[rangeAt(sentences, from)].from, from - 6)
  for (let i = start; i <= from; i++) if (isOneOf(text, i, ANOTHER)) return true
  return false
}

// So many tokens of a date line can stand before.
const DATELINE = 8
const CLOSES: ReadonlySet<string> = new Set([',', '"', '”', '’', "''"])
// The kinship of a noun with a body's name that is enough.
const LIKE = 1
// So many of those who are named next are looked at.
const MOST = 8

/** Has the body a word of the description in its name: "the policing watchdog", the Policing Standards Office? */
function sharesWord(text: Text, { tokens, head }: Description, { words }: Party): boolean {
  const own = words.map(fold)
  return text.tokens.slice(tokens.from, head).some(t => t.text.length > SHORT && own.includes(fold(t.text)))
}

// Words of so many letters are in too many names.
const SHORT = 4

/** Can a description bring somebody on: is it what a headline or a sentence's subject begins with? */
function bringsOn(text: Text, m: Description): boolean {
  if (m.determiner === 'the' || (m.determiner === 'none' && !isCapital(text, m.tokens.from))) return false
  const paragraph = text.paragraphs[rangeAt(text.paragraphs, m.tokens.from)]
  if (m.tokens.from === paragraph.from) return true
  if (paragraph.kind === 'headline' && CLOSES.has(text.tokens[m.tokens.from - 1].text)) return true
  const sentence = paragraph.sentences[rangeAt(paragraph.sentences, m.tokens.from)]
  // "Money was lost, a former doctor says"
  const closes = CLOSES.has(text.tokens[m.tokens.from - 1].text) && isVerb(text, m.tokens.to)
  return (closes || m.tokens.from - sentence.from < DATELINE) && standingOf(text, sentence, m) === STANDING.subject
}

/** "A tax commissioner says so. Ann Lee says": does the name begin a paragraph, as who that is needs no saying? */
function leads(text: Text, { tokens }: Mention): boolean {
  const paragraph = text.paragraphs[rangeAt(text.paragraphs, tokens.from)]
  return (
    tokens.from === paragraph.from && (isVerb(text, tokens.to) || /^[,(]$/.test(text.tokens[tokens.to]?.text ?? ''))
  )
}

/** Is somebody the subject of a sentence, with no office before the name that would say who else they are? */
function isFirstSubject(text: Text, mention: Mention): boolean {
  if (mention.kind !== 'name' || mention.office) return false
  if (speaks(text, mention)) return true
  const { sentences } = text.paragraphs[rangeAt(text.paragraphs, mention.tokens.from)]
  return standingOf(text, sentences[rangeAt(sentences, mention.tokens.from)], mention) === STANDING.subject
}

/** "The head of a bank has resigned": does a story begin with somebody, before it has named anybody? */
function isLead(text: Text, m: Description): boolean {
  const p = rangeAt(text.paragraphs, m.tokens.from)
  if (m.of !== 'person' || p >= OPENING || isOneOf(text, m.head, ANYBODY)) return false
  // "The club's chairman", but not "his wife".
  if (m.determiner === 'whose' && (!m.office.body || isOneOf(text, m.head, RELATION_NOUNS))) return false
  const [first] = text.paragraphs[p].sentences
  return (
    m.tokens.from < first.to && m.tokens.from - first.from < DATELINE && standingOf(text, first, m) === STANDING.subject
  )
}

function headOf(text: Text, { head }: Description): string {
  return wordsOf(text, head, head + 1)[0]
}

function fits(head: string, titles: ReadonlySet<string> | undefined): boolean {
  if (!titles) return false
  if (titles.has(head)) return true
  const others = WIDER.get(head)
  return others !== undefined && [...titles].some(t => others.has(t))
}

/** The words of the titles that an article gives each person, honorifics and parties among them. */
function titlesOf(
  text: Text,
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  told: readonly Told[],
  seats: readonly Seat[],
): Map<number, Set<string>> {
  const titles = new Map<number, Set<string>>()
  const add = (party: number, words: readonly string[]) => {
    if (party < 0 || parties[party].type !== 'person') return
    const set = titles.get(party) ?? new Set()
    // An auditor-general is an auditor.
    for (const word of words) for (const part of [word, ...word.split('-')]) set.add(part)
    titles.set(party, set)
  }
  for (const { party, title } of told) add(party, wordsOf(text, title.from, title.to))
  for (const { party, side } of seats) add(party, [side])
  mentions.forEach((m, i) => {
    // "Dame" and "Mr" say nothing of what somebody does.
    if (m.kind === 'name' && m.honorific && !honorific(m.honorific)?.gender)
      add(whose[i], [m.honorific.toLowerCase().replaceAll('.', '')])
  })
  return titles
}

/** The mentions by which people or bodies are named first, in the article's order. */
function firstNames(
  mentions: readonly Mention[],
  whose: Int32Array,
  parties: readonly Party[],
  type: Party['type'],
): number[] {
  const seen = new Set<number>()
  return mentions.flatMap((m, i) => {
    if (m.kind !== 'name' || whose[i] < 0 || parties[whose[i]].type !== type || seen.has(whose[i])) return []
    seen.add(whose[i])
    return [i]
  })
}
