import type { Pronoun } from '../mentions/mention.ts'
import { moveToFront } from './move-to-front.ts'
import type { Places } from './places.ts'
import type { Moment, Scene, Trace } from './pronoun-choice.ts'
import { STANDING } from './subjects.ts'

// So many parties back a pronoun may reach.
const WINDOW = 6
// "Lee had never told her": so many words of a verb stand between its subject and its object.
const VERB_GROUP = 3

/** Who can be taken up by a pronoun: the parties mentioned last, and what each of them has been. */
interface Stage {
  /** The last first. */
  readonly recent: number[]
  readonly traces: Map<number, Trace>
  subject: number
  subjectBefore: number
  speaker: number
  readonly lastOf: Map<Pronoun['form'], number>
}

/** Where the walk through an article's mentions stands. */
export class Walk {
  private stage: Stage = {
    recent: [],
    traces: new Map(),
    subject: -1,
    subjectBefore: -1,
    speaker: -1,
    lastOf: new Map(),
  }
  /** The running text's stage, while the walk is in a headline or a caption. */
  private aside: Stage | null = null
  private sentence = -1
  /** Whether the subject is that of the whole sentence, not only of a clause in it. */
  private main = false
  /** Whether the sentence mentions anybody outside quotations. */
  private told = false
  /** The subject of the clause at hand. */
  private actor = -1
  /** Who asked, in a sentence that begins "Asked by". */
  private asker = -1
  /** The token after the actor. */
  private actorEnd = -1
  /** The pronoun that this paragraph used last of each party, and in which sentence. */
  private readonly called = new Map<number, { readonly form: Pronoun['form']; readonly sentence: number }>()
  private paragraph = -1
  /** Whom the story put a question to last, and the sentence that did; -1 once somebody else has been told of. */
  private asked = -1
  private askedIn = -1
  /** Whom the story told to be urged to do something last, and the sentence that did. */
  private urged = -1
  private urgedIn = -2

  get recent(): readonly number[] {
    return this.stage.recent
  }

  enter({ sentence, paragraph, display }: Places, i: number): void {
    if (sentence[i] === this.sentence) return
    this.sentence = sentence[i]
    if (paragraph[i] !== this.paragraph) this.called.clear()
    this.paragraph = paragraph[i]
    if (display[i] && !this.aside) {
      this.aside = this.stage
      const { recent, traces, lastOf } = this.stage
      this.stage = { ...this.stage, recent: [...recent], traces: new Map(traces), lastOf: new Map(lastOf) }
    } else if (!display[i] && this.aside) {
      this.stage = resumed(this.aside, this.stage)
      this.aside = null
    }
    // A bare quotation leaves the subject before it in place; what tells of a thing ("The claims were made by") does not.
    const { stage } = this
    if (stage.subject >= 0 || this.told) stage.subjectBefore = stage.subject
    stage.subject = -1
    this.main = false
    this.actor = -1
    this.asker = -1
    this.told = false
  }

  moment(candidates: readonly number[], pronoun: Pronoun): Moment {
    const { traces, subject, subjectBefore, speaker, lastOf } = this.stage
    return { candidates, traces, subject, subjectBefore, speaker, lastOfKind: lastOf.get(pronoun.form) ?? -1 }
  }

  /**
   * Who answers where a pronoun speaks next after a question, or is told to have refused or agreed right after a demand:
   * who was asked. -1 where nobody was.
   */
  answerer({ mentions, places }: Scene, i: number): number {
    if ((mentions[i] as Pronoun).role !== 'subject') return -1
    if (places.replies[i] && places.sentence[i] - this.urgedIn <= 1) return this.urged
    return places.speaker[i] === 1 && places.sentence[i] > this.askedIn ? this.asked : -1
  }

  /** Does somebody speak here after one who spoke not far before and is not dead? */
  goesOnSpeaking({ mentions, places, parties }: Scene, i: number): boolean {
    const { speaker, recent } = this.stage
    const m = mentions[i] as Pronoun
    return (
      m.role === 'subject' &&
      places.speaker[i] === 1 &&
      speaker >= 0 &&
      !parties[speaker].dead &&
      recent.includes(speaker)
    )
  }

  /**
   * Can the pronoun not stand for the party? It cannot where this paragraph has called it by the other of "he" and
   * "she", nor as the object of what the party itself does ("Lee told her").
   */
  forbids({ leanings }: Scene, { form, role, tokens }: Pronoun, party: number): boolean {
    if (role === 'subject' && this.asker === party) return true
    if (role === 'object' && this.actor === party && tokens.from - this.actorEnd <= VERB_GROUP) return true
    const other = form === 'he' ? 'she' : form === 'she' ? 'he' : null
    const called = this.called.get(party)
    if (other === null || called?.form !== other) return false
    // A word taken amiss in one sentence must not speak against all of the article in the next.
    return called.sentence === this.sentence || leanings[party] === other
  }

  mention({ mentions, places }: Scene, i: number, party: number): void {
    const m = mentions[i]
    const { stage } = this
    const trace = stage.traces.get(party)
    const pronoun = m.kind === 'pronoun' ? m.form : (trace?.pronoun ?? null)
    stage.traces.set(party, { mention: i, count: (trace?.count ?? 0) + 1, pronoun })
    moveToFront(stage.recent, party, WINDOW)
    if (places.subject[i] !== STANDING.other) {
      this.actor = party
      this.actorEnd = places.end[i]
    }
    if (places.asker[i]) this.asker = party
    this.noteAsked(places, i, party)
    if (places.urged[i]) {
      this.urged = party
      this.urgedIn = places.sentence[i]
    }
    if (places.quotation[i] < 0) {
      this.told = true
      this.noteSubject(places.subject[i], party)
    }
    if (places.speaker[i]) stage.speaker = party
    if (m.kind === 'pronoun') {
      stage.lastOf.set(m.form, party)
      this.called.set(party, { form: m.form, sentence: places.sentence[i] })
    }
  }

  /** Whoever is asked stays so until the story tells of somebody else in another sentence. */
  private noteAsked({ asked, sentence, subject, quotation }: Places, i: number, party: number): void {
    if (asked[i]) {
      this.asked = party
      this.askedIn = sentence[i]
    } else if (
      sentence[i] !== this.askedIn &&
      subject[i] !== STANDING.other &&
      quotation[i] < 0 &&
      party !== this.asked
    )
      this.asked = -1
  }

  /** The first subject counts, but that of a clause only until the sentence's own comes. */
  private noteSubject(standing: number, party: number): void {
    const isMain = standing === STANDING.subject
    if (standing === STANDING.other || (this.stage.subject >= 0 && (this.main || !isMain))) return
    this.stage.subject = party
    this.main = isMain
  }
}

/** After a caption the story goes on where it was; who was met in the caption alone comes last. */
function resumed(before: Stage, caption: Stage): Stage {
  for (const party of caption.recent) {
    const trace = caption.traces.get(party)
    if (!trace || before.traces.has(party) || before.recent.length >= WINDOW) continue
    before.recent.push(party)
    before.traces.set(party, trace)
  }
  return before
}
