import { type Checked, canStand, diffOf, type Finding, type Match, type Piece } from '@onrecord/archive'
import { placesIn, visible } from '@onrecord/pages'
import { notesOn, summaryOf, UNREADABLE, unreadableIn, VERDICTS, whereOf } from '@onrecord/pages/check'
import type { Terminal } from '../../terminal.ts'
import { folded, indented } from '../text/layout.ts'

/** Checked drafts to be read on a screen or printed: every quotation in the order of the draft, with verdict and sources. */
export function text(drafts: readonly Checked[], terminal: Terminal): string {
  return `${drafts.map(draft => draftOf(draft, terminal)).join('\n\n')}\n`
}

function draftOf(checked: Checked, terminal: Terminal): string {
  const title = lines(checked.draft.article.id, terminal, 0).map(line => terminal.paint('underline', line))
  const head = [...title, ...lines(summaryOf(checked), terminal, 0)].join('\n')
  const unread = unreadableIn(checked).map(each => unreadable(each, terminal))
  return [head, ...checked.findings.map(finding => entry(finding, checked, terminal)), ...unread].join('\n\n')
}

function unreadable({ words, place }: ReturnType<typeof unreadableIn>[number], terminal: Terminal): string {
  const head = lines(`✗ ${UNREADABLE} · ${place}`, terminal, 0).map(line => terminal.paint(['bold', 'red'], line))
  return [...head, ...lines(words.replace(/\s+/g, ' '), terminal, INSET)].join('\n')
}

const INSET = 2
const DEEPER = 4

function entry(finding: Finding, { draft }: Checked, terminal: Terminal): string {
  const { quotation, verdict } = finding
  const isFine = canStand(verdict)
  const place = placesIn(draft.article)(quotation.place)
  const head = [`${isFine ? '✓' : '✗'} ${VERDICTS[verdict.class]}`, quotation.speaker?.name, place]
    .filter(Boolean)
    .join(' · ')
  const [first] = verdict.sources
  return [
    ...lines(head, terminal, 0).map(line => terminal.paint(isFine ? 'bold' : ['bold', 'red'], line)),
    ...(first?.comparison.differences.length ? marked(finding, first, terminal) : lines(own(finding), terminal, INSET)),
    ...notesOn(finding).flatMap(note => lines(`! ${note}`, terminal, INSET)),
    ...verdict.sources.flatMap((source, i) => cited(finding, source, i, terminal)),
    ...listed('also quoted otherwise:', finding, verdict.otherwise, terminal),
    ...(isFine ? [] : listed('alike, and not taken for its source:', finding, verdict.lookAlikes, terminal)),
  ].join('\n')
}

function own({ quotation: { text, parts } }: Finding): string {
  return `“${parts.map(({ from, to }) => text.slice(from, to).replace(/\s+/g, ' ').trim()).join(' … ')}”`
}

/** The quotation with what its source has otherwise: [-source-] {+draft+}. */
function marked({ quotation }: Finding, source: Match, terminal: Terminal): string[] {
  const words = diffOf(quotation, source).map(piece => mark(piece))
  return lines(`“${words.join('').trim()}”`, terminal, INSET)
}

function mark({ of, words }: Piece): string {
  if (of === 'source') return `[-${words.trim()}-]`
  return of === 'draft' ? `{+${words.trim()}+}` : words
}

function cited(finding: Finding, source: Match, i: number, terminal: Terminal): string[] {
  const { url } = source.article
  const isOther = i > 0 && source.comparison.differences.length > 0
  return [
    ...lines(whereOf(source), terminal, DEEPER).map(line => terminal.paint('dim', line)),
    // An address is of use in one piece only.
    ...(url ? [terminal.paint('dim', `${' '.repeat(DEEPER)}${visible(url)}`)] : []),
    ...(isOther ? marked(finding, source, terminal).map(line => `  ${line}`) : []),
  ]
}

function listed(title: string, finding: Finding, sources: readonly Match[], terminal: Terminal): string[] {
  if (sources.length === 0) return []
  return [
    ...lines(title, terminal, INSET),
    ...sources.flatMap(source => [
      ...indented(marked(finding, source, terminal), INSET),
      ...cited(finding, source, 0, terminal),
    ]),
  ]
}

function lines(words: string, terminal: Terminal, inset: number): string[] {
  return indented(folded(visible(words), terminal.columns - inset), inset)
}
