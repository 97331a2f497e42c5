import { wordSet } from './word-set.ts'

/** Nouns at the head of a body's name ("Severnshaw Police Oversight Board") or of its description ("the board"). */
export const BODY_NOUNS = wordSet(`
  academy administration agency alliance army assembly association authority bank bar board brigade bureau cabinet camp campaign
  caucus centre center chamber charity church clinic club coalition collective college commission committee company
  confederation conference congress consortium constabulary convention co-operative cooperative corporation corps
  council court department directorate embassy employer executive faculty federation firm fleet force forces forum foundation
  front fund gallery garrison government group guild hospital house household institute institution inspectorate
  inquiry tribunal jury labour laboratory league legislature library mafia militia ministry mission mosque movement museum navy
  network newspaper magazine paper office orchestra organisation organization outfit panel parliament parish party
  partnership patrol police cops practice press prison programme quango regiment regulator school secretariat senate
  service services society squad state station studio sub-committee subcommittee surgery syndicate task-force team
  temple theatre treasury trust union unit university watchdog agency airline broadcaster brewery builder carmaker
  charity collective developer exchange factory insurer lender manufacturer operator publisher retailer supermarket
  supplier start-up startup chain conglomerate multinational pac super-pac think-tank thinktank tank nonprofit lobby
  diocese archdiocese utility zoo division county provider bloc newsroom tabloid daily weekly channel website site outlet blog`)

/** Somebody's titles that are as well the names of the bodies which they head: "the Housing Ombudsman". */
export const BODY_OFFICES = wordSet('ombudsman')

/** Nouns that papers put right before the name of a body of that sort: "watchdog Ofsea". */
export const BODY_LABELS = wordSet(
  'watchdog regulator supermarket retailer charity lender insurer broadcaster airline carmaker housebuilder brewer quango',
)

/** Endings that only a body's name has. */
export const BODY_SUFFIXES = wordSet(`
  inc inc. corp corp. co co. ltd ltd. llc plc llp gmbh ag sa group holdings partners associates industries enterprises systems
  technologies motors airlines airways railways energy foods pharmaceuticals news times post journal herald tribune
  gazette guardian observer mail star express telegraph clarion mercury echo chronicle courier examiner inquirer dispatch
  radio television tv fm broadcasting media press united rovers wanderers athletic albion thistle transit mining
  oil gas petroleum coal steel motors airlines constabulary mobile telecom telecoms wireless airports ferries railways
  pipelines pharma platinum resources minerals metals construction engineering logistics shipping homes properties
  developments estates insurance ventures labs laboratories software networks solutions consulting cruises stores
  supermarkets restaurants studios pictures publishing aerospace aviation shipyard shipyards shipbuilders racecourse
  water rail trains buses housing healthcare electricity electric rowing cycling farms dairies growers brewery breweries distillery distillers biosciences robotics chemicals cement textiles plastics seafoods coffee biotech
  hockey football soccer cricket rugby athletics swimming gymnastics netball basketball volleyball tennis golf boxing sailing judo
  wrestling badminton skating skiing curling lacrosse softball baseball equestrian triathlon snooker taekwondo`)

/** Words that stand for one another: "the force" is a police, "the club" a team. */
export const BODY_KINDS: readonly (readonly string[])[] = [
  ['police', 'force', 'constabulary', 'cops'],
  ['company', 'firm', 'corporation', 'operator', 'group', 'business', 'inc', 'ltd', 'plc', 'co', 'llc', 'corp'],
  ['club', 'team', 'side'],
  ['newspaper', 'paper', 'daily', 'tabloid', 'times', 'post', 'journal', 'herald', 'gazette', 'mercury', 'clarion'],
  ['trust', 'hospital'],
  ['organisation', 'organization', 'group', 'association', 'charity', 'body', 'foundation'],
  ['association', 'union', 'federation', 'collective', 'guild'],
  ['campaign'],
  [
    'agency',
    'bureau',
    'department',
    'ministry',
    'service',
    'administration',
    'office',
    'authority',
    'commission',
    'enforcement',
    'investigations',
    'protection',
    'intelligence',
  ],
  ['university', 'college', 'school'],
  ['court', 'tribunal'],
  ['panel', 'committee', 'commission', 'tribunal', 'subcommittee'],
  ['union', 'workers', 'teamsters'],
  ['bloc', 'union'],
  ['bureau', 'fbi', 'f.b.i'],
  ['party'],
]
