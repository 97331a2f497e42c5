import { wordSet } from './word-set.ts'

/**
 * Forms of address that belong to a name and say nothing of what its bearer does. `gender` is what the honorific
 * itself says; `given` ones stand before a first name ("Dame Oonagh", "Sister Bernadette").
 */
export interface Honorific {
  readonly gender?: 'he' | 'she'
  readonly given?: boolean
}

const HONORIFICS: ReadonlyMap<string, Honorific> = new Map([
  ...all(
    `mr mister messrs master lord baron viscount fr father sheikh ayatollah imam monsignor mgr señor monsieur herr don
    alhaji mallam malam shri sri thiru datuk dato tuan encik ustaz lala inkosi bapak`,
    {
      gender: 'he',
    },
  ),
  ...all(
    'mrs ms miss madam lady baroness countess duchess mother señora madame mme mlle frau smt shrimati hajiya hajia puan begum ouma ibu',
    { gender: 'she' },
  ),
  ...all('sir prince king pope brother', { gender: 'he', given: true }),
  ...all('dame princess queen sister', { gender: 'she', given: true }),
  ...all(
    `mx dr prof rev revd reverend hon rt very rabbi canon engr barr barrister advocate adv atty arc pharm comrade haji
    otunba opanyin honour honor kaumātua matua tun cikgu oga`,
    {},
  ),
])

function all(words: string, honorific: Honorific): [string, Honorific][] {
  return words.split(' ').map(word => [word, honorific])
}

/** What the honorific says, or undefined where the word (in any case, with or without a full stop) is none. */
export function honorific(word: string): Honorific | undefined {
  return HONORIFICS.get(word.toLowerCase().replace(/\.$/, ''))
}

/** The honorifics, with and without a full stop. Many are common words too: only a capital makes them one. */
export const HONORIFIC_WORDS = wordSet([...HONORIFICS.keys()].flatMap(w => [w, `${w}.`]).join(' '))

/** Offices shortened before a name. */
export const SHORT_OFFICES = wordSet(`
  sen. sens. rep. reps. gov. govs. cr cr. td mec ombud mla gen. col. lt. sgt. capt. cmdr. maj. adm. supt. insp. cllr. cllr sgt pc dc dci ds di
  pte cpl lt capt gen col cmdr supt insp pres. sec. atty. amb. del. mp mep msp`)

/** Offices that are called by their first letters, in capitals. */
export const CAPITAL_OFFICES = wordSet(
  'pm cm cs md dg vc sp dsp asp csp acp dcp ssp dig aig igp dgp adgp si asi psi cp dcc acc pio ppro',
)

