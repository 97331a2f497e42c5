/** How a verb takes the words for whoever hears it. */
export type Hearing =
  /** Its object always hears: "told the council". */
  | 'object'
  /** Its object hears, unless a verb follows: "warned the board that", but "warned the board would fall". */
  | 'object-or-clause'
  /** Its object hears where it is to do something: "ordered the trust to pay", but "ordered an inquiry". */
  | 'object-to'
  /** Whoever follows "to" hears: "wrote to the minister". */
  | 'to'
  /** Whoever follows "of" hears: "demanded of the board". */
  | 'of'

const LISTS: readonly (readonly [Hearing, string])[] = [
  [
    'object',
    `tell tells told telling inform informs informed informing notify notifies notified notifying remind reminds
    reminded reminding assure assures assured assuring reassure reassures reassured reassuring brief briefs briefed
    briefing`,
  ],
  [
    'object-or-clause',
    `ask asks asked asking urge urges urged urging warn warns warned warning beg begs begged begging advise advises
    advised advising implore implores implored imploring beseech beseeched besought encourage encourages encouraged
    encouraging press presses pressed pressing caution cautions cautioned cautioning counsel counsels counselled
    counseled entreat entreated exhort exhorts exhorted exhorting lobby lobbies lobbied lobbying persuade persuades
    persuaded persuading convince convinces convinced convincing quiz quizzes quizzed quizzing`,
  ],
  [
    'object-to',
    `order orders ordered ordering instruct instructs instructed instructing direct directs directed directing invite
    invites invited inviting command commands commanded commanding request requests requested requesting petition
    petitions petitioned petitioning challenge challenges challenged challenging dare dares dared daring summon summons
    summoned call calls called calling`,
  ],
  [
    'to',
    `say says said saying write writes wrote writing written speak speaks spoke speaking spoken talk talks talked
    talking reply replies replied replying respond responds responded responding answer answered explain explains
    explained explaining confirm confirms confirmed confirming admit admits admitted admitting confess confesses
    confessed confessing apologise apologises apologised apologising apologize apologizes apologized apologizing
    complain complains complained complaining appeal appeals appealed appealing announce announces announced announcing
    insist insists insisted insisting suggest suggests suggested suggesting repeat repeats repeated repeating whisper
    whispers whispered whispering shout shouts shouted shouting mention mentions mentioned mentioning reveal reveals
    revealed revealing disclose discloses disclosed disclosing report reports reported reporting promise promises
    promised promising pledge pledges pledged pledging swear swears swore swearing lie lies lied lying testify testifies
    testified testifying remark remarks remarked remarking add adds added adding plead pleads pleaded pleading stress
    stressed describe describes described describing read reads propose proposes proposed recommend recommends
    recommended emailed e-mailed texted tweeted joke jokes joked joking boast boasts boasted boasting`,
  ],
  ['of', 'demand demands demanded demanding require requires required requiring'],
]

const VERBS: ReadonlyMap<string, Hearing> = new Map(
  LISTS.flatMap(([hearing, words]) => words.split(/\s+/).map(word => [word, hearing] as const)),
)

/** How the verb takes whoever hears it, or undefined where it has no word for them. `word` is in lower case. */
export function hearingOf(word: string): Hearing | undefined {
  return VERBS.get(word)
}

// Verbs of which the passive's subject hears: "the mayor was asked", "Pressed by reporters, she".
const HEARD = new Set(
  `told asked urged warned informed notified reminded assured reassured briefed advised begged implored encouraged
  pressed cautioned counselled ordered instructed directed invited requested challenged summoned questioned quizzed
  grilled`.split(/\s+/),
)

/** Does the subject of the participle hear ("was told")? `word` is in lower case. */
export function isHeardBy(word: string): boolean {
  return HEARD.has(word)
}

/** Words and texts that are sent or spoken to somebody, after "in" and the like: "in a letter to the committee". */
export const MEDIA: ReadonlySet<string> = new Set(
  `letter letters email e-mail memo message messages statement speech address note text texts tweet interview interviews
  conversation call remarks comments testimony evidence submission briefing presentation response reply answer appeal
  voicemail telegram report complaint debate exchange`.split(/\s+/),
)
