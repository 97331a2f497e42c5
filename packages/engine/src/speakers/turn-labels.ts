import type { Entity, Span } from '@onrecord/record'
import type { Attribution } from '../attributions/attribution.ts'
import type { Document, Segmented } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'

type Doc = Document & Segmented & Mentioned & Recognised

/** Whom the label of a transcript's turn stands for: who writes the article, an entity (its id), or what its words say. */
export type Labelled = 'author' | 'words' | { readonly id: string }

const QUESTION = /^Q(?:uestion)?$/
const ANSWER = /^A(?:nswer)?$/
// So many of those who ask questions all the time do.
const MOSTLY = 0.5

/** Whom the labels of an article's turns stand for ("Q:", "Kell:", "CHM:"). */
export class TurnLabels {
  private readonly doc: Doc
  private readonly people: readonly Entity[]
  private readonly asker: string | null
  private readonly opening: number
  /** Where the labels begin. */
  private readonly labels: ReadonlySet<number>

  constructor(doc: Doc, attributions: readonly Attribution[]) {
    this.doc = doc
    this.people = doc.entities.filter(e => e.type === 'person')
    const turns = attributions.filter(a => a.turn && a.source.length > 0)
    this.asker = askerOf(doc, turns)
    this.labels = new Set(turns.map(t => t.source[0].from))
    this.opening = turns[0]?.source[0].from ?? 0
  }

  /** Whom a label stands for. */
  of(label: Span): Labelled {
    const words = wordsOf(this.doc, label)
    if (QUESTION.test(words) || words === this.asker) return 'author'
    if (this.isWriter(words) && !this.isNamed(words)) return 'author'
    if (ANSWER.test(words)) {
      const guest = this.guest()
      return guest ? { id: guest.id } : 'words'
    }
    const bearer = this.bearer(words)
    return bearer ? { id: bearer.id } : 'words'
  }

  private isWriter(words: string): boolean {
    const last = lastWord(words)
    return this.doc.article.byline.some(name => name.split(/\s+/).some(w => w.toLowerCase() === last))
  }

  /** Does the running text name whom a label calls: "Report by Ann Lee"? */
  private isNamed(words: string): boolean {
    const last = lastWord(words)
    const person = this.people.find(({ name }) => name.includes(' ') && lastWord(name) === last)
    return person?.mentions.some(m => !this.labels.has(m.from)) ?? false
  }

  /** Whom an interview is with: who is mentioned most before it begins, or else in all of the article. */
  private guest(): Entity | null {
    const people = this.people.filter(p => !this.isWriter(p.name))
    const pronouns = this.doc.mentions.filter(m => m.kind === 'pronoun').map(m => m.from)
    return mostMentioned(people, pronouns, this.opening) ?? mostMentioned(people, pronouns, Number.MAX_SAFE_INTEGER)
  }

  /** The one person with a label of one word in their name, by surname before first name. */
  private bearer(words: string): Entity | null {
    if (words.includes(' ')) return null
    const word = words.toLowerCase()
    const bearing = (at: (name: readonly string[]) => boolean) =>
      this.people.filter(({ name }) => name.includes(' ') && at(name.toLowerCase().split(' ')))
    const surnames = bearing(name => name.at(-1) === word)
    const all = surnames.length > 0 ? surnames : bearing(name => name[0] === word)
    return all.length === 1 ? all[0] : null
  }
}

/**
 * The label of who asks the questions of an interview between two, where the text never names them but so ("CHM:"):
 * the one who begins, in mostly questions, and is the first letters of an outlet or no name of the article's.
 */
function askerOf(doc: Doc, turns: readonly Attribution[]): string | null {
  const labels = new Set(turns.map(t => wordsOf(doc, t.source[0])))
  if (labels.size !== 2) return null
  const [first] = labels
  const own = turns.filter(t => wordsOf(doc, t.source[0]) === first)
  const questions = own.filter(t => /\?["”’']?\s*$/.test(doc.article.text.slice(t.content[0].from, t.content[0].to)))
  if (!/^\p{Lu}{2,5}$/u.test(first) || questions.length < own.length * MOSTLY) return null
  return first
}

/** Who is mentioned most before an offset. A pronoun counts thrice: a firm that was taken for somebody is no "she". */
function mostMentioned(people: readonly Entity[], pronouns: readonly number[], before: number): Entity | null {
  const isPronoun = new Set(pronouns)
  let most = 0
  let found: Entity | null = null
  for (const person of people) {
    const mentions = person.mentions.filter(m => m.from < before)
    const count = mentions.reduce((sum, { from }) => sum + (isPronoun.has(from) ? 3 : 1), 0)
    if (count > most) found = person
    most = Math.max(most, count)
  }
  return found
}

function wordsOf({ article: { text } }: Document, { from, to }: Span): string {
  return text.slice(from, to).trim()
}

function lastWord(words: string): string {
  return words.split(' ').at(-1)?.toLowerCase() ?? ''
}
