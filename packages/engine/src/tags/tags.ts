import type { Segmented, Stage } from '../document.ts'
import { type Form, formsOf } from './context.ts'
import { type TagModel, tagSentence } from './tagger.ts'

/** Layer of `tags`: a part of speech a token, as indices into `TAGS`, and the hashed form of each token. */
export interface Tagged {
  readonly tags: Uint8Array
  readonly forms: readonly Form[]
}

/** The stage that gives every token its part of speech. */
export function tagsWith(model: TagModel): Stage<Segmented, Tagged> {
  const known = new Map<string, Form>()
  return ({ tokens, paragraphs }) => {
    const forms = formsOf(tokens, known)
    const tags = new Uint8Array(tokens.length)
    for (const { sentences } of paragraphs) {
      for (const { from, to } of sentences) tagSentence(model, forms.slice(from, to), tags, from)
    }
    return { tags, forms }
  }
}
