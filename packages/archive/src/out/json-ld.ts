import type { Act } from '@onrecord/record'
import type { Somebody, Statement } from './statements.ts'

/**
 * What was said as schema.org has it, one graph:
 * - Quotation for words that are quoted, by their `creator`, `isBasedOn` the NewsArticle that has them;
 * - Claim for statements that something is or will be so, quoted or not: what `itemReviewed` of a ClaimReview takes, with
 *   the `name` for its `claimReviewed`. Who reviews it adds the rating, which an archive of words does not have.
 * People and bodies go by their ids in the archive, whatever they are called.
 */
export async function* jsonLd(pages: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":['
  let separator = '\n'
  let version = 0
  for await (const page of pages) {
    for (const statement of page) {
      const nodes = nodesOf(statement)
      if (nodes.length === 0) continue
      if (statement.version !== version) nodes.unshift(articleOf(statement))
      version = statement.version
      for (const node of nodes) {
        yield separator + safe(JSON.stringify(node))
        separator = ',\n'
      }
    }
  }
  yield '\n]}\n'
}

/** So that the graph can stand in a page's script element, whatever the words are. */
function safe(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

const CLAIMS: ReadonlySet<Act | null> = new Set<Act>(['assert', 'predict', 'accuse', 'deny', 'admit'])

function nodesOf(statement: Statement): object[] {
  const isQuoted = statement.form !== 'indirect'
  return [
    ...(isQuoted ? [quotationOf(statement)] : []),
    ...(CLAIMS.has(statement.act) ? [claimOf(statement, isQuoted)] : []),
  ]
}

function quotationOf(statement: Statement): object {
  const { words, about, saidFrom, saidTo } = statement
  const day = saidFrom === saidTo && saidFrom
  return {
    '@type': 'Quotation',
    '@id': idOf(statement, 'quotation'),
    text: words,
    ...by(statement, 'creator'),
    ...(day ? { dateCreated: day } : {}),
    ...(about.length > 0 ? { about: about.map(agent) } : {}),
    isBasedOn: { '@id': articleId(statement) },
  }
}

function claimOf(statement: Statement, isQuoted: boolean): object {
  const { words, day, about } = statement
  return {
    '@type': 'Claim',
    '@id': idOf(statement, 'claim'),
    name: short(words),
    text: words,
    ...by(statement, 'author'),
    ...(day === null ? {} : { datePublished: day }),
    ...(about.length > 0 ? { about: about.map(agent) } : {}),
    appearance: { '@id': articleId(statement) },
    ...(isQuoted ? { isBasedOn: { '@id': idOf(statement, 'quotation') } } : {}),
  }
}

function articleOf(statement: Statement): object {
  const { headline, published, outlet, url } = statement
  return {
    '@type': 'NewsArticle',
    '@id': articleId(statement),
    ...(isWeb(url) ? { url } : {}),
    ...(headline === null ? {} : { headline }),
    ...(published === null ? {} : { datePublished: published }),
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
  }
}

/** Whose words they are. A document is no agent, and of somebody not known nothing is said. */
function by({ speaker, speakerId, speakerType }: Statement, property: 'creator' | 'author'): object {
  if (speaker === null || speakerType === null || speakerType === 'document') return {}
  const id = speakerId === null ? {} : { '@id': personId(speakerId) }
  return { [property]: { '@type': typeOf(speakerType), ...id, name: speaker } }
}

function agent({ id, name, type }: Somebody): object {
  return { '@type': typeOf(type), '@id': personId(id), name }
}

function typeOf(type: Somebody['type']): string {
  if (type === 'document') return 'CreativeWork'
  return type === 'organisation' || type === 'group' ? 'Organization' : 'Person'
}

function articleId({ article, url }: Statement): string {
  return isWeb(url) ? url : `urn:x-onrecord:article:${encodeURIComponent(article)}`
}

function isWeb(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url)
}

function personId(id: string): string {
  return `urn:x-onrecord:person:${encodeURIComponent(id)}`
}

function idOf({ article, entry }: Statement, kind: 'quotation' | 'claim'): string {
  return `urn:x-onrecord:${kind}:${encodeURIComponent(article)}:${encodeURIComponent(entry)}`
}

// What search engines show of a reviewed claim, in characters.
const NAME = 75

function short(words: string): string {
  const letters = [...words.replace(/\s+/g, ' ').trim()]
  return letters.length <= NAME
    ? letters.join('')
    : `${letters
        .slice(0, NAME - 1)
        .join('')
        .trimEnd()}…`
}
