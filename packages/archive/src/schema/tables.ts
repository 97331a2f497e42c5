import type {
  Act,
  Answer,
  EntityType,
  Form,
  JoinedDemand,
  JoinedInvestigation,
  JoinedOfficeChange,
} from '@onrecord/record'
import type { Generated } from 'kysely'

/*
 * The tables of an archive as Kysely sees them, alike in both databases; docs/archive.md tells what each is for. Dates are
 * ISO 8601 text, JSON is text, yes and no are 1 and 0. `starts` and `ends` are offsets into `version.text`, in UTF-16 code
 * units, `ends` exclusive. What is drawn from records and decisions, and can be drawn anew, is marked as index.
 */

type Flag = 0 | 1

/** One address of the web or the file system, whatever stood there over time. */
export interface ArticleTable {
  id: Generated<number>
  /** The normalised url, or `file:` and the id that the article was read with. */
  address: string
  url: string | null
  outlet: string | null
  /** The version that counts: the latest one. */
  current: number | null
  first_seen: string
}

/** The words that stood at an address at some time, and their record. */
export interface VersionTable {
  id: Generated<number>
  article: number
  /** 1 for the first. */
  number: number
  text: string
  /** SHA-256 (hex) of the folded text: changes of punctuation are none. */
  text_hash: string
  /** SHA-256 (hex) of the bytes that it was read from, where they are known. */
  source_hash: string | null
  outlet: string | null
  headline: string | null
  /** JSON: a list of names. */
  byline: string
  published: string | null
  /** The instant at which it was kept. */
  added: string
  engine: string
  model: string
  /** The record without its text, JSON compressed with Zstandard (`keep/packed.ts`). */
  record: Uint8Array
  /** Index. The wire report that it prints, where others print it, too. */
  report: number | null
}

/** Index. One text that several articles print, near enough word for word. */
export interface ReportTable {
  id: Generated<number>
  first: number
}

/** Index. The least hashes of a version's runs of five words: texts that share some may be copies. */
export interface RunTable {
  hash: number
  version: number
}

/** Index. What somebody is reported to have said. */
export interface StatementTable {
  id: Generated<number>
  version: number
  article: number
  /** Its id in the record. */
  entry: string
  form: Form
  act: Act | null
  polarity: -1 | 0 | 1 | null
  speaker: number | null
  /** What the article calls the speaker, and what they are; null where it is not known who speaks. */
  speaker_name: string | null
  speaker_type: EntityType | null
  /** The pronouns that the article uses of the speaker, such as `she/her`; null where it uses none. */
  speaker_pronouns: string | null
  /** What was said, as the text has it; an ellipsis stands between parts. */
  words: string
  /** How many words that are. */
  length: number
  /** Whether it stands in a headline, standfirst, subheading or pull-quote, which repeat what the text says. */
  display: Flag
  starts: number
  ends: number
  said_from: string | null
  said_to: string | null
  /** The first day on which it may have been said, else that of publication. */
  day: string | null
  confidence: number
  /** The statement that quotes this one. */
  within: number | null
  outlet: string | null
  /** Whether it stands in the current version of its article. */
  current: Flag
  state: 'as read' | 'confirmed' | 'edited' | 'rejected'
}

/** Index. A human being or a body, across articles. */
export interface PersonTable {
  id: Generated<number>
  /** For addresses and decisions: `ada-brook`, `ada-brook-2`. Never changes, never used again. */
  public: string
  type: EntityType
  name: string
  /** JSON: a list of other forms of the name. */
  aliases: string
  /** What lists are sorted by: the folded name, a human's surname first. */
  sort: string
  /** Whom this one was found to be, by a story or by a reviewer; null for all others. */
  merged_into: number | null
  /** Whom a story tells that this one is, whatever reviewers decided. */
  read_as: number | null
  /** The name as it was read, where a reviewer gave another one. */
  read_name: string | null
}

/** Index. What a person is called, folded; `whole` where it is a full name of a human or any name of a body. */
export interface PersonNameTable {
  name: string
  person: number
  whole: Flag
}

/** Index. Which entity of a version's record is a person. */
export interface PresenceTable {
  person: number
  version: number
  article: number
  entity: string
  /** The day of publication, else the one on which the article was kept. */
  day: string
  /** For whom the engine takes the entity, where a reviewer decided that it is somebody else. */
  read_as: number | null
}

/** Index. The different offices of a human, as they are compared: who holds another office may be somebody else. */
export interface PersonTitleTable {
  person: number
  title: string
  /** Empty where it is not told. */
  body: string
}

/** Index. Two who may be one and are kept apart, since nothing tells; `person` is the one who came later. */
export interface DoubtTable {
  person: number
  other: number
}

/** Index. What an article says that somebody is. */
export interface RoleTable {
  id: Generated<number>
  person: number
  title: string
  body: string | null
  version: number
  starts: number
  ends: number
}

