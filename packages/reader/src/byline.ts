import { words } from './prose.ts'

const by = /^\s*(?:(?:words|story|report|reporting|reported|written|text|analysis|exclusive)\s+)?by:?\s+/i
/** Where a byline stops naming people: at a bar or dash, and before the outlet or the place. */
const elsewhere = /\s[|•·–—-]\s|\n|\b(?:for|in|at)\s(?=\p{Lu})/u
const trades =
  'correspondents? reporters? editors? writers? staff desk bureau columnists? chief critics? analysts? journalists? contributors? producers? host news newspaper times herald post gazette chronicle press magazine online media agency team service'
const trade = new RegExp(`^(?:${trades.replaceAll(' ', '|')})$`, 'i')
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|bint|ibn|al|el|ap|y|ten|ter|zu)$/

/**
 * The names in a byline: "By Jane Roe and John Doe, Crime correspondent" gives Jane Roe and John Doe. Jobs, outlets,
 * places and dates are left out. Before the last "and", commas part names; after it, a comma begins something else.
 */
export function namesIn(line: string): readonly string[] {
  const credit = line.slice(0, 300).replace(by, '').split(elsewhere)[0] ?? ''
  const parts = credit.split(/\s*(?:;|&|\band\b)\s*/)
  const names = parts.flatMap((part, i) => (i < parts.length - 1 ? part.split(',') : part.split(',', 1)))
  return [
    ...new Set(
      names
        .map(name =>
          name
            .replace(by, '')
            .replace(/[.\s]+$/, '')
            .trim(),
        )
        .filter(isName),
    ),
  ]
}

/** Whether a line is a byline and nothing else: "By" and names, no sentence. */
export function isByline(line: string): boolean {
  return line.length <= 160 && by.test(line) && namesIn(line).length > 0 && !/[!?…]$|\.\s+\p{Lu}/u.test(line)
}

/** Whether something can be a person's full name: two to six words with capitals, and no job or outlet among them. */
function isName(name: string): boolean {
  const parts = words(name)
  if (parts.length < 2 || parts.length > 6 || /[\d@/:]/.test(name)) return false
  return (
    parts.every(part => particle.test(part) || /^[\p{Lu}'’“"(]/u.test(part) || /^[a-z]+['’-]\p{Lu}/u.test(part)) &&
    !parts.some(part => trade.test(part))
  )
}
