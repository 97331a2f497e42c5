import type { Name } from './name.ts'

// Words that names of bodies are made of everywhere: a name of these alone is borne by a body in every town.
const GENERIC = new Set(
  `city town county borough district parish state national federal regional local central general public high supreme
  crown magistrates appeal council councils police force fire service services department ministry office board authority
  agency commission committee cabinet parliament assembly senate house congress government court hospital school college
  university trust union federation association society club party group company bank church press association league
  education health housing transport transportation justice home foreign finance treasury planning safety standards oversight of and
  for the democratic labour conservative liberal green transit rail bus railways airlines energy water holdings group`.split(
    /\s+/,
  ),
)

/** Whether a name tells a body by itself: two words or more, and one of them no word that such names share. */
export function isDistinct({ words }: Name): boolean {
  return words.length > 1 && !isGeneric(words)
}

/** Whether words of a name say only what sort of body it is. */
export function isGeneric(words: readonly string[]): boolean {
  return words.every(word => GENERIC.has(word))
}
