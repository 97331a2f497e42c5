import { createDocument } from 'zod-openapi'
import type { Endpoint } from './endpoint.ts'
import { problemsOf } from './problems.ts'

/** Where the API is. It changes when something in it is taken away or comes to mean something else. */
export const BASE = '/api/v1'

const ABOUT = `Everything that the pages of an archive show and do. It records what was reported, never what is true: each
statement comes with its source, the article, its address, and the place in its text.

Listings go on with \`after\`, the \`next\` of the page before. Answers have an ETag; give it in \`If-None-Match\`. What is
wrong is told as \`application/problem+json\`. Answers may come to have more fields. What changes the archive is refused to
foreign pages in a browser; where the archive asks for a token, give it in \`Authorization: Bearer\`.`

const JSON_TYPE = 'application/json'

/** The API as OpenAPI 3.1 describes it. */
export function documentOf(endpoints: readonly Endpoint[]) {
  const paths = Map.groupBy(endpoints, ({ at }) => at)
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'onrecord',
        version: '1',
        description: ABOUT,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: BASE }],
      security: [{}, { token: [] }],
      tags: [...new Set(endpoints.map(({ about }) => about))].map(name => ({ name })),
      paths: Object.fromEntries(
        [...paths].map(([at, own]) => [at, Object.fromEntries(own.map(each => [each.method, operationOf(each)]))]),
      ),
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
    { override: asPromised },
  )
}

/** A schema without what it says and does not mean. */
function asPromised({
  jsonSchema,
  io,
}: {
  jsonSchema: { additionalProperties?: unknown; readOnly?: boolean }
  io: 'input' | 'output'
}) {
  // Answers may carry more than is described; requests say for themselves that they may not.
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
  // To OpenAPI that is what may not be sent; here it is a list that our own program does not change.
  delete jsonSchema.readOnly
}

function operationOf(endpoint: Endpoint) {
  const { name, summary, about, path, query, body } = endpoint
  return {
    operationId: name,
    summary,
    tags: [about],
    ...((path || query) && { requestParams: { ...(path && { path }), ...(query && { query }) } }),
    ...(body && { requestBody: { required: true, content: contentOf(body.content) } }),
    responses: { 200: answerOf(endpoint), ...notModified(endpoint), ...problemsOf(endpoint) },
  }
}

function contentOf(content: NonNullable<Endpoint['body']>['content']) {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]))
}

function answerOf(endpoint: Endpoint) {
  if ('line' in endpoint) {
    const description = 'Lines of JSON, each of this shape, until there are no more.'
    return { description, content: { 'application/jsonl': { schema: endpoint.line } } }
  }
  return { description: 'The answer.', content: { [JSON_TYPE]: { schema: endpoint.answer } } }
}

// One thing, which all endpoints point at.
const NOT_MODIFIED = { id: 'NotModified', description: 'The answer is the one that `If-None-Match` names.' }

function notModified(endpoint: Endpoint) {
  return 'answer' in endpoint && endpoint.method === 'get' ? { 304: NOT_MODIFIED } : {}
}
