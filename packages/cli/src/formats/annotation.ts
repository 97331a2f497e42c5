import { polarities, type Shown, shown, wordsOf } from '@onrecord/pages'
import type { Article, Record, Span } from '@onrecord/record'
import { codePointsIn } from './code-points.ts'

export const ending = '.jsonld'

const contextLength = 32

/**
 * One collection of W3C Web Annotations (Web Annotation Data Model, Recommendation of 23 February 2017), a statement
 * an annotation. What it follows:
 * - 3.1 an annotation has one IRI, a target and bodies; its motivation is `identifying`: whose words these are.
 * - 4.2.4, 4.2.5 each part of what was said is a target of its own, a SpecificResource with a TextQuoteSelector and a
 *   TextPositionSelector, which select the same words. Both count Unicode code points, as the Recommendation asks,
 *   over the article's text as onrecord read it; no text is normalised, so that `exact` is what stands there.
 * - 3.3.5 purposes: the speaker's name and the source's words are bodies that identify, the cue's words describe,
 *   form, act and polarity classify; whom the words speak of are tags; to whom and when they were said, as an ISO 8601
 *   interval with the words that say so, describes.
 * - 5.1, 5.2 an AnnotationCollection with one embedded AnnotationPage.
 * Several targets stand for one discontinuous utterance; the Recommendation itself has no way to say so.
 * The source is the article's URL or, where none is known, a URN made of its id.
 */
export async function* render(records: AsyncIterable<Record>): AsyncGenerator<string> {
  yield `{
  "@context": "http://www.w3.org/ns/anno.jsonld",
  "id": "urn:x-onrecord:statements",
  "type": "AnnotationCollection",
  "label": "Statements",
  "first": {
    "id": "urn:x-onrecord:statements:1",
    "type": "AnnotationPage",
    "startIndex": 0,
    "items": [`
  let total = 0
  for await (const record of records) {
    for (const annotation of annotationsOf(record))
      yield `${total++ > 0 ? ',' : ''}\n      ${JSON.stringify(annotation)}`
  }
  yield `${total > 0 ? '\n    ' : ''}]
  },
  "total": ${total}
}
`
}

function annotationsOf(record: Record): object[] {
  const select = selecting(record.article)
  return shown(record).map(each => ({
    id: `${urn(record.article)}:${encodeURIComponent(each.statement.id)}`,
    type: 'Annotation',
    motivation: 'identifying',
    generator: { type: 'Software', name: `onrecord ${record.engine.version}, ${record.engine.model} model` },
    body: bodies(each, select),
    target: each.statement.content.map(select),
  }))
}

function bodies({ statement, speaker, to, about }: Shown, select: (span: Span) => object): object[] {
  const { act, polarity, said } = statement
  const text = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, format: 'text/plain', value })
  return [
    ...(speaker ? [text('identifying', speaker.name)] : []),
    text('classifying', statement.form),
    ...(act ? [text('classifying', act)] : []),
    ...(polarity === undefined ? [] : [text('classifying', polarities[polarity])]),
    ...to.map(({ name }) => text('describing', `to ${name}`)),
    ...about.map(({ name }) => text('tagging', name)),
    ...(said
      ? [text('describing', `said ${said.from}/${said.to}`), { ...select(said.evidence), purpose: 'describing' }]
      : []),
    ...statement.source.map(span => ({ ...select(span), purpose: 'identifying' })),
    ...statement.cue.map(span => ({ ...select(span), purpose: 'describing' })),
  ]
}

function selecting(article: Article): (span: Span) => object {
  const source = article.url ?? urn(article)
  const codePoints = codePointsIn(article.text)
  return span => ({
    type: 'SpecificResource',
    source,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: wordsOf(article, span),
        prefix: article.text.slice(codePoints.back(span.from, contextLength), span.from),
        suffix: article.text.slice(span.to, codePoints.on(span.to, contextLength)),
      },
      { type: 'TextPositionSelector', start: codePoints.before(span.from), end: codePoints.before(span.to) },
    ],
  })
}

function urn({ id }: Article): string {
  return `urn:x-onrecord:article:${encodeURIComponent(id.toWellFormed())}`
}
