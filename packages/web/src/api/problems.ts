import { z } from 'zod'
import type { Endpoint, Refused } from './endpoint.ts'

const Problem = z
  .object({ type: z.literal('about:blank'), title: z.string(), status: z.int(), detail: z.string() })
  .meta({ id: 'Problem', description: 'What is wrong, as RFC 9457 has it; `detail` says what to do, in a line.' })

// What can be wrong with any request.
const ALWAYS = [400, 401, 403, 421, 429, 500, 503] as const

const MEANING = {
  400: 'What is asked makes no sense: `detail` says where.',
  401: 'The archive asks for a token.',
  403: 'The request comes from a foreign page, or would change an archive that cannot be changed.',
  404: 'The archive has no such thing.',
  409: 'It cannot be decided, as things stand: `detail` says why.',
  413: 'The body is too large.',
  415: 'The body is of a kind that is not read here.',
  421: 'The archive is served under another name.',
  422: 'There is no article in the body that can be read: `detail` says why.',
  429: 'Too many requests; `retry-after` tells when to come again.',
  500: 'The program has a fault.',
  503: 'The archive cannot be read just now; `retry-after` tells when to come again.',
} as const

type Status = keyof typeof MEANING

// Each is one thing, which all endpoints point at.
const ANSWERS = new Map(
  Object.entries(MEANING).map(([status, description]) => [
    status,
    { id: `Problem${status}`, description, content: { 'application/problem+json': { schema: Problem } } },
  ]),
)

/** What an endpoint answers where something is wrong, by status, as OpenAPI describes it. */
export function problemsOf({ refuses = [], body }: Endpoint) {
  const own: readonly Refused[] = [...refuses, ...(body ? ([413, 415] as const) : [])]
  const all: readonly Status[] = [...ALWAYS, ...own]
  return Object.fromEntries(
    all.toSorted().flatMap(status => {
      const answer = ANSWERS.get(String(status))
      return answer ? [[status, answer]] : []
    }),
  )
}
