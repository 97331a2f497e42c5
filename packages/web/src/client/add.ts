import { progressAt } from './adding/progress.ts'
import { readied, sent } from './adding/sent.ts'
import { droppedIn, holdsSomething, type Wanted, wantedIn } from './adding/wanted.ts'

// Adding with progress: what the form holds, and what is dropped anywhere on the page, is sent at once and told of as it is kept.
const form = document.querySelector<HTMLFormElement>('form.adding')
if (form) listen(form)

function listen(form: HTMLFormElement): void {
  const progress = progressAt(form)
  let last = Promise.resolve()
  const add = (wanted: Wanted) => {
    if (!holdsSomething(wanted)) return
    // One after the other, so that what is told stands in the order in which it was asked for.
    last = last.then(() => sent(wanted, progress)).then(renew)
  }
  form.addEventListener('focusin', readied, { once: true })
  document.addEventListener('dragenter', readied, { once: true })
  form.addEventListener('submit', event => {
    const wanted = wantedIn(form)
    if (!holdsSomething(wanted)) return // the server says what is missing
    event.preventDefault()
    add(wanted)
    form.reset()
  })
  document.addEventListener('dragover', event => {
    if (!isForUs(event)) return
    event.preventDefault()
    document.body.classList.add('dropping')
  })
  document.addEventListener('dragleave', event => {
    if (event.relatedTarget === null) document.body.classList.remove('dropping')
  })
  document.addEventListener('drop', async event => {
    if (!isForUs(event) || !event.dataTransfer) return
    event.preventDefault()
    document.body.classList.remove('dropping')
    const wanted = await droppedIn(event.dataTransfer, wantedIn(form)).catch(() => null)
    if (wanted && holdsSomething(wanted)) add(wanted)
    else progress.none()
  })
}

/** Whether files or a link are dragged to the page, and not words into a field of it. */
function isForUs({ dataTransfer, target }: DragEvent): boolean {
  const kinds = dataTransfer?.types ?? []
  return kinds.includes('Files') || (kinds.includes('text/uri-list') && !isField(target))
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea')
}

/** Shows what the page tells of the archive as it is now. */
async function renew(): Promise<void> {
  const stale = [...document.querySelectorAll('[data-live]')]
  if (stale.length === 0) return
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } })
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const live of ['.lead', ...stale.map(part => `[data-live="${part.getAttribute('data-live')}"]`)]) {
    const now = fresh.querySelector(live)
    if (now) document.querySelector(live)?.replaceWith(now)
  }
}
