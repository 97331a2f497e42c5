import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { openapi } from '../../src/api/endpoints/endpoints.ts'

/** What of an OpenAPI document the tests read. */
interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly $ref?: string; readonly content?: Content } }
}

export interface Parameter {
  readonly in: 'path' | 'query'
  readonly name: string
  readonly required?: boolean
  readonly schema: object
}

type Content = { readonly [type: string]: { readonly schema: object } }

/** An operation that is described, and where it is. */
export interface Described extends Operation {
  readonly method: 'GET' | 'POST'
  readonly path: string
}

// As it is served.
const document = JSON.parse(JSON.stringify(openapi))
const base: string = document.servers[0].url

/** Everything that is described. */
export const operations: readonly Described[] = Object.entries<{ [method: string]: Operation }>(document.paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...operation,
      method: method.toUpperCase() as Described['method'],
      path: `${base}${path}`,
    })),
)

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: false }))
ajv.addSchema(closed(document), 'api')
const known = new Map<string, ValidateFunction>()

/**
 * What an answer has that the description does not promise of it: its status, its type, the shape of its body, with no
 * field that is not described. Nothing where all is as described.
 */
export async function unpromised(method: string, path: string, answer: Response): Promise<string[]> {
  const operation = operations.find(each => each.method === method && isAt(each, path))
  if (!operation) return [`${method} ${path} is not described`]
  const where = `${operation.operationId} ${answer.status}`
  const given = operation.responses[answer.status]
  if (!given) return [`${where} is not described: ${await answer.text()}`]
  const { pointer, content } = resolved(operation, answer.status, given)
  if (!content) return (await answer.text()) === '' ? [] : [`${where} is to have no body`]
  const type = answer.headers.get('content-type') ?? ''
  if (!content[type]) return [`${where} is not to be ${type}`]
  const validate = validatorOf(`api#${pointer}/content/${escaped(type)}/schema`)
  const body = await answer.text()
  const values = type === 'application/jsonl' ? body.split('\n').slice(0, -1) : [body]
  return values.flatMap(value => (validate(JSON.parse(value)) ? [] : [`${where}: ${ajv.errorsText(validate.errors)}`]))
}

/** A schema, or the one that it only points at. */
export function resolvedSchema(schema: object): object {
  const { $ref } = schema as { readonly $ref?: string }
  return $ref === undefined ? schema : document.components.schemas[$ref.split('/').at(-1) ?? '']
}

function isAt({ path }: Described, asked: string): boolean {
  const [own, other] = [path.split('/'), asked.split('/')]
  return own.length === other.length && own.every((part, i) => part.startsWith('{') || part === other[i])
}

function resolved({ method, path }: Described, status: number, { $ref, content }: Operation['responses'][string]) {
  if ($ref) {
    const name = $ref.split('/').at(-1) ?? ''
    return { pointer: $ref.slice(1), content: document.components.responses[name].content as Content | undefined }
  }
  const at = `/paths/${escaped(path.slice(base.length))}/${method.toLowerCase()}/responses/${status}`
  return { pointer: at, content }
}

function validatorOf(reference: string): ValidateFunction {
  const before = known.get(reference)
  const validate = before ?? ajv.compile({ $ref: reference })
  known.set(reference, validate)
  return validate
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/** A description that allows no field which it does not name. */
function closed(schema: unknown): never {
  if (Array.isArray(schema)) return schema.map(closed) as never
  if (typeof schema !== 'object' || schema === null) return schema as never
  const parts = Object.entries(schema).map(([name, value]) => [name, closed(value)])
  const own = Object.fromEntries(parts)
  // The parts of an `allOf` name the fields of one thing together.
  if ('allOf' in own) return { ...own, allOf: own.allOf.map(opened), unevaluatedProperties: false } as never
  const isShape = own.type === 'object' && 'properties' in own && !('additionalProperties' in own)
  return (isShape ? { ...own, additionalProperties: false } : own) as never
}

function opened(schema: { readonly [name: string]: unknown }): object {
  const { additionalProperties: _, ...rest } = schema
  const kinds = ['oneOf', 'anyOf'].flatMap(name =>
    Array.isArray(rest[name]) ? [[name, rest[name].map(opened)] as const] : [],
  )
  return { ...rest, ...Object.fromEntries(kinds) }
}
