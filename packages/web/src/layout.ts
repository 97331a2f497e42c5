import { type Html, html } from '@onrecord/pages'
import type { Asked } from './asked.ts'
import { script, stylesheet } from './assets/assets.ts'
import type { Sheet } from './page.ts'

// What every page leads to: what there is to read, then what one can do.
const ROOMS = {
  Read: [
    { path: '/stories', name: 'Stories' },
    { path: '/people', name: 'People' },
    { path: '/articles', name: 'Articles' },
    { path: '/turns', name: 'Turns' },
    { path: '/demands', name: 'Demands' },
  ],
  Work: [
    { path: '/check', name: 'Check' },
    { path: '/audit', name: 'Audit' },
    { path: '/review', name: 'Review' },
    { path: '/add', name: 'Add' },
    { path: '/try', name: 'Try it' },
  ],
} as const

/** What the frame has to know beside the page itself. */
interface Frame {
  readonly asked: Asked
  /** The addresses of the page's other formats. */
  readonly twins?: { readonly json: string; readonly atom?: string | undefined; readonly csv?: string | undefined }
  /** Without what leads to other pages. */
  readonly bare?: boolean
}

/** A whole page: the frame that all pages share, and in it what this one shows. No script within it and no style of its own. */
export function layout(
  { title, heading = title, kind, lead, main, scripts = [] }: Sheet,
  { asked, twins, bare = false }: Frame,
): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${kind === 'home' ? 'onrecord' : `${title} · onrecord`}</title>
<link rel="stylesheet" href="${stylesheet().path}">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${twins && html`<link rel="alternate" type="application/json" href="${twins.json}">\n`}${twins?.atom !== undefined && html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${twins.atom}">\n`}${scripts.map(name => html`<script type="module" src="${script(name).path}"></script>\n`)}</head>
<body class="${kind}">
<a class="skip" href="#main">To the contents</a>
<header class="mast">
<a class="brand" href="/">onrecord</a>
${!bare && html`${rooms(asked)}${finder(asked)}`}</header>
<main id="main" tabindex="-1">
<h1>${heading}</h1>
${lead && html`<p class="lead">${lead}</p>\n`}${main}
</main>
<footer class="foot">
<p>onrecord holds what was reported, never what is true. Every entry points at the words it was drawn from.</p>
${twins && html`<p>This page as <a href="${twins.json}">JSON</a>${twins.atom !== undefined && html` and as a <a href="${twins.atom}">feed</a>`}${twins.csv !== undefined && html` and as a <a href="${twins.csv}">table</a>`}.</p>\n`}</footer>
</body>
</html>
`
}

function rooms({ url }: Asked): Html {
  const link = ({ path, name }: { readonly path: string; readonly name: string }) => {
    const here = url.pathname === path ? 'page' : url.pathname.startsWith(`${path}/`) && 'true'
    return html`<li><a href="${path}"${here && html` aria-current="${here}"`}>${name}</a></li>\n`
  }
  const groups = Object.entries(ROOMS).map(
    ([group, links]) => html`<ul aria-label="${group}">\n${links.map(link)}</ul>\n`,
  )
  return html`<nav class="rooms" aria-label="Main">\n${groups}</nav>\n`
}

/** The search that every page has, but for that of searching, which has its own. */
function finder({ url }: Asked): Html | false {
  return (
    url.pathname !== '/search' &&
    html`<form class="finder" action="/search" role="search">
<input type="search" name="q" aria-label="Search the statements" placeholder="Search statements">
<button>Search</button>
</form>
`
  )
}
