import type { Entity, EntityType, Span } from '@onrecord/record'
import { type Document, type Segmented, type Tokens, tokenAt } from '../document.ts'
import type { Recognised } from '../entities/entities.ts'
import type { Mentioned } from '../mentions/mention.ts'
import { ROLE_NOUNS } from '../mentions/titles.ts'
import { hashText } from '../model/hash.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'
import { bodyBefore, crowdBefore, isCrowd, isOfMany, publishedBefore, subjectBefore } from './antecedents.ts'
import { correspondent } from './correspondence.ts'
import { DescribedBodies } from './described-bodies.ts'
import { isJoint } from './joint.ts'
import { Letters } from './letters.ts'
import { mentionsIn } from './mentions-in.ts'
import { describedIn, nameApposed, namedIn, namedSpeaker, writerOf } from './named-speaker.ts'
import { type NamedBy, namedBy } from './names.ts'
import { ownerIn } from './owner.ts'
import { Register } from './register.ts'
import { type SourceHead, sourceHead } from './source-head.ts'
import { antecedent, phraseAt, wholeSource } from './source-words.ts'
import { trailOf } from './trail.ts'
import { ownedName, voiceName, voiceType } from './voices.ts'

type Doc = Document & Segmented & Tagged & Mentioned & Recognised

/** Who may speak in an article. */
export interface Cast {
  /** The id of the entity that a source's words stand for, or null where no reader could tell. */
  speaker(source: Span, cue: Span | undefined): string | null
  /** The same for words that are no source, in tokens. */
  speakerIn(words: Tokens): string | null
  /** The id of who writes the reader's letter that holds a token, or null. */
  writerAt(token: number): string | null
  /** The id of the article's author, whom the span mentions. */
  author(span: Span): string
  /** Is the entity somebody whom the text never names? */
  isUnnamed(id: string): boolean
  /** Is the entity a body or a text? */
  isBody(id: string): boolean
  /** Everybody so far: the recognised entities first. */
  members(): readonly Entity[]
}

/** The cast of an article, before anybody has spoken. */
export function castOf(doc: Doc): Cast {
  const casting = new Casting(doc)
  return {
    speaker(source, cue) {
      const words = { from: tokenAt(doc.tokens, source.from), to: tokenAt(doc.tokens, source.to - 1) + 1 }
      return casting.speakerIn(cue && cue.from > source.from ? wholeSource(doc, words) : words)
    },
    speakerIn: words => (words.from < words.to ? casting.speakerIn(words) : null),
    writerAt: token => casting.writerAt(token),
    author: span => casting.register.join('author', 'author', span),
    isUnnamed: id => casting.register.isUnnamed(id),
    isBody: id => casting.register.isBody(id),
    members: () => casting.register.members(),
  }
}

class Casting {
  readonly register: Register
  private readonly doc: Doc
  private readonly named: NamedBy
  private readonly bodies: DescribedBodies
  private readonly letters: Letters
  /** The places that have spoken as "the city of Dunmere", by their noun. */
  private readonly places = new Map<string, string>()
  /** Which names of countries and unions the text has in full, as far as they were asked for. */
  private readonly inFull = new Map<string, boolean>()

  constructor(doc: Doc) {
    this.doc = doc
    this.register = new Register(doc.entities)
    this.named = namedBy(doc.entities)
    this.bodies = new DescribedBodies(doc)
    this.letters = new Letters(doc)
  }

  speakerIn(words: Tokens): string | null {
    const { doc } = this
    const found = sourceHead(doc, words)
    if (!found) return RELATIVE.test(doc.tokens[words.from].text) ? this.pronoun('which', words, words.from) : null
    if (isJoint(doc, words)) return this.register.join('group', voiceName(this.textOf(words)), this.span(words))
    const head = doc.tokens[found.head].text
    const they = /^(?:they|them)$/i.test(head) ? crowdBefore(doc, found.head) : null
    const it = /^it$/i.test(head) ? publishedBefore(doc, found.head) : null
    if (they || it) return this.speakerIn(they ?? it ?? words)
    const known = namedSpeaker(doc, words, found)
    if (known) return known.id
    const nameless = describedIn(doc, found)
    if (nameless && nameless.from !== words.from) return this.speakerIn(nameless)
    return PRONOUN.test(head) ? this.pronoun(head.toLowerCase(), words, found.head) : this.voice(words, found)
  }

  /** Whom a pronoun stands for that the entities leave open. */
  private pronoun(word: string, words: Tokens, at: number): string | null {
    const { doc } = this
    if (word === 'i' || word === 'me')
      return this.writerAt(at) ?? this.register.join('author', 'author', this.span(words))
    if (word === 'us') return subjectBefore(doc, at)?.id ?? null
    if (word === 'it') {
      const body = bodyBefore(doc, at)
      return body ? this.speakerIn(body) : null
    }
    if (!/^(?:who|which|that)$/.test(word)) return null
    const phrase = antecedent(doc, at)
    const name = nameApposed(doc, phrase)
    if (name) return this.speakerIn(name)
    return phrase.from < phrase.to ? this.speakerIn(phrase) : null
  }

  /** Who writes the reader's letter that holds a token, or null. */
  writerAt(token: number): string | null {
    const name = this.letters.writer(token)
    if (!name) return null
    const entity = namedIn(this.doc, name)
    return entity?.id ?? this.register.join('person', this.textOf(name), this.span(name))
  }

  private textOf(words: Tokens): string {
    const { from, to } = this.span(words)
    return this.doc.article.text.slice(from, to)
  }

