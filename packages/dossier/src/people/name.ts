/** A name as it is compared: lower case, no accents, one kind of apostrophe; `words` without titles before them. */
export interface Name {
  readonly key: string
  readonly words: readonly string[]
}

const TITLES = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron cllr councillor rev reverend rt hon sister father fr'.split(
    ' ',
  ),
)
const LEGAL_FORMS = new Set('ltd limited plc inc llc llp corp co gmbh ag sa nv bv'.split(' '))
const ARTICLES = new Set(['the', 'a', 'an'])

// The names of a story come again and again.
const KNOWN = new Map<string, Name>()
const MOST = 10_000

/** Reads a name. Titles, articles and legal forms (Ltd, plc) do not count, unless nothing else is left. */
export function nameOf(text: string): Name {
  const known = KNOWN.get(text)
  if (known) return known
  if (KNOWN.size >= MOST) KNOWN.clear()
  const name = readName(text)
  KNOWN.set(text, name)
  return name
}

function readName(text: string): Name {
  const all = wordsIn(text)
  const words = all.slice()
  while (words.length > 1 && (TITLES.has(words[0] ?? '') || ARTICLES.has(words[0] ?? ''))) words.shift()
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return { key: words.join(' '), words }
}

/** A name with its title, where it has one that few bear ("Lord Kerr", not "Mr Kerr"); as it is compared. */
export function titledName(text: string): string | undefined {
  const words = wordsIn(text)
  const [title = ''] = words
  return words.length > 1 && RARE_TITLES.has(title) ? words.join(' ') : undefined
}

const RARE_TITLES = new Set('sir dame lord lady baroness baron'.split(' '))

function wordsIn(text: string): string[] {
  // Most names are plain, and folding the others takes five times as long.
  const words = PLAIN.test(text) ? plainWordsIn(text) : foldedWordsIn(text)
  // "K.P." and "K. P." are the same initials; a dot elsewhere ends an abbreviation.
  return words.map(word => word.replace(/'s?$/, '').replace(/\./g, '')).filter(Boolean)
}

const PLAIN = /^[ -_a-~]*$/

function plainWordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9][a-z0-9'.&-]*/g) ?? []
}

function foldedWordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[’`´]/g, "'").match(/[\p{L}\p{N}][\p{L}\p{N}'.&-]*/gu) ?? []
}

/** Whether a text has a capital letter: what has none is a description, not a name. */
export function isNamed(text: string): boolean {
  return /\p{Lu}/u.test(text)
}
