import type { Entity, Record, Statement } from '@onrecord/record'

/** An entity and what it says in its record, in order. */
export interface Voice {
  readonly entity: Entity
  readonly statements: readonly Statement[]
}

/** Every entity of a record with its statements: who says most comes first, else they keep the record's order. */
export function entitiesBySpeech({ entities, statements }: Record): Voice[] {
  const said = Map.groupBy(statements, statement => statement.speaker)
  return entities
    .map(entity => ({ entity, statements: said.get(entity.id) ?? [] }))
    .sort((a, b) => b.statements.length - a.statements.length)
}

/** The roles of an entity in words, each once: "chair, Harbour Board". */
export function rolesOf({ roles }: Entity): string[] {
  return [...new Set(roles.map(({ title, body }) => (body && !title.includes(body) ? `${title}, ${body}` : title)))]
}

/** Persons and bodies speak for themselves; of the rest a reader wants to know what they are. */
export function kindOf({ type }: Entity): string | undefined {
  return type === 'person' || type === 'organisation' ? undefined : type
}
