import type { Said } from '@onrecord/archive'
import { type Html, html } from '@onrecord/pages'
import { decidedIn } from '@onrecord/pages/answers'
import { Act, Form, type Statement } from '@onrecord/record'
import type { Matter } from './matter.ts'
import { linesOf } from './spans.ts'

/** Everything that can be decided of a statement or a demand, each in a form that is sent to the page's own address. */
export function forms(matter: Matter): Html | false | null {
  const { only, said, own, reading } = matter
  if (only?.kind === 'demand') return only.demand && replying('demand', only.demand.id, only.demand.of?.id)
  // What was rejected is in no record any more; its rejection can be taken back.
  if (!said || said.state === 'rejected') return false
  return html`${judging(said)}${assigning(matter, said)}${own && reading && editing(said, own, reading.record.article.text)}${merging(matter, said)}<details>
<summary>Attach what they reply to it</summary>
${replying('statement', said.statement, said.speaker?.id)}</details>
`
}

function judging(said: Said): Html {
  return form(
    'judging',
    html`${which(said)}<p class="buttons">
<button name="do" value="confirm" aria-keyshortcuts="a">Accept</button>
<button name="do" value="reject" class="plain" aria-keyshortcuts="r">Reject</button>
</p>
<p class="facts">Accept: it is right as it is. Reject: it is no statement.</p>
`,
  )
}

function assigning({ people }: Matter, said: Said): Html {
  const options = people.map(
    ({ id, name, type }) =>
      html`<option value="${id}"${id === said.speaker?.id && html` selected`}>${name}${type !== 'person' && ` (${type})`}</option>`,
  )
  return form(
    'assigning',
    html`<h2>Who says it</h2>
${which(said)}<p><label for="speaker">Speaker</label> <select id="speaker" name="speaker" aria-keyshortcuts="s">${options}<option value=""${said.speaker === null && html` selected`}>Nobody known</option></select></p>
<p><label for="named">Or somebody else, by name or id</label> <input id="named" name="named" autocomplete="off"></p>
<p><label for="as">who is</label> <select id="as" name="as"><option value="">in the archive already</option><option value="person">a person new to it</option><option value="organisation">a body new to it</option></select></p>
<p class="buttons"><button name="do" value="assign">Fix the speaker</button></p>
`,
  )
}

function editing(said: Said, own: Statement, text: string): Html {
  const { lines, starts } = linesOf(text, own.content)
  const option = (value: string, chosen: string | null) =>
    html`<option${value === chosen && html` selected`}>${value}</option>`
  return form(
    'editing',
    html`<h2>What is said</h2>
${which(said)}<input type="hidden" name="at" value="${starts}">
<p><label for="words">Words of the article, each part on a line</label> <textarea id="words" name="words" rows="5" aria-keyshortcuts="e">\n${lines}</textarea></p>
<p class="pair"><span><label for="form">Form</label> <select id="form" name="form" aria-keyshortcuts="f">${Form.options.map(each => option(each, said.form))}</select></span>
<span><label for="act">Act</label> <select id="act" name="act">${said.act === null && html`<option value="">not known</option>`}${Act.options.map(each => option(each, said.act))}</select></span></p>
<p class="buttons"><button name="do" value="edit">Fix what is said</button></p>
`,
  )
}

function merging({ people }: Matter, said: Said): Html | false {
  const options = people.map(
    ({ id, name }) => html`<option value="${id}"${id === said.speaker?.id && html` selected`}>${name}</option>`,
  )
  return (
    people.length > 0 &&
    form(
      'merging',
      html`<h2>Who is the same</h2>
<p><label for="person">Person or body</label> <select id="person" name="person" aria-keyshortcuts="m">${options}</select></p>
<p><label for="into">is no other than, by name or id</label> <input id="into" name="into" autocomplete="off" required></p>
<p class="buttons"><button name="do" value="merge">Merge</button></p>
`,
    )
  )
}

/** What those concerned have to say to it; `who` is the one whom it concerns first of all. */
function replying(to: 'statement' | 'demand', id: number, who: string | undefined): Html {
  return form(
    'replying',
    html`<h2>What they reply to it</h2>
<input type="hidden" name="${to}" value="${id}">
<p><label for="reply">The reply, in their words</label> <textarea id="reply" name="words" rows="4" required></textarea></p>
<p><label for="from">Who replies, by name or id</label> <input id="from" name="person" value="${who ?? ''}" autocomplete="off"></p>
<p class="pair"><span><label for="day">Day</label> <input id="day" type="date" name="day"></span>
<span><label for="url">Address, where it is published</label> <input id="url" type="url" name="url" placeholder="https://"></span></p>
<p class="buttons"><button name="do" value="reply">Attach the reply</button></p>
`,
  )
}

/** What was decided last, and the way back; what was taken back just now. */
export function undoing({ last, undone }: Matter): Html | false {
  const told = undone
    ? html`<p role="status">Taken back: ${decidedIn(undone)}.</p>\n`
    : last && html`<p role="status">You decided: ${decidedIn(last)}.</p>\n`
  if (last === null) return told !== null && html`<div class="undoing">\n${told}</div>\n`
  return form(
    'undoing',
    html`${told}${undone && html`<p class="facts">Before that you decided: ${decidedIn(last)}.</p>\n`}
<input type="hidden" name="decision" value="${last.id}">
<button name="do" value="undo" class="plain" aria-keyshortcuts="u">Undo</button>
`,
  )
}

/** Who reviews, or the question. */
export function signing({ reviewer }: Matter): Html {
  const ask = form(
    'signing',
    html`<p><label for="name">Your name, which stands at what you decide</label> <input id="name" name="name" value="${reviewer ?? ''}" maxlength="200" autocomplete="name" required></p>
<p class="buttons"><button name="do" value="sign">${reviewer === undefined ? 'Begin' : 'Change'}</button></p>
`,
  )
  if (reviewer === undefined) return ask
  return html`<details>
<summary>You review as ${reviewer}</summary>
${ask}</details>
`
}

function form(name: string, contents: Html): Html {
  return html`<form method="post" class="${name}">
${contents}</form>
`
}

function which({ statement }: Said): Html {
  return html`<input type="hidden" name="statement" value="${statement}">\n`
}
