import type { Span } from '@onrecord/record'
import type { Chapter, Mentioned } from '../chains/chapter.ts'

// Words for people and bodies: whoever can be asked and is no entity.
export const AGENT =
  /^(?!(?:and|is|are|was|were|belongs|to|it|that|there|him|her|them)\b).*(?:[^s]s|people|folk|men|women|children|police|crew|team|committee|council|board|government|ministry|department|panel|union|club|league|company|parliament|congress|court|tribunal|commission|agency|force|regulator|minister|mayor|president|governor|director|manager|owner|cabinet|judge|trust|school|university|hospital|church|bank|federation|association|authority|gallery|husband|wife|clerk|operator|developer|landlord|auditor|inspector|provost|rector|youth|firm|division|organi[sz]ation|institution|body|district|lender|chain|constabulary|panel|corporation|zoo|office|diocese|county|city|state|province|territory|metro|municipality|town|bishop|archbishop|vicar|coroner|prosecutor|chancellor|premier|chair|chairman|chairwoman|leader|boss|miner|watchdog|ombudsman|sponsor|employer|contractor|supplier|provider|broadcaster|airline|utility|charity|foundation|senate|assembly|house|legislature|jury|speaker|secretary|treasurer|commander|commissioner|superintendent|principal|headteacher|dean|chief|secretariat|group|network|institute|college|hotel|retailer|manufacturer|bench|palace|embassy|army|navy|guild|forum|directorate|inspectorate|monitor|referee|coach|captain|sheriff|driver|neighbour|neighbor|party|family|community|cartel|junta|regime)$/i
/** Nobody in particular, or whoever listens. */
export const EVERYBODY =
  /^(?:the )?(?:(?:[\p{L}’'-]+ )?(?:residents|voters|customers|passengers|drivers|motorists|shoppers|visitors|readers|viewers|supporters|citizens)|people|public|crowd|audience|supporters|viewers|staff|students|residents|patients|readers|everyone|everybody|anyone|anybody|nobody|no one|no-one|somebody|someone|whoever|drivers|motorists|customers|passengers|voters|us|me|reporters|journalists|jurors|the jury|fans|worshippers|parishioners|the congregation|congregation|listeners|taxpayers|citizens|families|parents|shoppers|visitors|witnesses|americans|britons|canadians|australians|kenyans|indians|nigerians|south africans|fellow \p{L}+|investors|shareholders|members|followers|donors)$/iu

/** "A redoubling of efforts" is a redoubling. */
export function headOf(words: string): string {
  return words.replace(/\s(?:of|across|throughout|around|in|from|at)\s.*$/, '')
}

// "A judge", "ministers", "the families of the dead": what a noun phrase of a few words begins and ends with.
const PHRASE =
  /(?:(?:[Aa]n?|[Tt]he|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome|[Mm]any|[Aa]nother)\s)?(?:[\p{L}’'-]+\s){0,3}?[\p{L}’'-]+/u
const AT_START = new RegExp(
  `^(${PHRASE.source})(?=\\s(?:to|for|that|until|last|on|this|in|of|calls?|called|asks?|asked|urges?|urged|demands?|demanded|says|said|has|have)\\b|[,.])`,
  'u',
)
const AT_END = new RegExp(
  `^[“"‘'\\s]*(?:[Tt]hat\\s)?(${PHRASE.source})(?:\\s(?:in|at|of|from|outside)\\s[^,.]{2,40})?(?:\\s(?:which|who|that)\\s[^,.;]{5,80}?)?(?:,[^,]{2,60},)?(?:\\s(?:has|have|had|also|then|now|later|is|are|\\p{Ll}+ly))*\\s$`,
  'u',
)

const NO_AGENT =
  /\b(?:his|this|was|is|has|does|its|theirs|hers|ours|us|yes|plus|perhaps|always|sometimes|days|weeks|months|years|hours|times|news|calls|demands|results|figures|findings|polls|facts|cases|issues|events|questions|policies|problems|things|words|views|lessons|signs|images|videos|pleas|requests|appeals|laws|rules|talks|reports|sources|letters|plans|which|\p{L}+day)$/iu

/** Whom no mention stands for, in the article's words, where these name people or a body: at the start or the end of a span. */
export function agentIn({ text }: Chapter, { from, to }: Span, where: 'start' | 'end'): Mentioned | null {
  const found = (where === 'start' ? AT_START : AT_END).exec(text.slice(from, to))
  const words = found?.[1].replace(/^(?:an?|the)\s/i, '')
  if (!found || !words || NO_AGENT.test(words) || !AGENT.test(headOf(words))) return null
  const start = from + found[0].indexOf(found[1]) + found[1].length - words.length
  return { from: start, to: start + words.length, who: words }
}
