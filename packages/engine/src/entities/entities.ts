import type { Entity } from '@onrecord/record'
import type { Document, Segmented, Stage } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { MentionModel } from '../mentions/model.ts'
import { choose } from '../model/choice.ts'
import type { Quoted } from '../quotations/quotations.ts'
import type { Tagged } from '../tags/tags.ts'
import { Votes } from './agreement.ts'
import { castOf } from './cast.ts'
import { entitiesOf } from './entity.ts'
import { resolvePronouns } from './pronouns.ts'

/** Layer of `entities`. */
export interface Recognised {
  /** In order of first mention. */
  readonly entities: readonly Entity[]
  /** For each mention the index of its entity, or -1: places, dates, titles of works, what cannot be told. */
  readonly whose: Int32Array
}

/** The stage that says which mentions are of one person or body, and what the text says each of them is. */
export function entitiesWith({ pronouns }: Pick<MentionModel, 'pronouns'>): Stage<Document & Segmented & Quoted & Tagged & Mentioned, Recognised> {
  const bits = Math.log2(pronouns.weights.length)
  return doc => {
    const cast = castOf(doc, doc.mentions, doc.article.text)
    // A first walk only learns which pronouns go with whom; the second knows it from the first word on.
    const votes = new Votes(cast.scene.parties.length)
    resolvePronouns(cast.scene, cast.whose.slice(), bits, (pronoun, candidates, features) => {
      const { index, probability } = choose(pronouns, features)
      if (index > 0) votes.add(pronoun.form, candidates[index - 1], probability)
      return index
    })
    const scene = { ...cast.scene, genders: votes.settle(cast.scene.genders) }
    const whose = cast.whose.slice()
    resolvePronouns(scene, whose, bits, (_pronoun, _candidates, features) => choose(pronouns, features).index)
    return entitiesOf(doc, { ...cast, scene, whose })
  }
}

/** Until the engine passes the model: pronouns stay open. */
export const entities = entitiesWith({ pronouns: { weights: new Float32Array(2) } })
