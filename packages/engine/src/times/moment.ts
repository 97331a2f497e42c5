/** Units of the calendar by which news counts. A weekend is Saturday and Sunday, a night belongs to the day it begins on. */
export type Unit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year'

/** What a time is told from: the day of publication ("yesterday"), or the time the text told last ("the next day"). */
export type Anchor = 'published' | 'told'

/** Which of several: the last, this or the next one; without it, the nearest that the tense allows. */
export type Which = 'last' | 'this' | 'next'

/** What words for a time mean, before anybody asks when they were written. Months and seasons count from 1. */
export type Moment =
  | { readonly kind: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year?: number; readonly month: number; readonly which?: Which }
  | { readonly kind: 'season'; readonly year?: number; readonly season: number; readonly which?: Which }
  | { readonly kind: 'year'; readonly year: number }
  /** `weekday` is 0 for Monday; `week` counts from this one; `hour` is when the part of the day begins that is named. */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly week?: number
      readonly which?: Which
      readonly hour?: number
    }
  /** The unit that lies `by` units from the anchor's; `vague` where it may be any day up to there. */
  | {
      readonly kind: 'shift'
      readonly anchor: Anchor
      readonly unit: Unit
      readonly by: number
      readonly vague?: boolean
    }
