import { html } from '@onrecord/pages'
import { fastModel, script } from '../assets/assets.ts'
import type { Page } from '../page.ts'

/** What the page needs to read: the addresses of its worker's script and of the model. */
interface Trying {
  readonly worker: string
  readonly model: string
}

/** A text is read wholly in the browser; the page is the same for everybody, and gets nothing back. */
export const tryIt: Page<Trying> = {
  path: '/try',
  async ask() {
    return { worker: script('try-worker').path, model: fastModel().path }
  },
  show({ worker, model }) {
    return {
      title: 'Try it',
      kind: 'try',
      lead: 'What you paste is read in this page, by the fast model, and sent nowhere. Nothing is kept: leave the page and it is gone.',
      main: html`<noscript><p class="problem">Reading in the page needs scripts, and this browser runs none. <a href="/add">Add the text to the archive</a> instead: it is read there.</p></noscript>
<form class="trying" data-worker="${worker}" data-model="${model}">
<p><label>Text of an article <textarea name="text" rows="8" autocomplete="off" spellcheck="false"></textarea></label></p>
<p class="row"><label>Published <input type="date" name="published" autocomplete="off"></label> <button>Read</button></p>
</form>
<p id="status" role="status">The engine is being loaded …</p>
<div class="leaf" id="a1"></div>
`,
      scripts: ['try'],
    }
  },
}
