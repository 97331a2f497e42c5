import type { Title } from '@onrecord/archive'

/** "chair, Harbour Board". */
export function titleOf({ title, body }: Pick<Title, 'title' | 'body'>): string {
  return body && !title.includes(body) ? `${title}, ${body}` : title
}
