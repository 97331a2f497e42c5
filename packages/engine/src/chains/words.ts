import { stem } from '../tags/stem.ts'

// What any two sentences may share without being on one matter.
const SMALL = new Set(
  `a an the and or but nor so yet if then than that this these those there here it its he him his she her hers they them
  their we us our i me my you your who whom whose which what when where why how to of in on at by for with from into onto
  over under about after before between against during until within without up down out off as is are was were be been
  being am do does did done have has had having will would shall should can could may might must not no never none all any
  some each every both more most much many other another such own same very just only also too even still again once now
  say said says saying told tell tells telling asked ask asks asking added add adding mr mrs ms miss dr sir dame lord lady one two three first last
  year years month months week weeks day days yesterday today tomorrow monday tuesday wednesday thursday friday saturday
  sunday january february march april june july august september october november december night morning evening
  people thing things way time got get gets make made makes go going gone went come came take took put let like want
  wants wanted know think need needs anybody anyone anything everybody everyone everything nobody somebody someone something nothing because since while though although don doesn didn won wouldn isn aren wasn weren
  haven hasn hadn couldn shouldn ll ve re m s t d yes new`.split(/\s+/),
)

// What is one matter in other words: what is shut is closed, what is released is published.
const ONE: ReadonlyMap<string, string> = new Map(
  [
    'close shut closure',
    'publ public publish release releas disclose disclos',
    'pay paid compens repay repaid refund payout',
    'resign quit resignation',
    'sack dismiss fire fired remov remove removal',
    'restor back reinstat return reopen resum resume',
    'meet met meeting',
    'account book record document',
    'video footag tape',
    'inquiri enquiri investig probe',
    'apolog sorri',
    'sell sold sal sale',
    'build built',
    'hold held',
    'send sent',
    'leav left',
    'spend spent',
    'writ write wrote written',
    'buy bought purchas',
    'lose lost loss',
    'seek sought',
    'choos choose chose chosen',
    'withdraw withdrew withdrawn withdrawal',
    'strik strike struck',
    'ris rise rose risen',
    'fight fought',
    'win won',
    'see saw seen',
    'know knew known',
    'tak take taken',
    'giv give given gave',
    'driv drive driven drove',
    'speak spoke spoken',
    'drop dropped',
    'break broke broken',
    'nine 9',
    'two 2',
    'three 3',
    'four 4',
    'five 5',
    'six 6',
    'seven 7',
    'eight 8',
    'ten 10',
    'half 50',
  ].flatMap(line => {
    const words = line.split(' ')
    return words.map(word => [noun(stem(word)), words[0]] as const)
  }),
)

/** The stems of the words that carry a text's matter, in order, each once. */
export function matterOf(text: string): Set<string> {
  const stems = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const root = rootOf(word)
    if (root !== '') stems.add(root)
  }
  return stems
}

// A newspaper's everyday words come again in every article.
const KNOWN = new Map<string, string>()
const MOST = 20_000

/** The stem of a word in small letters, as matters are compared; empty where it carries none. */
export function rootOf(word: string): string {
  const known = KNOWN.get(word)
  if (known !== undefined) return known
  const root = isSmall(word) ? '' : plainRootOf(word)
  if (KNOWN.size < MOST) KNOWN.set(word, root)
  return root
}

function isSmall(word: string): boolean {
  return (word.length < 2 && !/\d/.test(word)) || SMALL.has(word)
}

function plainRootOf(word: string): string {
  const cut = noun(stem(word))
  return ONE.get(cut) ?? cut
}

// "Resignation" and "resign", "publication" and "publish" are one matter.
function noun(word: string): string {
  const cut = word.replace(/(?:i[sz]ation|ication|ation|ment|ition|tion|sion|al|ance|ence|ish|ity|er|or|e)$/, '')
  return cut.length >= 4 ? cut : word
}

/** How many words two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both
}

/** The share of the smaller text's words that the other has too; 0 where one has none. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size)
  return least ? shared(a, b) / least : 0
}
