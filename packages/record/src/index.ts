/**
 * The record of a news article: its types, its JSON Schema, its validation. In reading order: a `Span` is a stretch
 * of an `Article`'s text; an `Entity` somebody the article speaks of; a `Statement` what somebody said; an `Event`
 * what happened; a `Demand` and a `Reversal` tie statements and events together; a `Record` holds them all. A `Dossier`
 * is what several records say together.
 */
export * from './article.ts'
export * from './demand.ts'
export * from './dossier.ts'
export * from './entity.ts'
export * from './event.ts'
export * from './json-schema.ts'
export * from './record.ts'
export * from './reversal.ts'
export * from './span.ts'
export * from './statement.ts'
export { type Fault, validate } from './validate.ts'
export { validateDossier } from './validate-dossier.ts'
