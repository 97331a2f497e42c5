import { isByline } from '../byline.ts'
import { endsSentence, hasFiniteVerb, isAllCapitals, isTitleCase, lastMark, words } from '../prose.ts'
import type { Line } from './lines.ts'

/** How many of a text's first lines are its head, and what they are. */
export type Head = readonly ('headline' | 'standfirst' | 'other')[]

/**
 * Finds headline, standfirst and byline at the top of a text. A headline is short, one line, ends with no full stop and
 * has a body below it, set off by a blank line where the text has blank lines at all. With a full stop it needs better
 * evidence: title case, or a dateline right below it. `known` is the headline where the caller knows it.
 */
export function headOf(text: string, lines: readonly Line[], known?: string): Head {
  const [top, ...below] = lines.slice(0, 4).map(line => text.slice(line.from, line.to))
  if (top === undefined || below.length === 0) return []
  const plausible = isHeadline(top) && !isTranscript(top, below[0] ?? '')
  if (!(top === known?.trim() || plausible || (isShort(top) && dateline.test(below[0] ?? '')))) return []
  const head: Head[number][] = ['headline']
  for (const [i, line] of below.entries()) {
    // Archives join headline and deck with a semicolon, and end the deck with a full stop.
    const joined = i === 0 && lastMark(top) === ';' && !lines[1]?.apart && line.length <= 200
    if (isByline(line)) head.push('other')
    else if (i === 0 && (joined || isStandfirst(line))) head.push('standfirst')
    else break
  }
  const airy = lines.some((line, i) => i > 0 && line.apart)
  const body = lines.slice(head.length)
  return body[0] && (body[0].apart || !airy) && hasBody(text, body) ? head : []
}

const dateline = /^\p{Lu}[\p{Lu}.' -]{2,30}(?:,[^—–"“]{1,40}|\s\([^)]{2,30}\))?\s(?:\([^)]{2,30}\)\s)?(?:—|–|--?|―)\s/u

function isShort(line: string): boolean {
  return line.length <= 160 && words(line).length > 0 && words(line).length <= 25
}

function isHeadline(line: string): boolean {
  if (!isShort(line) || /^\d{1,2}[:.]\d\d\b/.test(line)) return false
  if (',:—–-'.includes(lastMark(line))) return false
  return lastMark(line) !== '.' || isTitleCase(line) || isAllCapitals(line)
}

function isStandfirst(line: string): boolean {
  const long = line.length <= 200 && words(line).length >= 4
  return long && !endsSentence(line) && !',:;—–'.includes(lastMark(line)) && !isSpoken(line)
}

/** Two lines that begin with a name and a colon are a transcript's, not a headline and its body. */
function isTranscript(line: string, next: string): boolean {
  return isSpoken(line) && isSpoken(next)
}

function isSpoken(line: string): boolean {
  return /^\p{Lu}[^:"“”]{0,60}(?:\([^)]*\))?:\s/u.test(line)
}

/** Whether there is running text among these lines: a sentence, or a line longer than any headline. */
function hasBody(text: string, lines: readonly Line[]): boolean {
  return lines.slice(0, 20).some(line => {
    const words = text.slice(line.from, line.to)
    return endsSentence(words) || words.length > 160 || hasFiniteVerb(words)
  })
}
