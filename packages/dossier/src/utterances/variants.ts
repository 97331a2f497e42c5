import type { Span, Variant } from '@onrecord/record'
import { type Coverage, placed } from '../coverage.ts'
import type { Identities } from '../people/people.ts'
import type { Copies } from '../reports.ts'
import { type Stretch, turned } from './align.ts'
import { candidatesFor } from './candidates.ts'
import { isFirm, isNamed } from './firm.ts'
import { type Circumstances, type Likeness, likeness } from './likeness.ts'
import { phraseOf, refrainsAmong } from './refrains.ts'
import { likenessRetold, retoldIn } from './retold.ts'
import { type Utterance, utterancesIn } from './utterance.ts'
import { type Voices, voicesIn } from './voices.ts'

/**
 * Utterances that stand in two places. Each is tied to one that stands before it, the one it is most like, so that an
 * utterance quoted five times gives four variants and not ten. `isCopy` says what a later print of the same
 * report repeats: that was quoted once. What is retold without marks is tied to the quotation it retells.
 */
export function variantsIn(coverage: Coverage, identities: Identities, isCopy: Copies['isCopy']): Variant[] {
  const voices = voicesIn(coverage, identities)
  const utterances = coverage.records.flatMap(utterancesIn).filter(utterance => !isCopy(utterance))
  const published = new Map(coverage.records.map(({ article }) => [article.id, article.published]))
  const texts = new Map(coverage.records.map(({ article }) => [article.id, article.text]))
  const circumstances = (a: Utterance, b: Utterance) => ({
    relation: voices.relation(a, b),
    days: daysBetween(published.get(a.article), published.get(b.article)),
  })
  const ties = candidatesFor(utterances, voices).flatMap((candidates, i) => {
    const later = utterances[i] as Utterance
    return tiesOf(
      later,
      candidates.map(j => utterances[j] as Utterance),
      circumstances,
    )
  })
  const phrases = new Set(ties.flatMap(tie => shortPhrase(tie) ?? []))
  const refrains = refrainsAmong(phrases, utterances, article => published.get(article))
  const quoted = once(ties).filter(tie => !refrains.has(shortPhrase(tie) ?? ''))
  const retold = coverage.records.flatMap(retoldIn).filter(one => !isCopy(one))
  return [...quoted, ...retoldTies(utterances, retold, voices)].map(tie =>
    variant(tie, voices, one => isNamed(one, texts.get(one.article) ?? '')),
  )
}

/** The earlier utterance that one is most like, and another in an article in between that has it in other words. */
function tiesOf(
  later: Utterance,
  earlier: readonly Utterance[],
  circumstances: (a: Utterance, b: Utterance) => Circumstances,
): Tie[] {
  const first = closest(earlier, later, circumstances)
  if (!first) return []
  const others = earlier
    .slice(earlier.indexOf(first.earlier) + 1)
    .filter(
      one =>
        one.article !== first.earlier.article &&
        one.article !== later.article &&
        phraseOf(one.words) !== phraseOf(first.earlier.words),
    )
  const second = closest(others, later, circumstances)
  return second && isNews(second, first) ? [first, second] : [first]
}

/** Whether an utterance tells more of another earlier one than of the first. */
function isNews(second: Tie, first: Tie): boolean {
  return second.kind === 'altered'
    ? second.alignment.different >= LONG && sharedIn(second) !== sharedIn(first)
    : second.alignment.same >= first.alignment.same
}

/** The earlier words that a later utterance has again. */
function sharedIn({ earlier, alignment: { a } }: Tie): string {
  return phraseOf(earlier.words.slice(a.from, a.to))
}

/** Each telling in a writer's own words with the quotation of another article that it is most like, if one is by the same voice. */
function retoldTies(quoted: readonly Utterance[], retold: readonly Utterance[], voices: Voices): Tie[] {
  const quotedIn = Map.groupBy(quoted, ({ article }) => article)
  const told = retold.filter(one => !quotedIn.get(one.article)?.some(other => isOverlapping(one, other)))
  return candidatesFor([...quoted, ...told], voices)
    .slice(quoted.length)
    .flatMap((candidates, i) => {
      const one = told[i] as Utterance
      const ties = candidates.flatMap(j => (j < quoted.length ? retoldTie(quoted[j] as Utterance, one, voices) : []))
      return ties.reduce<Tie[]>((best, tie) => (best[0] && !isCloser(tie, best[0]) ? best : [tie]), [])
    })
}

