import { DecisionError, decide, undo } from '@onrecord/archive'
import { counted, type Html, html, numeral } from '@onrecord/pages'
import { dayOf, deedOf } from '@onrecord/pages/answers'
import type { Asked } from '../asked.ts'
import { addressOf } from '../asked.ts'
import type { Form } from '../form.ts'
import { type Page, SeeOther } from '../page.ts'
import { facts } from '../parts/facts.ts'
import { sourceLink } from '../parts/source.ts'
import { quoted } from '../parts/statement.ts'
import { whoLink } from '../parts/who.ts'
import { context } from '../review/context.ts'
import { forms, signing, undoing } from '../review/forms.ts'
import { keys } from '../review/keys.ts'
import { type Matter, matterAt } from '../review/matter.ts'
import { reviewerIn, reviewerOf } from '../review/reviewer.ts'
import { wanted } from '../review/wanted.ts'
import type { Room } from '../room.ts'

/**
 * Statements that nobody has reviewed, one at a time, those first of which the engine is least sure, and what can be
 * decided of them. What is decided leaves the list, so that the same address then shows the next one.
 */
export const review: Page<Matter> = {
  path: '/review',
  ask: (room, asked) => matterAt(room, asked),
  async take(room, asked, form) {
    const here = addressOf(asked)
    try {
      if (form.text('do') !== 'sign') {
        await done(room, asked, form)
        return new SeeOther(here)
      }
      const cookies = reviewerOf(form)
      if (!cookies) throw new DecisionError('say who reviews')
      return new SeeOther(here, cookies)
    } catch (error) {
      if (error instanceof DecisionError) return matterAt(room, asked, error.message)
      throw error
    }
  },
  data: ({ reading, own, said, ...rest }) => ({
    ...rest,
    statement: said,
    spans: own && { source: own.source, cue: own.cue, content: own.content },
  }),
  show: (matter, asked) => ({
    title: 'Review',
    kind: 'review',
    lead: leadOf(matter),
    main: html`${notices(matter)}<div class="columns">
<div>
${matter.said ? statement(matter) : html`<p class="none">${nothing(matter)}</p>\n`}${pager(matter, asked)}</div>
${desk(matter)}</div>
`,
    scripts: ['review'],
  }),
}

/** Does what a form of the page wants. Throws DecisionError where that makes no sense. */
async function done(room: Room, asked: Asked, form: Form): Promise<void> {
  const by = reviewerIn(asked)
  if (by === undefined) throw new DecisionError('say who reviews')
  const matter = await matterAt(room, asked)
  await room.desk.change(async store => {
    if (form.text('do') === 'undo') await undo(store, Number(form.text('decision')), { by })
    else await decide(store, await wanted(store, form, matter), { by })
  })
  await room.desk.weaver.woven()
}

function leadOf({ total }: Matter): string {
  if (total === 0) return 'All statements are reviewed.'
  return `${counted(total, 'statement')} that nobody has reviewed; those of which the engine is least sure come first.`
}

function nothing({ total }: Matter): string {
  return total === 0 ? 'There is nothing to review.' : 'There are no more behind this one.'
}

function notices({ closed, trouble }: Matter): Html {
  return html`${trouble !== null && html`<p class="problem" role="alert">${trouble}</p>\n`}${
    closed !== null && html`<p class="problem">This archive can be read, but not changed: ${closed}</p>\n`
  }`
}

/** The statement as the archive has it, and where it stands. */
function statement({ said, own, reading }: Matter): Html | false {
  if (!said) return false
  const { speaker, speakerName, form, confidence, source } = said
  const [act, when] = [deedOf(said), dayOf(said)]
  return html`<div class="entries"><p class="line">${whoLink(speaker, speakerName)} <span class="deed">${act && html`<span class="act">${act}</span> `}${when}</span></p>
<blockquote>${quoted(said, html`${said.words}`)}</blockquote>
${facts(form, `the engine is ${numeral(Math.round(confidence * 100))} % sure`, sourceLink(source))}</div>
${own && reading && context(reading.record.article, own)}`
}

function pager({ next, previous, said }: Matter, asked: Asked): Html | false {
  const to = (after: string | null) => addressOf(asked, 'html', { after })
  return html`<nav class="pager" aria-label="Statements">
${previous && html`<a rel="prev" href="${to(previous.after ?? null)}" aria-keyshortcuts="k">The one before</a>\n`}${
  next !== null && html`<a rel="next" href="${to(next)}" aria-keyshortcuts="j">The next one</a>\n`
}${!said && asked.query('after') !== undefined && html`<a rel="prev" href="${to(null)}">The first one</a>\n`}</nav>
`
}

/** What can be done: nothing in an archive that cannot be changed, or before a reviewer gives a name. */
function desk(matter: Matter): Html | false {
  return (
    matter.closed === null &&
    html`<div class="aside deciding">
${matter.reviewer !== undefined && html`${undoing(matter)}${forms(matter)}`}${signing(matter)}${keys()}</div>
`
  )
}
