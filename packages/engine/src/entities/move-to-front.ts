/** Moves a party to the front of a list of those met last, which holds so many at most. */
export function moveToFront(recent: number[], party: number, most: number): void {
  const at = recent.indexOf(party)
  if (at === 0) return
  if (at > 0) recent.splice(at, 1)
  else if (recent.length === most) recent.pop()
  recent.unshift(party)
}
