/** Whether a text is an ISO 8601 day of the calendar (2026-03-12), or an instant of one (2026-03-12T17:30:00Z). */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(text) || Number.isNaN(Date.parse(text))) return false
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10)) // 30 February rolls over
}
