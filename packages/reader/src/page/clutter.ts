import type { Measure } from './measure.ts'
import { attribute, type Element, labelsOf } from './tree.ts'

const tags = new Set(
  'script style noscript template head nav menu form button select textarea input footer dialog iframe svg math canvas object video audio amp-ad amp-embed amp-iframe amp-sidebar amp-consent'.split(
    ' ',
  ),
)
const roles = new Set(
  'navigation banner contentinfo search dialog alertdialog alert menu menubar toolbar complementary form tablist'.split(
    ' ',
  ),
)

// What readers write and what the law asks for may outweigh the article on a page; nothing else does.
const overgrown = named('cookies?', 'consent', 'gdpr', 'comments?', 'disqus', 'respond')
const furniture = named(
  ...['nav', 'navbar', 'navigation', 'menu', 'breadcrumbs?', 'sidebar', 'footer', 'toolbar', 'skip', 'jump', 'login'],
  ...['related', 'recirc\\w*', 'recommend\\w*', 'popular', 'trending', 'teasers?', 'topics', 'tags', 'tag list'],
  ...['most (?:read|popular|viewed|shared)', 'read (?:more|next)', 'also (?:read|in)'],
  ...['more (?:on|from|stories|news|local|links?)', 'pagination', 'pager'],
  ...['newsletters?', 'nl', 'subscri(?:be|ption)', 'sign ?up', 'donat\\w*', 'promos?', 'promotion\\w*'],
  ...[
    'ads?',
    'advert\\w*',
    'sponsor\\w*',
    'dfp',
    'outbrain',
    'taboola',
    'privacy',
    'modal',
    'popup',
    'popover',
    'toast',
  ],
  ...['shar(?:e|ing)', 'social', '(?:author|writer) (?:bio|box|card|info)', 'about (?:the )?author'],
  ...['screen reader text', 'sr only', 'visually ?hidden', 'print only'],
)

function named(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`)
}

/**
 * Whether an element is the page's furniture and no part of an article: navigation, notices, forms, sharing, related
 * links, comments. Told by its tag, role and names, and by holding little but links. Names can mislead, so an element
 * with a headline (`h1`) in it, or with most of the page's text, is none on their account.
 */
export function isClutter(element: Element, measure: Measure, page: Measure, holdsHeadline: boolean): boolean {
  if (tags.has(element.tagName) || roles.has(attribute(element, 'role') ?? '') || isHidden(element)) return true
  if (holdsHeadline || element.tagName === 'html' || element.tagName === 'body') return false
  const labels = labelsOf(element)
  if (overgrown.test(labels)) return true
  if (measure.text > page.text / 2) return false
  return furniture.test(labels) || isLinks(element, measure)
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style') ?? '')
  )
}

function isLinks({ tagName }: Element, { text, linked }: Measure): boolean {
  return /^(?:ul|ol|div|section|aside|table|dl)$/.test(tagName) && text > 0 && linked > 0.7 * text
}
