import type { Dossier, Person } from '@onrecord/record'

/** One human being of a story's gold record. */
export interface GoldPerson {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * For each person of a gold record whether the dossier has them once and as nobody else: all its people with one of
 * their full names are one, and it has no full name of another person of the gold.
 */
export function recognised(dossier: Pick<Dossier, 'people'>, gold: readonly GoldPerson[]): boolean[] {
  const bearers = gold.map(person => dossier.people.filter(each => bears(each, person)))
  return bearers.map((own, i) => {
    const [only] = own
    const isShared = bearers.some((others, j) => j !== i && only !== undefined && others.includes(only))
    return own.length === 1 && !isShared
  })
}

function bears({ name, aliases }: Person, gold: GoldPerson): boolean {
  const own = new Set([gold.name, ...gold.aliases].filter(isFull).map(key))
  return [name, ...aliases].some(form => own.has(key(form))) || (!isFull(gold.name) && key(name) === key(gold.name))
}

const TITLES =
  /^(?:the|mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|sister|bishop|provost|fr|rt|rev|metro|health|chief|deputy|constable|mayor|minister|federation|boss)\b\.?\s+/i

/** Whether a form is a first name and a surname, and neither a title with one of them nor a description. */
function isFull(form: string): boolean {
  return key(form).includes(' ') && /\p{Lu}.*\s\p{Lu}/u.test(form)
}

/** A form without its titles, as it is compared. */
function key(form: string): string {
  let bare = form.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").trim()
  while (TITLES.test(bare)) bare = bare.replace(TITLES, '')
  return bare.toLowerCase()
}
