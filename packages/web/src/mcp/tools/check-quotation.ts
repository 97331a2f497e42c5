import { dataOf, type Finding, type Store, whom } from '@onrecord/archive'
import { placesIn } from '@onrecord/pages'
import type { EntityType, Record } from '@onrecord/record'
import { z } from 'zod'
import { type Found, foundIn } from '../../asides/found.ts'
import { Refusal } from '../../refusal.ts'
import { Somebody, Source } from '../sources.ts'
import { tool } from '../tool.ts'

const Difference = z.object({
  kind: z.string(),
  quotation: z.string().nullable(),
  source: z.string().nullable(),
  negation: z.string().nullable(),
})

const Match = z.object({
  speaker: Somebody.nullable(),
  sameSpeaker: z.enum(['same', 'other', 'open']).nullable(),
  isQuoted: z.boolean().describe('Whether the source has it between quotation marks; else it is the reporter’s words.'),
  isCurrent: z.boolean().describe('Whether it stands in the latest version of its article.'),
  differences: z.array(Difference),
  source: Source,
})
type Match = z.input<typeof Match>

export const checkQuotation = tool({
  name: 'check_quotation',
  title: 'Check a quotation',
  about:
    'Judges a quotation against the archive: verbatim; trimmed (cut ends, an ellipsis, [brackets]); altered (a word differs); misattributed (somebody else said it); not found. Only what canStand may be printed as it is; not found means only that the archive does not have it.',
  asked: z.object({
    quotation: z.string().min(1).max(20_000).describe('The words, without the quotation marks around them.'),
    speaker: z.string().min(1).max(500).exactOptional().describe('Who is to have said it.'),
  }),
  given: z.object({
    verdict: z.enum(['verbatim', 'trimmed', 'altered', 'misattributed', 'not found']),
    canStand: z.boolean(),
    doubts: z.array(z.string()),
    sources: z.array(Match),
    otherwise: z.array(Match).describe('Where the archive has the same utterance in other words.'),
    lookAlikes: z.array(Match).describe('Not its source, but a little like it.'),
  }),
  async answer(library, { quotation, speaker }) {
    const said = speaker === undefined ? null : { name: speaker, type: await typeOf(library.store, speaker) }
    const { checked, places } = await foundIn(library, draftOf(quotation, said))
    const [finding] = checked.findings
    const [data] = dataOf(checked).quotations
    if (!finding || !data) throw new Refusal(400, 'this is too short to be told from other words: give three or more')
    const { verdict, canStand, doubts } = data
    const { sources, otherwise, lookAlikes } = finding.verdict
    const told = (matches: typeof sources, all: typeof data.sources) =>
      matches.flatMap((match, i) => (all[i] ? [matchOf(match, all[i], places)] : []))
    return {
      verdict,
      canStand,
      doubts: [...doubts],
      sources: told(sources, data.sources),
      otherwise: told(otherwise, data.otherwise),
      lookAlikes: told(lookAlikes, data.lookAlikes),
    }
  },
})

type Judged = ReturnType<typeof dataOf>['quotations'][number]['sources'][number]

function matchOf(
  { article, version, comparison }: Finding['verdict']['sources'][number],
  own: Judged,
  places: Found['places'],
): Match {
  const kept = places.get(version)
  const { url, outlet, headline, published, current } = own.article
  return {
    speaker: own.speaker && { id: own.speaker.person, name: own.speaker.name },
    sameSpeaker: own.speaker?.sameAsDraft ?? null,
    isQuoted: own.quoted,
    isCurrent: current,
    differences: own.differences.map(({ kind, draft, source, negation }) => ({
      kind,
      quotation: draft?.words ?? null,
      source: source?.words ?? null,
      negation,
    })),
    source: {
      words: own.words,
      outlet,
      address: url ?? `file:${article.id}`,
      headline,
      date: published,
      place: placesIn(article)(comparison.place).replace('¶', 'paragraph') || null,
      article: kept?.article ?? null,
      version: kept?.number ?? null,
    },
  }
}

/** What somebody is by the archive; a human being where it does not know. */
async function typeOf(store: Store, name: string): Promise<EntityType> {
  const found = await whom(store, name)
  if ('row' in found) return found.type
  return found.kind === 'several' ? (found.candidates[0]?.type ?? 'person') : 'person'
}

/** A quotation as a draft that holds nothing else: no engine has to find out who is to have said it. */
function draftOf(quotation: string, speaker: { readonly name: string; readonly type: EntityType } | null): Record {
  const bare = quotation.trim().replace(/^[“"]|[”"]$/g, '')
  // Marks within it would end it.
  const said = `“${bare.replace(/[“”"]/g, '’')}”`
  const text = speaker === null ? said : `${said}\n\n${speaker.name}`
  const content = { from: 0, to: said.length }
  const name = { from: said.length + 2, to: text.length }
  return {
    schema: 'onrecord/1',
    article: { id: 'quotation', byline: [], text, blocks: [{ kind: 'paragraph', ...content }] },
    entities: speaker ? [{ id: 'e1', ...speaker, aliases: [], roles: [], mentions: [name] }] : [],
    statements: [
      {
        id: 's1',
        form: 'direct',
        content: [content],
        source: speaker ? [name] : [],
        cue: [],
        speaker: speaker && 'e1',
        addressees: [],
        about: [],
        said: null,
        confidence: 1,
      },
    ],
    events: [],
    demands: [],
    reversals: [],
    engine: { version: '', model: '' },
  }
}
