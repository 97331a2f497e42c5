import type { Record } from '@onrecord/record'
import type { Transaction } from 'kysely'
import type { Tables } from '../schema/tables.ts'
import type { Store } from '../store.ts'
import { type Candidate, candidatesFor, companyOf } from './candidates.ts'
import { areAddressedApart, choose, isPlain } from './choose.ts'
import { type Member, membersOf } from './member.ts'
import { type Appearance, addPeople, addPresence, type Known } from './write.ts'

/**
 * Finds out who the entities of a version's record are, writes it down, and gives the people's ids by entity. Only names that
 * tell by themselves count here: never a surname alone. What else the articles of a story tell, `weave` adds.
 */
export async function recognise(
  store: Store,
  db: Transaction<Tables>,
  { record, ...where }: Appearance & { readonly record: Record },
): Promise<Map<string, number>> {
  const members = membersOf(record.entities)
  const candidates = await candidatesFor(db, members)
  const known: Known[] = []
  const added: { member: Member; doubt: readonly Candidate[] }[] = []
  const isKnown = (member: Member) => {
    const { same = [], near = [] } = candidates.get(member.key) ?? {}
    return (same.length > 0 || near.length === 0) && isPlain(member, same)
  }
  // Those whose name is enough come first: they are the company that tells of the others.
  for (const member of members.toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))) {
    const taken = new Set(known.map(({ person }) => person.id))
    const isFree = (candidate: Candidate) =>
      candidate.type === member.entity.type && !taken.has(candidate.id) && !areAddressedApart(member, candidate)
    const { same = [], near = [] } = candidates.get(member.key) ?? {}
    const company = (candidate: Candidate) => companyOf(db, candidate.id, [...taken])
    const choice = await choose(member, { same: same.filter(isFree), near: near.filter(isFree) }, company)
    if (choice.known) known.push({ member, person: choice.known })
    else added.push({ member, doubt: choice.doubt })
  }
  const all = [...known, ...(await addPeople(store, db, added))]
  await addPresence(
    db,
    all.map(each => ({ ...each, where })),
  )
  return new Map(all.map(({ member, person }) => [member.entity.id, person.id]))
}
