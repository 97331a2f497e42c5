/** What a site's robots.txt asks of us. */
export interface Robots {
  /** Whether we may fetch a URL of the site. */
  readonly allows: (url: URL) => boolean
  /** How many milliseconds to leave between two requests, where it says so. */
  readonly delay: number | undefined
}

interface Rule {
  readonly allow: boolean
  readonly pattern: string
}

interface Group {
  readonly agents: readonly string[]
  readonly rules: readonly Rule[]
  readonly delay: number | undefined
}

/** How much of a robots.txt is read, in bytes: what RFC 9309 asks for at least. */
export const robotsLimit = 512 * 1024

/** No rules at all: everything may be fetched. */
export const noRobots: Robots = { allows: () => true, delay: undefined }

/**
 * Reads a robots.txt as RFC 9309 says: the groups that name us, taken together, else those for everybody; of the rules that
 * match a path the longest counts, and of two as long the one that allows. `Crawl-delay`, which the RFC leaves out, is read too.
 */
export function robotsFrom(text: string, name: string): Robots {
  const groups = groupsIn(text.slice(0, robotsLimit))
  const own = groups.filter(({ agents }) => agents.includes(name))
  const ours = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = ours.flatMap(group => group.rules)
  return {
    allows: ({ pathname, search }) => pathname === '/robots.txt' || isAllowed(rules, encoded(pathname + search)),
    delay: ours.map(({ delay }) => delay).find(delay => delay !== undefined),
  }
}

function groupsIn(text: string): readonly Group[] {
  const groups: { agents: string[]; rules: Rule[]; delay: number | undefined }[] = []
  let isNaming = false
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = line.replace(/#.*/, '').match(/^\s*([a-z-]+)\s*:\s*(\S*)/i) ?? []
    const field = key.toLowerCase()
    if (field === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [], delay: undefined })
      groups.at(-1)?.agents.push(value === '*' ? value : (value.match(/^[a-z_-]+/i)?.[0] ?? '').toLowerCase())
      isNaming = true
    } else if (field === 'allow' || field === 'disallow') {
      if (value !== '') groups.at(-1)?.rules.push({ allow: field === 'allow', pattern: encoded(value) })
      isNaming = false
    } else if (field === 'crawl-delay') {
      const group = groups.at(-1)
      const seconds = Number(value)
      if (group && value !== '' && seconds >= 0) group.delay ??= seconds * 1000
      isNaming = false
    }
  }
  return groups
}

function isAllowed(rules: readonly Rule[], path: string): boolean {
  const matching = rules.filter(({ pattern }) => matches(pattern, path))
  const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length))
  const decisive = matching.filter(({ pattern }) => pattern.length === longest)
  return decisive.length === 0 || decisive.some(({ allow }) => allow)
}

/** Whether a path begins as a pattern says, in which `*` stands for anything and a last `$` for the end. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$')
  const [start = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(start)) return false
  let at = start.length
  for (const [i, part] of parts.entries()) {
    const isLast = isWhole && i === parts.length - 1
    const found = isLast ? path.length - part.length : path.indexOf(part, at)
    if (found < at || !path.startsWith(part, found)) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}

/** A path or pattern in one spelling: what needs no escape has none, what needs one has it in capitals. */
function encoded(path: string): string {
  return path
    .replace(/[^\x21-\x7e]+/g, part => encodeURIComponent(part.toWellFormed()))
    .replace(/%([\da-f]{2})/gi, (written: string, code: string) => {
      const c = String.fromCharCode(Number.parseInt(code, 16))
      return /[\w.~-]/.test(c) ? c : written.toUpperCase()
    })
}
