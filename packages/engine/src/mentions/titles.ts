import { wordSet } from './word-set.ts'

/**
 * Forms of address that belong to a name and say nothing of what its bearer does. `gender` is what the honorific
 * itself says; `given` ones stand before a first name ("Dame Oonagh", "Sister Bernadette").
 */
export interface Honorific {
  readonly gender?: 'he' | 'she'
  readonly given?: boolean
}

const HE: Honorific = { gender: 'he' }
const SHE: Honorific = { gender: 'she' }
const HE_GIVEN: Honorific = { gender: 'he', given: true }
const SHE_GIVEN: Honorific = { gender: 'she', given: true }
const ANY: Honorific = {}

const HONORIFICS: Readonly<Record<string, Honorific>> = {
  mr: HE,
  mister: HE,
  messrs: HE,
  master: HE,
  mrs: SHE,
  ms: SHE,
  miss: SHE,
  madam: SHE,
  mx: ANY,
  dr: ANY,
  prof: ANY,
  rev: ANY,
  revd: ANY,
  reverend: ANY,
  hon: ANY,
  rt: ANY,
  fr: HE,
  very: ANY,
  sir: HE_GIVEN,
  dame: SHE_GIVEN,
  lord: HE,
  lady: SHE,
  baron: HE,
  baroness: SHE,
  countess: SHE,
  viscount: HE,
  duchess: SHE,
  prince: HE_GIVEN,
  princess: SHE_GIVEN,
  king: HE_GIVEN,
  queen: SHE_GIVEN,
  pope: HE_GIVEN,
  sister: SHE_GIVEN,
  brother: HE_GIVEN,
  father: HE,
  mother: SHE,
  sheikh: HE,
  ayatollah: HE,
  imam: HE,
  rabbi: ANY,
  monsignor: HE,
  mgr: HE,
  don: HE,
  señor: HE,
  señora: SHE,
  monsieur: HE,
  madame: SHE,
  herr: HE,
  frau: SHE,
} // prettier-ignore

/** What the honorific says, or undefined where the word (in any case, with or without a full stop) is none. */
export function honorific(word: string): Honorific | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return Object.hasOwn(HONORIFICS, plain) ? HONORIFICS[plain] : undefined
}

// "Lord Justice", "Rt. Rev.": in the list of honorifics for what follows them, but words of their own elsewhere.
/** Honorifics that are common words too: only a capital makes them one. */
export const HONORIFIC_WORDS = wordSet(
  Object.keys(HONORIFICS)
    .flatMap(w => [w, `${w}.`])
    .join(' '),
)

/** Offices shortened before a name. */
export const SHORT_OFFICES = wordSet(`
  sen. sens. rep. reps. gov. govs. gen. col. lt. sgt. capt. cmdr. maj. adm. supt. insp. cllr. cllr sgt pc dc dci ds di
  pte cpl lt capt gen col cmdr supt insp pres. sec. atty. amb. del. mp mep msp`)

