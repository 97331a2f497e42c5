import type { Dossier, Record } from '@onrecord/record'
import { chaptersOf } from './chapters.ts'
import { coverageOf } from './coverage.ts'
import { demandsIn } from './demands.ts'
import { investigationsIn } from './events/investigations.ts'
import { officeChangesIn } from './events/office-changes.ts'
import { withKnownDays } from './known-days.ts'
import type { Known } from './people/member.ts'
import { identitiesIn } from './people/people.ts'
import { copiesIn } from './reports.ts'
import { reversalsIn } from './reversals.ts'
import { variantsIn } from './utterances/variants.ts'

/** A dossier without the variants, which are a good part of the work and which not everybody wants. */
export type Told = Omit<Dossier, 'variants'>

/**
 * Draws a dossier from the records of several articles: who is who, what was reported of them, which words were quoted
 * twice. The order of the records changes nothing. Of entities of which it is `known` who they are, those are one who are
 * called alike there, and no others. Throws a RangeError where two articles have one id.
 */
export function dossierOf(records: readonly Record[], known: Known = () => undefined): Dossier {
  const parts = partsOf(records, known)
  const variants = variantsIn(parts.coverage, parts.identities, parts.isCopy)
  const told = toldIn(parts)
  return { ...told, records: withKnownDays(told.records, variants, parts.identities.who), variants }
}

/** The same without variants. */
export function toldBy(records: readonly Record[], known: Known = () => undefined): Told {
  return toldIn(partsOf(records, known))
}

function partsOf(records: readonly Record[], known: Known) {
  const coverage = coverageOf(records)
  return { coverage, identities: identitiesIn(coverage, known), ...copiesIn(coverage) }
}

function toldIn({ coverage, identities, reports, isCopy }: ReturnType<typeof partsOf>): Told {
  const chapters = chaptersOf(coverage, identities)
  return {
    schema: 'onrecord-dossier/1',
    records: coverage.records,
    people: identities.people,
    uncertain: identities.uncertain,
    reports,
    officeChanges: officeChangesIn(coverage, identities),
    investigations: investigationsIn(coverage, identities),
    reversals: reversalsIn(chapters, isCopy),
    demands: demandsIn(chapters, isCopy),
  }
}