/** Index. Whom a statement is about, or who is spoken to. */
export interface ConcernTable {
  statement: number
  person: number
}

/** Index. Articles that tell one story; `changed` until it is woven anew. */
export interface StoryTable {
  id: Generated<number>
  title: string
  first_day: string | null
  last_day: string | null
  /** How many there are. */
  articles: number
  changed: Flag
}

/** Index. */
export interface StoryArticleTable {
  story: number
  article: number
}

/** Index. An office taken, left or kept, as the articles of a story tell it. */
export interface OfficeChangeTable {
  id: Generated<number>
  story: number
  person: number | null
  person_name: string
  office: string
  body: string | null
  change: JoinedOfficeChange['change']
  manner: JoinedOfficeChange['manner']
  status: JoinedOfficeChange['status']
  date: string | null
}

/** Index. Somebody looks into somebody. */
export interface InvestigationTable {
  id: Generated<number>
  story: number
  investigator: number | null
  investigator_name: string
  subject: number | null
  subject_name: string | null
  matter: string
  status: JoinedInvestigation['status']
}

/** Index. Somebody wants somebody to do something; the answers are places. */
export interface DemandTable {
  id: Generated<number>
  story: number
  asker: number | null
  asker_name: string
  asked: number | null
  asked_name: string
  date: string | null
  status: JoinedDemand['status']
}

/** Index. Somebody's later word or deed that goes against their earlier one; both are places. */
export interface ReversalTable {
  id: Generated<number>
  story: number
  person: number | null
  person_name: string
  reported: Flag
  /** How far they go back on it. */
  grade: 'partial' | 'full' | null
  confidence: number
  state: 'as read' | 'confirmed' | 'rejected'
}

/** Index. Where something that a story tells stands, and for answers and verdicts whose they are. */
export interface PlaceTable {
  kind: 'office-change' | 'investigation' | 'demand' | 'reversal'
  /** The id in the table of that kind. */
  item: number
  part: 'evidence' | 'answer' | 'verdict' | 'outcome' | 'before' | 'after' | 'signal'
  /** The place among those of the same part, 0 for the first. */
  number: number
  version: number
  starts: number
  ends: number
  /** The text from `starts` to `ends`. */
  words: string
  date: string | null
  person: number | null
  person_name: string | null
  /** How an answer answers; whether a verdict is `satisfied` or `unsatisfied`. */
  value: Answer['kind'] | 'satisfied' | 'unsatisfied' | null
}

/** What a human reviewer decided. Anchored to what outlives re-reading: addresses, words, public ids; never row ids. */
export interface DecisionTable {
  id: Generated<number>
  kind: string
  /** JSON. */
  target: string
  /** JSON. */
  value: string
  decided_by: string
  decided_at: string
  undone_by: string | null
  undone_at: string | null
}

/** Index. Which articles a decision is about: whatever is read in these, it is applied to. */
export interface DecisionArticleTable {
  decision: number
  address: string
}

/** Index. What somebody has to say to a statement, reversal or demand that concerns them, as a reviewer noted it. */
export interface ReplyTable {
  decision: number
  kind: 'statement' | 'reversal' | 'demand'
  /** The id in the table of that kind. */
  item: number
  words: string
  url: string | null
  day: string | null
  /** Who replies, if it is somebody of the archive. */
  person: number | null
}

/** What `add` has dealt with, so that it can go on where it stopped. */
export interface SourceTable {
  /** SHA-256 (hex) of the bytes. */
  hash: string
  address: string
  state: 'kept' | 'same' | 'failed'
  error: string | null
  at: string
}

/** What was fetched from the web, so that what has not changed is not fetched again. */
export interface FetchedTable {
  /** Of a feed, a sitemap, or a page that one of these names. */
  url: string
  state: 'kept' | 'failed'
  /** What the feed or sitemap said of the page that tells its state from others, such as when it was changed; else empty. */
  mark: string
  /** What the server said of the version that was fetched, to be told to it when asking again. */
  etag: string | null
  last_modified: string | null
  at: string
}

/** Which migrations made the archive what it is, one row each. */
export interface ArchiveTable {
  version: number
  made: string
}

/** All tables of an archive. */
export interface Tables {
  archive: ArchiveTable
  article: ArticleTable
  version: VersionTable
  report: ReportTable
  run: RunTable
  statement: StatementTable
  person: PersonTable
  person_name: PersonNameTable
  person_title: PersonTitleTable
  presence: PresenceTable
  doubt: DoubtTable
  role: RoleTable
  about: ConcernTable
  addressee: ConcernTable
  story: StoryTable
  story_article: StoryArticleTable
  office_change: OfficeChangeTable
  investigation: InvestigationTable
  demand: DemandTable
  reversal: ReversalTable
  place: PlaceTable
  decision: DecisionTable
  decision_article: DecisionArticleTable
  reply: ReplyTable
  source: SourceTable
  fetched: FetchedTable
}
