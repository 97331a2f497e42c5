import { isOneOf } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'

const WATCHDOGS =
  /\b(?:police|constabulary|sheriff|watchdog|regulator|ombuds\w+|directorate|commission|commissioner|inspectorate|auditors?|audit|bureau|prosecut\w+|committee|panel|coroner|grand jury|authority|agency|board|standards|attorney general|attorney|special counsel|fbi|sec|doj|ftc|ofcom|ofsted|ofgem|ofwat|detectives|investigators|inspectors|prosecutors|regulators)\b/i
const INQUIRERS =
  /\b(?:ombuds\w+|auditor|commissioner|inspector|coroner|investigator|prosecutor|examiner|attorney|counsel)\b/i

/** Is it the business of whom the words call to look into what others did? */
export function isWatchdog({ of, entity, key }: Party): boolean {
  if (of === 'person') return INQUIRERS.test(entity ? entity.roles.map(({ title }) => title).join(' ') : key)
  return WATCHDOGS.test(entity?.name ?? key)
}

/** Those whom one word calls that ends before token `at`, whose business it is: "detectives", "prosecutors". */
export function inquirersBefore({ doc }: Reading, at: number): Party | null {
  if (at < 1 || !isOneOf(doc, at - 1, GROUPS)) return null
  const key = doc.tokens[at - 1].text.toLowerCase()
  return { key, entity: null, of: 'organisation', tokens: { from: at - 1, to: at }, mention: null }
}

const GROUPS = wordSet('police detectives prosecutors investigators inspectors auditors regulators')
