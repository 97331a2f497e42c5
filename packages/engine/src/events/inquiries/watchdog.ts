import type { Party } from '../party.ts'

const WATCHDOGS =
  /\b(?:police|constabulary|sheriff|watchdog|regulator|ombuds\w+|directorate|commission|commissioner|inspectorate|auditors?|audit|bureau|prosecut\w+|committee|panel|coroner|grand jury|authority|agency|board|standards|attorney general|attorney|special counsel|fbi|sec|doj|ftc|ofcom|ofsted|ofgem|ofwat|officers|detectives|investigators|tribunal|inspectorate|registrar|gard\w+|unit|general|integrity|conduct|council|complaints|of[a-z]{3,6}|hse|cqc|fca|iopc|gpoc|rcmp|cbi|icac|ico|fsa|accc|asic|sfo|hmrc|nca|ntsb|faa|epa|osha|cma|gmc|ofqual|efcc|hawks|interpol|europol|fifa|uefa|wada|inspectors|prosecutors|regulators)\b/i
const INQUIRERS =
  /\b(?:ombuds\w+|auditor|commissioner|inspector|coroner|investigator|prosecutor|examiner|attorney|counsel)\b/i

/** Is it the business of whom the words call to look into what others did? */
export function isWatchdog({ of, entity, key }: Party): boolean {
  if (of === 'person') return INQUIRERS.test(entity ? entity.roles.map(({ title }) => title).join(' ') : key)
  return WATCHDOGS.test(entity?.name ?? key)
}
