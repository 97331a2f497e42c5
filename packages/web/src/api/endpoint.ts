import type { z } from 'zod'
import type { Room } from '../room.ts'
import type { Body } from './body.ts'

/** What a request asks of an endpoint, each part as its schema gives it. */
export interface Call<Path, Query, Sent> {
  readonly path: Path
  readonly query: Query
  readonly body: Sent
  /** Is aborted when nobody waits for the answer any more, or the room closes. */
  readonly stop: AbortSignal
}

/** What is wrong with a request to an endpoint, beside what can be wrong with any (`problems.ts`). */
export type Refused = 404 | 409 | 413 | 415 | 422

interface Described<Path extends z.ZodObject, Query extends z.ZodObject, Sent> {
  readonly method: 'get' | 'post'
  /** As OpenAPI writes it: `/people/{id}`. */
  readonly at: `/${string}`
  /** What programs call it: `getPerson`. */
  readonly name: string
  /** In a line. */
  readonly summary: string
  readonly about: 'Following' | 'Reading and checking' | 'Counting' | 'Bulk' | 'Changing' | 'Description'
  readonly path?: Path
  readonly query?: Query
  readonly body?: Body<Sent>
  readonly refuses?: readonly Refused[]
}

/** An endpoint that answers in one piece, as JSON. */
export interface Answering<
  Path extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Sent = unknown,
  Answer extends z.ZodType = z.ZodType,
> extends Described<Path, Query, Sent> {
  readonly answer: Answer
  give(room: Room, call: Call<z.output<Path>, z.output<Query>, Sent>): Promise<z.input<Answer>>
}

/** An endpoint that answers line by line, each line JSON, for as long as there are any. */
export interface Streaming<
  Path extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Sent = unknown,
  Line extends z.ZodType = z.ZodType,
> extends Described<Path, Query, Sent> {
  readonly line: Line
  /** Lines in lists, each as soon as it is there. */
  give(room: Room, call: Call<z.output<Path>, z.output<Query>, Sent>): AsyncIterable<readonly z.input<Line>[]>
}

/** One thing that the API can be asked: what it is, and how it is answered. */
export type Endpoint = Answering | Streaming

type None = z.ZodObject<Record<never, never>>

/** An endpoint that answers in one piece. Its types hold the answer to its schema. */
export function answering<
  Answer extends z.ZodType,
  Path extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Sent = undefined,
>(endpoint: Answering<Path, Query, Sent, Answer>): Endpoint {
  return endpoint as unknown as Endpoint
}

/** An endpoint that answers line by line. */
export function streaming<
  Line extends z.ZodType,
  Path extends z.ZodObject = None,
  Query extends z.ZodObject = None,
  Sent = undefined,
>(endpoint: Streaming<Path, Query, Sent, Line>): Endpoint {
  return endpoint as unknown as Endpoint
}
