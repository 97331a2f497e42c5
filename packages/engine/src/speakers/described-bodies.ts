import type { Document, Segmented } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'

/** Names for bodies that are described and not named, as the text has them: "Dunmere police", "the Penrose campaign". */
export class DescribedBodies {
  /** From a noun to the fuller descriptions that end in it, with where they stand. */
  private readonly byNoun = new Map<string, { readonly name: string; readonly from: number }[]>()

  constructor({ article: { text }, tokens, mentions }: Document & Segmented & Mentioned) {
    for (const m of mentions) {
      if (m.kind !== 'description' || m.of !== 'organisation' || !m.office.body) continue
      const from = tokens[m.office.body.from].from
      const name = text.slice(from, tokens[m.head].to)
      if (!/^\p{Lu}/u.test(name) || m.office.body.from >= m.head || /['’]/.test(name)) continue
      const noun = tokens[m.head].text.toLowerCase()
      const list = this.byNoun.get(noun) ?? []
      list.push({ name, from })
      this.byNoun.set(noun, list)
    }
  }

  /** The fuller name of "the campaign" or "Ada Penrose's campaign" at an offset, or null where the text has none. */
  fullName(words: string, noun: string, offset: number): string | null {
    const list = this.byNoun.get(noun.toLowerCase())
    if (!list) return null
    const owner = /(\S+)['’]s?\s+\S+$/u.exec(words)?.[1]
    if (owner) return list.find(({ name }) => name.split(' ').at(-2) === owner)?.name ?? null
    if (words.split(/\s+/).length > 2) return null
    return (list.findLast(({ from }) => from < offset) ?? list[0]).name
  }
}
