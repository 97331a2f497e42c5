import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { type About, isDate, namesInByline } from '@onrecord/reader'
import { UsageError } from './usage-error.ts'

/** What a `--meta` file says of an article's file; nothing where it does not list it. */
export type Meta = (path: string) => Partial<About>

const FIELDS = ['url', 'outlet', 'headline', 'published'] as const

/**
 * Reads a `--meta` file: `{"1.html": {"url", "outlet", "headline", "byline", "published"}, …}`, all of them optional, a file
 * by its name or its path from here. Throws UsageError where the file is not so.
 */
export async function metaFrom(path: string): Promise<Meta> {
  const fault = (problem: string) => new UsageError(`--meta ${path} ${problem}`)
  const files = objectIn(await read(path, fault), fault)
  const byName = new Map<string, Partial<About>>()
  const byPath = new Map<string, Partial<About>>()
  for (const [file, value] of Object.entries(files)) {
    const about = aboutIn(value, problem => fault(`says of "${file}" ${problem}`))
    byPath.set(resolve(file), about)
    if (file === basename(file)) byName.set(file, about)
  }
  return file => byPath.get(resolve(file)) ?? byName.get(basename(file)) ?? {}
}

type Fault = (problem: string) => UsageError

async function read(path: string, fault: Fault): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: Error) => {
    throw fault(`cannot be read: ${error.message}`)
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw fault(`is not JSON: ${(error as Error).message}`)
  }
}

function objectIn(value: unknown, fault: Fault): { readonly [key: string]: unknown } {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as { [key: string]: unknown }
  throw fault('is no JSON object; write {"1.html": {"outlet": "…", "published": "2026-03-12"}}')
}

function aboutIn(value: unknown, fault: Fault): Partial<About> {
  const fields = objectIn(value, fault)
  const told = FIELDS.flatMap(name => {
    const field = fields[name] ?? undefined
    if (field === undefined) return []
    if (typeof field !== 'string') throw fault(`that its "${name}" is no string`)
    return [[name, field]]
  })
  const about: Partial<About> = Object.fromEntries(told)
  if (about.published !== undefined && !isDate(about.published)) {
    throw fault(`that it was published "${about.published}", which is no date; write it as 2026-03-12`)
  }
  const byline = bylineIn(fields.byline, fault)
  return byline.length > 0 ? { ...about, byline } : about
}

function bylineIn(value: unknown, fault: Fault): readonly string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return namesInByline(value)
  if (Array.isArray(value) && value.every(name => typeof name === 'string')) return value
  throw fault('that its "byline" is neither names nor a list of names')
}