  /** Somebody described, or named by a name that no entity has. */
  private voice(words: Tokens, found: SourceHead): string {
    const { doc } = this
    const span = this.span(found.core)
    const head = doc.tokens[found.head].text
    const name = voiceName(doc.article.text.slice(span.from, span.to))
    const isName = /^\p{Lu}/u.test(head)
    // "Twitter user @dunmerian"
    if (/^@[\p{L}\p{N}_]+$/u.test(head)) return this.register.join('person', head, span)
    const known = this.named(name)
    // "The Republican" is nobody's party.
    if (known && !(known.type === 'organisation' && ROLE_NOUNS.has(hashText(head.toLowerCase())))) return known.id
    const type = this.typeOf(found, isName)
    const own = isName && type === 'organisation' ? ownName(name) : name
    const owner = ownerIn(doc, found)
    const speaks = owner ? this.speakerIn(owner) : null
    if (speaks) return speaks
    if (type === 'organisation') {
      const words = doc.article.text.slice(span.from, span.to)
      const full = this.bodies.fullName(words, head, span.from)
      if (full) return this.named(full)?.id ?? this.register.join(type, full, span)
    }
    const parts = type === 'organisation' || type === 'group' ? this.wholeOf(found) : null
    if (parts) return parts
    const writer = type === 'document' ? (writerOf(doc, words, found) ?? correspondent(doc, found)) : null
    if (writer) return writer.id
    if (type === 'organisation') {
      const whole = this.ofPeople(found)
      if (whole) return this.register.join(type, name, whole, voiceName(doc.article.text.slice(whole.from, whole.to)))
      const called = this.placeOf(found) ?? this.speltOut(own)
      return this.register.join(type, called, span, called, ownedName(doc.article.text.slice(span.from, span.to)))
    }
    const short = this.span({ from: found.core.from, to: found.head + 1 })
    const full = this.span({ from: found.core.from, to: trailOf(doc, words, found) })
    const called = ({ from, to }: Span) => voiceName(doc.article.text.slice(from, to))
    return this.register.join(type, called(short), full, called(full))
  }

  /** "The board of trustees", which "the board" alone means too; null where the source is no such body. */
  private ofPeople({ core, head }: SourceHead): Span | null {
    const { tokens } = this.doc
    const isOf = head + 1 === core.to && tokens[core.to]?.text === 'of' && MEMBERS.test(tokens[core.to + 1]?.text ?? '')
    return isOf ? this.span({ from: core.from, to: core.to + 2 }) : null
  }

  /** "The city of Dunmere", which "the city" alone means too; null where the source is no such place. */
  private placeOf({ core, head }: SourceHead): string | null {
    const { doc } = this
    const noun = doc.tokens[head].text.toLowerCase()
    if (!/^(?:city|town|state|county|borough|village)$/.test(noun)) return null
    if (doc.tokens[core.to]?.text !== 'of' || !/^\p{Lu}/u.test(doc.tokens[core.to + 1]?.text ?? ''))
      return core.to - core.from < 3 ? (this.places.get(noun) ?? null) : null
    const { to } = phraseAt(doc, core.to + 1, doc.tokens.length)
    const name = this.textOf({ from: head, to })
    this.places.set(noun, name)
    return name
  }

  /** A country's or union's name in full where the article has it so somewhere. */
  private speltOut(name: string): string {
    const full = INITIALS.get(name.replaceAll('.', ''))
    if (full && !this.inFull.has(full)) this.inFull.set(full, this.doc.article.text.includes(full))
    return full && this.inFull.get(full) ? full : name
  }

  /** The court of "a panel of the Court of Appeals" speaks through it. */
  private wholeOf({ head, core }: SourceHead): string | null {
    const { doc } = this
    if (!/^panel$/i.test(doc.tokens[head].text) || doc.tokens[core.to]?.text !== 'of') return null
    const [first] = mentionsIn(doc, { from: core.to + 1, to: core.to + 4 })
    const entity = doc.entities[doc.whose[first]]
    return entity?.type === 'organisation' ? entity.id : null
  }

  private typeOf({ head, core }: SourceHead, isName: boolean): EntityType {
    const { doc } = this
    const word = doc.tokens[head].text
    const tag = TAGS[doc.tags[head]]
    if (isCrowd(doc, head) || isOfMany(doc, head, core.to)) return 'group'
    return isName && /^NNP/.test(tag) ? namedType(word, tag) : voiceType(word, tag === 'NNS' || tag === 'NNPS')
  }

  private span({ from, to }: Tokens): Span {
    return { from: this.doc.tokens[from].from, to: this.doc.tokens[to - 1].to }
  }
}

// Of whom a board or a council is made.
const MEMBERS =
  /^(?:trustees|governors|directors|supervisors|commissioners|regents|elders|ministers|education|inquiry|appeals?)$/i
const RELATIVE = /^(?:which|that)$/i
const PRONOUN = /^(?:I|me|he|she|him|her|his|it|its|us|we|you|they|them|this|that|who|what|which)$/i

const INITIALS: ReadonlyMap<string, string> = new Map([
  ['US', 'United States'],
  ['UN', 'United Nations'],
  ['UK', 'United Kingdom'],
  ['EU', 'European Union'],
])

/** "The teachers' union NASTU": a body's name in capitals without the small words before it. */
function ownName(name: string): string {
  return /^\p{Ll}.*\s(\p{Lu}{3,})$/u.exec(name)?.[1] ?? name
}

/** What a name that nobody recognised names: mostly a body, unless its head is a calling or a crowd. */
function namedType(head: string, tag: string): EntityType {
  const type = voiceType(head, tag === 'NNPS')
  return type === 'unnamed' && !ROLE_NOUNS.has(hashText(head.toLowerCase())) ? 'organisation' : type
}
