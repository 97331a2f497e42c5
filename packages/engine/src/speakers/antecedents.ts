import type { Entity } from '@onrecord/record'
import { type Document, type Paragraph, rangeAt, type Segmented, type Tokens } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { mentionsIn } from './mentions-in.ts'

type Doc = Segmented & Tagged

const NOUN_PHRASE = /^(?:DT|PRP\$|POS|CD|JJ[RS]?|NNP?S?|HYPH|RB|IN|CC)$/
// Many that can speak. What else is plural mostly cannot.
const PEOPLE = new Set(
  `people fans supporters protesters protestors demonstrators marchers residents relatives neighbours neighbors families
  parents mothers fathers nurses doctors workers staff teachers students pupils children critics members trustees
  councillors councilors governors directors officials officers investigators prosecutors lawyers lawmakers ministers
  mps senators democrats republicans campaigners activists villagers farmers fishermen traders drivers passengers
  players voters customers patients tenants strikers miners soldiers veterans journalists reporters experts scientists
  researchers economists analysts organisers organizers owners shareholders investors women men boys girls youths
  youngsters visitors commuters riders onlookers bystanders spectators witnesses friends colleagues crowd audience
  survivors victims volunteers unions hosts scholars leaders judges commissioners inspectors engineers`.split(/\s+/),
)
const QUANTITY = /^(?:about|around|some|nearly|almost|over|under|more|than|up|to|at|least)$/i

/**
 * The people that "they" at a token takes up: the last noun phrase before it, in this sentence or the few before it,
 * that names many who can speak ("about 60 people"). Null where there is none.
 */
export function crowdBefore(doc: Doc, token: number): Tokens | null {
  const { paragraphs } = doc
  const p = rangeAt(paragraphs, token)
  const sentences = sentencesBefore(paragraphs, p, token)
  for (const sentence of sentences) {
    for (let t = sentence.from; t < Math.min(sentence.to, token); t++)
      if (isCrowd(doc, t)) return phraseOf(doc, sentence, t)
  }
  return null
}

/** The sentence of a token and the one before it, the nearest first. */
function sentencesBefore(paragraphs: readonly Paragraph[], p: number, token: number): Tokens[] {
  const { sentences } = paragraphs[p]
  const at = rangeAt(sentences, token)
  const before = at > 0 ? sentences[at - 1] : paragraphs[p - 1]?.sentences.at(-1)
  return before ? [sentences[at], before] : [sentences[at]]
}

/** Does the token name many who can speak? */
export function isCrowd({ tokens, tags }: Doc, t: number): boolean {
  return t >= 0 && PEOPLE.has(tokens[t].text.toLowerCase()) && /^NN/.test(TAGS[tags[t]])
}

/** Is what a noun at a token names made of many who are only counted: "a group of doctors"? */
export function isOfMany(doc: Doc, t: number, from: number): boolean {
  if (!/^(?:group|handful|number|team|panel|coalition|band)$/i.test(doc.tokens[t].text)) return false
  if (doc.tokens[from]?.text !== 'of') return false
  let head = from + 1
  while (/^(?:JJ|NN|VBN|VBG|CD)$/.test(TAGS[doc.tags[head]]) && head < from + 4) head++
  return TAGS[doc.tags[head]] === 'NNS' && !/^\p{Lu}/u.test(doc.tokens[head].text)
}

function phraseOf(doc: Doc, sentence: Tokens, head: number): Tokens {
  const { tokens, tags } = doc
  let from = head
  while (from > sentence.from && head - from < 8) {
    const tag = TAGS[tags[from - 1]]
    const isQuantity = QUANTITY.test(tokens[from - 1].text)
    if (!isQuantity && (!NOUN_PHRASE.test(tag) || tag === 'IN' || tag === 'RB')) break
    from--
    if (isQuantity && !QUANTITY.test(tokens[from - 1]?.text ?? '')) break
  }
  const goesOn = tokens[head + 1]?.text === 'and' && isCrowd(doc, head + 2)
  return { from, to: head + (goesOn ? 3 : 1) }
}

/**
 * The words of the body or text that "it" at a token takes up: the first in its sentence or in the one before. Null
 * where there is none, as "it" mostly stands for things.
 */
export function bodyBefore(doc: Document & Doc & Mentioned & Recognised, token: number): Tokens | null {
  const { paragraphs, mentions, entities, whose } = doc
  for (const { from, to } of sentencesBefore(paragraphs, rangeAt(paragraphs, token), token)) {
    const text = textBefore(doc, { from, to: Math.min(to, token) })
    if (text) return text
    for (const i of mentionsIn(doc, { from, to: Math.min(to, token) })) {
      const m = mentions[i]
      if (entities[whose[i]]?.type === 'organisation' || (m.kind === 'description' && m.of === 'organisation'))
        return m.tokens
    }
  }
  return null
}

// Texts that an article may have seen or tell of, and what it does with them.
const TEXT =
  /^(?:report|email|e-mail|letter|memo|memorandum|document|statement|review|study|dossier|ruling|judgment|judgement|resolution|notice|certificate|petition|audit|lawsuit|complaint|indictment|survey|poll)$/i
const GIVEN = /^(?:a|an)$/i

/** "The warning is in a report by the board": a text that a sentence brings on before it names any body; or null. */
function textBefore(doc: Document & Doc & Mentioned & Recognised, { from, to }: Tokens): Tokens | null {
  const { tokens, mentions, entities, whose } = doc
  const outlet = doc.article.outlet?.toLowerCase().replace(/^the /, '')
  const body = mentionsIn(doc, { from, to }).find(i => {
    const entity = entities[whose[i]]
    return entity?.type === 'organisation' && entity.name.toLowerCase().replace(/^the /, '') !== outlet
  })
  const end = body === undefined ? to : mentions[body].tokens.from
  for (let t = from + 1; t < end; t++)
    if (TEXT.test(tokens[t].text) && GIVEN.test(tokens[t - 1].text)) return { from: t - 1, to: t + 1 }
  return null
}

const PUBLISHED = /^(?:publish|release|deliver|issue|submit|hand|file|table|unveil|post|present|complete)(?:e?s|e?d)?$/i
const WHOSE = /^(?:its|his|her|their)$/i

/** "The firm delivered its report. It found": the text that the sentence before says came out; or null. */
export function publishedBefore(doc: Doc, token: number): Tokens | null {
  const { tokens, paragraphs } = doc
  const [, before] = sentencesBefore(paragraphs, rangeAt(paragraphs, token), token)
  if (!before) return null
  for (let t = before.from + 1; t < before.to; t++) {
    if (!PUBLISHED.test(tokens[t].text)) continue
    for (let k = t + 1; k < before.to && k < t + 6; k++)
      if (WHOSE.test(tokens[k].text) && TEXT.test(tokens[k + 1]?.text ?? '')) return { from: k, to: k + 2 }
  }
  return null
}

/** The first person of a token's sentence, where they stand before it. */
export function subjectBefore(doc: Segmented & Mentioned & Recognised, token: number): Entity | null {
  const { paragraphs, entities, whose } = doc
  const { sentences } = paragraphs[rangeAt(paragraphs, token)]
  const { from } = sentences[rangeAt(sentences, token)]
  const person = mentionsIn(doc, { from, to: token }).find(i => entities[whose[i]]?.type === 'person')
  return person === undefined ? null : entities[whose[person]]
}
