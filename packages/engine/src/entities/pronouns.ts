import type { Mention, Pronoun } from '../mentions/mention.ts'
import type { Places } from './places.ts'
import { agrees, pronounFeatures, type Scene } from './pronoun-choice.ts'
import { Topic } from './topic.ts'
import { Walk } from './walk.ts'

/** Picks one of a pronoun's candidates by their features; the first of them is that it stands for none. */
export type Decide = (
  pronoun: Pronoun,
  candidates: readonly number[],
  features: () => readonly (readonly number[])[],
) => number

/**
 * Walks the mentions in order and writes into `whose` the party of every pronoun, as `decide` says. "I" and "we" are
 * left to whoever finds out who speaks; "who" takes the mention before it. Who speaks a quotation is found before the
 * pronouns in it, even where "she said" comes after.
 */
export function resolvePronouns(scene: Scene, whose: Int32Array, decide: Decide): void {
  const { mentions, places } = scene
  const quoting = quotedSpeakers(scene)
  const walk = new Walk()
  const topic = new Topic()
  const settled = new Uint8Array(mentions.length)
  const settle = (i: number, own: number) => {
    const m = mentions[i]
    if (m.kind !== 'pronoun' || settled[i]) return
    settled[i] = 1
    if (m.form === 'who') whose[i] = antecedent(scene, whose, i)
    else if (m.form !== 'I' && m.form !== 'we') whose[i] = chosen(scene, { walk, topic }, whose, m, i, own, decide)
  }
  mentions.forEach((_, i) => {
    walk.enter(places, i)
    topic.enter(places, i)
    const speaker = quoting[i]
    if (speaker > i) settle(speaker, -1)
    settle(i, speaker >= 0 ? whose[speaker] : -1)
    topic.note(scene, i, whose[i])
    if (whose[i] >= 0) walk.mention(scene, i, whose[i])
  })
}

/** The party that a pronoun stands for, or -1; not `own`, who says it. */
function chosen(
  scene: Scene,
  { walk, topic }: { readonly walk: Walk; readonly topic: Topic },
  whose: Int32Array,
  m: Pronoun,
  i: number,
  own: number,
  decide: Decide,
): number {
  const { mentions, parties, genders } = scene
  const ahead = aheadOf(scene, whose, i)
  const object = scene.places.object[i] < 0 ? -1 : whose[scene.places.object[i]]
  // "After she spoke, Ann Lee left" is of one person.
  if (ahead >= 0 && ahead !== own && agrees(m.form, parties[ahead], genders[ahead])) return ahead
  const none = [own, object, ownedBy(mentions, whose, i), topic.spokenOf(scene, i)]
  const fit = walk.recent.filter(
    p => !none.includes(p) && agrees(m.form, parties[p], genders[p]) && !walk.forbids(scene, m, p),
  )
  if (fit.length === 0) return -1
  const alive = walk.goesOnSpeaking(scene, i) ? fit.filter(p => !parties[p].dead) : fit
  const candidates = alive.length > 0 ? alive : fit
  const moment = walk.moment(candidates, m)
  const answers = walk.answerer(scene, i)
  if (candidates.includes(answers)) return answers
  const subject = topic.speaker(scene, i)
  if (candidates.includes(subject) && isOpen(scene, m, subject)) return subject
  // A lone "it" is most often no body's; but whatever has a chairwoman is one.
  if (hasOfficers(mentions, i)) return candidates.includes(moment.subjectBefore) ? moment.subjectBefore : candidates[0]
  const choice = decide(m, candidates, () => pronounFeatures(scene, moment, i))
  return choice > 0 ? candidates[choice - 1] : -1
}

/** Does nothing that the text's pronouns say so far speak against a party? */
function isOpen({ genders, leanings }: Scene, { form }: Pronoun, party: number): boolean {
  return genders[party] === form || (leanings[party] ?? form) === form
}

/** The party that the sentence of a pronoun goes on to name as its subject, or -1. */
function aheadOf({ places }: Scene, whose: Int32Array, i: number): number {
  return places.ahead[i] < 0 ? -1 : whose[places.ahead[i]]
}

/** Whom the description that a pronoun begins is of, or -1: in "his deputy" he is not the deputy. */
function ownedBy(mentions: readonly Mention[], whose: Int32Array, i: number): number {
  const whole = mentions[i - 1]
  return whole?.kind === 'description' && whole.tokens.from === mentions[i].tokens.from ? whose[i - 1] : -1
}

/** Does the pronoun begin a description of a person ("its chairwoman")? */
function hasOfficers(mentions: readonly Mention[], i: number): boolean {
  const whole = mentions[i - 1]
  const { kind, from } = mentions[i]
  const its = kind === 'pronoun' && (mentions[i] as Pronoun).form === 'it'
  return its && whole?.kind === 'description' && whole.of === 'person' && whole.from === from
}

/** For each mention in words that are quoted the mention of who says them: in its paragraph, or the last; -1 for none. */
function quotedSpeakers({ mentions, places }: Scene): Int32Array {
  const inParagraph = new Map<number, number>()
  mentions.forEach((_, i) => {
    const paragraph = places.paragraph[i]
    if (places.speaker[i] && !inParagraph.has(paragraph)) inParagraph.set(paragraph, i)
  })
  let last = -1
  return Int32Array.from(mentions, (_, i) => {
    const here = inParagraph.get(places.paragraph[i])
    last = here ?? last
    const tagged = places.quotation[i] >= 0 ? taggedAfter(places, i) : -1
    if (tagged >= 0) last = tagged
    const isTurn = here !== undefined && here < i && places.label[here] === 1
    return isTurn || places.quotation[i] >= 0 ? last : -1
  })
}

/** The mention that says the quotation around mention `i` right after it, though somebody else spoke before; or -1. */
function taggedAfter({ quotation, paragraph, sentence, speaker, tag }: Places, i: number): number {
  let k = i + 1
  while (k < quotation.length && quotation[k] === quotation[i]) k++
  if (k >= quotation.length || paragraph[k] !== paragraph[i] || quotation[k] >= 0 || speaker[k] === 0) return -1
  return sentence[k] === sentence[k - 1] || tag[k] === 1 ? k : -1
}

// So many tokens may stand between "who" and what it takes up.
const CLOSE = 8

/**
 * What "who" at mention `i` takes up: of the names and descriptions that end close before it the one that ends last, the
 * longer of two ("a Penrose aide who"); a person's before a body's.
 */
function antecedent({ mentions, parties, places }: Scene, whose: Int32Array, i: number): number {
  const who = mentions[i].tokens.from
  let best = -1
  let person = false
  let end = 0
  for (let k = i - 1; k >= 0 && k > i - 6 && places.paragraph[k] === places.paragraph[i]; k--) {
    const { kind, tokens } = mentions[k]
    if (kind === 'pronoun' || whose[k] < 0 || tokens.to > who || who - tokens.to > CLOSE) continue
    const isPerson = parties[whose[k]].type === 'person'
    if (isPerson === person ? tokens.to < end : person) continue
    best = whose[k]
    person = isPerson
    end = tokens.to
  }
  return best
}
