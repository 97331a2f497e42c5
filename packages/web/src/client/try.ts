import { counted } from '@onrecord/pages'
import type { Answer, Asking } from './trying/messages.ts'

// Shows the record of a text while it is written or as soon as it is pasted. The text goes to the page's own worker and nowhere else.
const form = document.querySelector<HTMLFormElement>('form.trying')
if (form) listen(form)

// Milliseconds without a key after which somebody who writes has paused.
const PAUSE = 150

function listen(form: HTMLFormElement): void {
  const [text, published] = [field<HTMLTextAreaElement>(form, 'text'), field<HTMLInputElement>(form, 'published')]
  const [status, leaf] = [document.querySelector('#status'), document.querySelector('#a1')]
  const { worker: script, model } = form.dataset
  if (!text || !published || !status || !leaf || !script || !model) return
  const show = (answer: Answer) => {
    status.textContent = told(answer)
    if (answer.kind === 'read') leaf.innerHTML = answer.markup
    if (answer.kind === 'failed') leaf.replaceChildren()
  }
  const ask = answering(script, show)
  const read = () => {
    if (text.value.trim() !== '') ask({ kind: 'read', text: text.value, published: published.value || undefined })
    else leaf.replaceChildren()
  }
  let pause: ReturnType<typeof setTimeout>
  form.addEventListener('input', ({ inputType }: Event & { inputType?: string }) => {
    clearTimeout(pause)
    pause = setTimeout(read, inputType === 'insertFromPaste' || inputType === 'insertFromDrop' ? 0 : PAUSE)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    read()
  })
  ask({ kind: 'open', model })
  read()
}

function field<Field extends Element>(form: HTMLFormElement, name: string): Field | null {
  return form.querySelector<Field>(`[name="${name}"]`)
}

/** Asks a worker one thing at a time; of several that wait, the last. */
function answering(script: string, show: (answer: Answer) => void): (asking: Asking) => void {
  const worker = new Worker(script, { type: 'module' })
  let isBusy = false
  let next: Asking | undefined
  const ask = (asking: Asking) => {
    if (isBusy) {
      next = asking
      return
    }
    isBusy = true
    worker.postMessage(asking)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    isBusy = false
    const waiting = next
    next = undefined
    if (waiting) ask(waiting)
    show(data)
  })
  worker.addEventListener('error', () =>
    show({ kind: 'failed', error: 'this browser cannot read here: load the page again', took: 0 }),
  )
  return ask
}

function told(answer: Answer): string {
  if (answer.kind === 'open') return `Ready, after ${Math.round(answer.took)} ms: paste a text.`
  if (answer.kind === 'failed') return `This cannot be read: ${answer.error}.`
  const { statements, speakers, took, note } = answer
  const found = `${counted(statements, 'statement')} by ${counted(speakers, 'speaker')}`
  return `${found}, read in ${Math.max(1, Math.round(took))} ms in this page; nothing was sent.${note ? ` ${note}.` : ''}`
}
