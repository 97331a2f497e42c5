import type { Mention, Pronoun } from '../mentions/mention.ts'
import { agrees, type Moment, pronounFeatures, type Scene, type Trace } from './pronoun-choice.ts'

/** Picks one of a pronoun's candidates by their features; the first of them is that it stands for none. */
export type Decide = (
  pronoun: Pronoun,
  candidates: readonly number[],
  features: readonly (readonly number[])[],
) => number

// So many parties back a pronoun may reach.
const WINDOW = 8

/**
 * Walks the mentions in order and writes into `whose` the party of every pronoun, as `decide` says. "I" and "we" are
 * left to whoever finds out who speaks; "who" takes the mention before it.
 */
export function resolvePronouns(scene: Scene, whose: Int32Array, decide: Decide): void {
  const { mentions, places, parties, genders } = scene
  const quoting = quotedSpeakers(scene)
  const walk = new Walk()
  mentions.forEach((m, i) => {
    walk.enter(places.sentence[i])
    if (m.kind === 'pronoun' && m.form === 'who') whose[i] = antecedent(mentions, whose, i)
    else if (m.kind === 'pronoun' && m.form !== 'I' && m.form !== 'we') {
      const own = places.quotation[i] >= 0 && quoting[i] >= 0 ? whose[quoting[i]] : -1
      const candidates = walk.recent.filter(
        p => p !== own && agrees(m.form, parties[p], genders[p]) && !walk.contradicts(m.form, p),
      )
      if (candidates.length) {
        const moment = walk.moment(candidates, m)
        // A lone "it" is most often no body's; but whatever has a chairwoman is one.
        if (hasOfficers(mentions, i))
          whose[i] = candidates.includes(moment.subjectBefore) ? moment.subjectBefore : candidates[0]
        else {
          const choice = decide(m, candidates, pronounFeatures(scene, moment, i))
          whose[i] = choice > 0 ? candidates[choice - 1] : -1
        }
      }
    }
    if (whose[i] >= 0) walk.mention(scene, i, whose[i])
  })
}

/** Does the pronoun begin a description of a person ("its chairwoman")? */
function hasOfficers(mentions: readonly Mention[], i: number): boolean {
  const whole = mentions[i - 1]
  const { kind, from } = mentions[i]
  const its = kind === 'pronoun' && (mentions[i] as Pronoun).form === 'it'
  return its && whole?.kind === 'description' && whole.of === 'person' && whole.from === from
}

/** For each mention the mention that speaks in its paragraph, or in the last that had one; -1 for none. */
function quotedSpeakers({ mentions, places }: Scene): Int32Array {
  const inParagraph = new Map<number, number>()
  mentions.forEach((_, i) => {
    const paragraph = places.paragraph[i]
    if (places.speaker[i] && !inParagraph.has(paragraph)) inParagraph.set(paragraph, i)
  })
  let last = -1
  return Int32Array.from(mentions, (_, i) => {
    last = inParagraph.get(places.paragraph[i]) ?? last
    return last
  })
}

/** What "who" at mention `i` takes up: the name or description that ends close before it. */
function antecedent(mentions: readonly Mention[], whose: Int32Array, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    if (mentions[i].tokens.from - mentions[k].tokens.to > 8) return -1
    if (mentions[k].kind !== 'pronoun' && whose[k] >= 0) return whose[k]
  }
  return -1
}

/** Where the walk through an article's mentions stands. */
class Walk {
  readonly recent: number[] = []
  private readonly traces = new Map<number, Trace>()
  private sentence = -1
  private subject = -1
  private subjectBefore = -1
  private speaker = -1
  /** The pronoun that this sentence used last of each party. */
  private readonly called = new Map<number, Pronoun['form']>()
  private readonly lastOf = new Map<Pronoun['form'], number>()

  enter(sentence: number): void {
    if (sentence === this.sentence) return
    this.subjectBefore = this.subject
    this.subject = -1
    this.sentence = sentence
    this.called.clear()
  }

  moment(candidates: readonly number[], pronoun: Pronoun): Moment {
    const { traces, subject, subjectBefore, speaker } = this
    return { candidates, traces, subject, subjectBefore, speaker, lastOfKind: this.lastOf.get(pronoun.form) ?? -1 }
  }

  /** Has this sentence called the party by the other of "he" and "she"? */
  contradicts(form: Pronoun['form'], party: number): boolean {
    const other = form === 'he' ? 'she' : form === 'she' ? 'he' : null
    return other !== null && this.called.get(party) === other
  }

  mention({ mentions, places }: Scene, i: number, party: number): void {
    const m = mentions[i]
    const trace = this.traces.get(party)
    const pronoun = m.kind === 'pronoun' ? m.form : (trace?.pronoun ?? null)
    this.traces.set(party, { mention: i, count: (trace?.count ?? 0) + 1, pronoun })
    const at = this.recent.indexOf(party)
    if (at >= 0) this.recent.splice(at, 1)
    else if (this.recent.length === WINDOW) this.recent.pop()
    this.recent.unshift(party)
    if (places.quotation[i] < 0 && places.subject[i] && this.subject < 0) this.subject = party
    if (places.speaker[i]) this.speaker = party
    if (m.kind === 'pronoun') {
      this.lastOf.set(m.form, party)
      this.called.set(party, m.form)
    }
  }
}
