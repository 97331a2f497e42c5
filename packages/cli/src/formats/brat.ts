import { listed, polarities, type Shown, shown, wordsOf } from '@onrecord/pages'
import type { Article, Record, Span, Statement } from '@onrecord/record'

export const ending = '.ann'

/**
 * brat standoff (https://brat.nlplab.org/standoff.html) in the terms of the PolNeAR corpus (Newell et al., LREC 2018):
 * a text-bound line for each of Source, Cue and Content, discontinuous where it stands in several places; an event
 * whose trigger is `Attribution`, or `Attribution-no-source` where no source is marked. The trigger covers the cue;
 * PolNeAR marks a cue always, we do not, so that without one it covers the first part of the content. Attributes of
 * the event are what is done by saying it and which way it goes (`Act`, `Polarity`); a note on it says who speaks, to
 * whom, about whom and when.
 *
 * Positions count UTF-16 code units of the article's text, as records do; brat counts code points, so the two part
 * ways behind a character beyond U+FFFF (an emoji). Line ends inside a span are written as spaces.
 */
export async function* render(records: AsyncIterable<Record>): AsyncGenerator<string> {
  for await (const record of records) yield standoff(record)
}

function standoff(record: Record): string {
  let bound = 0
  let attributes = 0
  return shown(record)
    .flatMap((each, index) => {
      const { statement } = each
      const parts = partsOf(statement).map(part => ({ ...part, id: `T${++bound}` }))
      const event = `E${index + 1}`
      const roles = [...parts].reverse().map(({ role, id }) => `${role}:${id}`)
      const marks = attributesOf(statement).map(([name, value]) => `A${++attributes}\t${name} ${event} ${value}`)
      const note = oneLine(noteOf(each))
      return [
        ...parts.map(part => boundLine(record.article, part)),
        `${event}\t${roles.join(' ')}`,
        ...marks,
        ...(note ? [`#${index + 1}\tAnnotatorNotes ${event}\t${note}`] : []),
      ]
    })
    .map(line => `${line}\n`)
    .join('')
}

function attributesOf({ act, polarity }: Statement): [string, string][] {
  return [
    ...(act ? [['Act', act] as [string, string]] : []),
    ...(polarity === undefined ? [] : [['Polarity', polarities[polarity]] as [string, string]]),
  ]
}

function noteOf({ speaker, to, about, statement: { said } }: Shown): string {
  const facts = [
    speaker && `speaker: ${speaker.name}`,
    to.length > 0 && `to: ${listed(to)}`,
    about.length > 0 && `about: ${listed(about)}`,
    said && `said: ${said.from === said.to ? said.from : `${said.from}/${said.to}`}`,
  ]
  return facts.filter(Boolean).join('; ')
}

interface Part {
  readonly role: string
  readonly spans: readonly Span[]
}

function partsOf({ source, cue, content }: Statement): Part[] {
  const trigger = source.length > 0 ? 'Attribution' : 'Attribution-no-source'
  const parts = [
    { role: 'Source', spans: source },
    { role: 'Cue', spans: cue },
    { role: 'Content', spans: content },
    { role: trigger, spans: cue.length > 0 ? cue : content.slice(0, 1) },
  ]
  return parts.filter(part => part.spans.length > 0)
}

function boundLine(article: Article, { id, role, spans }: Part & { id: string }): string {
  const offsets = spans.map(({ from, to }) => `${from} ${to}`).join(';')
  return `${id}\t${role} ${offsets}\t${oneLine(spans.map(span => wordsOf(article, span)).join(' '))}`
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t\u0085\u2028\u2029]/g, ' ')
}
