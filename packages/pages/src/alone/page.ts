import { Html, html } from '../html.ts'
import { type StyleName, style } from '../styles.ts'

/**
 * What one page shows: records, each article beside its own, the dossier of several articles, an audit of an archive, or
 * checked drafts.
 */
interface Parts {
  readonly kind: 'record' | 'dossier' | 'audit' | 'check'
  readonly title: string
  /** Style sheets of ours beside the base, the more particular last. */
  readonly styles: readonly StyleName[]
  /** Below the heading: what leads to the parts of the page. */
  readonly navigation: Html
  readonly main: Html
  readonly heading: string
  /** What is said at the foot of the page; else that it holds what was reported. */
  readonly foot?: string
}

/** A whole page that stands alone: no script, nothing fetched, even if a word of an article got through as markup. */
export function page({ kind, title, heading, styles, navigation, main, foot }: Parts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${(['base', ...styles] as const).map(name => sheet(style(name)))}</style>
</head>
<body class="${kind}">
<header>
<h1>${heading}</h1>
${navigation}</header>
<main>
${main}</main>
<footer><p>${foot ?? `The ${kind} holds what was reported, never what is true. Every entry points at the words it was drawn from.`}</p></footer>
</body>
</html>
`
}

/** Our own files, put in as they are: they hold nothing that came from an article. */
function sheet(rules: string): Html {
  return new Html(rules)
}
