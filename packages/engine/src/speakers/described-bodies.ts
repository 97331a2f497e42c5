import type { Document, Segmented, Token } from '../document.ts'
import type { Mentioned } from '../mentions/mention.ts'

/** Names for bodies that are described and not named, as the text has them: "Dunmere police", "the Penrose campaign". */
export class DescribedBodies {
  /** From a noun to the fuller descriptions that end in it, with where they stand. */
  private readonly byNoun = new Map<string, { readonly name: string; readonly from: number }[]>()

  constructor({ article: { text }, tokens, mentions }: Document & Segmented & Mentioned) {
    for (const { from, to, noun } of bareBodies(tokens)) this.add(noun, text.slice(from, to), from)
    for (const m of mentions) {
      if (m.kind === 'name' && m.type === 'organisation' && /(?:Police|Constabulary)$/.test(text.slice(m.from, m.to)))
        this.add('cops', text.slice(m.from, m.to), m.from)
      if (m.kind !== 'description' || m.of !== 'organisation' || !m.office.body) continue
      const from = tokens[m.office.body.from].from
      const name = text.slice(from, tokens[m.head].to)
      if (!/^\p{Lu}/u.test(name) || m.office.body.from >= m.head || /['’]/.test(name)) continue
      this.add(tokens[m.head].text.toLowerCase(), name, from)
    }
  }

  private add(noun: string, name: string, from: number): void {
    const list = this.byNoun.get(noun)
    if (list) list.push({ name, from })
    else this.byNoun.set(noun, [{ name, from }])
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

/** "Dunmere police" wherever it stands, as in "a Dunmere police officer". */
function bareBodies(tokens: readonly Token[]): { from: number; to: number; noun: string }[] {
  return tokens.flatMap(({ text, to }, i) => {
    const before = tokens[i - 1]
    const isNamed = text === 'police' && before !== undefined && /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u.test(before.text)
    if (!isNamed || isFirst(tokens, i - 1)) return []
    return [{ from: before.from, to, noun: text }]
  })
}

/** Does a sentence or a quotation begin with the token? */
function isFirst(tokens: readonly Token[], i: number): boolean {
  return i === 0 || /^[.!?:"“”'‘’]$/.test(tokens[i - 1].text) || tokens[i].from - tokens[i - 1].to > 1
}
