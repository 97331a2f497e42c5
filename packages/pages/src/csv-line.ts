/** A line of a table as RFC 4180 has it, ended by CR LF; no cell of it runs as a formula in a spreadsheet. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** What a spreadsheet would take for a formula, the usual ASCII signs and their full-width twins (OWASP's list). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/** An apostrophe before words that would run as a formula: a spreadsheet shows them and does nothing. Numbers stay. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
