import { subjectOf } from '../chains/actors.ts'
import { type Chapter, type Mentioned, mentionsWithin, type Sentence, sentenceAt } from '../chains/chapter.ts'
import { AGENT, agentIn, EVERYBODY, headOf } from './agents.ts'

const PAPER =
  '(?:letters?|e-?mails?|notes?|memos?|messages?|petitions?|motions?|resolutions?|statements?|requests?|complaints?|notices?|appeals?|ultimatums?|posts?|reports?|bills?|amendments?|signatures?|memorand(?:a|um)|subpoenas?|summons(?:es)?|writs?|warrants?|injunctions?|directives?|releases?|questionnaires?|charters?(?: of demands)?|lists? of demands|manifestos?|briefs?|proposals?)'
// "Wrote a letter to the judge asking …": whoever wrote it, not whom it was written to.
const WROTE = new RegExp(
  `\\b(?:wrote|writes|written|writing|sued|suing|sent|sends|signed|launched|started|delivered|issued|published|tweeted|posted|(?:voted(?:\\s[^,.;]{1,30}?)?\\s(?:for|on)|fired|sent|put|handed|filed|submitted|tabled|passed|adopted|approved|backed|penned|released|circulated|presented|lodged|made|drafted|moved|introduced|collected|gathered)(?:,[^,]{2,40},)?\\s(?:\\p{L}+\\s){0,3}?(?:an?|the|its|his|her|their|[\\d,]+|\\p{Lu}\\p{L}+)\\s(?:[\\p{L}’'-]+\\s){0,4}?${PAPER})\\b[^;]*$`,
  'u',
)
const ADDRESSED = new RegExp(
  `\\b(?:${PAPER}|wrote|writes|written|writing|write)\\s(?:of \\p{Ll}+ |(?:on )?\\p{Lu}\\p{Ll}+day |again |back |directly |jointly )?(?:to|with|addressed to|sent to)\\s(?:the\\s|its\\s|his\\s|her\\s|their\\s)?(?:\\p{Lu}\\p{L}+\\s){0,3}$`,
  'u',
)
// "Sued the county, seeking its records".
const SUED =
  /\b(?:sued|suing|sues|(?:law)?suit against|complaint against|proceedings against)\s(?:the\s|its\s|his\s|her\s|their\s)?(?:own\s)?$/
const SENT = new RegExp(`^\\s(?:an?|another|the|its|his|her|their)\\s(?:[\\p{L}’'-]+\\s){0,3}?${PAPER}\\b`, 'u')

/** Who wrote the paper that asks: "the nurses sent the mayor a letter asking …", "wrote to the mayor to ask …"; null where none is told of. */
export function writerOf(chapter: Chapter, sentence: Sentence, verb: number): string | null {
  const before = chapter.text.slice(sentence.from, verb)
  if (!/^\p{Ll}+ing\b/u.test(chapter.text.slice(verb, verb + 12)) && !/\bto\s$/.test(before)) return null
  const wrote = WROTE.exec(before)
  if (!wrote) return null
  const at = sentence.from + wrote.index
  return subjectOf(chapter, at) ?? agentIn(chapter, { from: sentence.from, to: at }, 'end')?.who ?? null
}

/** Whom the letter is for in which somebody asks: "in a letter to the mayor", "wrote to her", "sent him a note". */
export function writtenTo(chapter: Chapter, sentence: Sentence, verb: number): Mentioned | undefined {
  return mentionsWithin(chapter, { from: sentence.from, to: verb }).findLast(
    m =>
      m.to <= verb &&
      (ADDRESSED.test(chapter.text.slice(sentence.from, m.from)) ||
        (SUED.test(chapter.text.slice(sentence.from, m.from)) &&
          !/^(?:its|his|her|their)$/.test(chapter.text.slice(m.from, m.to))) ||
        SENT.test(chapter.text.slice(m.to, verb))),
  )
}

/** Whom the letter is for, by key or in the article's words: "has written to the federal police commissioner, pressing the force". */
export function addresseeOf(chapter: Chapter, sentence: Sentence, verb: number): string | undefined {
  const known = writtenTo(chapter, sentence, verb)
  // What the letter to a party's president asks for is asked of the party.
  const [body] = known && chapter.types.get(known.who) === 'person' ? (chapter.sides.get(known.who) ?? []) : []
  if (known)
    return body !== undefined &&
      chapter.types.get(body) === 'organisation' &&
      !/['’]s? \p{L}+$/u.test(chapter.names.get(body)?.[0] ?? '')
      ? body
      : known.who
  const words = TO_WHOM.exec(chapter.text.slice(sentence.from, verb))?.[1]
  return words && AGENT.test(headOf(words)) && !EVERYBODY.test(words) ? words : undefined
}

const TO_WHOM = new RegExp(
  `\\b(?:${PAPER}|wrote|writes|written|writing|write)\\s(?:again |back |directly |jointly )?to\\s(?:the|its|his|her|their)\\s((?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}?\\p{Ll}[\\p{L}’'-]*)(?:\\s(?:on|last|this|yesterday|in)\\s[\\p{L}\\s]{3,20})?,?\\s(?:and\\s)?(?:to\\s)?$`,
  'u',
)

/** Does a description name a paper that somebody wrote? */
export function isPaper(words: string): boolean {
  return new RegExp(`\\b${PAPER}$`).test(words)
}

const BY = new RegExp(`\\b${PAPER}\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:by|from)\\s(?:the\\s)?(?:\\p{Ll}+\\s){0,3}$`, 'u')

const BY_WHOM = new RegExp(`\\b${PAPER}\\s(?:[\\p{Ll}-]+\\s){0,2}?(?:by|from)\\s(?:\\d[\\d,]*\\s)?`, 'u')

/** Whose paper it is that asks: "a report by the consultants", or what the council passed in the sentence before. */
export function authorOf(chapter: Chapter, at: number): string | null {
  const here = sentenceAt(chapter, at)
  const before = chapter.sentences[Math.max(0, here - 1)]
  const mentions = mentionsWithin(chapter, { from: before.from, to: at })
  const author = mentions.find(m => BY.test(chapter.text.slice(before.from, m.from)))
  if (author) return author.who
  const by = BY_WHOM.exec(chapter.text.slice(before.from, at))
  const described = by && agentIn(chapter, { from: before.from + by.index + by[0].length, to: at }, 'start')
  if (described) return described.who
  const passed = /\b(?:passed|voted|adopted|approved|backed|signed|wrote|sent|published|issued|released|tabled)\b/.exec(
    chapter.text.slice(before.from, before.to),
  )
  return passed && before.to <= at ? subjectOf(chapter, before.from + passed.index) : null
}
