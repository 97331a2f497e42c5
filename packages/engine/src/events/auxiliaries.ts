import { wordSet } from '../mentions/word-set.ts'

// The small words around a verb that `verb-group.ts` reads.

/** Verbs whose past is their bare form. */
export const LIKE_PAST = wordSet('let put quit cut set')
/** What denies a deed. */
export const NOT = wordSet("not n't n’t never no neither nor nobody hardly")
/** Forms of "be". */
export const BE = wordSet("be am is are was were been being 'm ’m 're ’re 's ’s")
/** Forms of "have". */
export const HAVE = wordSet("have has had having 've ’ve 'd ’d")
/** "Got sacked" */
export const GET = wordSet('get gets got getting')
/** "Remains suspended" */
export const REMAIN = wordSet('remain remains remained stands stood')
/** Forms of "do". */
export const DO = wordSet('do does did')
/** What makes a future. */
export const WILL = wordSet("will shall wo sha 'll ’ll")
/** What makes a future of what was said, or a condition. */
export const WOULD = wordSet('would')
/** What makes a deed only possible or due. */
export const MODAL = wordSet('should must may might can ca could ought cannot need dare')
/** Who does by saying ("I resign"). */
export const FIRST_PERSON = wordSet('i we')
/** What can stand between an auxiliary and its verb and is no adverb to the tagger. */
export const HEREBY = wordSet('hereby first once both all each')
/** "Will herself step down" */
export const SELF = wordSet('himself herself itself themselves')
/** Words of a time that stand there. */
export const TIME = wordSet(
  'last this on night morning afternoon evening today yesterday tomorrow tonight week late early',
)
/** Forms of "be" in the past. */
export const WAS = wordSet('was were')
/** "Her first act was to fire the clerk" */
export const ACT = wordSet('act move step decision action duty task')
/** "The second to go" */
export const COUNTED = wordSet('second third fourth fifth sixth latest last')
/** "Became the second to go" */
export const BECOME = wordSet('become becomes became')
/** "Had been going to" */
export const BEEN = wordSet('been')
/** "Had been going to" */
export const HAD = wordSet("had 'd ’d")
/** Forms of "be" that have no tense of their own. */
export const UNFINITE = wordSet('be been being')
/** Days by their nearness. */
export const DAYS = wordSet('yesterday today tonight tomorrow')
/** "Left her no choice" */
export const LEAVE = wordSet('left leaves leave leaving gave gives')
/** "No intention", "not the slightest intention" */
export const EMPHASIS = wordSet('no any slightest least')
/** What is only possible. */
export const MAY = wordSet('may might could')
/** "Moved that she be dismissed" */
export const BARE_BE = wordSet('be')
/** What can stand right before words in quotation marks that go on with a verb ("had 'no intention of going'"). */
export const MIXED = [WILL, WOULD, BE, HAVE]
/** After these "I resign" does not do what it says. */
export const ASKS_OR_WISHES = [WILL, WOULD, MODAL, DO, wordSet('that')]
/** What a verb group is made of besides verbs. */
export const AUXILIARY = [NOT, WILL, WOULD, BE, HAVE]
