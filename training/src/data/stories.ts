import fs from 'node:fs'
import type { Judged } from './acts.ts'
import { judged } from './acts.ts'
import type { GoldAttribution, Span } from './polnear.ts'
import type { SpeakerArticle } from './speakers.ts'

/** A statement of an invented article, with what its writer meant by it. */
export interface StoryStatement extends GoldAttribution, Judged {
  /** The speaker's fullest name in the article, or a description. */
  readonly by: string
  readonly type: string
  /** The day or month when it was said, where the text tells it. */
  readonly said: string | undefined
}

/** An invented article of `training/stories`; `published` is ISO 8601 with an offset. */
export interface StoryArticle {
  readonly id: string
  readonly outlet: string
  readonly headline: string
  readonly byline: string
  readonly published: string
  readonly text: string
  readonly statements: readonly StoryStatement[]
}

const FOLDER = new URL('../../stories/', import.meta.url)
const MARK = /<(\/?)([scq])(\d+)([^>]*)>/g
const ROLES = { s: 'source', c: 'cue', q: 'content' } as const
type Letter = keyof typeof ROLES

/** The invented articles, in name order: `<story>-<number>`. Throws where a mark is not closed or a statement not described. */
export function readStories(): StoryArticle[] {
  const files = fs.readdirSync(FOLDER).filter(name => name.endsWith('.txt'))
  return files.sort().map(name => readStory(name.replace(/\.txt$/, ''), fs.readFileSync(new URL(name, FOLDER), 'utf8')))
}

/** Whether an article is of a story that is held out: every sixth story is, whole. */
export function isHeldOut({ id }: Pick<StoryArticle, 'id'>): boolean {
  return Number(id.slice(1, 3)) % 6 === 0
}

/** An article with its headline before the text, and who speaks in it. */
export function speakersOf({ id, headline, text, statements }: StoryArticle): SpeakerArticle {
  const shift = headline.length + 2
  const moved = (spans: readonly Span[]) => spans.map(({ from, to }) => ({ from: from + shift, to: to + shift }))
  return {
    id,
    text: `${headline}\n\n${text}`,
    speakers: statements.map(({ id, source, cue, content, type, by }) => ({
      attribution: { id, source: moved(source), cue: moved(cue), content: moved(content) },
      type,
      name: by,
    })),
  }
}

/** One article: lines that say what it is, an empty line, and the text with its marks, as `stories/README.md` describes them. */
export function readStory(id: string, source: string): StoryArticle {
  const end = source.indexOf('\n\n')
  const head = new Map(
    source
      .slice(0, end)
      .split('\n')
      .map(line => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const about = (key: string) => {
    const value = head.get(key)
    if (!value) throw new Error(`${id} has no line "${key}: …" at its beginning`)
    return value
  }
  const { text, statements } = unmarked(id, source.slice(end + 2).trimEnd())
  return {
    id,
    outlet: about('outlet'),
    headline: about('headline'),
    byline: about('byline'),
    published: about('published'),
    text,
    statements,
  }
}

interface Draft {
  readonly source: Span[]
  readonly cue: Span[]
  readonly content: Span[]
  attributes: string
}

/** Takes the marks out of a text and keeps where they stood. */
function unmarked(id: string, marked: string): Pick<StoryArticle, 'text' | 'statements'> {
  const drafts = new Map<string, Draft>()
  const open: { readonly mark: string; readonly from: number }[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, closing, letter, number, attributes] = match
    text += marked.slice(at, match.index)
    at = match.index + whole.length
    const draft = drafts.get(number) ?? { source: [], cue: [], content: [], attributes: '' }
    drafts.set(number, draft)
    if (!closing) {
      open.push({ mark: letter + number, from: text.length })
      if (attributes.trim()) draft.attributes = attributes
      continue
    }
    const last = open.pop()
    if (last?.mark !== letter + number)
      throw new Error(`${id}: </${letter}${number}> closes <${last?.mark ?? 'nothing'}>`)
    draft[ROLES[letter as Letter]].push({ from: last.from, to: text.length })
  }
  text += marked.slice(at)
  const statements = [...drafts].map(([number, draft]) => statement(`${id}: q${number}`, number, draft))
  return { text, statements }
}

function statement(place: string, number: string, { attributes, ...spans }: Draft): StoryStatement {
  const of = new Map(
    [...attributes.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, bare]) => [key, quoted ?? bare]),
  )
  const act = of.get('act')
  if (!act || spans.content.length === 0) throw new Error(`${place} has no content or no act`)
  return {
    id: `E${number}`,
    ...spans,
    ...judged(act + (of.get('pol') ?? '')),
    by: of.get('by') ?? '-',
    type: of.get('type') ?? 'person',
    said: of.get('said'),
  }
}
