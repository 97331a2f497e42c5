import { rangeAt, type Segmented, type Stage, type Tokens } from '../document.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { tagIndex } from '../tags/tagset.ts'
import { descriptionAt, isBodyNoun, isFromSomewhere } from './descriptions.ts'
import {
  type Description,
  type Mention,
  type Mentioned,
  NAME_TYPES,
  type Name,
  type NameType,
  type Office,
  type Untyped,
} from './mention.ts'
import type { MentionModel } from './model.ts'
import type { Surroundings } from './name-evidence.ts'
import { isLetters, nameParts, nicknameIn } from './name-parts.ts'
import { nameScores, settledTypes } from './name-type.ts'
import { bodyAfter, isPremodifier, isRole, officeBefore, officeOf, phraseStart } from './offices.ts'
import { pronounsIn } from './pronouns.ts'
import { wholeRuns } from './run-ons.ts'
import { isCapital, isOneOf, type Text, textOf } from './sight.ts'
import { HONORIFIC_WORDS } from './titles.ts'
import { wordSet } from './word-set.ts'

export { type MentionModel, mentionModel, mentionSections } from './model.ts'

/** The stage that finds names, descriptions and pronouns. */
export function mentionsWith(model: MentionModel): Stage<Segmented & Quoted & Tagged, Mentioned> {
  return doc => {
    const text = textOf(doc)
    const names = findNames(text)
    const descriptions = describe(text, names)
    const around = { employers: employersIn([...names, ...descriptions]), ends: endsOf(names) }
    const people = new Set(descriptions.flatMap(d => (d.of === 'person' ? [d.tokens.to] : [])))
    const settled = settledTypes(
      names,
      names.map(name => {
        const scores = nameScores(model, text, name, around)
        return isApposed(text, name, people)
          ? scores.map((s, t) => (NAME_TYPES[t] === 'person' ? s : s - LIKELY))
          : scores
      }),
    )
    const types = pairedTypes(text, names, settled)
    const outlet = wordsOfOutlet(doc.article.outlet)
    const isOutlet = ({ words }: Untyped) => words.join(' ').toLowerCase() === outlet
    const typed = names.map((name, i): Name => ({ ...name, type: isOutlet(name) ? 'organisation' : types[i] }))
    return { mentions: inOrder([...typed, ...descriptions, ...text.paragraphs.flatMap(p => pronounsIn(text, p))]) }
  }
}

/** "The MP for Dunmere and Thole", "the Eel and Spade": what stands beside a place, or an inn's first half, is no person. */
function pairedTypes(text: Text, names: readonly Untyped[], types: readonly NameType[]): readonly NameType[] {
  const surnames = new Set(names.flatMap(({ words }) => (words.length > 1 ? words[words.length - 1] : [])))
  return names.map((name, i) => {
    const before = names[i - 1]
    const isPair = before?.tokens.to === name.tokens.from - 1 && isOneOf(text, name.tokens.from - 1, AND)
    if (!isPair || types[i] !== 'person' || [before, name].some(n => n.words.length > 1 || n.honorific || n.office))
      return types[i]
    if (surnames.has(name.words[0]) || surnames.has(before.words[0])) return types[i]
    if (isOneOf(text, before.tokens.from - 1, THE)) return 'organisation'
    return isOneOf(text, before.tokens.from - 1, AT) && types[i - 1] !== 'person' ? types[i - 1] : types[i]
  })
}

/** How an article names its own paper, in lower case: "Statehouse Wire", the Mercury. */
function wordsOfOutlet(outlet: string | undefined): string | null {
  return outlet?.toLowerCase().replace(/^the /, '') ?? null
}

const AND = wordSet('and')
const THE = wordSet('the')
const AT = wordSet('for of in at')
// How much less likely other types are of whom a title says what they are, as log-odds.
const LIKELY = 4

/** "The chairman of the board, Ann Lee, said": a name between commas after somebody's description. */
function isApposed({ tokens }: Text, { tokens: { from, to } }: Untyped, ends: ReadonlySet<number>): boolean {
  return tokens[from - 1]?.text === ',' && ends.has(from - 1) && /^[,.]$/.test(tokens[to]?.text ?? '.')
}

/** Where the bodies begin that somebody holds an office of ("Thistle boss", "the chair of the Harbour Board"). */
function employersIn(mentions: readonly { readonly office?: Office | undefined }[]): Surroundings['employers'] {
  return new Map(
    mentions.flatMap(({ office }) => {
      const body = office?.body
      if (!body || body.from === office.title.from) return []
      return [[body.from, { to: body.to, title: office.title.to - 1 }] as const]
    }),
  )
}

/** Where names end that somebody may be called by in full. */
function endsOf(names: readonly Untyped[]): ReadonlySet<number> {
  return new Set(names.flatMap(({ words, honorific, tokens }) => (words.length > 1 || honorific ? [tokens.to] : [])))
}

