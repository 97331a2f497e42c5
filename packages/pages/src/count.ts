/** "1 statement", "3 statements", with a no-break space, so that the number stays with its noun. */
export function counted(count: number, noun: string): string {
  return `${numeral(count)}\u00a0${noun}${count === 1 ? '' : 's'}`
}

/** 1234567 as "1,234,567". */
export function numeral(count: number): string {
  return count.toLocaleString('en')
}
