import type { Party } from '../party.ts'

const WATCHDOGS =
  /\b(?:police|constabulary|sheriff|watchdog|regulator|ombuds\w+|directorate|commission|commissioner|inspectorate|auditors?|audit|bureau|prosecut\w+|committee|panel|coroner|grand jury|authority|agency|board|standards|attorney general|attorney|special counsel|fbi|sec|doj|ftc|ofcom|ofsted|ofgem|ofwat|detectives|investigators|inspectors)\b/i
const INQUIRERS =
  /\b(?:ombuds\w+|auditor|commissioner|inspector|coroner|investigator|prosecutor|examiner|attorney|counsel)\b/i

/** Is it the business of whom the words call to look into what others did? */
export function isWatchdog({ of, entity, key }: Party): boolean {
  if (of === 'person') return INQUIRERS.test(entity ? entity.roles.map(({ title }) => title).join(' ') : key)
  return WATCHDOGS.test(entity?.name ?? key)
}
