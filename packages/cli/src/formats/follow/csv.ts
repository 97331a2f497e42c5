import type { Demanded, History, Placed, Said, SourceOf, Turn } from '@onrecord/archive'
import { csvLine, placeName } from '@onrecord/pages'
import { answeredBy } from '@onrecord/pages/answers'

type Columns<Row> = { readonly [name: string]: (row: Row) => string | number | null | undefined }

function table<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = (row: Row) => csvLine(Object.values(columns).map(column => column(row) ?? ''))
  return csvLine(Object.keys(columns)) + rows.map(cells).join('')
}

function placeOf({ block }: SourceOf): string {
  return block ? placeName(block.kind, block.number) : ''
}

/** Statements, a row each. `from` and `to` are offsets into the text of that version of the article. */
export function statements(rows: readonly Said[]): string {
  return table<Said>(
    {
      day: ({ day }) => day,
      speaker: ({ speaker, speakerName }) => speaker?.name ?? speakerName,
      speaker_id: ({ speaker }) => speaker?.id,
      speaker_type: ({ speaker, speakerType }) => speaker?.type ?? speakerType,
      act: ({ act }) => act,
      polarity: ({ polarity }) => polarity,
      form: ({ form }) => form,
      words: ({ words }) => words,
      about: ({ about }) => about.map(({ name }) => name).join('; '),
      outlet: ({ source }) => source.outlet,
      headline: ({ source }) => source.headline,
      published: ({ source }) => source.published,
      url: ({ source }) => source.url,
      address: ({ source }) => source.address,
      version: ({ source }) => source.number,
      place: ({ source }) => placeOf(source),
      from: ({ source }) => source.span.from,
      to: ({ source }) => source.span.to,
      said_from: ({ said }) => said?.from,
      said_to: ({ said }) => said?.to,
      confidence: ({ confidence }) => confidence,
      state: ({ state }) => state,
    },
    rows,
  )
}

/** Reversals, a row each. */
export function turns(rows: readonly Turn[]): string {
  return table<Turn>(
    {
      who: ({ who, whoName }) => who?.name ?? whoName,
      who_id: ({ who }) => who?.id,
      ...ends('before', ({ before }) => before),
      ...ends('after', ({ after }) => after),
      reported: ({ reported }) => (reported ? 'yes' : 'no'),
      grade: ({ grade }) => grade ?? '',
      signal: ({ signal }) => signal?.words,
      confidence: ({ confidence }) => confidence,
      state: ({ state }) => state,
    },
    rows,
  )
}

function ends(name: string, of: (turn: Turn) => Placed | null): Columns<Turn> {
  return {
    [`${name}_date`]: turn => of(turn)?.date,
    [`${name}_words`]: turn => of(turn)?.words,
    [`${name}_outlet`]: turn => of(turn)?.source.outlet,
    [`${name}_url`]: turn => of(turn)?.source.url,
  }
}

/** Demands, a row each; several answers in one cell. */
export function demands(rows: readonly Demanded[]): string {
  return table<Demanded>(
    {
      date: ({ date }) => date,
      status: ({ status }) => status,
      by: ({ by, byName }) => by?.name ?? byName,
      by_id: ({ by }) => by?.id,
      of: ({ of, ofName }) => of?.name ?? ofName,
      of_id: ({ of }) => of?.id,
      words: ({ evidence }) => evidence[0]?.words,
      outlet: ({ evidence }) => evidence[0]?.source.outlet,
      url: ({ evidence }) => evidence[0]?.source.url,
      answers: ({ answers }) =>
        answers
          .map(({ by, byName, value, words }) => `${by?.name ?? byName} ${answeredBy(value)}: ${words}`)
          .join(' | '),
      verdict: ({ verdict }) => verdict?.value,
      outcome: ({ outcome }) => outcome?.words,
    },
    rows,
  )
}

interface Changed {
  readonly version: number
  readonly added: string
  readonly change: 'appeared' | 'vanished' | 'reworded'
  readonly before: Said | null
  readonly after: Said | null
}

/** What became of an article's statements, a row each. */
export function changes({ versions }: History): string {
  const rows = versions.flatMap(({ number: version, added, changes }): Changed[] => {
    const told = (change: Changed['change'], before: Said | null, after: Said | null) => ({
      ...{ version, added, change, before, after },
    })
    if (!changes) return []
    return [
      ...changes.reworded.map(({ before, after }) => told('reworded', before, after)),
      ...changes.vanished.map(said => told('vanished', said, null)),
      ...changes.appeared.map(said => told('appeared', null, said)),
    ]
  })
  const speaker = (said: Said | null) => said?.speaker?.name ?? said?.speakerName
  return table<Changed>(
    {
      version: ({ version }) => version,
      added: ({ added }) => added,
      change: ({ change }) => change,
      before_speaker: ({ before }) => speaker(before),
      before_words: ({ before }) => before?.words,
      after_speaker: ({ after }) => speaker(after),
      after_words: ({ after }) => after?.words,
    },
    rows,
  )
}
