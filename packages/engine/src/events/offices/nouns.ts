import { isOneOf, isVerb } from '../../mentions/sight.ts'
import { wordSet } from '../../mentions/word-set.ts'
import { forceIn } from '../context.ts'
import type { Reading, Sentence } from '../reading.ts'
import { ownerOf } from '../subject.ts'
import type { Force, VerbGroup } from '../verb-group.ts'
import { postAt, postHeld, UNTOLD_OFFICE } from './post.ts'
import { PRESENT, type ToldChange, told } from './told.ts'
import type { Phrase } from './words.ts'

const AS = wordSet('as')
const WANTED = wordSet(`
  call calls called calling demand demands demanded demanding ask asked asks seek seeks sought want wants wanted urge urged offer offers offered
  offering consider considered threat pressure petition motion vote possible over for-the reject rejected refuse refused withdraw withdrew`)
const TALK = wordSet('rumour rumours rumor rumors talk speculation reports denied deny denies rule ruled rules')

/** What a noun tells of whose it is: "her departure", "the resignation of Ann Lee", "his term ends". */
export function changesOfNoun(reading: Reading, sentence: Sentence, { value, tokens }: Phrase): ToldChange[] {
  const { doc } = reading
  if (isVerb(doc, tokens.from)) return []
  const party = ownerOf(reading, sentence, tokens)
  if (party?.of !== 'person' || (value.needs === 'name' && party.mention?.kind !== 'name')) return []
  const isTold = value.needs !== 'office' && party.mention?.kind === 'name'
  const end = Math.max(tokens.to, party.tokens.to)
  const said = isOneOf(doc, end, AS) ? postAt(reading, sentence.to, end) : null
  const post = said ?? postHeld(reading, party, null) ?? (isTold ? { office: UNTOLD_OFFICE, body: null } : null)
  if (!post) return []
  for (
    let i = Math.max(sentence.from, Math.min(tokens.from, party.tokens.from) - 6);
    i < Math.min(sentence.to, tokens.to + 4);
    i++
  )
    if (isOneOf(doc, i, WANTED)) return []
  // "His term ends in June"
  let force: Force = PRESENT.has(doc.tags[tokens.to - 1]) ? 'to-come' : 'done'
  for (let i = Math.max(sentence.from, tokens.from - 8); i < tokens.from; i++)
    if (isOneOf(doc, i, TALK)) force = 'rumoured'
  const group: VerbGroup = {
    from: tokens.from,
    force,
    isPassive: false,
    isWould: false,
    isPastPlan: false,
    controlled: null,
  }
  const inContext = forceIn(reading, sentence, group, tokens.from, party)
  if (inContext === 'none') return []
  return [
    {
      ...told(reading, sentence, value, party, { ...post, to: tokens.to }, inContext, tokens),
      isNoun: tokens.to === tokens.from + 1,
      isWeak: party.mention?.kind === 'pronoun',
    },
  ]
}
