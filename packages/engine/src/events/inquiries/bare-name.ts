import type { Tokens } from '../../document.ts'
import { BODY_NOUNS } from '../../mentions/body-nouns.ts'
import { isCapital, isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { mentionsIn } from '../../speakers/mentions-in.ts'
import { tagSet } from '../../tags/tagset.ts'
import type { Party } from '../party.ts'
import type { Doc, Reading } from '../reading.ts'

const NOUNS = tagSet('NN NNS')
const INNER = tagSet('NN NNS JJ VBG')
const COMMA = wordSet(',')
const ARTICLES = wordSet('a an the')
const WORKS = wordSet(
  'film documentary series programme program book novel album song play podcast app game ship ferry vessel drug',
)
const PLACES = wordSet(
  'jail home nursery hostel orphanage dam mine quarry refinery smelter mill plant depot yard abattoir dairy farm tower towers estate port terminal airport stadium racecourse wing ward kennels kindergarten creche shelter barracks hall',
)
// A name far down in a clause is of something else.
const NEAR = 8
// In tokens.
const LONGEST = 4

/** Whom words are about that name somebody of whom the article does not say what it is, or a place ("Redgum youth detention centre"). */
export function bareName({ doc }: Reading, words: Tokens): Party | null {
  const names = mentionsIn(doc, words)
    .map(i => doc.mentions[i])
    .filter(m => m.kind === 'name' && !isWork(doc, m) && m.tokens.from - words.from < NEAR)
  const name = names.find(m => !isModifier(doc, m))
  if (!name) return placeNamed(doc, words)
  const isMidway = name.kind === 'name' && name.type === 'person' && name.tokens.from !== words.from
  return isCapital(doc, name.tokens.from) && !isMidway ? called(doc, name.tokens) : placeNamed(doc, words)
}

/** "The withdrawal of Deep Water, a film on farms": no body is looked into. */
export function isWork(doc: Doc, { tokens }: { readonly tokens: Tokens }): boolean {
  if (!isOneOf(doc, tokens.to, COMMA) || !isOneOf(doc, tokens.to + 1, ARTICLES)) return false
  return [2, 3, 4].some(n => isOneOf(doc, tokens.to + n, WORKS))
}

/** "The Medicaid program": does a name only say which thing it is? */
function isModifier(doc: Doc, { tokens: { to } }: { readonly tokens: Tokens }): boolean {
  return NOUNS.has(doc.tags[to]) && !isCapital(doc, to)
}

/** "Redgum youth detention centre", "the Coldmere jail": a capital, and the noun of a body or a site that it stands before. */
function placeNamed(doc: Doc, { from, to }: Tokens): Party | null {
  for (let i = from; i < to; i++) {
    if (!isCapital(doc, i) || isCapital(doc, i - 1)) continue
    let end = i
    while (end < to && isCapital(doc, end)) end++
    let head = end
    while (head < to && head < end + LONGEST && INNER.has(doc.tags[head]) && !isHead(doc, head)) head++
    if (head < to && NOUNS.has(doc.tags[head]) && isHead(doc, head)) return called(doc, { from: i, to: head + 1 })
  }
  return null
}

function isHead(doc: Doc, i: number): boolean {
  return isOneOf(doc, i, BODY_NOUNS) || isOneOf(doc, i, PLACES)
}

function called({ article, tokens }: Doc, words: Tokens): Party {
  const key = article.text.slice(tokens[words.from].from, tokens[words.to - 1].to)
  return { key, entity: null, of: 'organisation', tokens: words, mention: null }
}
