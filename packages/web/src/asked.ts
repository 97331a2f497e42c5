import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

/** What an answer is sent as. */
export type Format = 'html' | 'json' | 'atom' | 'csv'

/** What a page was asked for. */
export interface Asked {
  /** The address without the ending of a format and without `format`. */
  readonly url: URL
  readonly format: Format
  /** A part of the path, by the name that the page's path gives it. */
  param(name: string): string
  /** What stands behind `?`; undefined where it is missing or empty. */
  query(name: string): string | undefined
  /** A cookie of the visitor, as `SeeOther` set it. */
  cookie(name: string): string | undefined
}

const ENDING = /\.(json|atom|csv)$/
const HOME = '/index'

// What is for programs has one format for each address, whose ending is part of it.
const FOR_PROGRAMS = /^\/(?:api|mcp)(?:\/|$)/

/** Whether a path is one of those for programs, which get no pages, not even where something is wrong. */
export function isForPrograms(path: string): boolean {
  return FOR_PROGRAMS.test(path)
}

/** The path that a request is routed by: without the ending of a format; `/index.json` is home. */
export function routedPath({ url }: Request): string {
  const { pathname } = new URL(url)
  if (isForPrograms(pathname)) return pathname
  const path = pathname.replace(ENDING, '')
  return path === HOME && path !== pathname ? '/' : path
}

/** What a request asks for: by the ending of its path, or by `?format=json`. */
export function askedOf(c: Context): Asked {
  const url = new URL(c.req.url)
  const named = ENDING.exec(url.pathname)?.[1] ?? url.searchParams.get('format')
  url.pathname = routedPath(c.req.raw)
  url.searchParams.delete('format')
  return {
    url,
    format: named === 'json' || named === 'atom' || named === 'csv' ? named : 'html',
    param: name => c.req.param(name) ?? '',
    cookie: name => getCookie(c, name),
    query: name => url.searchParams.get(name)?.trim() || undefined,
  }
}

/** The address of the same page in another format, or with other values behind `?`; null takes one out. */
export function addressOf(
  { url }: Pick<Asked, 'url'>,
  format: Format = 'html',
  values: Readonly<Record<string, string | null>> = {},
): string {
  const query = new URLSearchParams(url.searchParams)
  for (const [name, value] of Object.entries(values)) {
    if (value === null) query.delete(name)
    else query.set(name, value)
  }
  const path = format === 'html' ? url.pathname : `${url.pathname === '/' ? HOME : url.pathname}.${format}`
  return query.size > 0 ? `${path}?${query}` : path
}
