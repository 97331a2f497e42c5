import type { Candidate, Namesakes } from './candidates.ts'
import { isOneOffice, type Member, type Title } from './member.ts'
import { canBear } from './middle-names.ts'

/** Whom a member is found to be: somebody known, or somebody new, of whom those in `doubt` may be one with. */
export type Choice = { readonly known: Candidate } | { readonly known: null; readonly doubt: readonly Candidate[] }

/**
 * Chooses among those of the same name. A body is the first of its name. A human is the one of the name, unless an
 * article tells them apart, or both hold offices, none in common, and keep no company. Of several namesakes an office in
 * common decides, then who stood with most of the same people before (the longest known of several), so that two who were
 * once taken for one another draw no third out of whoever is met next; where nothing decides, the one of whom nothing is
 * known. One whose middle name is told here and not there, or there and not here, is the same where an office in common or
 * company says so.
 */
export async function choose(member: Member, { same, near }: Namesakes, companyOf: Company): Promise<Choice> {
  const [first] = same
  if (!first) return chooseNear(member, near, companyOf)
  if (member.entity.type !== 'person') return { known: first }
  const colleague = same.find(candidate => shareOffice(member, candidate))
  if (colleague) return { known: colleague }
  if (isPlain(member, same)) return { known: first }
  const friend = await friendAmong(same, companyOf)
  if (friend) return { known: friend }
  const [open, ...more] = same.filter(candidate => !isAgainst(member, candidate))
  if (open && more.length === 0) return { known: open }
  const bare = same.find(({ titles }) => titles.length === 0)
  return bare ? { known: bare } : { known: null, doubt: same }
}

/** Tells how many of those who stand here somebody stood with before. */
export type Company = (candidate: Candidate) => Promise<number>

async function chooseNear(member: Member, near: readonly Candidate[], companyOf: Company): Promise<Choice> {
  const alike = near.filter(candidate => canBear(member.entity.name, candidate))
  const known = alike.find(candidate => shareOffice(member, candidate)) ?? (await friendAmong(alike, companyOf))
  return known ? { known } : { known: null, doubt: alike }
}

/** Who stood with most of the people here before, the longest known of several. */
async function friendAmong(candidates: readonly Candidate[], companyOf: Company): Promise<Candidate | undefined> {
  const company: number[] = []
  for (const candidate of candidates) company.push(await companyOf(candidate))
  const most = Math.max(0, ...company)
  return most > 0 ? candidates[company.indexOf(most)] : undefined
}

/** Whether the name alone tells who a member is: a body's does, and a human's who has one namesake and nothing against it. */
export function isPlain(member: Member, namesakes: readonly Candidate[]): boolean {
  if (member.entity.type !== 'person') return true
  return namesakes.length <= 1 && namesakes.every(only => shareOffice(member, only) || !isAgainst(member, only))
}

/** Whether one is called Mr and the other Mrs, Ms or Miss. */
export function areAddressedApart({ entity }: Member, { name, aliases }: Candidate): boolean {
  const [own, others] = [
    [entity.name, ...entity.aliases],
    [name, ...aliases],
  ]
  return (own.some(isMr) && others.some(isMs)) || (own.some(isMs) && others.some(isMr))
}

const isMr = (form: string) => /^mr\b/i.test(form)
const isMs = (form: string) => /^(?:mrs|ms|miss)\b/i.test(form)

function shareOffice({ titles }: Member, candidate: Candidate): boolean {
  return titles.some(own => candidate.titles.some(other => isOneOffice(own, other)))
}

/**
 * Both hold offices of bodies; that they share none is already known. An office of which the body is not told ("leader",
 * "aide") tells nobody from somebody else.
 */
function isAgainst({ titles }: Member, candidate: Candidate): boolean {
  return titles.some(isOfBody) && candidate.titles.some(isOfBody)
}

const isOfBody = ({ body }: Title) => body !== ''