/** The names of an article, types aside. */
export function findNames(text: Text): Untyped[] {
  const sentences = text.paragraphs.flatMap(p => p.sentences)
  return wholeRuns(text).flatMap(run => namesIn(text, sentences[rangeAt(sentences, run.from)], run))
}

/** The names in one run: the body that a title names, and whoever bears the title. */
function namesIn(text: Text, sentence: Tokens, run: Tokens): Untyped[] {
  if (isBodyNoun(text, sentence, run) || isPartyAndState(text, run) || isHonorificAlone(text, run)) return []
  if (run.to - run.from === 1 && isFromSomewhere(text, run.from)) return []
  if (isPartisan(text, sentence, run)) return []
  const { title, honorific, name } = nameParts(text, run)
  const within = title ? titleOffice(text, { from: phraseStart(text, sentence, title.from), to: title.to }) : null
  const found: Untyped[] = []
  // What stands left of the run is a run of its own.
  if (within?.body && within.body.from >= run.from && isCapital(text, within.body.from))
    found.push(named(text, within.body, undefined, null))
  if (name.from === name.to) return found
  const office = within ?? officeBefore(text, sentence, honorific?.from ?? name.from)
  found.push(named(text, name, honorific, office, afterLetters(text, run, name.to)))
  return found
}

/** The end of a name with the letters after it ("Ada Quill MP"). */
function afterLetters(text: Text, run: Tokens, to: number): number {
  let end = to
  while (end < run.to && isLetters(text, end)) end++
  return end
}

/** "The Republican", "a Vermont Democrat": somebody described and no name, where no noun goes on. */
function isPartisan(text: Text, sentence: Tokens, { from, to }: Tokens): boolean {
  if (!isOneOf(text, to - 1, PARTISANS) || from === sentence.from) return false
  return text.tags[from - 1] === DETERMINER && !(to < sentence.to && isPremodifier(text, to))
}

const DETERMINER = tagIndex('DT')
const PARTISANS = wordSet('republican democrat conservative liberal libertarian')

function isHonorificAlone(text: Text, { from, to }: Tokens): boolean {
  return to - from === 1 && isOneOf(text, from, HONORIFIC_WORDS)
}

/** "R-Ind." in "Nora Pell (R-Ind.)". */
function isPartyAndState({ tokens }: Text, { from }: Tokens): boolean {
  return (
    from > 0 && tokens[from - 1].text === '(' && /^(?:\p{Lu}|\p{Lu}\p{Ll}+\.|[RDI]-\p{Lu}.*)$/u.test(tokens[from].text)
  )
}

/** The office that a run's title words tell of: "Mayor of London" or "Metropolitan Police Commissioner". */
function titleOffice(text: Text, title: Tokens) {
  let head = title.from
  while (head < title.to && !(isRole(text, head) && (head + 1 === title.to || bodyAfter(text, title.to, head + 1))))
    head++
  if (head === title.to) return officeOf(text, title)
  const office = officeOf(text, { from: title.from, to: head + 1 })
  const body = bodyAfter(text, title.to, head + 1)
  return body ? { title: office.title, body } : office
}

/** All names have the same fields in the same order: what is read so often is read faster so. */
function named(text: Text, name: Tokens, honorific: Tokens | undefined, office: Office | null, to = name.to): Untyped {
  const { tokens } = text
  const from = honorific?.from ?? name.from
  const nickname = nicknameIn(text, name)
  const words: string[] = []
  for (let i = name.from; i < name.to; i++) {
    if (!nickname || i < nickname.from - 1 || i > nickname.to) words.push(tokens[i].text)
  }
  return {
    kind: 'name',
    from: tokens[from].from,
    to: tokens[to - 1].to,
    tokens: { from, to },
    name,
    words,
    honorific: honorific && spelt(text, honorific),
    nickname: nickname ? spelt(text, nickname) : undefined,
    office: office ?? undefined,
  }
}

function spelt({ tokens }: Text, { from, to }: Tokens): string {
  return tokens
    .slice(from, to)
    .map(t => t.text)
    .join(' ')
}

/** The descriptions outside names and the titles before them. */
function describe(text: Text, names: readonly Untyped[]): Description[] {
  const taken = new Uint8Array(text.tokens.length)
  for (const { tokens, office } of names) {
    taken.fill(1, tokens.from, tokens.to)
    if (office) taken.fill(1, office.title.from, office.title.to)
  }
  const found: Description[] = []
  for (const { sentences } of text.paragraphs) {
    for (const sentence of sentences) {
      for (let i = sentence.from; i < sentence.to; i++) {
        const description = taken[i] ? null : descriptionAt(text, sentence, i)
        if (description) found.push(description)
      }
    }
  }
  return found
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to)
}
