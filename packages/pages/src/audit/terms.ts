import type { Audit, AuditTable, Share } from '@onrecord/archive'
import { counted } from '../count.ts'
import { day } from '../day.ts'

const TITLES: { readonly [by in AuditTable['by']]: string } = {
  kind: 'Kinds of speaker',
  pronoun: 'Pronouns that the texts use of named people',
  person: 'Named people',
  body: 'Bodies, and those who speak for one',
  role: 'Roles of named people',
  outlet: 'Outlets',
  month: 'Months',
}

/** What a table is about. */
export function titleOf({ by }: Pick<AuditTable, 'by'>): string {
  return TITLES[by]
}

/** Which outlet or month a table is of. */
export function spanOf({ per }: AuditTable): string | undefined {
  return per && (per.sort === 'month' ? day(per.name) : per.name)
}

/** What a voice is called; months as a newspaper prints them. */
export function called(name: string, { by }: Pick<AuditTable, 'by'>): string {
  return by === 'month' ? day(name) : name
}

/** A share in per cent, with a tenth where it is small. */
export function percent(share: number): string {
  const value = share * 100
  return value > 0 && value < 9.95 ? value.toFixed(1) : value.toFixed(0)
}

/** The interval of a share in per cent. */
export function interval({ from, to }: Share): string {
  return `${percent(from)}–${percent(to)}`
}

/** What was counted, in a sentence. */
export function coverage({ articles, copies, selection: { from, to, outlet } }: Audit): string {
  const period =
    from && to ? `, ${day(from)} to ${day(to)}` : from ? `, from ${day(from)} on` : to ? `, until ${day(to)}` : ''
  const left = copies > 0 ? `; ${counted(copies, 'copy').replace('copys', 'copies')} of a report left out` : ''
  return `${counted(articles, 'article')} with statements${outlet === undefined ? '' : ` in ${outlet}`}${period}${left}`
}

/** What a reader of shares must know. */
export const NOTE =
  'Read is the share of what was read. Corrected takes out what the engine is known to miss and to make up of ' +
  'each kind of speaker, as measured on news that readers marked; the true share lies between the two figures after ' +
  'it in 95 cases of 100, as far as this news is like that.'

/** What the asterisk at a voice means. */
export const BORROWED =
  '* Too few of these were measured: corrected by what is known of speakers in general, which may be wrong for them.'
