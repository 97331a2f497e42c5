import { DecisionError, type Proposal, type Store, whom } from '@onrecord/archive'
import { Act, Form as FormOf, type Span } from '@onrecord/record'
import type { Form } from '../form.ts'
import type { Matter } from './matter.ts'
import { spansOf } from './spans.ts'

/** What a reviewer wants to decide by a form of the page. Throws DecisionError where that makes no sense. */
export async function wanted(store: Store, form: Form, matter: Matter): Promise<Proposal> {
  const statement = Number(form.text('statement'))
  const kind = form.text('do')
  if (kind === 'merge') {
    const [person, into] = [form.text('person'), form.text('into')]
    if (person === undefined || into === undefined) throw new DecisionError('say who is whom')
    return { kind, person, into: await idOf(store, into) }
  }
  if (kind === 'reply') return { kind, ...(await replyIn(store, form)) }
  if (!Number.isSafeInteger(statement)) throw new DecisionError('say which statement is meant')
  switch (kind) {
    case 'confirm':
    case 'reject':
      return { kind, statement }
    case 'assign':
      return { kind, statement, ...(await speakerIn(store, form)) }
    case 'edit':
      return { kind, statement, ...edited(form, statement, matter) }
    default:
      throw new DecisionError('nothing of the kind can be decided here')
  }
}

async function replyIn(store: Store, form: Form) {
  const [statement, demand] = [Number(form.text('statement')), Number(form.text('demand'))]
  const isOfDemand = Number.isSafeInteger(demand)
  if (!isOfDemand && !Number.isSafeInteger(statement)) throw new DecisionError('say what is replied to')
  const [url, day, person] = [form.text('url'), form.text('day'), form.text('person')]
  return {
    to: isOfDemand ? { demand } : { statement },
    words: form.verbatim('words').replaceAll('\r\n', '\n'),
    ...(url !== undefined && { url }),
    ...(day !== undefined && { day }),
    ...(person !== undefined && { person: await idOf(store, person) }),
  }
}

async function speakerIn(store: Store, form: Form) {
  const [named, as] = [form.text('named'), form.text('as')]
  if (named === undefined) return { speaker: form.text('speaker') ?? null }
  if (as === 'person' || as === 'organisation') return { newcomer: named, type: as } as const
  return { speaker: await idOf(store, named) }
}

/** The id of the one whom a name means. Throws DecisionError with those whom it may mean. */
async function idOf(store: Store, name: string): Promise<string> {
  const found = await whom(store, name)
  if ('row' in found) return found.id
  const known = found.candidates.map(({ name, id }) => `${name} (${id})`).join(', ')
  if (found.kind === 'several')
    throw new DecisionError(`“${name}” may be several; give the id of one of them: ${known}`)
  throw new DecisionError(`nobody in the archive is called “${name}”${known && `; these names are like it: ${known}`}`)
}

/** What of a statement is to be another. */
function edited(form: Form, statement: number, { said, own, reading }: Matter) {
  if (!said || !own || !reading || said.statement !== statement)
    throw new DecisionError('this statement was reviewed meanwhile; here is the next one')
  const content = spansOf(form.verbatim('words'), reading.record.article.text, startsIn(form.text('at') ?? ''))
  const [kind, act] = [FormOf.safeParse(form.text('form')).data, Act.safeParse(form.text('act')).data]
  const changes = {
    ...(!isSame(content, own.content) && { content }),
    ...(kind !== undefined && kind !== said.form && { form: kind }),
    ...(act !== undefined && act !== said.act && { act }),
  }
  if (Object.keys(changes).length === 0)
    throw new DecisionError('nothing is changed by that; accept it, if it is right')
  return changes
}

function startsIn(text: string): number[] {
  return text.split(' ').map(Number).filter(Number.isSafeInteger)
}

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to)
}
