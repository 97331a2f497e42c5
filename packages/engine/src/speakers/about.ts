import type { Entity, Statement } from '@onrecord/record'
import { type Document, type Segmented, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import type { Quoted } from '../quotations/quotations.ts'
import { mentionsIn } from './mentions-in.ts'
import { isVocative } from './vocatives.ts'

type Doc = Document & Segmented & Quoted & Mentioned & Recognised

/** Whom what was said speaks of: their ids, most mentioned first, then in order; not the speaker, nor whom it only calls. */
export type AboutOf = (statement: Statement) => string[]

/** Says of an article's statements whom they are about. `cast` is everybody in it: the recognised entities first. */
export function aboutIn(doc: Doc, cast: readonly Entity[]): AboutOf {
  // Who has no name is known by where the text speaks of them.
  const voices = new Map(cast.slice(doc.entities.length).flatMap(({ id, mentions }) => mentions.map(m => [m.from, id])))
  const idOf = (i: number): string | undefined => {
    const first = doc.described[i]
    return (
      doc.entities[doc.whose[i]]?.id ??
      (doc.mentions[i].kind === 'pronoun' && first < 0
        ? undefined
        : (voices.get(doc.mentions[i].from) ?? voices.get(doc.mentions[first]?.from)))
    )
  }
  return ({ content, speaker, addressees }) => {
    const counts = new Map<string, number>()
    for (const span of content) {
      const words = { from: tokenAt(doc.tokens, span.from), to: tokenAt(doc.tokens, span.to - 1) + 1 }
      for (const i of mentionsIn(doc, words)) {
        const id = isFirstPerson(doc, i) ? undefined : idOf(i)
        if (id === undefined || id === speaker) continue
        if (addressees.includes(id) && isVocative(doc, i, words)) continue
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
    }
    return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  }
}

function isFirstPerson({ mentions }: Mentioned, i: number): boolean {
  const m = mentions[i]
  return m.kind === 'pronoun' && (m.form === 'I' || m.form === 'we')
}
