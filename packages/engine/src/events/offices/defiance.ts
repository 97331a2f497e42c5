import type { Party } from '../party.ts'
import type { Reading } from '../reading.ts'
import { officesOf, postHeld } from './post.ts'
import type { ToldChange } from './told.ts'

// What somebody says who is not to be moved, whatever they say it of ("I was elected for four years and I intend to serve them").
const DEFIES = new RegExp(
  [
    /\bnot (?:for )?(?:turning|shifting|moving|budging|quitting|walking away|running away|a quitter|(?:going to|gonna) (?:quit|walk|resign|go(?= anywhere|[.,!;]|$)))\b/,
    /\b(?:am|['’]m|will be|['’]ll be) (?:still )?(?:here|staying|sticking around)(?: (?:to stay|until|till|for (?:the|as|good|another))|[,.!;]|$)/,
    /\b(?:serve|see|finish|fulfil|fulfill|complete) (?:it|them|that|(?:out )?(?:my|the|that|every day of my)(?: full| whole)? (?:term|mandate|contract|time))(?: out| through)?\b/,
    /\b(?:elected|appointed|hired|given|chosen|contract|mandate|months|years|term)\b[^.?]{0,50}\b(?:I|and I|and)(?: (?:fully |very much )?(?:intend|plan|mean|am going|will|shall)|['’](?:m going|ll))\b/,
    /\bI (?:have|['’]ve got) (?:a|an|the) [^.]{2,40}\bI(?:['’]ll| will) (?:be )?\w+ing? (?:it|them)\b/,
    /\b(?:will|['’]ll) (?:still )?be (?:sitting |back )?(?:in|at|behind) (?:it\b|(?:this|that|my|the) (?:chair|desk|job|office|seat|post))/,
    /\bcarr(?:y|ies|ied) me out\b/,
    /\bI (?:don['’]t|do not|never|won['’]t|will not|didn['’]t|did not)\b[^.]{0,30}\b(?:quit|walk away|run away|bolt|cut and run|desert|jump ship)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
)
const FIRST = /\b(?:I|my|me)\b/
// That somebody's going is in question, where it is said or right before.
const IN_QUESTION =
  /\b(?:resign|quit|step(?:s|ped|ping)? (?:down|aside|back)|stand(?:ing)? (?:down|aside)|stood (?:down|aside)|sack|oust|fire[ds]?\b|remov|position|future|should go|to go\b|his job|her job|my job|no[- ]confidence|confidence vote|untenable|petition|calls? for)/i
const NEAR = 2
// Who makes a speech says more than that.
const LONG = 400

/** Who holds an office and says that they are going nowhere, where their going is in question, denies that they leave it. */
export function defianceIn(reading: Reading): ToldChange[] {
  const { doc, placed, byId } = reading
  return placed.flatMap(({ statement, paragraph, content: [first] }) => {
    if (statement.form === 'indirect') return []
    const words = statement.content.map(({ from, to }) => doc.article.text.slice(from, to)).join(' ')
    const isAnswer = REFUSES.test(words) && isAsked(doc, paragraph, first.from)
    if (!isAnswer && (words.length > LONG || !FIRST.test(words) || !DEFIES.test(words))) return []
    const speaker = byId.get(statement.speaker ?? '')
    if (speaker?.type !== 'person' || (!isAnswer && !isInQuestion(doc, paragraph))) return []
    const party: Party = { key: speaker.id, entity: speaker, of: 'person', tokens: first, mention: null }
    const [{ from, to }] = statement.content
    return [
      {
        change: 'leaves',
        manner: null,
        party,
        post: officesOf(speaker).length > 0 ? postHeld(reading, party, null) : null,
        held: null,
        force: 'refused',
        days: null,
        evidence: { from, to },
        token: first.from,
        paragraph,
        isNoun: false,
        isWeak: false,
        isReturn: false,
      },
    ]
  })
}

/** "Asked whether he would resign, he said" */
function isAsked({ article, paragraphs, tokens }: Reading['doc'], paragraph: number, at: number): boolean {
  const from = paragraphs[paragraph].sentences.find(({ to }) => to > at)?.from ?? at
  return ASKED.test(article.text.slice(tokens[from].from, tokens[at].from))
}

const REFUSES =
  /^\W*(?:absolutely not|certainly not|not at all|no(?:,? (?:way|chance|never|I (?:won['’]t|will not|am not|['’]m not)))?|never|I (?:won['’]t|will not|am not|['’]m not)|why should I)\W*$/i
const ASKED =
  /^\W*(?:when |repeatedly )?(?:asked|pressed|challenged)(?: \w+){0,4} (?:if|whether|about|on)\b[^.?!]{0,40}\b(?:resign|quit|(?:step|stand)(?:ing)? (?:down|aside)|going|go\b)/i

function isInQuestion({ article, paragraphs, tokens }: Reading['doc'], paragraph: number): boolean {
  const from = paragraphs[Math.max(0, paragraph - NEAR)].sentences[0]?.from
  const to = paragraphs[paragraph].sentences.at(-1)?.to
  return (
    from !== undefined && to !== undefined && IN_QUESTION.test(article.text.slice(tokens[from].from, tokens[to - 1].to))
  )
}
