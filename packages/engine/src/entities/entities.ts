import type { Document, Segmented, Stage } from '../document.ts'
import { likeliest } from '../mentions/hashed.ts'
import type { Mentioned, Pronoun } from '../mentions/mention.ts'
import type { MentionModel } from '../mentions/model.ts'
import { textOf } from '../mentions/sight.ts'
import type { Chooser } from '../model/choice.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { Votes } from './agreement.ts'
import { type Cast, castOf } from './cast.ts'
import { entitiesOf } from './entity.ts'
import type { Scene } from './pronoun-choice.ts'
import { resolvePronouns } from './pronouns.ts'
import type { Recognised } from './recognised.ts'

export type { Recognised } from './recognised.ts'

/** The stage that says which mentions are of one person or body, and what the text says each of them is. */
export function entitiesWith({
  pronouns,
}: Pick<MentionModel, 'pronouns'>): Stage<Document & Segmented & Quoted & Tagged & Mentioned, Recognised> {
  return doc => {
    const cast = castOf(textOf(doc), doc.mentions, doc.article.text)
    // A first walk only learns which pronouns go with whom; the second knows it from the first word on.
    const scene = withGenders(cast, pronouns)
    const whose = cast.whose.slice()
    resolvePronouns(scene, whose, (_pronoun, _candidates, features) => likeliest(pronouns, features()).index)
    cast.owned.ofPronouns(whose)
    return entitiesOf(doc, { ...cast, scene, whose })
  }
}

/** The scene with the genders that the pronouns of a first walk speak for. */
export function withGenders({ scene, whose }: Cast, pronouns: Chooser): Scene {
  const votes = new Votes(scene.parties.length)
  const chosen = whose.slice()
  const weighed = new Set<Pronoun>()
  resolvePronouns(scene, chosen, (pronoun, candidates, features) => {
    weighed.add(pronoun)
    if (pronoun.form !== 'he' && pronoun.form !== 'she') return 0
    const { index, probability } = likeliest(pronouns, features())
    if (index > 0) votes.add(pronoun.form, candidates[index - 1], probability)
    return index
  })
  // What grammar settles is as good as any choice.
  scene.mentions.forEach((m, i) => {
    if (m.kind === 'pronoun' && chosen[i] >= 0 && !weighed.has(m)) votes.add(m.form, chosen[i], 1)
  })
  return { ...scene, genders: votes.settle(scene.genders), leanings: votes.leanings() }
}
