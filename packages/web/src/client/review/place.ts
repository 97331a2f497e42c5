// What is decided brings the page anew: who reads is where they were then, and hears what came of it.
const PLACE = 'onrecord.review.place'

// In milliseconds: by then it has begun to listen.
const SOON = 300

interface Place {
  /** What the button did that was pressed; null where a key was. */
  readonly pressed: string | null
  /** What was shown, and how far down, in pixels. */
  readonly shown: string
  readonly down: number
}

/** Notes where one is, before the page goes. */
export function leaving(button: HTMLElement | null): void {
  const pressed = button instanceof HTMLButtonElement && document.activeElement === button ? button.value : null
  const place: Place = { pressed, shown: shown(), down: window.scrollY }
  sessionStorage.setItem(PLACE, JSON.stringify(place))
}

/** Goes back there: to the same button, or what is told where that is gone; as far down where the same is shown. */
export function arrived(): void {
  const noted = sessionStorage.getItem(PLACE)
  if (noted === null) return
  sessionStorage.removeItem(PLACE)
  const place = JSON.parse(noted) as Place
  if (place.shown === shown()) window.scrollTo(0, place.down)
  const status = document.querySelector<HTMLElement>('.deciding [role="status"]')
  if (place.pressed !== null) focusOn(buttonThat(place.pressed) ?? status)
  if (status) tellAnew(status)
}

function buttonThat(does: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.deciding button[name="do"][value="${CSS.escape(does)}"]`)
}

function focusOn(element: HTMLElement | null): void {
  if (element && !(element instanceof HTMLButtonElement)) element.tabIndex = -1
  element?.focus({ preventScroll: true })
}

/** A screen reader tells what comes into a status, not what has been there from the start. */
function tellAnew(status: HTMLElement): void {
  const tell = () => status.replaceChildren(...[...status.childNodes].map(node => node.cloneNode(true)))
  setTimeout(tell, SOON)
}

function shown(): string {
  return document.querySelector('#context')?.textContent ?? ''
}
