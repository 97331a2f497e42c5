import type { Tokens } from '../document.ts'
import type { Description, Mention, Name, Office } from '../mentions/mention.ts'
import { isNumber, isOneOf, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { hashText } from '../model/hash.ts'
import { FINITE, tagIndex, tagSet } from '../tags/tagset.ts'

/** That a party holds an office or is something, where the text says so. */
export interface Told extends Office {
  readonly party: number
  /** The mention that says so, or -1 where the words before a name or a verb after "who" do. */
  readonly description: number
  readonly span: Tokens
}

const COMMA = hashText(',')
const PREPOSITION = tagIndex('IN')
const ADVERB = tagIndex('RB')
const PHRASE = tagSet('DT JJ NN NNS NNP CD')
const DASHES = wordSet('– — - --')
const WHO = wordSet('who')
const CHAIR = wordSet('chair')
const BE = wordSet('is was becomes became remains remained')
const BETWEEN = wordSet('now also then later once currently still as')
const THE = wordSet('the a an')
const ADDRESS = wordSet('the his her their')
const CLOSE = new Set([',', '.', ')', '(', ';', '–', '—', '-', '--', 'who', 'of', "'s", '’s', ':'])

/** What a verb after "who" makes of somebody, by its hash: "who chairs the board" is its chair. */
export const VERB_TITLES: ReadonlyMap<number, string> = new Map(
  [
    ['chair', 'chairs chaired'],
    ['head', 'heads headed runs ran'],
    ['leader', 'leads led'],
    ['owner', 'owns owned'],
    ['editor', 'edits edited'],
    ['founder', 'founded'],
    ['manager', 'manages managed'],
    ['coach', 'coaches coached'],
    ['director', 'directs directed'],
    ['representative', 'represents represented'],
  ].flatMap(([title, verbs]) => verbs.split(' ').map(verb => [hashText(verb), title] as const)),
)

/**
 * What the text says its named people and bodies are: by words before a name, by an apposition on either side, by "who
 * is" and "who chairs", by "is". Writes the parties of the descriptions that do so into `whose`.
 */
export function toldRoles(text: Text, mentions: readonly Mention[], whose: Int32Array): Told[] {
  const starts = new Map<number, number[]>()
  const ends = new Map<number, number[]>()
  mentions.forEach((m, i) => {
    if (m.kind !== 'description') return
    note(starts, m.tokens.from, i)
    note(ends, m.tokens.to, i)
  })
  const told: Told[] = []
  mentions.forEach((m, i) => {
    if (m.kind !== 'name' || whose[i] < 0) return
    const party = whose[i]
    if (m.office) told.push({ party, description: -1, ...m.office, span: cover(m.office) })
    const from = afterAside(text, m.tokens.to)
    const which = (list: Map<number, number[]>, at: number) => list.get(at)?.find(d => matches(mentions[d], m))
    const apposed = which(starts, appositionAfter(text, from))
    const description =
      apposed !== undefined && isAppositive(text, mentions[apposed] as Description)
        ? apposed
        : which(starts, complementAt(text, from))
    const then =
      description === undefined ? undefined : which(starts, complementAt(text, mentions[description].tokens.to))
    const comma = leftOf(text, m) - 1
    const before = precedes(text, m)
      ? (which(ends, comma) ?? which(ends, beforePhrase(text, comma)))
      : isSecondTitle(text, m)
        ? ends.get(comma)?.find(d => matches(mentions[d], m) && (mentions[d] as Description).determiner === 'none')
        : undefined
    for (const d of [description, then, before]) {
      if (d === undefined || whose[d] >= 0) continue
      whose[d] = party
      const { office, tokens } = mentions[d] as Description
      told.push({ party, description: d, ...office, span: tokens })
    }
    const chair = chairAt(text, from)
    if (chair) told.push({ party, description: -1, title: chair, span: chair })
    const verb = whoVerb(text, from)
    if (verb) told.push({ party, description: -1, ...verb })
  })
  return told
}

function note(index: Map<number, number[]>, key: number, value: number): void {
  const list = index.get(key)
  if (list) list.push(value)
  else index.set(key, [value])
}

function cover({ title, body }: Office): Tokens {
  return body ? { from: Math.min(title.from, body.from), to: Math.max(title.to, body.to) } : title
}

function matches(description: Mention, name: Name): boolean {
  return description.kind === 'description' && description.of === (name.type === 'person' ? 'person' : 'organisation')
}

/** The token after a name and an aside in brackets. */
function afterAside({ tokens }: Text, i: number): number {
  if (tokens[i]?.text !== '(') return i
  for (let k = i + 1; k < i + 10 && k < tokens.length; k++) if (tokens[k].text === ')') return k + 1
  return i
}

/** Where an apposition would begin that a comma or a dash at token `i` opens, past an age; -1 where there is none. */
function appositionAfter(text: Text, i: number): number {
  if (i + 1 >= text.tokens.length || (text.forms[i].lower !== COMMA && !isOneOf(text, i, DASHES))) return -1
  const next = i + 1
  if (!isNumber(text, next)) return next
  return text.forms[next + 1]?.lower === COMMA ? next + 2 : -1
}

/**
 * "Read out by his secretary, Jude Lee, the bishop said": what a verb follows is no apposition but its subject, unless
 * it only says what somebody is ("Ann Lee, a former aide said").
 */
function isAppositive(text: Text, { determiner, tokens }: Description): boolean {
  return determiner === 'a' || !FINITE.has(text.tags[afterAdverbs(text, tokens.to)])
}

function afterAdverbs({ tags }: Text, i: number): number {
  let k = i
  while (k < i + 2 && tags[k] === ADVERB) k++
  return k
}

/** Where the complement would begin of ", who is", "is", "as" at token `i`. */
function complementAt(text: Text, i: number): number {
  let k = i
  if (text.forms[k]?.lower === COMMA) k++
  if (k < text.tokens.length && isOneOf(text, k, WHO)) k++
  else if (k > i) return -1
  if (k >= text.tokens.length || !isOneOf(text, k, BE)) return -1
  k++
  while (k < text.tokens.length && isOneOf(text, k, BETWEEN)) k++
  return k
}

/** Where a name begins with the office before it. */
function startOf({ tokens, office }: Name): number {
  return office ? Math.min(office.title.from, office.body?.from ?? tokens.from, tokens.from) : tokens.from
}

/** Where a name begins with all that belongs to it: "the Very Rev Ann Lee", "Her Honour Ann Lee". */
function leftOf(text: Text, name: Name): number {
  const from = startOf(name)
  return name.honorific && isOneOf(text, from - 1, ADDRESS) ? from - 1 : from
}

/** Where a noun phrase ends whose "on duty" or "at the school" ends at token `i`; `i` where nothing like that does. */
function beforePhrase({ tags }: Text, i: number): number {
  for (let k = i - 1; k > 0 && k > i - 5; k--) {
    if (tags[k] === PREPOSITION) return k
    if (!PHRASE.has(tags[k])) return i
  }
  return i
}

/** "Former secretary of state and nominee Ann Lee": a title before the name that another stands before. */
function isSecondTitle({ tokens }: Text, name: Name): boolean {
  const and = startOf(name) - 1
  return name.office !== undefined && tokens[and]?.text === 'and'
}

/** Does the name stand in apposition to what a comma before it ends? It does where another mark closes it. */
function precedes(text: Text, name: Name): boolean {
  const from = leftOf(text, name)
  const { to } = name.tokens
  const { tokens, forms } = text
  // "The minister? Ann Lee has gone"
  if (from > 1 && tokens[from - 1].text === '?') return true
  return from > 0 && forms[from - 1].lower === COMMA && (to >= tokens.length || CLOSE.has(tokens[to].text))
}

/** "Ann Lee in the chair", "Ann Lee (chair)": the word, in tokens, or null. */
function chairAt(text: Text, i: number): Tokens | null {
  const { tokens } = text
  const first = /^[,(]$/.test(tokens[i]?.text ?? '') ? i + 1 : i
  const inThe = tokens[first]?.text === 'in' && isOneOf(text, first + 1, THE)
  const chair = inThe ? first + 2 : first
  return (inThe || first > i) && isOneOf(text, chair, CHAIR) ? { from: chair, to: chair + 1 } : null
}

/** "who chairs the board": the verb is the title, what follows is the body. */
function whoVerb(text: Text, i: number): (Office & { span: Tokens }) | null {
  const who = text.forms[i]?.lower === COMMA ? i + 1 : i
  if (who + 2 >= text.tokens.length || !isOneOf(text, who, WHO)) return null
  if (!VERB_TITLES.has(text.forms[who + 1].lower)) return null
  const from = isOneOf(text, who + 2, THE) ? who + 3 : who + 2
  if (from >= text.tokens.length) return null
  return { title: { from: who + 1, to: who + 2 }, body: { from, to: from + 1 }, span: { from: who + 1, to: from + 1 } }
}
