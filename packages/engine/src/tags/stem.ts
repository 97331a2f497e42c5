const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    said: 'say',
    says: 'say',
    told: 'tell',
    thought: 'think',
    thinks: 'think',
    knew: 'know',
    known: 'know',
    wrote: 'write',
    written: 'write',
    felt: 'feel',
    found: 'find',
    saw: 'see',
    seen: 'see',
    heard: 'hear',
    spoke: 'speak',
    spoken: 'speak',
    swore: 'swear',
    sworn: 'swear',
    made: 'make',
    gave: 'give',
    given: 'give',
    took: 'take',
    taken: 'take',
    went: 'go',
    gone: 'go',
    came: 'come',
    held: 'hold',
    meant: 'mean',
    read: 'read',
    sent: 'send',
    began: 'begin',
    begun: 'begin',
    put: 'put',
    kept: 'keep',
    left: 'leave',
    led: 'lead',
    met: 'meet',
    was: 'be',
    were: 'be',
    is: 'be',
    are: 'be',
    been: 'be',
    being: 'be',
    am: 'be',
    had: 'have',
    has: 'have',
    having: 'have',
    did: 'do',
    does: 'do',
    done: 'do',
    denied: 'deny',
    denies: 'deny',
    replied: 'reply',
    replies: 'reply',
    insists: 'insist',
    admits: 'admit',
    admitted: 'admit',
    quipped: 'quip',
    sought: 'seek',
    taught: 'teach',
    understood: 'understand',
    drew: 'draw',
    showed: 'show',
    shown: 'show',
    forgot: 'forget',
    bet: 'bet',
    won: 'win',
  }),
)

/**
 * A verb's stem, rough but quick: enough to hold "insists", "insisted" and "insisting" together. The word must be
 * in lower case.
 */
export function stem(word: string): string {
  const known = IRREGULAR.get(word)
  if (known) return known
  const n = word.length
  if (n > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3))
  if (n > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`
  if (n > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (n > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2))
  if (n > 3 && word.endsWith('s') && !word.endsWith('ss')) return trimE(word.slice(0, -1))
  return trimE(word)
}

function undouble(word: string): string {
  const last = word.at(-1)
  return last === word.at(-2) && last !== 'l' && last !== 's' ? word.slice(0, -1) : word
}

// "argue", "argued", "arguing" lose their e alike.
function trimE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word
}
