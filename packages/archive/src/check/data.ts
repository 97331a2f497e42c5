import type { Span } from '@onrecord/record'
import type { Checked, Finding } from './check.ts'
import type { Difference } from './compare.ts'
import type { Match } from './matches.ts'
import { canStand } from './verdict.ts'
import type { Voice } from './voice.ts'

/** A checked draft as JSON: what `onrecord check --json` writes for each draft. Spans are UTF-16 code units. */
export function dataOf({ draft, findings, aside, fine }: Checked) {
  const { id, text, headline } = draft.article
  return {
    draft: { id, headline: headline ?? null },
    fine,
    quotations: findings.map(finding => quotation(finding)),
    leftAside: aside.map(({ place, why }) => ({ ...worded(text, place), why })),
  }
}

function quotation({ quotation: own, verdict }: Finding) {
  const { text, place, parts, speaker } = own
  return {
    ...worded(text, place),
    parts: parts.map(part => worded(text, part)),
    speaker: speaker?.name ?? null,
    verdict: verdict.class,
    canStand: canStand(verdict),
    doubts: verdict.doubts,
    sources: verdict.sources.map(each => source(each, text)),
    otherwise: verdict.otherwise.map(each => source(each, text)),
    lookAlikes: verdict.lookAlikes.map(each => source(each, text)),
  }
}

function source({ article, comparison, spoken, relation, quoted, current, version }: Match, draft: string) {
  const { id, url = null, outlet = null, headline = null, published = null } = article
  return {
    article: { id, url, outlet, headline, published, version, current },
    ...worded(article.text, comparison.place),
    quoted,
    speaker: spoken && { person: spoken.person, ...named(spoken.voice), sameAsDraft: relation },
    said: spoken?.said ?? null,
    kind: comparison.kind,
    likeness: Math.round(100 * comparison.likeness) / 100,
    differences: comparison.differences.map(each => difference(each, draft, article.text)),
    cutOff: comparison.cut && worded(article.text, comparison.cut),
  }
}

function difference({ kind, draft, source: theirs, negation, alters }: Difference, text: string, source: string) {
  return { kind, draft: draft && worded(text, draft), source: theirs && worded(source, theirs), negation, alters }
}

function named({ name, type }: Voice) {
  return { name, type }
}

function worded(text: string, { from, to }: Span) {
  return { from, to, words: text.slice(from, to) }
}
