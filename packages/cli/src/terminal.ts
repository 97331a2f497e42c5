import { type InspectColor, styleText } from 'node:util'

/** What text is written to: how many columns wide it is to be, and how to give words a style there. */
export interface Terminal {
  readonly columns: number
  paint(style: InspectColor | readonly InspectColor[], text: string): string
}

const widest = 80
const narrowest = 40

/** A file or a pipe: 80 columns, no colours. */
export const plain: Terminal = { columns: widest, paint: (_style, text) => text }

/** Standard output: colours on a terminal only, unless NO_COLOR or FORCE_COLOR say otherwise; 40 to 80 columns. */
export function standardOutput(): Terminal {
  const stream = process.stdout
  return {
    columns: Math.max(narrowest, Math.min(widest, stream.columns ?? widest)),
    paint: (style, text) => styleText(style as InspectColor[], text, { stream }),
  }
}
