import { wordSet } from '../mentions/word-set.ts'

// What governs an infinitive or a gerund, by what it makes of it (`verb-group.ts`).

/** "Refused to go": somebody will not do it. */
export const REFUSE = wordSet('refuse refuses refused refusing refusal decline declines declined declining')
/** "Agreed to go": it is to come. */
export const COME = wordSet(`
  agree agrees agreed agreeing decide decides decided deciding choose chooses chose chosen choosing opt opts opted intend intends
  intended plan plans planned planning vow vows vowed pledge pledges pledged promise promises promised due about going
  set announce announces announced confirm confirms confirmed scheduled swear swore sworn determined happy decision vote votes voted
  voting intention intent prepare prepares prepared preparing ready readying resolved authorised authorized mandated`)
/** "Is tipped to go": it is talked of. */
export const RUMOUR = wordSet(`
  expected tipped poised likely thought believed understood reported rumoured rumored said alleged claimed favourite favorite line frame contention front-runner frontrunner
  linked speculation talk rumours rumors reports suggestions whispers`)
/** "Was urged to go": somebody is asked to. */
export const ASK = wordSet(`
  ask asks asked asking urge urges urged urging beg begs begged persuade persuaded convince convinced invite invited tell tells told
  want wants wanted press pressed pressing pressure pressured pressuring allow allowed advise advised implore implored call calls called order orders ordered ordering
  direct directs directed directing instruct instructs instructed instructing task tasked`)
/** "Was forced to go": it is done. */
export const FORCE = wordSet('paid force forces forced compel compelled oblige obliged ordered made')
/** "Beat the mayor to become chief": it is done, by who wins. */
export const WIN = wordSet(
  'defeat defeats defeated beat beats beating unseat unseats unseated edged rose rises risen won wins',
)
/** "Lined up to replace her": it is talked of. */
export const LINED = wordSet('lined')
/** "Named a judge to lead it": it is to come. */
export const APPOINT = wordSet(
  'appoint appointed appoints appointing name named names chosen chose pick picked select selected hired',
)
/** "Rejected calls to go": what somebody resists. */
export const CALLS = wordSet('calls call demands demand pressure pleas plea appeals appeal requests request')
/** How somebody resists it. */
export const RESIST = wordSet(`
  reject rejects rejected rejecting resist resists resisted resisting rebuff rebuffs rebuffed defy defies defied defying dismiss dismisses
  dismissed dismissing spurn spurned ignore ignores ignored ignoring withstood`)
/** How somebody goes back on what they had in mind. */
export const REVERSE = wordSet(
  'reverse reversed reverses reversing rescind rescinded withdraw withdrew withdrawn withdraws abandon abandoned scrap scrapped shelved overturned dropped',
)
/** "Lined up to become chief" */
export const UP = wordSet('up')
/** How people go from one post to another. */
export const MOVE = wordSet(`
  step steps stepped stepping move moves moved moving return returns returned returning leave leaves left leaving quit quits join joins joined
  joining switch switches switched come comes came coming rise rises rose risen rejoin rejoins rejoined`)
/** What they do so for. */
export const TAKE = wordSet('become succeed replace take lead head manage run coach')
/** "On the brink of going": it is talked of. */
export const BRINK = wordSet('brink verge point cusp edge')
/** "Close to going": so it is. */
export const CLOSE = wordSet('close near')
/** "No choice but to go" */
export const BUT = wordSet('but')
/** What that leaves nobody. */
export const CHOICE = wordSet('choice option alternative')
/** "No intention to go": somebody will not do it. */
export const NO_TO = wordSet(
  'intention intentions plan plans wish desire reason reasons need mood grounds basis cause evidence appetite jurisdiction power powers',
)
/** What such a word has before a gerund ("of going"). */
export const OF = wordSet('of to for on about')
/** "Ruled out going" */
export const OUT = wordSet('out')
/** What stands before that "out". */
export const RULE = wordSet('rule rules ruled ruling')
/** "Denied going": somebody will not do it, or did not. */
export const DENY = wordSet('deny denies denied denying')
/** "After going": it is done. */
export const AFTER = wordSet('after since upon before following despite')
/** "Considering going": nothing is said of whether it will be done. */
export const NONE_BEFORE_GERUND = wordSet(`
  considering contemplating contemplated weighing weighed mulling mulled discussing discussed discuss consider mooted suggested suggesting threatened without instead rather than avoid avoided
  consider considered against risk about if`)
/** "Called in to investigate" */
export const CALL = wordSet('called brought drafted')
