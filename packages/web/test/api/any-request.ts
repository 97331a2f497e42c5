import fc from 'fast-check'
import { type Described, operations, type Parameter, resolvedSchema } from './description.ts'

/** A request to an operation that is described, well made or not. */
export interface AnyRequest {
  /** Of the operation. */
  readonly name: string
  readonly path: string
  readonly init: RequestInit
}

/** Values that the archive knows, so that requests come as far as its rows. */
export type Known = { readonly [name: string]: readonly string[] }

interface Schema {
  readonly [name: string]: unknown
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: { readonly [name: string]: Schema }
  readonly required?: readonly string[]
  readonly items?: Schema
}

const NASTY = [
  '',
  ' ',
  '\0',
  '\ud800',
  '%',
  "'; drop table statement; --",
  '"',
  '(',
  'a OR',
  '-',
  '*',
  'by:',
  'NaN',
  '1e309',
  '-1',
  '0',
  '2147483648',
  '9999-99-99',
  '0000-01-01',
  '../../etc/passwd',
  '<script>',
  '\u202e',
  'e\u0301'.repeat(50),
  'x'.repeat(3000),
  '__proto__',
] as const

// What may go wrong most is asked most.
const CHANGING = operations.filter(({ method, path }) => method === 'POST' && !path.endsWith('from-web'))

/** Any request to any operation; `known` are values by the name of the parameter or field that may hold them. */
export function anyRequest(known: Known): fc.Arbitrary<AnyRequest> {
  return fc.constantFrom(...operations, ...CHANGING, ...CHANGING).chain(operation =>
    fc
      .record({ path: pathOf(operation, known), query: queryOf(operation, known), sent: sentTo(operation, known) })
      .map(({ path, query, sent }) => ({
        name: operation.operationId,
        path: query === '' ? path : `${path}?${query}`,
        init: { method: operation.method, ...sent },
      })),
  )
}

function pathOf({ path, parameters = [] }: Described, known: Known): fc.Arbitrary<string> {
  const parts = parameters.filter(each => each.in === 'path')
  return fc
    .tuple(...parts.map(part => textOf(part, known).filter(text => !['', '.', '..'].includes(text))))
    .map(values =>
      parts.reduce(
        (all, { name }, i) => all.replace(`{${name}}`, () => encodeURIComponent(values[i]?.toWellFormed() ?? '')),
        path,
      ),
    )
}

function queryOf({ parameters = [] }: Described, known: Known): fc.Arbitrary<string> {
  const all = parameters.filter(each => each.in === 'query')
  const given = all.map(each =>
    fc.option(
      textOf(each, known).map(value => [each.name, value]),
      { nil: null, freq: all.length > 6 ? 1 : 2 },
    ),
  )
  const stray = fc.option(fc.tuple(fc.string(), fc.string()), { nil: null, freq: 20 })
  return fc
    .tuple(
      stray.map(each => (each && !chance(each) ? each : null)),
      ...given,
    )
    .map(pairs => new URLSearchParams(pairs.filter(pair => pair !== null) as string[][]).toString())
}

// Of stray parameters only a few, or nothing else would ever be asked.
function chance([name]: readonly [string, string]): boolean {
  return name.length < 9
}

/** A value of a parameter, as a text: mostly one that its schema takes. */
function textOf({ name, schema }: Parameter, known: Known): fc.Arbitrary<string> {
  return anyOf(resolvedSchema(schema) as Schema, name, known).map(value =>
    typeof value === 'string' ? value : JSON.stringify(value),
  )
}

function sentTo({ requestBody, method }: Described, known: Known): fc.Arbitrary<RequestInit> {
  if (!requestBody || method === 'GET') return fc.constant({})
  const kinds = Object.entries(requestBody.content).map(([type, { schema }]) =>
    anyOf(resolvedSchema(schema) as Schema, 'body', known).map(value =>
      type === 'multipart/form-data' && isObject(value)
        ? { body: formOf(value) }
        : sent(type, type === 'application/json' ? JSON.stringify(value) : String(value)),
    ),
  )
  const stray = fc.record({
    type: fc.constantFrom('application/json', 'text/plain', 'text/html', 'image/png', ''),
    body: fc.oneof(fc.string(), fc.json(), fc.uint8Array({ maxLength: 300 })),
  })
  return fc.oneof(...kinds.map(arbitrary => ({ arbitrary, weight: 4 })), {
    arbitrary: stray.map(({ type, body }) => sent(type, body)),
    weight: 1,
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** A form of some fields; those that hold lists hold files. */
function formOf(fields: object): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (!Array.isArray(value)) form.append(name, String(value))
    else for (const each of value) form.append(name, new File([String(each)], `${each}`))
  }
  return form
}

function sent(type: string, body: string | Uint8Array): RequestInit {
  return { headers: type === '' ? {} : { 'content-type': type }, body: body as BodyInit }
}

/** A value of a field: mostly one that its schema takes, or that the archive knows. */
function anyOf(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  const own = isNumber(schema) || schema.type === 'string' ? known[name] : undefined
  return fc.oneof(
    { arbitrary: taken(schema, name, known), weight: own ? 3 : 12 },
    ...(own && own.length > 0
      ? [{ arbitrary: fc.constantFrom(...own).map(value => (isNumber(schema) ? Number(value) : value)), weight: 12 }]
      : []),
    { arbitrary: fc.constantFrom<unknown>(...NASTY), weight: 1 },
    ...(schema.type === 'string' ? [{ arbitrary: spoilt(own), weight: 4 }] : []),
    { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: name === 'body' ? 1 : 0 },
  )
}

/** A text with a character in it that some program may not expect. */
function spoilt(known: readonly string[] = ['Ada Brook']): fc.Arbitrary<string> {
  return fc
    .record({
      text: fc.constantFrom(...known),
      at: fc.nat(4),
      odd: fc.constantFrom('\0', '\0', '\0', '\ud800', '\n', '\u202e', '"', "'", '%', '\\'),
    })
    .map(({ text, at, odd }) => `${text.slice(0, at)}${odd}${text.slice(at)}`)
}

function isNumber({ type }: Schema): boolean {
  return type === 'integer' || type === 'number'
}

function taken(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if ('const' in schema) return fc.constant(schema.const)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return fc.oneof(...choices.map(each => taken(resolvedSchema(each) as Schema, name, known)))
  switch (schema.type) {
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema.minimum ?? 0), max: 40 })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(anyOf(resolvedSchema(schema.items ?? {}) as Schema, name, known), { maxLength: 3 })
    case 'object':
      return objectOf(schema, known)
    default:
      return textTaken(schema)
  }
}

function objectOf({ properties = {}, required = [] }: Schema, known: Known): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]): [string, fc.Arbitrary<unknown>] => [
    name,
    anyOf(resolvedSchema(schema) as Schema, name, known),
  ])
  return fc.record<{ [name: string]: unknown }>(Object.fromEntries(fields), { requiredKeys: [...required] })
}

function textTaken({ format, pattern, minLength }: Schema): fc.Arbitrary<string> {
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10))
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map(date => date.toISOString())
  if (format === 'uri') return fc.webUrl()
  if (typeof pattern === 'string' && pattern.includes('\\d{4}'))
    return fc.constantFrom('2024', '2024-09', '2024-09-19', '2024-13', '0000')
  return fc.oneof(
    fc.constantFrom('resign', 'the bill', 'harb*', '"will not"'),
    fc.string({ unit: 'grapheme', minLength: Number(minLength ?? 0) }),
  )
}
