import { LITTLE, spelt, VAGUE, type Word } from '@onrecord/dossier/compared'
import type { Span } from '@onrecord/record'

/** What is between quotation marks, in one or several parts, as it is compared. Sets hold indices of words. */
export interface Quoted {
  readonly text: string
  readonly words: readonly Word[]
  /** Before these an ellipsis stands, or the quotation is broken off and taken up again. */
  readonly gaps: ReadonlySet<number>
  /** These stand in brackets: the writer put them in. */
  readonly inserted: ReadonlySet<number>
  /** Before these a sentence or a part ends; the number of words is one of them. */
  readonly ends: ReadonlySet<number>
  /** Before these a clause ends, at whatever mark. */
  readonly pauses: ReadonlySet<number>
}

// What counts: letters and digits; money, per cent and minus signs, since they change a number; stars for letters. "U.S." is one word, as are
// "3.5" and "don’t"; "well-known" is two, since a hyphen is typography. A soft hyphen is none at all.
const MARKS = '[\\p{L}\\p{N}\\p{M}*\\u00ad\\u200b-\\u200d\\u2060]'
const WORD = new RegExp(
  [
    'per[\\s-]?cent(?![\\p{L}\\p{N}])',
    '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{N}])',
    `(?:\\[\\p{L}\\])?${MARKS}+(?:(?:['’‘ʼ\`´]|(?<=\\p{N})[.,](?=\\p{N}))${MARKS}+|\\[\\p{L}+\\])*`,
    '(?<![\\p{L}\\p{N}\\p{M}])[-−–](?=\\p{Sc}?\\p{N})',
    '[\\p{Sc}%‰&+=]',
  ].join('|'),
  'giu',
)
const WHOLE_NUMBER = /^\d{1,3}(?:,\d{3})+(?=\D|$)/
const PLAIN = /^[a-z]+$/
const BRACKETS = /\[[^\]\n]*\]/g
const DOTS = /\.\s?\.|…/
const STOP = /[.!?…“”"]/
const PAUSE = /[.!?…,;:()—–“”"]|\s-\s/

/**
 * The words of some stretches of a text. Capitals, typography and spelling by house style (-ise or -ize, 1,000 or 1000, % or per
 * cent) do not count; everything else does: apostrophes that make another word, accents, numbers and their signs.
 */
export function quotedWords(text: string, parts: readonly Span[]): Quoted {
  const words: Word[] = []
  const gaps = new Set<number>()
  const inserted = new Set<number>()
  const ends = new Set<number>()
  const pauses = new Set<number>()
  for (const part of parts) {
    const before = words.length
    if (before > 0) gaps.add(before)
    const own = wordsIn(text, part)
    const brackets = bracketsIn(text, part)
    for (const [i, word] of own.entries()) {
      if (brackets.some(({ from, to }) => from <= word.from && word.to <= to) || /\w\[/.test(raw(text, word)))
        inserted.add(before + i)
      const between = text.slice(own[i - 1]?.to ?? part.from, word.from)
      if (DOTS.test(between) && before + i > 0) gaps.add(before + i)
      if (i > 0 && STOP.test(between)) ends.add(before + i)
      if (i > 0 && PAUSE.test(between)) pauses.add(before + i)
    }
    words.push(...own)
    // A cue may stand in the middle of a clause: its commas are the reporter's.
    if (own.length > 0) ends.add(words.length)
    if (/[.!?…;:]/.test(text.slice(own.at(-1)?.to ?? part.to, part.to))) pauses.add(words.length)
  }
  return { text, words, gaps, inserted, ends: ends.add(0), pauses: pauses.add(0).add(words.length) }
}

function raw(text: string, { from, to }: Span): string {
  return text.slice(from, to)
}

function bracketsIn(text: string, { from, to }: Span): Span[] {
  const found = [...text.slice(from, to).matchAll(BRACKETS)]
  return found
    .map(({ 0: words, index }) => ({ from: from + index, to: from + index + words.length }))
    .filter(span => !/^\[\p{L}\]$/u.test(raw(text, span)))
}

function wordsIn(text: string, { from, to }: Span): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const key = keyOf(word)
    return key === '' ? [] : [{ key, from: from + index, to: from + index + word.length }]
  })
}

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower === 'percent' ? '%' : spelt(lower)
  if (lower === '&') return 'and'
  if (/^per[\s-]/.test(lower)) return '%'
  if (/^[−–-]$/.test(lower)) return '−'
  const plain = lower
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060[\]]/g, '')
    .replace(/['’‘ʼ`´]/g, "'")
  if (WHOLE_NUMBER.test(plain)) return plain.replaceAll(',', '')
  return spelt(/^\p{L}(?:\.\p{L})+$/u.test(plain) ? plain.replaceAll('.', '') : plain)
}

/** Whether a word tells something alone, unlike those that any sentence has. */
export function isTelling({ key }: Word): boolean {
  return !LITTLE.has(key) && !VAGUE.has(key) && !/^.$/u.test(key)
}

/** What a word weighs as evidence that two quotations are one: telling ones count twice. */
export function weightOf(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + (isTelling(word) ? 2 : 1), 0)
}
