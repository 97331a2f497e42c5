import { INQUIRY_HEAD } from '../inquiries/told.ts'
import { type Post, UNTOLD_OFFICE } from './post.ts'
import type { ToldChange } from './told.ts'

/** What the places of an article tell, each with what it needs of the others, and what needs an office that none of them tells. */
export function readTogether(places: readonly ToldChange[]): { told: ToldChange[]; untold: ToldChange[] } {
  const read = returned(takenOver(startsOf(withoutTerms(places))))
  const told = withPosts(read)
  const known = new Set(told.map(({ token, change }) => `${token} ${change}`))
  const untold = read.filter(
    one =>
      !one.post &&
      !one.held &&
      !one.isWeak &&
      one.party.entity?.type === 'person' &&
      !known.has(`${one.token} ${one.change}`),
  )
  return { told, untold: untold.map(one => ({ ...one, post: { office: UNTOLD_OFFICE, body: null } })) }
}

/** "Lee was unveiled as manager on Tuesday. He has signed a three-year deal": who has just come does not stay. */
function withoutTerms(told: readonly ToldChange[]): readonly ToldChange[] {
  return told.filter(
    one =>
      one.change !== 'stays' ||
      !told.some(
        ({ change, party, paragraph, force }) =>
          change === 'takes-up' &&
          party.key === one.party.key &&
          (force === 'done' || force === 'to-come') &&
          (paragraph === one.paragraph || paragraph === one.paragraph - 1),
      ),
  )
}

/** "She has been acting chief since Friday, when Lee left": where one takes over, the other has not only gone out. */
export function borneOut(told: readonly ToldChange[]): readonly ToldChange[] {
  const comes = told.find(({ change, isWeak }) => !isWeak && (change === 'acting' || change === 'takes-up'))
  if (!comes) return told
  return told.map(one =>
    one.isWeak && one.change === 'leaves' && one.party.key !== comes.party.key
      ? { ...one, isWeak: false, post: one.post ?? comes.post }
      : one,
  )
}

/** "The trust has appointed Lee. She starts in May": who starts is the one that has just been told to come. */
function startsOf(told: readonly ToldChange[]): readonly ToldChange[] {
  return told.map((one, i) => {
    if (!one.isWeak || !one.days || one.change !== 'takes-up' || one.party.mention?.kind !== 'pronoun') return one
    const named = told
      .slice(0, i)
      .findLast(({ change, paragraph, post }) => change === 'takes-up' && post && paragraph === one.paragraph)
    return named ? { ...one, party: { ...one.party, key: named.party.key, entity: named.party.entity } } : one
  })
}

/** "She was suspended in May … She returned to work on Monday": who was out of an office is back in it. */
function returned(told: readonly ToldChange[]): readonly ToldChange[] {
  if (!told.some(({ isReturn }) => isReturn)) return told
  const out = new Set(
    told.flatMap(({ change, force, party }) => (change === 'suspended' && force === 'done' ? [party.key] : [])),
  )
  const standsIn = new Set(told.flatMap(({ change, party }) => (change === 'acting' ? [party.key] : [])))
  return told.map(one =>
    one.isReturn && out.has(one.party.key) && !standsIn.has(one.party.key)
      ? { ...one, change: 'takes-up', manner: null, isWeak: false }
      : one,
  )
}

/** "Lee resigned last night. Her deputy takes over": right behind somebody's going, what is taken over is the office. */
function takenOver(told: readonly ToldChange[]): readonly ToldChange[] {
  return told.map(one => {
    if (!one.isWeak || one.post || one.days || one.change !== 'takes-up') return one
    const isVacant = told.some(
      ({ change, force, party, paragraph, token }) =>
        change === 'leaves' &&
        (force === 'done' || force === 'to-come') &&
        party.key !== one.party.key &&
        token < one.token &&
        one.paragraph - paragraph <= 1,
    )
    return isVacant ? { ...one, isWeak: false } : one
  })
}

/** Who is named as acting chief and "takes over on Monday" takes over for a time. */
function standsIn(one: ToldChange, told: readonly ToldChange[]): ToldChange {
  const isActing = ({ change, party, isWeak }: ToldChange) =>
    change === 'acting' && party.key === one.party.key && !isWeak
  return one.change === 'takes-up' && one.manner === null && one.held && told.some(isActing)
    ? { ...one, change: 'acting', post: null, held: null }
    : one
}

/**
 * The changes with the offices that other places of the article tell: of the same people, or for who takes over of the only
 * one who goes; without those that need one still.
 */
function withPosts(told: readonly ToldChange[]): ToldChange[] {
  const posts = new Map<string, Post>()
  const left = new Map<string, Post>()
  for (const { party, post, change, force } of told) {
    if (!post || post.office === UNTOLD_OFFICE || post.office === INQUIRY_HEAD) continue
    if (!posts.has(party.key)) posts.set(party.key, post)
    if (change === 'leaves' && (force === 'done' || force === 'to-come')) left.set(party.key, post)
  }
  const vacant = left.size === 1 ? [...left][0] : null
  return told.flatMap(each => {
    const one = standsIn(each, told)
    const takes = one.change === 'takes-up' || one.change === 'acting'
    const free = takes && vacant && vacant[0] !== one.party.key ? vacant[1] : undefined
    // Nobody stands in for themselves.
    const own = one.change === 'acting' ? undefined : posts.get(one.party.key)
    const any = one.change === 'acting' ? { office: UNTOLD_OFFICE, body: null } : undefined
    // Who has held it for a time gets that one, and not what another leaves.
    const kept = told.find(
      ({ change, party, post }) => change === 'acting' && post && party.key === one.party.key,
    )?.post
    const post = one.post ?? (one.held ? (kept ?? free ?? one.held) : (own ?? free ?? postTaken(one, told) ?? any))
    return post ? [{ ...one, post }] : []
  })
}

/** "Named Bell as its chief, replacing Lee, who retires in April": who goes right beside somebody's coming leaves what that one takes. */
function postTaken({ change, party, paragraph, token }: ToldChange, told: readonly ToldChange[]): Post | undefined {
  if (change !== 'leaves' || party.mention?.kind === 'description') return undefined
  const comes = told.find(
    one =>
      (one.change === 'takes-up' || one.change === 'acting') &&
      one.post &&
      one.post.office !== UNTOLD_OFFICE &&
      one.party.key !== party.key &&
      one.paragraph === paragraph &&
      Math.abs(one.token - token) < BESIDE,
  )
  return comes?.post ?? undefined
}

// In tokens.
const BESIDE = 25
