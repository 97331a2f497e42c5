import type { Context } from 'hono'
import { Refusal } from './refusal.ts'

/** What a form of a page sends. */
export interface Form {
  /** The text of a field, without blanks around it; undefined where it is missing or empty. */
  text(name: string): string | undefined
  /** The text of a field as it was written. */
  verbatim(name: string): string
  /** The files of a field, those that hold something. */
  files(name: string): readonly File[]
}

/** What a request brings as a form. Throws Refusal where it is broken. */
export async function formOf(c: Context): Promise<Form> {
  const sent = await c.req.parseBody({ all: true }).catch(broken)
  const all = (name: string) => {
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined
    return value === undefined ? [] : [value].flat()
  }
  const verbatim = (name: string) => all(name).find(value => typeof value === 'string') ?? ''
  return {
    verbatim,
    text: name => verbatim(name).trim() || undefined,
    files: name => all(name).flatMap(value => (typeof value !== 'string' && value.size > 0 ? value : [])),
  }
}

/** A parser of forms tells what is wrong with one as TypeError. */
function broken(error: unknown): never {
  if (error instanceof TypeError) throw new Refusal(400, 'the form is broken, or cut off')
  throw error
}
