import { readFileSync } from 'node:fs'
import { hues } from './record/colour.ts'

/** Our style sheets: `base` is for every page, the others add what is theirs. */
export type StyleName = 'base' | 'record' | 'dossier' | 'chart' | 'audit' | 'check'

/** The text of a style sheet. */
export function style(name: StyleName): string {
  const own = readFileSync(new URL(`./style/${name}.css`, import.meta.url), 'utf8')
  return name === 'base' ? own + hues() : own
}
