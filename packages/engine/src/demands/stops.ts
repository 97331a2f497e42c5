import type { Chapter } from '../chains/chapter.ts'

/** A letter that no news has, in the place of a stop that ends nothing: figures have it, too. */
export const STOP = 'ˑ'
const ABBREVIATED =
  /(?<=\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St|Sts|Mt|Gov|Govs|Sen|Sens|Rep|Reps|Lt|Gen|Col|Maj|Cmdr|Sgt|Det|Supt|Insp|Capt|Prof|Hon|Cllr|Rev|Fr|Atty|Inc|Ltd|Corp|Co|Bros|Jr|Sr|vs|Ave|Blvd|Ft)|\b[A-Z]|\.[A-Za-z])\.(?=[\s\p{L},’'])|(?<=\bNo)\.(?=\s\d)|(?<=\d)\.(?=\d)/gu

/** An article in which the stops of abbreviations and figures are letters, so that a stop ends a sentence; all offsets stay. */
export function withoutStops(chapter: Chapter): Chapter {
  const text = chapter.text.replace(ABBREVIATED, STOP)
  // What was read of the statements before was read with the stops.
  return text === chapter.text ? chapter : { ...chapter, text, statements: [...chapter.statements] }
}

/** Words of such an article as it prints them. */
export function withStops(words: string): string {
  return words.includes(STOP) ? words.replaceAll(STOP, '.') : words
}
