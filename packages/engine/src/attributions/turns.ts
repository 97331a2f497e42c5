import type { Span } from '@onrecord/record'
import type { Document, Paragraph, Segmented } from '../document.ts'
import type { Attribution } from './attribution.ts'

// "MARIA O'NEILL (HOST):", "Pomfret-Hale:", "Q:". At most five words, none in lower case but particles.
const LABEL =
  /^(["“]?)((?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|bin|al|le|la|du|ap)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|der|von|bin|al|le|la|du|ap)){0,4})(?: \(([^)]{1,40})\))?:(?=\s)/u

// Who leads the programme tells the story; what they say is the article's own text.
const NARRATORS = /\b(?:host|presenter|anchor|reporter|correspondent|narrator|moderator|byline)\b/i

// What a paper says for itself.
const NOTICES =
  /^(?:correction|corrections|clarification|update|updated|note|editor['’]s note|watch|read more|breaking)$/i

// Fewer labels than this in an article are no transcript ("Correction:", "Weather:"), unless they are in capitals.
const ENOUGH = 3
const ENOUGH_CAPITALS = 2

const CONFIDENCE = 0.8

/** One paragraph of a transcript: who speaks, the colon, and what they say. */
interface Turn {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
  readonly narrator: boolean
}

/**
 * Adds the turns of a transcript that the model missed: paragraphs that begin with a name and a colon, where an
 * article has several. A lone one in capitals, where a report begins, is a place and taken out. Programme hosts and reporters are told by their label, and their turns left as they are.
 */
export function withTurns(doc: Document & Segmented, found: readonly Attribution[]): readonly Attribution[] {
  const turns = turnsIn(doc)
  if (!isTranscript(doc, turns)) return found.filter(a => !isDateline(doc, turns, a))
  const narrators = new Set(turns.filter(t => t.narrator).map(t => lastWord(doc, t.source)))
  const known = new Map(found.flatMap((a, i) => a.cue.map(c => [c.from, i] as const)))
  const all = [...found]
  for (const { source, cue, content } of turns) {
    const at = known.get(cue.from)
    if (at !== undefined) all[at] = { ...all[at], turn: true }
    else if (!narrators.has(lastWord(doc, source))) {
      all.push({ source: [source], cue: [cue], content: [content], confidence: CONFIDENCE, turn: true })
    }
  }
  return all
}

function turnsIn(doc: Document & Segmented): readonly Turn[] {
  return doc.paragraphs.flatMap(paragraph => turnOf(doc, paragraph) ?? [])
}

function isTranscript(doc: Document & Segmented, turns: readonly Turn[]): boolean {
  const capitals = turns.filter(t => isCapitals(doc, t.source)).length
  return turns.length >= ENOUGH || capitals >= ENOUGH_CAPITALS
}

/** "DUNMERE: The harbour board on Friday …": a place that a report begins with, taken for a speaker. */
function isDateline(doc: Document & Segmented, [first]: readonly Turn[], { source }: Attribution): boolean {
  if (!first || source.length !== 1 || source[0].from !== first.source.from || !isCapitals(doc, first.source))
    return false
  const { from } = doc.tokens[doc.paragraphs.find(({ kind }) => kind === 'paragraph')?.from ?? 0]
  return from === first.source.from
}

function turnOf({ article: { text }, tokens }: Document & Segmented, paragraph: Paragraph): Turn | null {
  if (paragraph.kind !== 'paragraph' && paragraph.kind !== 'listitem') return null
  const start = tokens[paragraph.from].from
  const end = tokens[paragraph.to - 1].to
  const label = LABEL.exec(text.slice(start, Math.min(end, start + 120)))
  if (!label || NOTICES.test(label[2])) return null
  const from = start + label[1].length
  const colon = start + label[0].length
  const words = text.slice(colon, end)
  const content = { from: colon + words.length - words.trimStart().length, to: end }
  if (content.from >= content.to) return null
  return {
    source: { from, to: from + label[2].length },
    cue: { from: colon - 1, to: colon },
    content,
    narrator: NARRATORS.test(label[3] ?? ''),
  }
}

function lastWord({ article: { text } }: Document, { from, to }: Span): string {
  return text.slice(from, to).split(' ').at(-1)?.toLowerCase() ?? ''
}

function isCapitals({ article: { text } }: Document, { from, to }: Span): boolean {
  return to - from > 1 && text.slice(from, to) === text.slice(from, to).toUpperCase()
}
