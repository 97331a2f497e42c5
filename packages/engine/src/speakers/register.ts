import type { Entity, EntityType, Span } from '@onrecord/record'

/** Everybody an article knows. It grows: a speaker whom nobody named joins when they first speak. */
export class Register {
  private readonly entities: readonly Entity[]
  private readonly voices = new Map<string, Entity>()
  private readonly unnamed = new Set<string>()

  constructor(entities: readonly Entity[]) {
    this.entities = entities
  }

  /** The id of the voice of that type and name, which joins where it is new; `span` mentions it. */
  join(type: EntityType, name: string, span: Span): string {
    const key = `${type} ${name.toLowerCase()}`
    const known = this.voices.get(key)
    const id = known?.id ?? `e${this.entities.length + this.voices.size + 1}`
    const mentions = [...(known?.mentions ?? []), span]
    if (type === 'unnamed' || type === 'group') this.unnamed.add(id)
    this.voices.set(key, known ? { ...known, mentions } : { id, type, name, aliases: [], roles: [], mentions })
    return id
  }

  /** Is the voice somebody alone whom the text never names? */
  isUnnamed(id: string): boolean {
    return this.unnamed.has(id)
  }

  /** Everybody so far: the recognised entities first. */
  members(): readonly Entity[] {
    return [...this.entities, ...this.voices.values()]
  }
}