function retoldTie(quote: Utterance, told: Utterance, voices: Voices): Tie[] {
  const relation = voices.relation(quote, told)
  if (quote.article === told.article || (relation !== 'same' && relation !== 'open')) return []
  const found = likenessRetold(quote, told)
  if (!found || (found.kind === 'altered' && relation !== 'same')) return []
  return voices.isBefore(quote, told)
    ? [{ ...found, earlier: quote, later: told }]
    : [{ kind: found.kind, alignment: turned(found.alignment), earlier: told, later: quote }]
}

/** Two utterances and how the later one is the same as the earlier. */
interface Tie extends Likeness {
  readonly earlier: Utterance
  readonly later: Utterance
}

// In words: longer ones are not said the same way twice.
const PHRASE = 4
// In words: so many are the same utterance even where some differ.
const LONG = 5
// In words: so many of what one said are another's by mistake, though some are left out.
const ANOTHERS = 8

/** What two utterances share, where it is short enough to be a phrase that recurs. */
function shortPhrase({ earlier, alignment: { a, same } }: Tie): string | undefined {
  return same <= PHRASE ? phraseOf(earlier.words.slice(a.from, a.to)) : undefined
}

/** Of the ties of a quotation and of one within it, the one of the words that hold less beside. */
function once(ties: readonly Tie[]): Tie[] {
  const byArticle = Map.groupBy(ties, ({ later }) => later.article)
  return ties.filter(tie =>
    byArticle
      .get(tie.later.article)
      ?.every(
        other =>
          other.later === tie.later ||
          !isOverlapping(other.later, tie.later) ||
          tie.later.words.length < other.later.words.length,
      ),
  )
}

function closest(
  earlier: readonly Utterance[],
  later: Utterance,
  circumstances: (a: Utterance, b: Utterance) => Circumstances,
): Tie | undefined {
  const ties = earlier.flatMap(each => {
    const found = isOverlapping(each, later) ? null : likeness(each, later, circumstances(each, later))
    return found && isTold(found, each, later) ? [{ ...found, earlier: each, later }] : []
  })
  return ties.reduce<Tie | undefined>((best, tie) => (best && !isCloser(tie, best) ? best : tie), undefined)
}

/** A quotation within another one holds the same words, once. */
function isOverlapping(a: Utterance, b: Utterance): boolean {
  return a.article === b.article && a.from < b.to && b.from < a.to
}

/** Within one article, what is only repeated is no news; other words for the same are. */
function isTold({ kind }: Likeness, a: Utterance, b: Utterance): boolean {
  return a.article !== b.article || kind === 'altered'
}

function isCloser(tie: Tie, best: Tie): boolean {
  const [own, other] = [tie, best].map(({ alignment, earlier, later }) => [
    earlier.article === later.article ? 0 : 1,
    alignment.changes.length > 0 ? 0 : 1,
    alignment.same,
  ])
  const at = (own ?? []).findIndex((n, i) => n !== other?.[i])
  return at >= 0 && (own?.[at] ?? 0) > (other?.[at] ?? 0)
}

function variant(
  { earlier: a, later: b, kind, alignment }: Tie,
  voices: Voices,
  isNamed: (one: Utterance) => boolean,
): Variant {
  const relation = voices.relation(a, b)
  const speaker = relation === 'other' ? null : (voices.speaker(a) ?? voices.speaker(b) ?? null)
  const isAnothers =
    voices.areApart(a, b) &&
    (kind === 'verbatim' || (kind === 'trimmed' && alignment.same >= ANOTHERS)) &&
    isFirm(a) &&
    isFirm(b) &&
    isNamed(b)
  return {
    a: placed(a.article, sentencesOf(a, alignment.a)),
    b: placed(b.article, sentencesOf(b, alignment.b)),
    kind: isAnothers ? 'misattributed' : kind,
    speaker,
    changes: alignment.changes.map(change => ({ a: spanOf(a, change.a), b: spanOf(b, change.b) })),
  }
}

/** How many days lie between two ISO 8601 days or instants; none where one is not told. */
function daysBetween(a: string | undefined, b: string | undefined): number {
  return a === undefined || b === undefined
    ? 0
    : Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000
}

/** The sentences, or parts of a quotation, that a stretch of an utterance stands in. */
function sentencesOf({ words, beginnings, ends }: Utterance, { from, to }: Stretch): Span {
  let [first, last] = [from, to]
  while (first > 0 && !beginnings.has(first)) first--
  while (last < words.length && !ends.has(last)) last++
  return { from: words[first]?.from ?? 0, to: words[last - 1]?.to ?? 0 }
}

function spanOf({ words }: Utterance, { from, to }: Stretch): Span | null {
  const [first, last] = [words[from], words[to - 1]]
  return to > from && first && last ? { from: first.from, to: last.to } : null
}
