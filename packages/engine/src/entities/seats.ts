import type { Mention } from '../mentions/mention.ts'
import { fold } from './party.ts'

/** That somebody sits for a state and a party, as the American press writes it: "Ada Quill (D-Vt.)". */
export interface Seat {
  readonly party: number
  /** "republican" or "democratic". */
  readonly side: string
  /** The state's name in lower case, or "" where none is told. */
  readonly state: string
}

const STATES = `
  alabama ala al; alaska alaska ak; arizona ariz az; arkansas ark ar; california calif ca; colorado colo co; connecticut conn ct;
  delaware del de; florida fla fl; georgia ga; hawaii hi; idaho id; illinois ill il; indiana ind in; iowa ia; kansas kan ks;
  kentucky ky; louisiana la; maine me; maryland md; massachusetts mass ma; michigan mich mi; minnesota minn mn;
  mississippi miss ms; missouri mo; montana mont mt; nebraska neb ne; nevada nev nv; new_hampshire nh; new_jersey nj;
  new_mexico nm; new_york ny; north_carolina nc; north_dakota nd; ohio oh; oklahoma okla ok; oregon ore or;
  pennsylvania pa; rhode_island ri; south_carolina sc; south_dakota sd; tennessee tenn tn; texas tex tx; utah ut;
  vermont vt; virginia va; washington wash wa; west_virginia wva wv; wisconsin wis wi; wyoming wyo wy`

const BY_FORM: ReadonlyMap<string, string> = new Map(
  STATES.split(';').flatMap(line => {
    const [name, ...short] = line.trim().split(/\s+/)
    const state = name.replace('_', ' ')
    return [state, ...short].map(form => [form, state] as const)
  }),
)

const SEAT = /^,?\s*\(?\s*(R|D)(?:[-–—]|,\s|\s+of\s+)(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*)?)|^\s*\((R|D)\)/u

/** The state that words name in full or in short, in lower case, or null. */
export function stateOf(words: string): string | null {
  return BY_FORM.get(fold(words).replaceAll('.', '').trim()) ?? null
}

/** The seats that an article puts behind names. `source` is its text. */
export function seatsOf(mentions: readonly Mention[], whose: Int32Array, source: string): Seat[] {
  return mentions.flatMap((m, i) => {
    if (m.kind !== 'name' || whose[i] < 0) return []
    const match = SEAT.exec(source.slice(m.to, m.to + REACH))
    if (!match) return []
    const side = (match[1] ?? match[3]) === 'R' ? 'republican' : 'democratic'
    return [{ party: whose[i], side, state: (match[2] && stateOf(match[2])) ?? '' }]
  })
}

// So many characters hold the longest seat.
const REACH = 30
