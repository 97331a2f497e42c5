import {
  type Cast,
  type Chooser,
  castOf,
  choose,
  type Mention,
  type Mentioned,
  type Pronoun,
  placed,
  type Quoted,
  resolvePronouns,
  type Text,
} from '@onrecord/engine/training'
import type { Choice } from '../choice.ts'
import type { ParsedArticle } from '../data/parsed.ts'
import type { GoldSpeaker, SpeakerArticle } from '../data/speakers.ts'

/** An article with its cast, and whom its pronouns stand for where somebody says so (party index by mention index). */
export interface CastArticle {
  readonly cast: Cast
  readonly right: ReadonlyMap<Pronoun, number>
}

export function cast(text: Text & Quoted & Mentioned, source: string): Cast {
  return castOf(text, text.mentions, source)
}

/** CoreNLP's answers: the party that its chain names or describes most often; -1 for an "it" or "they" in no chain. */
export function silverPronouns(
  { scene: { mentions }, whose }: Cast,
  { tokens }: Text,
  parsed: ParsedArticle,
): Map<Pronoun, number> {
  const at = new Map<number, number>()
  mentions.forEach((m, i) => {
    if (m.kind === 'pronoun') at.set(m.from, i)
    if (m.kind === 'description') at.set(tokens[m.head].from, i)
    if (m.kind === 'name') for (let c = m.from; c < m.to; c++) at.set(c, i)
  })
  const right = new Map<Pronoun, number>()
  for (const chain of parsed.coref) {
    const own = chain.flatMap(([sentence, , , head]) => {
      const token = parsed.sentences[sentence]?.[head]
      const i = token ? at.get(token[0]) : undefined
      return i === undefined ? [] : [i]
    })
    const party = most(own.flatMap(i => (mentions[i].kind !== 'pronoun' && whose[i] >= 0 ? [whose[i]] : [])))
    if (party === null) continue
    for (const i of own) {
      const m = mentions[i]
      if (m.kind === 'pronoun') right.set(m, party)
    }
  }
  // What is in no chain and could be a thing's is nobody's.
  for (const m of mentions)
    if (m.kind === 'pronoun' && (m.form === 'it' || m.form === 'they') && !right.has(m)) right.set(m, -1)
  return right
}

/** The readers' answers: whom pronouns stand for that are sources. */
export function goldPronouns(cast: Cast, { speakers }: SpeakerArticle): Map<Pronoun, number> {
  const right = new Map<Pronoun, number>()
  for (const speaker of speakers) {
    const m = sourcePronoun(cast.scene.mentions, speaker)
    const party = m ? partyNamed(cast, speaker.name) : -1
    if (m && party >= 0) right.set(m, party)
  }
  return right
}

/** The one pronoun that a source consists of, or null. */
export function sourcePronoun(mentions: readonly Mention[], { attribution, type }: GoldSpeaker): Pronoun | null {
  const [source] = attribution.source
  if (!source || (type !== 'person' && type !== 'organisation')) return null
  const m = mentions.find(m => m.kind === 'pronoun' && m.from >= source.from && m.to <= source.to)
  return m?.kind === 'pronoun' && source.to - source.from < 12 ? m : null
}

/** The party with the name, or -1. */
export function partyNamed({ scene: { parties } }: Cast, name: string): number {
  const plain = (s: string) => s.toLowerCase().replaceAll('’', "'").replace(/^the /, '')
  const exact = parties.findIndex(p => plain(p.words.join(' ')) === plain(name))
  if (exact >= 0) return exact
  const last = (s: string) => plain(s).split(' ').at(-1)
  return parties.findIndex(p => last(p.words.join(' ')) === last(name) && plain(p.words[0])[0] === plain(name)[0])
}

/** The choices to learn from in an article, of the pronouns `asked` for; where nobody says, the walk goes on as `model` says. */
export function pronounChoices(
  { cast: { scene, whose }, right }: CastArticle,
  model: Chooser | null,
  bits: number,
  asked: (mention: number) => boolean = () => true,
): Choice[] {
  const choices: Choice[] = []
  resolvePronouns(scene, whose.slice(), (pronoun, candidates, features) => {
    const list = () => features().map(h => placed(h, bits))
    const party = right.get(pronoun)
    if (party === undefined) return model ? choose(model, list()).index : 0
    const chosen = candidates.indexOf(party) + 1
    if ((chosen > 0 || party < 0) && asked(scene.mentions.indexOf(pronoun)))
      choices.push({ list: list(), right: chosen })
    return chosen
  })
  return choices
}

function most(values: readonly number[]): number | null {
  const counts = new Map<number, number>()
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1)
  const best = [...counts].sort((a, b) => b[1] - a[1])[0]
  return best ? best[0] : null
}
