/** Words in lower case that carry a sentence and tell nothing alone: articles, pronouns, auxiliaries, negations. */
export const LITTLE: ReadonlySet<string> = new Set(
  `a an the this that these those and or but so then not no never none will would shall should can could may might must
  won't wouldn't can't cannot couldn't shan't shouldn't don't didn't doesn't isn't wasn't aren't weren't is was are were be
  been am i'm it's we're they're i'll we'll you'll i'd we'd i've we've do does did has have had just ever still now very
  only also to of in on at by for from with as it he she they we i you us them him her his their our your my its`.split(
    /\s+/,
  ),
)

/** Words that, with little ones, make phrases that anybody uses at any time. */
export const VAGUE: ReadonlySet<string> = new Set(
  `lot lots people know what thing things over again way time times kind sort good bad right wrong very much many more most
  all get got go going gone come think say says said tell want need make makes take back up out here there when where who how
  why if well yes like really always every everything something anything nothing day years`.split(/\s+/),
)
