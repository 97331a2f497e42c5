import { attribute, type Element, plain } from './tree.ts'

/** A thing of schema.org, as a page describes it in JSON-LD. */
export interface Thing {
  readonly [property: string]: unknown
}

/** All things that the JSON-LD scripts of a page describe, those in lists and graphs too. */
export function thingsIn(elements: readonly Element[]): readonly Thing[] {
  const scripts = elements.filter(
    e => e.tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(e, 'type')?.trim() ?? ''),
  )
  return scripts.flatMap(script => flattened(read(script.childNodes.map(n => ('value' in n ? n.value : '')).join(''))))
}

/** Whether a thing is of a type whose name matches, such as `NewsArticle` or `https://schema.org/NewsArticle`. */
export function isOf(thing: Thing, type: RegExp): boolean {
  const types = listed(thing['@type'])
  return types.some(t => typeof t === 'string' && type.test(t.replace(/^.*[/:]/, '')))
}

/** A property's values: none, one, or a list; each string, or thing that it names by `@id`, as the graph has it. */
export function valuesOf(thing: Thing, property: string, graph: readonly Thing[]): readonly (string | Thing)[] {
  return listed(thing[property]).flatMap((value): readonly (string | Thing)[] => {
    if (typeof value === 'string') return [value]
    if (!isThing(value)) return []
    const named =
      value.name === undefined &&
      graph.find(other => other !== value && other['@id'] === value['@id'] && other.name !== undefined)
    return [value['@id'] !== undefined && named ? named : value]
  })
}

/** The name that a value is or has; empty for none, or for an address in its place. */
export function nameOf(value: string | Thing): string {
  const name = typeof value === 'string' ? value : value.name
  return typeof name === 'string' && !/^https?:/.test(name) ? plain(name) : ''
}

function read(script: string): unknown {
  const json = script
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\/\/\]\]>|\]\]>)?;?$/g, '')
  return parsed(json) ?? parsed(repaired(json))
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** Mends what sites get wrong most: line breaks inside strings, and commas after the last item. */
function repaired(json: string): string {
  // A string left open goes on to the end, so that no character is looked at twice.
  const parts = /"[^"\\]*(?:\\.?[^"\\]*)*(?:"|$)|,(?=\s*[}\]])/gs
  return json.replace(parts, part => (part === ',' ? '' : part.replace(/\p{Cc}+/gu, ' ')))
}

/** The things in a JSON value: one, a list, or the `@graph` of one. Deeper lists than sites make are not gone into. */
function flattened(value: unknown, depth = 0): readonly Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(item => flattened(item, depth + 1))
  if (!isThing(value)) return []
  const inside = [value['@graph'], value.mainEntity, value.mainEntityOfPage].filter(v => typeof v === 'object')
  return [value, ...inside.flatMap(item => flattened(item, depth + 1))]
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
