import type { Mention } from '../mentions/mention.ts'
import type { Places } from './places.ts'
import type { Scene } from './pronoun-choice.ts'
import { STANDING } from './subjects.ts'

/** Whom a sentence is about: its subject, how it is called there, and where that begins, in tokens. */
interface Subject {
  readonly party: number
  readonly kind: Mention['kind']
  readonly at: number
}

/**
 * Whom the sentences of a paragraph are about, as a walk through the mentions comes to know it. Two things follow for
 * who says something: "Lee shook her head. '…,' she said" is Lee, and "Lee was late, she said" is not.
 */
export class Topic {
  private here: Subject | null = null
  /** The same of the last sentence of this paragraph that told of anybody. */
  private before: Subject | null = null
  /** Whether the sentence has subjects that are different people. */
  private several = false
  private told = false
  private sentence = -1
  private paragraph = -1

  enter({ sentence, paragraph }: Places, i: number): void {
    if (sentence[i] === this.sentence) return
    // A bare quotation tells of nobody.
    if (this.told) this.before = this.several ? null : this.here
    if (paragraph[i] !== this.paragraph) this.before = null
    this.sentence = sentence[i]
    this.paragraph = paragraph[i]
    this.here = null
    this.several = false
    this.told = false
  }

  /** Takes note of mention `i` and whose it is, -1 where that is open. */
  note({ mentions, places, parties }: Scene, i: number, party: number): void {
    if (places.quotation[i] >= 0) return
    this.told = true
    if (places.subject[i] !== STANDING.subject) return
    const { kind, tokens } = mentions[i]
    if (!this.here) this.here = { party, kind, at: tokens.from }
    else if (this.here.party !== party && parties[party]?.type !== 'organisation') this.several = true
  }

  /** Whom the sentence before was about by a name or a description, where a pronoun now speaks as the subject; or -1. */
  speaker({ mentions, places }: Scene, i: number): number {
    const { before } = this
    const m = mentions[i]
    if (m.kind !== 'pronoun' || m.role !== 'subject' || !before || before.kind === 'pronoun') return -1
    if (places.speaker[i] === 0 || (this.told && places.sentence[i] === this.sentence)) return -1
    // "Lee has gone. 'She had to,' she said": whoever is spoken of does not speak.
    for (let k = i - 1; k >= 0 && places.quotation[k] >= 0 && places.paragraph[k] === places.paragraph[i]; k--) {
      const told = mentions[k]
      if (told.kind === 'pronoun' && told.form === m.form) return -1
    }
    return before.party
  }

  /** Who is the subject of the very words that a pronoun says ("Lee was late, she said"), or -1. */
  spokenOf({ places }: Scene, i: number): number {
    const { here } = this
    const clause = places.clause[i]
    return clause >= 0 && here && here.kind !== 'pronoun' && here.at >= clause ? here.party : -1
  }
}
