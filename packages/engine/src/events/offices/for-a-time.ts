import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Doc, Sentence } from '../reading.ts'
import type { PostTold } from './post-told.ts'
import type { Telling } from './telling.ts'

/** The words of a sentence from a token on. */
export function wordsFrom({ article, tokens }: Doc, { to }: Sentence, at: number): string {
  return article.text.slice(tokens[at]?.from ?? 0, tokens[to - 1].to)
}

const FOR_NOW =
  /^(?:[^.;]{0,40}?|(?:[^.;,]|,\S){0,70}?)\b(?:on an? (?:acting|interim|temporary|caretaker) basis|temporarily|in the (?:interim|meantime)|for the time being|for now|until (?:then|the end of)|until an? (?:permanent|new|successor|replacement|special election|by-?election|vote|substantive)|until (?:the |fresh |new )?(?:elections?|polls)|in addition to (?:his|her|their)|until further notice|until (?:the (?:new year|spring|summer|autumn|winter|season|next election)|(?:he|she|they|the \w+) (?:returns?|is back))|for the (?:rest|remainder) of the (?:season|campaign|year|term|session)|in (?:his|her|their) (?:place|absence) (?:until|while|for now)|in (?:his|her|their|the \w+['’]s) absence|meanwhile\b(?=\W*(?:$|,))|while (?:he|she) is (?:away|off|on|out)|as (?:an? )?(?:acting|interim|caretaker)|while the search|pending the appointment|in an? (?:acting|interim|caretaker|temporary) (?:capacity|role))/i

/** Do the words from a token on say that something is for a time? */
export function isForNow(doc: Doc, sentence: Sentence, from: number): boolean {
  return FOR_NOW.test(wordsFrom(doc, sentence, from))
}

const HEAD = 'head'
const TEMPORARILY = wordSet('temporarily')

/** An office taken up for a time is held in an acting way. */
export function changeOf(
  doc: Doc,
  sentence: Sentence,
  { change }: Telling,
  post: PostTold,
  after: number,
  verb: number,
): { change?: 'acting' } {
  // "Remains in office as caretaker"
  if (change === 'stays') return post.isActing || /^caretaker$/i.test(post.office) ? { change: 'acting' } : {}
  if (change !== 'takes-up') return {}
  // "Picked to run the 24,000-student district in the interim"
  const from = Math.max(after, post.office === HEAD ? post.to : 0)
  if (isOneOf(doc, verb - 1, TEMPORARILY)) return { change: 'acting' }
  return post.isActing || FOR_NOW.test(wordsFrom(doc, sentence, from)) ? { change: 'acting' } : {}
}
