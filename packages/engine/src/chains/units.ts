import type { Act, Span } from '@onrecord/record'
import { type Chapter, sentenceAt } from './chapter.ts'
import { matterOf } from './words.ts'

/** A sentence, or the part of one that somebody says: the least that can answer, judge or outdo something. */
export interface Unit extends Span {
  readonly words: string
  /** Who says it, or null where the article tells it. */
  readonly speaker: string | null
  readonly told: boolean
  readonly act: Act | undefined
  /** The day on which it was said, or of the article that tells it; null where nobody knows. */
  readonly day: string | null
  readonly paragraph: number
  readonly matter: ReadonlySet<string>
}

// Demands and reversals both ask for them, each of a copy of the chapter with sides of its own.
const KNOWN = new WeakMap<Chapter['statements'], readonly Unit[]>()

/** The units of an article's running text, in order; linear. */
export function unitsOf(chapter: Chapter): readonly Unit[] {
  const units = KNOWN.get(chapter.statements) ?? unitsIn(chapter)
  KNOWN.set(chapter.statements, units)
  return units
}

function unitsIn(chapter: Chapter): Unit[] {
  const said = chapter.statements.flatMap(statement => {
    const spans = statement.content.flatMap(piece => piecesOf(chapter, piece))
    // What a cue adds counts for the first sentence: "refused to say". An act is judged by a statement's main point.
    const cue = statement.cue.map(c => cueAt(chapter, c)).join(' ')
    const act = spans.length === 1 ? statement.act : undefined
    return spans.map((span, i) =>
      unitAt(chapter, span, i === 0 ? cue : '', { speaker: statement.speaker, told: false, act, day: statement.day }),
    )
  })
  const told = chapter.sentences.flatMap((sentence, i) => {
    const content = chapter.heard[i].flatMap(s => s.content)
    if (sentence.display || saidOf(content, sentence) * 2 > sentence.to - sentence.from) return []
    return [unitAt(chapter, sentence, '', { speaker: null, told: true, act: undefined, day: chapter.day })]
  })
  return [...said, ...told].sort((a, b) => a.from - b.from)
}

/** The words of a cue: of "saying" in "She refused, saying that" what the sentence tells before, too. */
function cueAt(chapter: Chapter, { from, to }: Span): string {
  const sentence = chapter.sentences[sentenceAt(chapter, from)]
  const isBeside =
    /^\p{Ll}+ing\b/u.test(chapter.text.slice(from, to)) && /,\s$/.test(chapter.text.slice(from - 2, from))
  return chapter.text.slice(isBeside && !sentence.display ? Math.max(sentence.from, from - BEFORE) : from, to)
}

// So many characters before "saying" may tell what somebody did by it.
const BEFORE = 80

type Rest = Pick<Unit, 'speaker' | 'told' | 'act' | 'day'>

function unitAt(chapter: Chapter, { from, to }: Span, cue: string, rest: Rest): Unit {
  const words = chapter.text.slice(from, to)
  const { paragraph } = chapter.sentences[sentenceAt(chapter, from)]
  let matter: ReadonlySet<string> | undefined
  return {
    from,
    to,
    words: cue ? `${cue} ${words}` : words,
    paragraph,
    ...rest,
    // Most units are never asked.
    get matter() {
      matter ??= matterOf(words)
      return matter
    },
  }
}

/** A piece of what was said, cut where its sentences end. */
function piecesOf(chapter: Chapter, { from, to }: Span): Span[] {
  const pieces: Span[] = []
  for (let i = sentenceAt(chapter, from); i < chapter.sentences.length && chapter.sentences[i].from < to; i++) {
    const [a, b] = [Math.max(from, chapter.sentences[i].from), Math.min(to, chapter.sentences[i].to)]
    if (a < b && !chapter.sentences[i].display) pieces.push({ from: a, to: b })
  }
  return pieces
}

function saidOf(content: readonly Span[], { from, to }: Span): number {
  return content.reduce((sum, c) => sum + Math.max(0, Math.min(c.to, to) - Math.max(c.from, from)), 0)
}
