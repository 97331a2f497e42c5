import { type Html, html } from './html.ts'
import type { Speaker } from './leaf.ts'

/** The attribute that gives an element its speaker's colour; the style sheet makes tints of it that text is readable on. */
export function colour(speaker: Speaker | undefined): Html {
  return speaker?.hue === undefined ? html`` : html` style="--hue:${speaker.hue};--chroma:1"`
}
