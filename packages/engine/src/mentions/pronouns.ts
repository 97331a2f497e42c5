import type { Tokens } from '../document.ts'
import { hashText } from '../model/hash.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import type { Pronoun } from './mention.ts'
import type { Text } from './sight.ts'

type Kind = Pick<Pronoun, 'form' | 'role'>

const FORMS: Readonly<
  Record<Pronoun['form'], readonly [subject: string, object: string, possessive: string, reflexive: string]>
> = {
  he: ['he', 'him', 'his', 'himself'],
  she: ['she', 'her', 'hers', 'herself'],
  they: ['they', 'them', 'their theirs', 'themselves themself'],
  it: ['it', '', 'its', 'itself'],
  who: ['who', 'whom', 'whose', ''],
  I: ['i', 'me', 'my mine', 'myself'],
  we: ['we', 'us', 'our ours', 'ourselves'],
}
const ROLES: readonly Pronoun['role'][] = ['subject', 'object', 'possessive', 'reflexive']

const KINDS: ReadonlyMap<number, Kind> = new Map(
  (Object.keys(FORMS) as Pronoun['form'][]).flatMap(form =>
    FORMS[form].flatMap((words, r) =>
      words
        .split(' ')
        .filter(Boolean)
        .map(word => [hashText(word), { form, role: ROLES[r] }] as const),
    ),
  ),
)
const HER = hashText('her')
const US = hashText('us')
const DETERMINER = tagIndex('DT')
const POSSESSIVE = tagIndex('PRP$')
const PROPER = tagSet('NNP NNPS')

/** The pronouns of a stretch of tokens. */
export function pronounsIn({ tokens, tags, forms }: Text, { from, to }: Tokens): Pronoun[] {
  const found: Pronoun[] = []
  for (let i = from; i < to; i++) {
    const kind = KINDS.get(forms[i].lower)
    if (!kind || (forms[i].lower === US && (PROPER.has(tags[i]) || tokens[i].text === 'US'))) continue
    // "Brought her an umbrella": no article follows a possessive, whatever the tagger says.
    const possessive = forms[i].lower === HER && tags[i] === POSSESSIVE && tags[i + 1] !== DETERMINER
    const role = possessive ? 'possessive' : kind.role
    found.push({
      kind: 'pronoun',
      from: tokens[i].from,
      to: tokens[i].to,
      tokens: { from: i, to: i + 1 },
      form: kind.form,
      role,
    })
  }
  return found
}
