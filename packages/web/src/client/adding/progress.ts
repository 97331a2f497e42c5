import { counted, html } from '@onrecord/pages'
import type { Told } from '../../adding/told.ts'
import { addedEntry } from '../../parts/added.ts'

/** Where it is told how far adding is. */
export interface Progress {
  /** Things that are read from now on, in the order in which they will be told of. */
  begin(things: readonly Thing[]): Waiting
  /** Nothing more is to come for now. */
  rest(): void
  /** What was dropped holds nothing that could be added. */
  none(): void
}

/** Something to be added. */
export interface Thing {
  readonly name: string
  /** Whether it is told of by that name. A text gets another, and what is at an address may be many. */
  readonly isCalled: boolean
}

/** Things of which it is not told yet what became of them. */
export interface Waiting {
  tell(told: Told): void
  /** Nothing more will be told: of what is still waiting, why it failed. */
  end(error: string): void
}

/** A place below a form that tells live what becomes of things. */
export function progressAt(form: HTMLFormElement): Progress {
  const place = document.createElement('div')
  place.className = 'progress'
  place.innerHTML = html`<p role="status"></p><ol class="heads"></ol>`.source
  form.after(place)
  const [status, list] = place.children as unknown as [HTMLElement, HTMLElement]
  const count = { added: 0, held: 0, failed: 0 }
  const say = (words: string) => {
    status.textContent = words
  }
  const sum = () =>
    [
      `${count.added} added`,
      count.held > 0 && `${count.held} there already`,
      count.failed > 0 && `${count.failed} not added`,
    ]
      .filter(Boolean)
      .join(', ')
  return {
    begin(things) {
      say(`Reading ${counted(things.length, 'article')} …`)
      const waiting = things.map(thing => ({ ...thing, item: appended(list, waitingEntry(thing.name)) }))
      const settle = (told: Told) => {
        const called = waiting.findIndex(({ name }) => name === told.name)
        const index = called < 0 ? waiting.findIndex(({ isCalled }) => !isCalled) : called
        const [own] = index < 0 ? [] : waiting.splice(index, 1)
        const item = own?.item ?? appended(list, waitingEntry(told.name))
        item.outerHTML = addedEntry(told).source
        count[told.state === 'version' ? 'added' : told.state]++
      }
      return {
        tell(told) {
          settle(told)
          say(`${sum()} …`)
        },
        end(error) {
          for (const { name } of [...waiting]) settle({ name, state: 'failed', error })
        },
      }
    },
    rest() {
      say(`${sum()}.`)
    },
    none() {
      say('There is no text, web page or address in what was dropped.')
    },
  }
}

function waitingEntry(name: string): string {
  return html`<li class="waiting">
<p class="headline">${name}</p>
<p class="facts">Being read …</p>
</li>
`.source
}

function appended(list: HTMLElement, markup: string): Element {
  list.insertAdjacentHTML('beforeend', markup)
  return list.lastElementChild as Element
}
