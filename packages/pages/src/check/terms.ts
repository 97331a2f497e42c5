import type { Checked, Class, Difference, Doubt, Finding, Match } from '@onrecord/archive'
import { counted } from '../count.ts'
import { day, days } from '../day.ts'
import { placesIn } from '../place.ts'

/** What a verdict is called. */
export const VERDICTS: { readonly [name in Class]: string } = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  altered: 'altered',
  misattributed: 'somebody else said it',
  'not found': 'not found in the archive',
}

/** What a doubt asks an editor to look at. */
const DOUBTS: { readonly [name in Doubt]: string } = {
  'negation cut off': 'a negation that the source has right next to these words is cut off',
  'negation elsewhere': 'another article has it with a negation more or less',
  'not a quotation': 'the archive has these words as a reporter’s own, not as a quotation',
  'two speakers': 'the draft runs together what two people say in the source',
  'speaker not told': 'the draft does not tell who says it; look whether it is who the source names',
  'speaker not known': 'the archive does not know who says it',
}

/** What there is to say of a finding beside its verdict, in sentences without a stop; negations first. */
export function notesOn({ quotation, verdict }: Finding): string[] {
  const [source] = verdict.sources
  const negations = source
    ? source.comparison.differences.flatMap(each => negationIn(each, quotation.text, source))
    : []
  const spoken = source?.spoken?.voice.name
  const speaker =
    verdict.class === 'misattributed' && !source?.shared && spoken && quotation.speaker
      ? [`the draft gives it to ${quotation.speaker.name}, the archive to ${spoken}`]
      : []
  const cut = verdict.sources.find(({ comparison }) => comparison.cut !== null)
  const doubts = verdict.doubts.map(doubt =>
    doubt === 'negation cut off' && cut?.comparison.cut
      ? `${DOUBTS[doubt]}: “${cut.article.text.slice(cut.comparison.cut.from, cut.comparison.cut.to)}”`
      : DOUBTS[doubt],
  )
  return [...negations, ...speaker, ...doubts]
}

function negationIn({ negation, draft, source: theirs, kind }: Difference, text: string, source: Match): string[] {
  if (!negation) return []
  const span = negation === 'missing' ? theirs : draft
  const words = span && (negation === 'missing' ? source.article.text : text).slice(span.from, span.to)
  if (kind === 'elided') return [`what the ellipsis leaves out holds a negation: “${words}”`]
  return [negation === 'missing' ? `a negation is missing: “${words}”` : `a negation was added: “${words}”`]
}

/** "The Courant, 12 March 2026, ¶ 4 · Ada Brook, said 11 March 2026 · in an earlier version". */
export function whereOf({ article, comparison, spoken, current, quoted }: Match): string {
  const place = [
    article.outlet ?? article.id,
    article.published && day(article.published),
    placesIn(article)(comparison.place),
  ]
  const said = spoken?.said && `said ${days(spoken.said.from, spoken.said.to)}`
  return [
    place.filter(Boolean).join(', '),
    [spoken?.voice.name ?? 'speaker not known', said].filter(Boolean).join(', '),
    !quoted && 'reported, not quoted',
    !current && 'in an earlier version of the article',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** What is said of words at marks that do not tell where a quotation begins and ends. */
export const UNREADABLE = 'not checked: its quotation marks do not tell where it begins and ends'

/** The words of a draft that could not be checked, and where they stand. */
export function unreadableIn({
  draft: { article },
  aside,
}: Checked): { readonly words: string; readonly place: string }[] {
  return aside.flatMap(({ place, why }) =>
    why === 'marks'
      ? [{ words: article.text.slice(place.from, place.to).trim(), place: placesIn(article)(place) }]
      : [],
  )
}

/** "3 quotations: 1 verbatim, 2 altered; 1 not checked; 4 left aside (one or two words, or titles)". */
export function summaryOf(checked: Checked): string {
  const { findings, aside } = checked
  const counts = Map.groupBy(findings, ({ verdict }) => verdict.class)
  const kinds = (Object.keys(VERDICTS) as Class[]).flatMap(name => {
    const count = counts.get(name)?.length ?? 0
    return count > 0 ? `${count} ${name}` : []
  })
  const unreadable = unreadableIn(checked).length
  const left = aside.length - unreadable
  return [
    `${counted(findings.length, 'quotation')}${kinds.length > 0 ? `: ${kinds.join(', ')}` : ''}`,
    ...(unreadable > 0 ? [`${unreadable} not checked`] : []),
    ...(left > 0 ? [`${left} left aside (one or two words, or titles)`] : []),
  ].join('; ')
}
