import type { Segmented, Tokens } from '../document.ts'
import { BODY_NOUNS } from '../mentions/body-nouns.ts'
import { ROLE_NOUNS } from '../mentions/titles.ts'
import type { Tagged } from '../tags/tags.ts'
import { TAGS } from '../tags/tagset.ts'

// What ends the core of a noun phrase: what follows tells more of its head, names somebody else, or says when.
const AFTER_HEAD = new Set(
  `of for from with at in on by like such along supporting encouraging backing opposing representing to about against close near beside behind outside inside who whom whose which that , ( — – -- -
  : as after before during speaking including among when while if whether because last next yesterday today tonight
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
const ENDS = new Set(['VBD', 'VBZ', 'VBP', 'MD', 'RB', 'DT', 'WDT', 'WP', 'WP$', 'WRB'])
const HEADS = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'CD', 'EX', 'WP', 'DT', 'PRP$'])
// "WASHINGTON -- President Kell": where a report was written is no part of who speaks.
const DASHES = new Set(['--', '—', '–', '-'])

/** The noun or pronoun that a source's words are about, and the core that it ends: both in tokens. */
export interface SourceHead {
  readonly core: Tokens
  /** Index of the head, the last noun, pronoun or quantifier of the core. */
  readonly head: number
}

/** The head of a source: in "the force's chief of staff, Ann Lee" it is "chief". Null where no noun stands in it. */
export function sourceHead(doc: Segmented & Tagged, source: Tokens): SourceHead | null {
  const { tokens, tags } = doc
  let from = afterDateline(doc, source)
  // "From the committee"
  if (from < source.to - 1 && /^(?:from|by)$/i.test(tokens[from].text)) from++
  let head = -1
  let end = source.to
  for (let t = from; t < source.to; t++) {
    const tag = TAGS[tags[t]]
    // "16:44 A spokeswoman": when is no part of who.
    if (head >= 0 && tag === 'DT' && TAGS[tags[head]] === 'CD' && head - from < 3) from = t
    else if (head >= 0 && isMonth(tokens[head].text) && tag === 'DT') from = t
    // Right after an article stands no verb, whatever the tagger says: "the institute".
    // Nor does one end in an adjective: "the firm".
    else if (
      t > from &&
      head === t - 1 &&
      TAGS[tags[head]] === 'DT' &&
      (tag.startsWith('VB') || isNoun(doc, t, source))
    ) {
      head = t
      continue
    } else if (isMistagged(doc, t, source)) {
      head = t
      continue
    } else if (head >= 0 && (ENDS.has(tag) || isAfterthought(doc, t, source.to) || isAfterHead(doc, head, t))) {
      end = t
      break
    }
    if (HEADS.has(tag) || tokens[t].text.startsWith('@') || (tag === 'JJ' && ROLE_NOUNS.has(doc.forms[t].lower)))
      head = t
  }
  // A name alone, as before a colon, may be tagged as anything.
  if (head < 0 && /^\p{Lu}/u.test(tokens[source.to - 1].text))
    return { core: { from, to: source.to }, head: source.to - 1 }
  if (head < 0) return null
  // A word tagged amiss is the noun all the same: "the institute", "the only well-known Republican".
  const amiss = TAGS[tags[head]] === 'DT' && end - head > 1 && !ENDS.has(TAGS[tags[end - 1]])
  return { core: { from, to: end }, head: amiss ? end - 1 : head }
}

/** "The public accounts committee": is what is tagged as a verb a noun before the body's own, with no subject of its own? */
function isMistagged({ tags, forms }: Segmented & Tagged, t: number, { from, to }: Tokens): boolean {
  if (t + 1 >= to || !/^VB[ZP]$/.test(TAGS[tags[t]]) || !/^(?:NN|NNP)$/.test(TAGS[tags[t + 1]])) return false
  return BODY_NOUNS.has(forms[t + 1].lower) && t > from && /^(?:JJ|NN|NNP|POS)$/.test(TAGS[tags[t - 1]])
}

/** Is what is tagged as an adjective after an article its noun, because no other follows? */
function isNoun({ tags }: Tagged, t: number, { to }: Tokens): boolean {
  return TAGS[tags[t]] === 'JJ' && t + 1 === to
}

/** Does the word end a phrase? A hyphen between words does not. */
function isAfterHead({ tokens, tags }: Segmented & Tagged, head: number, t: number): boolean {
  const { text, from } = tokens[t]
  // "The last young lady"
  if (head === t - 1 && TAGS[tags[head]] === 'DT' && /^(?:last|next)$/i.test(text)) return false
  return AFTER_HEAD.has(text.toLowerCase()) && !(text === '-' && t > 0 && tokens[t - 1].to === from)
}

/** "A source close to the board": an adjective that no noun follows says more of the head before it. */
function isAfterthought({ tags }: Tagged, t: number, limit: number): boolean {
  return TAGS[tags[t]] === 'JJ' && !(t + 1 < limit && /^(?:NN|JJ|CD|HYPH)/.test(TAGS[tags[t + 1]]))
}

function isMonth(word: string): boolean {
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(word)
}

function afterDateline({ tokens }: Segmented, { from, to }: Tokens): number {
  for (let t = from; t < to && t < from + 4; t++) {
    if (t > from && t + 1 < to && DASHES.has(tokens[t].text)) return t + 1
    if (tokens[t].text !== tokens[t].text.toUpperCase()) return from
  }
  return from
}