/** Nouns that say what a person is: offices, ranks, callings, kin. They make a title before a name, or a description. */
export const ROLE_NOUNS = wordSet(`
  president vice-president chancellor vice-chancellor premier minister secretary senator congressman congresswoman
  representative governor lieutenant-governor mayor lord-mayor councillor councilor councilman councilwoman alderman
  councilmember councillor-elect assemblyman assemblywoman lawmaker legislator parliamentarian delegate commissioner
  speaker chair chairman chairwoman chairperson chief head leader deputy whip boss supremo director director-general
  superintendent inspector constable sergeant detective sheriff marshal officer commander captain colonel lieutenant
  major general admiral brigadier corporal private cadet ambassador envoy diplomat consul attaché attorney solicitor
  barrister lawyer counsel prosecutor judge justice magistrate registrar coroner clerk recorder ombudsman regulator
  investigator auditor inspector-general assessor spokesman spokeswoman spokesperson spokesman-designate
  candidate nominee front-runner frontrunner contender challenger incumbent hopeful rival opponent running-mate mate
  successor predecessor counterpart adviser advisor aide strategist consultant pollster analyst staffer operative
  activist campaigner organiser organizer fundraiser donor volunteer supporter surrogate lobbyist ally critic
  executive ceo cfo coo manager owner founder co-founder entrepreneur businessman businesswoman tycoon magnate mogul
  billionaire millionaire investor banker broker developer landlord employer employee partner treasurer trustee
  administrator principal headteacher headmaster headmistress teacher lecturer professor dean provost rector warden
  vice-chair vice-chairman co-chair governor-general academic scholar scientist researcher economist historian
  philosopher psychologist sociologist biologist physicist chemist engineer architect designer inventor technician
  editor editor-in-chief journalist reporter columnist correspondent commentator anchor host presenter broadcaster
  blogger author writer novelist poet playwright artist painter sculptor photographer actor actress comedian singer
  musician composer conductor rapper dancer director-producer producer filmmaker star celebrity model designer
  doctor surgeon physician neurosurgeon psychiatrist paediatrician pediatrician nurse midwife matron paramedic
  dentist pharmacist vet patient carer psychotherapist bishop archbishop priest vicar pastor preacher chaplain monk
  nun rabbi imam cardinal evangelist minister-designate coach gaffer trainer player striker midfielder defender
  goalkeeper keeper winger skipper captain-designate batsman bowler athlete champion boxer jockey cyclist swimmer
  referee umpire driver pilot sailor soldier veteran farmer fisherman baker butcher builder carpenter plumber
  electrician mechanic machinist miner postman postmistress shopkeeper trader publican hotelier chef waiter waitress
  cook gardener student pupil graduate apprentice intern worker labourer conductor guard caretaker cleaner clerk
  secretary-general librarian accountant actuary agent resident neighbour neighbor tenant pensioner retiree teenager
  man woman boy girl lady gentleman mum mother father dad son daughter brother sister wife husband widow widower
  grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece stepson stepdaughter gran grandma
  partner boyfriend girlfriend fiancé fiancée spouse parent child kid baby toddler twin sibling friend pal colleague
  victim suspect defendant accused convict prisoner inmate gunman attacker killer murderer shooter rapist terrorist
  plaintiff claimant complainant witness survivor whistleblower hacker informant fugitive refugee migrant heir heiress
  royal king queen prince princess duke duchess earl monarch emperor sultan emir dictator strongman ruler
  expert specialist official bureaucrat civil-servant insider source moderator panelist guest contributor member
  peer baroness republican democrat conservative liberal socialist independent dutchman frenchman englishman
  scotsman irishman welshman italian spaniard german american russian quarterback pitcher legend hero icon pioneer
  guru chairman-elect president-elect mayor-elect governor-elect ringmaster postmaster paymaster stalwart veteran
  backbencher frontbencher loyalist hardliner moderate maverick newcomer novice favourite favorite seller vendor lead
  dj mc hand skipper-designate watchdog tsar czar lady first-lady`)

/** Nouns that say of a man or a woman which they are. */
export const HE_NOUNS = wordSet(`
  man boy gentleman father dad son brother husband widower grandfather grandson uncle nephew stepson boyfriend fiancé
  king prince duke earl emperor sultan emir actor-husband businessman congressman councilman assemblyman alderman
  spokesman chairman fisherman postman headmaster frenchman dutchman englishman scotsman irishman welshman gunman
  priest-father batsman waiter lad bloke granddad grandad grandpa stepfather half-brother policeman salesman ombudsman`)
export const SHE_NOUNS = wordSet(`
  woman girl lady mother mum mom daughter sister wife widow grandmother granddaughter aunt niece stepdaughter
  girlfriend fiancée queen princess duchess baroness actress businesswoman congresswoman councilwoman assemblywoman
  spokeswoman chairwoman postmistress headmistress waitress heiress gran grandma granny stepmother half-sister nun
  policewoman saleswoman midwife schoolgirl`)

/** Nouns of kin and company: their description is of somebody by way of somebody else ("his mother"). */
export const RELATION_NOUNS = wordSet(`
  mum mom mother father dad son daughter brother sister wife husband widow widower grandfather grandmother grandson
  granddaughter uncle aunt cousin nephew niece stepson stepdaughter gran partner boyfriend girlfriend fiancé fiancée
  spouse parent child kid baby twin friend pal colleague neighbour neighbor ally rival opponent mate successor
  predecessor counterpart lawyer attorney supporter critic aide adviser advisor spokesman spokeswoman spokesperson`)

/** Words that go before a role and belong to it, though they are no roles. */
export const ROLE_MODIFIERS = wordSet(`
  acting former ex deputy vice assistant associate senior junior chief executive general managing sporting medical
  financial prime foreign home interim caretaker lead leading first second retired shadow national state federal
  presidential vice-presidential democratic republican green labour conservative liberal independent opposition metro
  police press communications campaign council board branch honorary life special staff detective lance flight`)
