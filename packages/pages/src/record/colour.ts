import { type Html, html } from '../html.ts'
import type { Speaker } from './leaf.ts'

// In degrees: hues lie on these, so that a style sheet can name each and no element needs a style of its own.
const STEP = 5

/**
 * The hue of the `index`th speaker: by the golden angle, so that any number of speakers get hues that lie apart, and the
 * first few far apart.
 */
export function hueOf(index: number): number {
  return (STEP * Math.round((250 + index * 137.5) / STEP)) % 360
}

/** The attribute that gives an element its speaker's colour; the style sheet makes tints of it that text is readable on. */
export function colour(speaker: Pick<Speaker, 'hue'> | undefined): Html {
  return speaker?.hue === undefined ? html`` : html` data-hue="${speaker.hue}"`
}

/** The rules that make a colour of that attribute. */
export function hues(): string {
  const rules = Array.from({ length: 360 / STEP }, (_, i) => `[data-hue="${i * STEP}"]{--hue:${i * STEP};--chroma:1}`)
  return `${rules.join('\n')}\n`
}
