import { setTimeout as pause } from 'node:timers/promises'
import { type Audit, OVERVIEW, type Selection, WHOLE_AUDIT } from '@onrecord/archive'
import { day, type Html, html } from '@onrecord/pages'
import { csv, parts } from '@onrecord/pages/audit'
import { isDate } from '@onrecord/reader'
import type { DatedAudit } from '../asides/audits.ts'
import { type Asked, addressOf } from '../asked.ts'
import { personPath } from '../links.ts'
import type { Page } from '../page.ts'
import { Refusal } from '../refusal.ts'

// In voices of a table.
const LISTED = 50
// In milliseconds. Who reads a page is told that it is being counted; a program waits.
const PATIENCE = 150

/** Whose voices the coverage carries: for each question a chart and its figures. Null while it is being counted. */
export const audit: Page<DatedAudit | null> = {
  path: '/audit',
  ask({ store, desk }, asked) {
    const selection = selectionIn(asked)
    // Of one outlet nothing differs from outlet to outlet.
    const questions =
      selection.outlet === undefined ? WHOLE_AUDIT : [...OVERVIEW, ...WHOLE_AUDIT.filter(({ per }) => per === 'month')]
    const counting = desk.audits.of(store, { questions, selection, limit: LISTED })
    return asked.format === 'html' ? Promise.race([counting, pause(PATIENCE, null, { ref: false })]) : counting
  },
  data: dated => dated && { ...dated.audit, counted: dated.counted },
  table: dated => (dated ? csv(dated.audit) : ''),
  show(dated, asked) {
    return {
      title: 'Whose voices',
      kind: 'audit',
      lead: 'Who is heard in this archive: it counts what was read in its articles, and does not say who should be.',
      main: dated ? counted(dated, asked) : waiting(asked),
      scripts: dated ? [] : ['audit'],
    }
  },
}

/** The script (`client/audit.ts`) asks for the page again when its JSON twin, which waits, has come. */
function waiting(asked: Asked): Html {
  return html`<p role="status">The statements are being counted, which takes some seconds where there are many. <a id="again" href="${addressOf(asked, 'html')}" data-twin="${addressOf(asked, 'json')}">Look again</a></p>\n`
}

function counted(dated: DatedAudit, asked: Asked): Html {
  const { navigation, main } = drawn(dated.audit)
  return html`${narrowing(dated, asked)}${older(dated)}${navigation}
<p class="more"><a href="${addressOf(asked, 'csv')}">All figures as a table (CSV)</a></p>
${main}`
}

// A hundred charts and tables take twenty milliseconds to draw, and are the same as long as the audit is.
const held = new WeakMap<Audit, ReturnType<typeof parts>>()

function drawn(audit: Audit): ReturnType<typeof parts> {
  const known = held.get(audit) ?? parts(audit, id => personPath({ id }))
  held.set(audit, known)
  return known
}

function selectionIn(asked: Asked): Selection {
  const [from, to, outlet] = [dayIn(asked, 'from'), dayIn(asked, 'to'), asked.query('outlet')]
  return {
    copies: asked.query('copies') === 'each' ? 'each' : 'once',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(outlet !== undefined && { outlet }),
  }
}

function dayIn(asked: Asked, name: string): string | undefined {
  const given = asked.query(name)
  if (given === undefined || (isDate(given) && given.length === 10)) return given
  throw new Refusal(400, `${name} is a day, written as 2026-03-12`)
}

/** What narrows the coverage. The outlets are those of the audit itself. */
function narrowing({ audit }: DatedAudit, asked: Asked): Html {
  const value = (name: string) => asked.query(name) ?? ''
  const outlets = new Set(
    audit.tables.flatMap(({ per, articles }) => (per?.sort === 'outlet' && articles > 0 ? per.name : [])),
  )
  return html`<form class="narrowing" action="/audit">
<div class="fields">
<p><label for="outlet">Outlet</label> <input id="outlet" name="outlet" list="outlets" value="${value('outlet')}"></p>
<p><label for="from">Published from</label> <input id="from" type="date" name="from" value="${value('from')}"></p>
<p><label for="to">Published until</label> <input id="to" type="date" name="to" value="${value('to')}"></p>
</div>
<datalist id="outlets">${[...outlets].map(name => html`<option value="${name}"></option>`)}</datalist>
<p><label><input type="checkbox" name="copies" value="each"${value('copies') === 'each' && html` checked`}> Count a wire report for each article that prints it</label></p>
<p><button>Count</button></p>
</form>
`
}

function older({ counted, isCurrent }: DatedAudit): Html | false {
  return (
    !isCurrent &&
    html`<p class="facts" role="status">Counted on ${day(counted.slice(0, 10))} at ${counted.slice(11, 16)} UTC. The archive has changed since; it is counted anew from time to time.</p>\n`
  )
}
