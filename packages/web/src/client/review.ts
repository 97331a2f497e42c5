import { arrived, leaving } from './review/place.ts'
import { selectedIn } from './review/selected.ts'

// Reviewing by keyboard: each key does what a control of the page does.
const SWITCH = 'onrecord.review.keys'
const keys = document.querySelector<HTMLElement>('.keys')
const isOn = keys?.querySelector<HTMLInputElement>('input')
const dialog = keys?.querySelector('dialog')
let isLeaving = false

if (keys && isOn && dialog) {
  keys.hidden = false
  isOn.checked = localStorage.getItem(SWITCH) !== 'off'
  isOn.addEventListener('change', () => localStorage.setItem(SWITCH, isOn.checked ? 'on' : 'off'))
  keys.querySelector('button')?.addEventListener('click', () => dialog.showModal())
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    if (event.key === 'Enter' && event.target instanceof HTMLSelectElement) return sendFrom(event, event.target)
    if (!isOn.checked || isLeaving || dialog.open || isWriting(event.target)) return
    const does = DOES[event.key]
    if (!does) return
    event.preventDefault()
    does()
  })
  // A page that the browser kept is there again.
  window.addEventListener('pageshow', () => {
    isLeaving = false
  })
  document.addEventListener('submit', event => {
    isLeaving = (event.target as HTMLFormElement).method === 'post'
    if (isLeaving) leaving(event.submitter)
  })
}

arrived()

const DOES: Readonly<Record<string, () => void>> = {
  a: () => press('confirm'),
  r: () => press('reject'),
  u: () => press('undo'),
  s: () => focus('speaker'),
  f: () => focus('form'),
  m: () => focus('person'),
  e: correct,
  j: () => follow('next'),
  k: () => follow('prev'),
  b: () => follow('up'),
  '?': () => dialog?.showModal(),
}

function press(value: string): void {
  document.querySelector<HTMLButtonElement>(`button[name="do"][value="${value}"]`)?.click()
}

function focus(id: string): void {
  document.getElementById(id)?.focus()
}

function follow(rel: string): void {
  const link = document.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)
  if (!link) return
  isLeaving = true
  link.click()
}

/** What is selected in the article becomes what is said; where nothing is, one writes it. */
function correct(): void {
  const [words, at] = [
    document.querySelector<HTMLTextAreaElement>('#words'),
    document.querySelector('input[name="at"]'),
  ]
  if (!words || !(at instanceof HTMLInputElement)) return
  const lines = selectedIn(document.querySelectorAll<HTMLElement>('#context [data-from]'))
  if (lines.length === 0) {
    words.focus()
    return
  }
  words.value = lines.map(line => line.words).join('\n')
  at.value = lines.map(line => line.at).join(' ')
  press('edit')
}

/** Enter in a choice sends its form, as it does in a field. */
function sendFrom(event: Event, { form }: HTMLSelectElement): void {
  const button = form?.querySelector<HTMLButtonElement>('button[name="do"]')
  if (!button) return
  event.preventDefault()
  if (!isLeaving) button.click()
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), textarea, select') !== null
}
