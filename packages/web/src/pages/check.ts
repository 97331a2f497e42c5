import { itemOf } from '@onrecord/adding'
import { type Html, html } from '@onrecord/pages'
import { checkedDraft, summaryOf } from '@onrecord/pages/check'
import { type Found, foundData, foundIn } from '../asides/found.ts'
import type { Form } from '../form.ts'
import { placePath } from '../links.ts'
import type { Page } from '../page.ts'

/** A draft that somebody gave, and what came of it. Nothing of it is kept. */
interface Drafted {
  /** What was pasted, so that it can be mended and checked again. */
  readonly pasted: string
  readonly found: Found | null
  /** Why nothing was checked; null where something was, or nothing was given. */
  readonly problem: string | null
}

const PASTED = 'The draft'
const FILES = '.txt,.text,.md,.markdown,.html,.htm,.docx'

/** Judges each quotation of a draft against the archive. */
export const check: Page<Drafted> = {
  path: '/check',
  ask: async () => ({ pasted: '', found: null, problem: null }),
  async take(room, _, form) {
    const pasted = form.verbatim('text').replaceAll('\r\n', '\n')
    const item = await draftIn(pasted, form)
    if (!item) return { pasted, found: null, problem: 'There is no draft yet: paste one, or choose a file.' }
    const reading = await room.desk.readers.run(item)
    if ('error' in reading) return { pasted, found: null, problem: reading.error }
    return { pasted, found: await foundIn(room, reading.record), problem: null }
  },
  data: ({ found, problem }) => ({ problem, checked: found && foundData(found) }),
  show({ pasted, found, problem }) {
    return {
      title: found ? summaryOf(found.checked) : problem === null ? 'Check a draft' : 'Not checked',
      heading: 'Check a draft',
      kind: 'check',
      lead: 'Paste what you are about to publish: every quotation is held against the archive, word by word. Nothing of the draft is kept.',
      main: html`${problem !== null && html`<p class="problem" id="problem" role="alert">${problem}</p>\n`}${found && judged(found)}${drafting(pasted, problem !== null)}`,
    }
  },
}

/** The file that was chosen, or else what was pasted; undefined where there is neither. */
async function draftIn(pasted: string, form: Form) {
  const [file] = form.files('file')
  if (file) {
    const about = { name: file.name, ...(file.type && { contentType: file.type }) }
    return itemOf({ name: file.name, form: 'draft', bytes: await file.bytes(), about })
  }
  if (pasted.trim() === '') return undefined
  return itemOf({ name: PASTED, form: 'draft', bytes: new TextEncoder().encode(pasted), about: { name: PASTED } })
}

/** The verdicts; each source leads to its very words in the archive's own article. */
function judged({ checked, places }: Found): Html {
  const judgements = checkedDraft(checked, ({ version, comparison }) => {
    const article = places.get(version)
    return article && placePath(article, comparison.place)
  })
  return html`${checked.findings.length === 0 && nothing()}${judgements}`
}

function nothing(): Html {
  return html`<p class="problem" role="status">There is no quotation in this draft that could be checked: only what stands between quotation marks is.</p>\n`
}

function drafting(pasted: string, isFaulty: boolean): Html {
  const help = isFaulty ? 'problem text-help' : 'text-help'
  return html`<form class="drafting" action="/check" method="post" enctype="multipart/form-data">
<p><label for="text">The draft</label>
<textarea id="text" name="text" rows="12" aria-describedby="${help}"${isFaulty && html` aria-invalid="true"`}>
${pasted}</textarea></p>
<p class="facts" id="text-help">With its quotation marks, and with who says it, so that words in the wrong mouth are found, too.</p>
<p><label for="file">Or a file instead: text, HTML, Markdown or Word (.docx)</label>
<input id="file" type="file" name="file" accept="${FILES}"></p>
<p><button>Check</button></p>
</form>
`
}
