import { DecisionError, decide, undo } from '@onrecord/archive'
import { counted, type Html, html, numeral } from '@onrecord/pages'
import { dayOf, deedOf } from '@onrecord/pages/answers'
import type { Asked } from '../asked.ts'
import { addressOf } from '../asked.ts'
import type { Form } from '../form.ts'
import { type Page, SeeOther } from '../page.ts'
import { demandEntry } from '../parts/demand.ts'
import { facts } from '../parts/facts.ts'
import { replies } from '../parts/replies.ts'
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

const TITLES = { all: 'Review', statement: 'Correct a statement', demand: 'Reply to a demand' } as const

/**
 * Statements that nobody has reviewed, one at a time, those first of which the engine is least sure, and what can be
 * decided of them. What is decided leaves the list, so that the same address then shows the next one. By its place or number
 * one alone is reviewed, whatever was decided of it, or the replies to a demand.
 */
export const review: Page<Matter> = {
  path: '/review',
  ask: (room, asked) => matterAt(room, asked),
  async take(room, asked, form) {
    const here = addressOf(asked, 'html', { undone: null })
    try {
      if (form.text('do') !== 'sign') return new SeeOther(await done(room, asked, form))
      const cookies = reviewerOf(form)
      if (!cookies) throw new DecisionError('say who reviews')
      return new SeeOther(here, cookies)
    } catch (error) {
      if (error instanceof DecisionError) return matterAt(room, asked, error.message)
      throw error
    }
  },
  data: ({ reading, own, said, only, ...rest }) => ({
    ...rest,
    statement: said,
    demand: only?.kind === 'demand' ? only.demand : null,
    back: only?.back.path ?? null,
    spans: own && { source: own.source, cue: own.cue, content: own.content },
  }),
  show: (matter, asked) => ({
    title: TITLES[matter.only?.kind ?? 'all'],
    kind: 'review',
    lead: leadOf(matter),
    main: html`${notices(matter)}<div class="columns">
<div>
${shown(matter) || html`<p class="none">${nothing(matter)}</p>\n`}${pager(matter, asked)}</div>
${desk(matter)}</div>
`,
    scripts: ['review'],
  }),
}

/** Does what a form of the page wants; gives where the reviewer then is: where they were. Throws DecisionError where that makes no sense. */
async function done(room: Room, asked: Asked, form: Form): Promise<string> {
  const by = reviewerIn(asked)
  if (by === undefined) throw new DecisionError('say who reviews')
  const matter = await matterAt(room, asked)
  const isUndo = form.text('do') === 'undo'
  const { id } = await room.desk.change(async store =>
    isUndo
      ? undo(store, Number(form.text('decision')), { by })
      : decide(store, await wanted(store, form, matter), { by }),
  )
  await room.desk.weaver.woven()
  return addressOf(asked, 'html', { ...sameIn(matter), undone: isUndo ? `${id}` : null })
}

/** What a correction may move goes on by its number. */
function sameIn({ only, said }: Matter): Readonly<Record<string, string | null>> {
  return only && said ? { statement: `${said.statement}`, article: null, at: null } : {}
}

function leadOf({ only, total }: Matter): Html | string {
  if (only) return html`<a rel="up" href="${only.back.path}" aria-keyshortcuts="b">Back to ${only.back.name}</a>`
  if (total === 0) return 'All statements are reviewed.'
  return `${counted(total, 'statement')} that nobody has reviewed; those of which the engine is least sure come first.`
}

function nothing({ only, total }: Matter): string {
  if (only) return `There is no such ${only.kind} any more: its article was read anew, or it was corrected.`
  return total === 0 ? 'There is nothing to review.' : 'There are no more behind this one.'
}

function notices({ closed, trouble }: Matter): Html {
  return html`${trouble !== null && html`<p class="problem" role="alert">${trouble}</p>\n`}${
    closed !== null && html`<p class="problem">This archive can be read, but not changed: ${closed}</p>\n`
  }`
}

/** What is reviewed. */
function shown(matter: Matter): Html | false {
  const { only } = matter
  if (only?.kind !== 'demand') return statement(matter)
  return only.demand !== null && html`<ol class="entries">\n${demandEntry(only.demand)}</ol>\n`
}

/** The statement as the archive has it, and where it stands. */
function statement({ said, own, reading }: Matter): Html | false {
  if (!said) return false
  const { speaker, speakerName, form, confidence, source, state } = said
  const [act, when] = [deedOf(said), dayOf(said)]
  return html`<div class="entries"><p class="line">${whoLink(speaker, speakerName)} <span class="deed">${act && html`<span class="act">${act}</span> `}${when}</span></p>
<blockquote>${quoted(said, html`${said.words}`)}</blockquote>
${facts(state !== 'as read' && html`<strong>${state}</strong>`, form, `the engine is ${numeral(Math.round(confidence * 100))} % sure`, sourceLink(source))}${replies(said.replies)}</div>
${own && reading && context(reading.record.article, own)}`
}

function pager({ only, next, previous, said }: Matter, asked: Asked): Html | false {
  if (only) return false
  const to = (after: string | null) => addressOf(asked, 'html', { after, undone: null })
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