/** Nouns that say what a person is: offices, ranks, callings, kin. They make a title before a name, or a description. */
export const ROLE_NOUNS = wordSet(`
  president vice-president chancellor vice-chancellor premier minister secretary senator congressman congresswoman
  representative governor mayor councillor councilor councilman councilwoman alderman councilmember assemblyman
  assemblywoman lawmaker legislator parliamentarian delegate commissioner speaker chair chairman chairwoman chairperson
  vice-chair vice-chairman chief head leader deputy whip boss supremo director superintendent inspector constable
  sergeant detective sheriff marshal officer commander captain colonel lieutenant major general admiral brigadier
  corporal private cadet ambassador envoy diplomat consul attaché attorney solicitor barrister lawyer counsel
  prosecutor judge justice magistrate registrar coroner clerk recorder ombudsman investigator auditor
  assessor spokesman spokeswoman spokesperson candidate nominee front-runner frontrunner contender challenger
  incumbent hopeful rival opponent mate successor predecessor counterpart adviser advisor aide strategist consultant
  pollster analyst staffer operative activist campaigner organiser organizer fundraiser donor volunteer supporter
  surrogate lobbyist ally critic executive ceo cfo coo manager owner founder co-founder entrepreneur businessman
  businesswoman tycoon magnate mogul billionaire millionaire investor banker broker developer landlord employer
  employee partner treasurer trustee administrator principal headteacher headmaster headmistress teacher lecturer
  professor dean provost rector warden academic scholar scientist researcher economist historian philosopher
  psychologist sociologist biologist physicist chemist engineer architect designer inventor technician editor
  editor-in-chief journalist reporter columnist correspondent commentator anchor host presenter broadcaster blogger
  author writer novelist poet playwright artist painter sculptor photographer actor actress comedian singer musician
  composer conductor rapper dancer producer filmmaker star celebrity model doctor surgeon physician neurosurgeon
  psychiatrist paediatrician pediatrician nurse midwife matron paramedic dentist pharmacist vet patient carer bishop
  archbishop priest vicar pastor preacher chaplain monk nun rabbi imam cardinal evangelist coach gaffer trainer player
  striker midfielder defender goalkeeper keeper winger skipper batsman bowler quarterback pitcher athlete champion
  boxer jockey cyclist swimmer referee umpire driver pilot sailor soldier veteran farmer fisherman baker butcher
  builder carpenter plumber electrician mechanic machinist miner postman postmistress postmaster shopkeeper trader
  seller vendor publican hotelier chef waiter waitress cook gardener student pupil graduate apprentice intern worker
  labourer guard caretaker cleaner librarian accountant actuary agent resident neighbour neighbor tenant pensioner
  retiree teenager man woman boy girl lady gentleman mum mom mother father dad son daughter brother sister wife husband
  widow widower grandfather grandmother grandson granddaughter uncle aunt cousin nephew niece stepson stepdaughter gran
  grandma boyfriend girlfriend fiancé fiancée spouse parent child kid baby toddler twin sibling friend pal colleague
  victim suspect defendant accused convict prisoner inmate gunman attacker killer murderer shooter rapist terrorist
  plaintiff claimant complainant witness survivor whistleblower hacker informant fugitive refugee migrant heir heiress
  royal king queen prince princess duke duchess earl monarch emperor sultan emir dictator strongman ruler peer baroness
  expert specialist official bureaucrat insider source moderator panelist guest contributor member legend hero icon
  pioneer guru stalwart loyalist hardliner moderate maverick newcomer novice favourite favorite tsar czar
  ombud comptroller undersheriff groundsman coxswain cox scorer contractor precentor verger curate chorister sexton
  headman steward stewardess catcher keeper ranger lifeguard lifeboatman umpire timekeeper signalman boatman ferryman
  tradesman craftsman cameraman doorman handyman gamekeeper zookeeper innkeeper harbourmaster stationmaster quartermaster
  midwife bailiff beadle provost convener convenor deacon archdeacon abbot abbess prioress abbess vizier chieftain
  constable undersecretary subeditor jurist cleric muezzin granthi pandit mullah whistle-blower locksmith plasterer
  roofer joiner welder fitter barber hairdresser florist undertaker bookkeeper cashier barmaid barman bartender landlady
  housewife homemaker childminder babysitter grocer greengrocer fishmonger tailor dressmaker seamstress cobbler potter
  curator archivist conservator monarch docker bursar juror foreman forewoman supervisor controller dispatcher porter
  grower herder shepherd crofter conservationist environmentalist ecologist geologist meteorologist epidemiologist
  virologist pathologist oncologist anaesthetist radiographer therapist counsellor surveyor planner usher solicitor
  commodore brigadier ombudswoman prop
  backbencher republican democrat conservative liberal socialist independent dutchman frenchman englishman scotsman
  irishman welshman italian spaniard german american russian lead hand dj mc rider passenger commuter customer shopper
  fan onlooker bystander protester protestor demonstrator marcher villager motorist pedestrian viewer listener caller
  parishioner detainee evacuee hawker exec assistant`)

/** Nouns that say of a man or a woman which they are. */
export const HE_NOUNS = wordSet(`
  man boy gentleman father dad son brother husband widower grandfather grandson uncle nephew stepson boyfriend fiancé
  king prince duke earl emperor sultan emir businessman congressman councilman assemblyman alderman
  spokesman chairman fisherman postman headmaster groundsman barman signalman boatman ferryman cameraman doorman handyman lifeboatman frenchman dutchman englishman scotsman irishman welshman gunman batsman waiter lad bloke granddad grandad grandpa stepfather half-brother policeman salesman ombudsman`)
export const SHE_NOUNS = wordSet(`
  woman girl lady mother mum mom daughter sister wife widow grandmother granddaughter aunt niece stepdaughter
  girlfriend fiancée queen princess duchess baroness actress businesswoman congresswoman councilwoman assemblywoman
  spokeswoman chairwoman postmistress headmistress waitress heiress gran grandma granny stepmother half-sister nun
  policewoman saleswoman midwife schoolgirl barmaid landlady housewife stewardess seamstress abbess`)

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
