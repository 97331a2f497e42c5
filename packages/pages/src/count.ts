/** "1 statement", "3 statements", with a no-break space, so that the number stays with its noun. */
export function counted(count: number, noun: string): string {
  return `${numeral(count)}\u00a0${noun}${count === 1 ? '' : 's'}`
}

// Made once: a number's own toLocaleString makes one anew each time.
const NUMERALS = new Intl.NumberFormat('en')

/** 1234567 as "1,234,567". */
export function numeral(count: number): string {
  return NUMERALS.format(count)
}
