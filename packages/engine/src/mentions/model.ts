import type { Chooser } from '../model/choice.ts'
import type { Pack } from '../model/pack.ts'
import { grow, shrink } from '../model/weights.ts'

/** What the stages `mentions` and `entities` learned. */
export interface MentionModel {
  /** Chooses a name's type from `NAME_TYPES`. */
  readonly types: Chooser
  /** Chooses whom a pronoun stands for. */
  readonly pronouns: Chooser
}

/** The sections in which a model file keeps what these stages learned. */
export function mentionSections({ types, pronouns }: MentionModel): Pack['sections'] {
  return { ...chooserSections('mentions.types', types), ...chooserSections('mentions.pronouns', pronouns) }
}

/** Reads it from a model file's sections. */
export function mentionModel(sections: Pack['sections']): MentionModel {
  return { types: chooserIn(sections, 'mentions.types'), pronouns: chooserIn(sections, 'mentions.pronouns') }
}

function chooserSections(name: string, { weights }: Chooser): Pack['sections'] {
  const { codes, unit } = shrink(weights)
  return { [name]: new Uint8Array(codes.buffer), [`${name}.unit`]: new Uint8Array(Float32Array.of(unit).buffer) }
}

function chooserIn(sections: Pack['sections'], name: string): Chooser {
  const codes = new Int8Array(sections[name].buffer)
  const unit = new Float32Array(sections[`${name}.unit`].buffer)[0]
  return { weights: grow({ codes, unit }) }
}
