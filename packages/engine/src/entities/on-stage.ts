import type { BlockKind } from '@onrecord/record'
import { rangeAt } from '../document.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Text } from '../mentions/sight.ts'
import { STANDING, standingOf } from './subjects.ts'

const ASIDES: ReadonlySet<BlockKind> = new Set(['caption', 'pullquote'])
const NOBODY = -1
const SEVERAL = -2

/** Whom the paragraph at hand names, and the one before it. */
export class OnStage {
  /** The one person that it has named so far, or -1. */
  only = -1
  private several = false
  private first = -1
  private firstBefore = -1
  /** The one person whom the paragraph names, and not as a subject; who else can be its subject makes them several. */
  private beside = NOBODY
  private at = 0
  /** Where somebody without a name became the subject of the paragraph, in tokens; -1 where nobody did since a name. */
  private unnamed = -1
  private named = -1
  private firstNamed = -1
  private readonly text: Text

  constructor(text: Text) {
    this.text = text
  }

  /** The first person whom the paragraph named before a token's sentence, else the first of the paragraph before it; or -1. */
  leadAt(token: number): number {
    const { sentences } = this.text.paragraphs[this.at]
    const { from } = sentences[rangeAt(sentences, token)]
    return this.first >= 0 && this.firstNamed < from ? this.first : this.firstBefore
  }

  /** Goes on to a token. */
  enter(token: number): void {
    const { paragraphs } = this.text
    if (token < paragraphs[this.at].to) return
    // A caption and a pull-quote stand beside the story: after them it goes on where it was.
    const isAside = ASIDES.has(paragraphs[this.at].kind)
    while (token >= paragraphs[this.at].to) this.at++
    if (this.first >= 0 && !isAside) this.firstBefore = this.first
    else if (this.beside >= 0 && !isAside) this.firstBefore = this.beside
    this.beside = NOBODY
    this.only = -1
    this.first = -1
    this.several = false
    this.unnamed = -1
  }

  /** Takes note of somebody whom the article only describes: as a subject they are who the paragraph goes on about. */
  bringOn(mention: Mention): void {
    const { sentences } = this.text.paragraphs[this.at]
    const standing = standingOf(this.text, sentences[rangeAt(sentences, mention.tokens.from)], mention)
    if (standing === STANDING.subject) this.unnamed = mention.tokens.from
  }

  /** Does the paragraph go on about somebody whom an earlier sentence brought on without a name? */
  isUnnamed(token: number): boolean {
    const { sentences } = this.text.paragraphs[this.at]
    return this.unnamed >= 0 && this.unnamed < sentences[rangeAt(sentences, token)].from
  }

  /** The one of several whom this paragraph names, or where it names nobody the one before it; or -1. */
  oneOf(parties: readonly number[]): number {
    const party = this.first < 0 ? this.firstBefore : this.only
    return parties.includes(party) ? party : -1
  }

  /** Was the paragraph's one person named in an earlier sentence? In one sentence a name and "the nurse" are two people. */
  isBefore(token: number): boolean {
    const { sentences } = this.text.paragraphs[this.at]
    return this.named < sentences[rangeAt(sentences, token)].from
  }

  /** Takes note of a "he" or "she" as a subject: the paragraph is about whoever was on stage before. */
  goOn(): void {
    this.beside = SEVERAL
  }

  /** Takes note of who is named. */
  name(party: number, mention: Mention): void {
    const { sentences } = this.text.paragraphs[this.at]
    // "In a letter read out by Mr Lee": he is not who the paragraph is about.
    const standing = standingOf(this.text, sentences[rangeAt(sentences, mention.tokens.from)], mention)
    if (standing === STANDING.other) {
      this.beside = this.beside === NOBODY || this.beside === party ? party : SEVERAL
      if (party !== this.only) this.several = true
      if (this.several) this.only = -1
      return
    }
    this.named = mention.tokens.from
    this.unnamed = -1
    if (this.first < 0) {
      this.first = party
      this.firstNamed = mention.tokens.from
    }
    if (this.only >= 0 && this.only !== party) this.several = true
    this.only = this.several ? -1 : party
  }
}
