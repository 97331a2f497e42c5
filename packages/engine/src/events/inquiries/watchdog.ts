import type { Party } from '../party.ts'

const WATCHDOGS =
  /\b(?:police|constabulary|sheriff|watchdog|regulator|ombuds\w+|directorate|commission|commissioner|inspectorate|auditors?|audit|bureau|prosecut\w+|committee|panel|coroner|grand jury|authority|agency|board|standards|attorney general|attorney|special counsel|fbi|sec|doj|ftc|ofcom|ofsted|ofgem|ofwat|officers|detectives|investigators|tribunal|inspectorate|registrar|gard\w+|unit|general|integrity|conduct|council|complaints|of[a-z]{3,6}|hse|cqc|fca|iopc|gpoc|rcmp|cbi|icac|ico|fsa|accc|asic|sfo|hmrc|nca|ntsb|faa|epa|osha|cma|gmc|ofqual|efcc|hawks|interpol|europol|fifa|uefa|wada|ncaa|inspectors|prosecutors|regulators|procurator|crown office|lokayukta|vigilance|public protector|adjudicator|examiner|taskforce|task force|safework|worksafe|probity|ethics|scrutiny|oversight|enforcement|revenue|tax officials|tax office|stewards|law firm|accountants|independent investigator|outside investigator|external investigator)\b/i
const INQUIRERS =
  /\b(?:ombuds\w+|auditor|commissioner|inspectors?|coroner|investigator|prosecutor|examiner|attorney|counsel|public protector|public advocate|procurator|adjudicator|comptroller|monitoring officer|ethics advis[eo]r|advis[eo]r on (?:ethics|standards|ministerial)|magistrate|lokayukta|registrar of|compliance officer|integrity officer|monitor|reviewer)\b/i

/** Is it the business of whom the words call to look into what others did? */
export function isWatchdog({ of, entity, key }: Party): boolean {
  if (of === 'person') return INQUIRERS.test(entity ? entity.roles.map(({ title }) => title).join(' ') : key)
  return isWatchdogName(entity?.name ?? key)
}

/** Does the name or description of a body say that it looks into what others did? */
export function isWatchdogName(name: string): boolean {
  return WATCHDOGS.test(name)
}

/** The same of a name that few others have: many a board has nothing to look into. */
export function isPlainWatchdog(party: Party): boolean {
  const name = party.entity?.name ?? party.key
  return isWatchdog(party) && (party.of === 'person' || isWatchdogName(name.replace(COMMON, '')))
}

const COMMON = /\b(?:board|council|agency|authority|unit|general|standards|officers|complaints|conduct)\b/gi

/** Is it a body that judges its own members: a league, a university, a church, a party? */
export function disciplines({ of, entity, key }: Party): boolean {
  return of === 'organisation' && MEMBERS.test(entity?.name ?? key)
}

const MEMBERS =
  /\b(?:association|federation|league|society|union|college|faculty|institute|university|school|church|diocese|party|stewards|racing|athletics|cricket|football|rugby|hockey|swimming|cycling|rowing|bar|law)\b/i
