import type { Entity, EntityType, Span } from '@onrecord/record'

/** Everybody an article knows. It grows: a speaker whom nobody named joins when they first speak. */
export class Register {
  private readonly entities: readonly Entity[]
  private readonly voices = new Map<string, Entity>()
  /** Where each voice is mentioned, in the order in which it was met there. */
  private readonly spans = new Map<string, Span[]>()
  private readonly unnamed = new Set<string>()
  private readonly byId = new Map<string, Entity>()
  /** The voice that was last called by a name, in full or in short. */
  private readonly called = new Map<string, string>()

  constructor(entities: readonly Entity[]) {
    this.entities = entities
    for (const entity of entities) this.byId.set(entity.id, entity)
  }

  /**
   * The id of the voice of that type and name, which joins where it is new; `span` mentions it. `full` is the name with
   * what tells it from others ("spokeswoman for the board"): the short name alone means who was last called by it. `also`
   * is what else it is called.
   */
  join(type: EntityType, name: string, span: Span, full = name, also?: string): string {
    const short = `${type} ${name.toLowerCase()}`
    const key = full === name ? (this.called.get(short) ?? short) : `${type} ${full.toLowerCase()}`
    this.called.set(short, key)
    const known = this.voices.get(key)
    const id = known?.id ?? `e${this.entities.length + this.voices.size + 1}`
    this.spans.get(id)?.push(span)
    if (known) return id
    if (type === 'unnamed' || type === 'group') this.unnamed.add(id)
    const aliases = [...(full === name ? [] : [name]), ...(also && also !== full ? [also] : [])]
    const voice: Entity = { id, type, name: full, aliases, roles: [], mentions: [] }
    this.voices.set(key, voice)
    this.spans.set(id, [span])
    this.byId.set(id, voice)
    return id
  }

  /** Is the voice somebody alone whom the text never names? */
  isUnnamed(id: string): boolean {
    return this.unnamed.has(id)
  }

  /** Is the entity a body or a text? */
  isBody(id: string): boolean {
    const { type } = this.byId.get(id) ?? {}
    return type === 'organisation' || type === 'document'
  }

  /** Everybody so far: the recognised entities first. */
  members(): readonly Entity[] {
    return [
      ...this.entities,
      ...[...this.voices.values()].map(v => ({ ...v, mentions: inOrder(this.spans.get(v.id) ?? []) })),
    ]
  }
}

/** Spans in the order of the text, each once: whoever is asked and answered joins twice by the same words. */
function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.from - b.from).filter(({ from }, i, all) => from !== all[i - 1]?.from)
}
