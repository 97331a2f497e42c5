import type { Mention, Pronoun } from '../mentions/mention.ts'
import { feature } from '../model/choice.ts'
import type { Gender } from './agreement.ts'
import type { Party } from './party.ts'
import type { Places } from './places.ts'

/** What has been said of a party so far: where it was mentioned last, how, how often. */
export interface Trace {
  readonly mention: number
  readonly count: number
  /** The pronoun that stood for it last, or null. */
  readonly pronoun: Pronoun['form'] | null
}

/** What the choice of a pronoun's party looks at, besides the parties themselves. */
export interface Scene {
  readonly mentions: readonly Mention[]
  readonly places: Places
  readonly parties: readonly Party[]
  readonly genders: readonly Gender[]
  /** Which gender the text's pronouns seem to give each party. */
  readonly leanings: readonly Gender[]
  /** How many names each party has in the article. */
  readonly names: Int32Array
}

/** The parties that a pronoun may stand for, the last mentioned first, and how things stand at the pronoun. */
export interface Moment {
  readonly candidates: readonly number[]
  readonly traces: ReadonlyMap<number, Trace>
  /** The subject of this sentence so far, of the sentence before, the party last told to speak, that of the last pronoun of each kind; -1 for none. */
  readonly subject: number
  readonly subjectBefore: number
  readonly speaker: number
  readonly lastOfKind: number
}

/** May the pronoun stand for the party? */
export function agrees(form: Pronoun['form'], party: Party, gender: Gender): boolean {
  if (form === 'he' || form === 'she') return party.type === 'person' && (gender === null || gender === form)
  return party.type === 'organisation'
}

/** The features (hashes) of every candidate, and first those of the choice that it stands for none of them. */
export function pronounFeatures(scene: Scene, moment: Moment, at: number): (readonly number[])[] {
  const none = noneHashes(scene, moment, at)
  return [none, ...moment.candidates.map((party, rank) => candidateHashes(scene, moment, at, party, rank))]
}

function kindOf({ form }: Pronoun): number {
  return form === 'he' || form === 'she' ? 0 : form === 'they' ? 1 : 2
}

const ROLES: readonly Pronoun['role'][] = ['subject', 'object', 'possessive', 'reflexive']

function noneHashes({ mentions, places }: Scene, { candidates }: Moment, at: number): number[] {
  const pronoun = mentions[at] as Pronoun
  const kind = kindOf(pronoun) * 2 + places.speaker[at]
  const quoted = places.quotation[at] >= 0 ? 1 : 0
  return [
    feature(51, kind, ROLES.indexOf(pronoun.role)),
    feature(52, kind, Math.min(3, candidates.length)),
    feature(53, kind, quoted),
  ]
}

function candidateHashes(scene: Scene, moment: Moment, at: number, party: number, rank: number): number[] {
  const { mentions, places, parties, genders, leanings, names } = scene
  const pronoun = mentions[at] as Pronoun
  const trace = moment.traces.get(party) ?? { mention: at, count: 0, pronoun: null }
  const last = trace.mention
  // Who speaks is another question than who is spoken of: speakers go on speaking.
  const person = kindOf(pronoun) * 2 + places.speaker[at]
  const kind = person * 4 + ROLES.indexOf(pronoun.role)
  const far = bucket(places.sentence[at] - places.sentence[last])
  const paragraphs = bucket(places.paragraph[at] - places.paragraph[last])
  const subject = places.subject[last]
  const speaker = places.speaker[last]
  const lean = leanings[party]
  const known = genders[party] !== null ? 1 : lean === null ? 0 : lean === pronoun.form ? 2 : 3
  const how = mentions[last].kind === 'name' ? 0 : mentions[last].kind === 'description' ? 1 : 2
  const quoted = places.quotation[at] < 0 ? 0 : places.quotation[at] === places.quotation[last] ? 1 : 2
  const quotedLast = places.quotation[last] >= 0 ? 1 : 0
  const isSubject = moment.subject === party ? 1 : 0
  const wasSubject = moment.subjectBefore === party ? 1 : 0
  const isSpeaker = moment.speaker === party ? 1 : 0
  const isLast = moment.lastOfKind === party ? 1 : 0
  const alone = moment.candidates.length === 1 ? 1 : 0
  return [
    feature(1, kind, far),
    feature(2, person, paragraphs),
    feature(3, person, Math.min(rank, 4)),
    feature(4, kind, subject, far),
    feature(5, person, speaker),
    feature(6, person, how, far),
    feature(8, person, known),
    feature(9, kind, isLast, far),
    feature(10, kind, isSubject),
    feature(11, kind, wasSubject, moment.subject < 0 ? 0 : 1),
    feature(12, person, isSpeaker),
    feature(13, person, quoted, quotedLast),
    feature(14, person, Math.min(5, names[party])),
    feature(15, kind, far, Math.min(rank, 3), known),
    feature(16, person, trace.pronoun === null ? 0 : trace.pronoun === pronoun.form ? 1 : 2, known),
    feature(17, person, alone, paragraphs),
    feature(19, kind, isSubject * 8 + wasSubject * 4 + isSpeaker * 2 + isLast),
    feature(20, person, quoted, isSpeaker),
    feature(21, person, parties[party].words.length ? 1 : 0, far),
    feature(22, person, isSubject || moment.subject >= 0 ? 0 : wasSubject, known, subject),
  ]
}

function bucket(distance: number): number {
  return distance < 4 ? distance : distance < 7 ? 4 : 5
}
