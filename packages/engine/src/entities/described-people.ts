import { DEMONYMS } from '../mentions/demonyms.ts'
import type { Description, Mention } from '../mentions/mention.ts'
import { isCapital, isOneOf, isVerb, type Text } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { type Holders, isDefinite } from './holders.ts'
import { moveToFront } from './move-to-front.ts'
import { OnStage } from './on-stage.ts'

// Of these somebody has mostly one.
const SERVANTS = wordSet('lawyer attorney solicitor spokesman spokeswoman spokesperson agent publicist')
// Of whom there is one at a time, of whatever the article is about.
const SOLE = wordSet('president premier chancellor mayor governor king queen pope sultan emir')
// Who is called by a state.
const SITTERS = wordSet('senator congressman congresswoman representative lawmaker republican democrat governor')
// Of whom a story mostly has one, too: who was called so once is meant again.
const KEPT =
  wordSet(`president premier chancellor mayor governor king queen pope sultan emir minister secretary chair chairman
  chairwoman chief commissioner judge manager coach director superintendent ambassador sheriff principal headteacher
  rector dean bishop archbishop coroner auditor ombudsman treasurer speaker convener provost taoiseach`)
const SECOND = wordSet('vice vice-presidential')
const RUNNERS = wordSet('nominee candidate contender hopeful front-runner frontrunner nominee-in-waiting')
// What newspapers call somebody by whom they have just named, for a change.
const EPITHETS = wordSet(`nominee candidate contender hopeful front-runner frontrunner senator congressman congresswoman
  governor president premier minister mayor politician businessman businesswoman billionaire millionaire tycoon mogul
  magnate manager boss gaffer coach captain skipper striker midfielder defender goalkeeper winger batsman bowler star
  singer actor actress author novelist veteran pensioner politician lawmaker democrat republican conservative
  leader journalist anchor host nominee-in-waiting father mother superstar monarch assemblyman assemblywoman`)
const PAST = wordSet('former retired ex veteran longtime long-time long-serving')
// Who stays without a name.
const UNNAMED = wordSet(`source insider official spokesman spokeswoman spokesperson reporter witness aide voice stranger
  onlooker bystander neighbour neighbor`)

// So many times as often as anybody else with a title somebody is named who has it alone.
const FAR = 3
// So many candidates back a description may reach.
const WINDOW = 8

/** Whom descriptions of people mean, as a walk through an article comes to know them. */
export class DescribedPeople {
  private readonly text: Text
  private readonly holders: Holders
  private readonly campaigners: ReadonlySet<number>
  private readonly stage: OnStage
  /** How many names each party has in the article. */
  private readonly names: Int32Array
  /** Who has a campaign, the last mentioned first. */
  private readonly running: number[] = []
  /** The nouns that somebody unnamed was brought on with ("A source said. The source added"). */
  private readonly introduced = new Set<number>()
  /** Whom the story has called by a noun alone ("the premier"), by the noun's hash. */
  private readonly called = new Map<number, number>()
  /** Whom the article has named so far. */
  private readonly named = new Set<number>()

  constructor(text: Text, holders: Holders, campaigners: ReadonlySet<number>, names: Int32Array) {
    this.text = text
    this.holders = holders
    this.campaigners = campaigners
    this.names = names
    this.stage = new OnStage(text)
  }

  /** Goes on to a mention. */
  enter(mention: Mention): void {
    this.stage.enter(mention.tokens.from)
    if (mention.kind === 'pronoun' && mention.role === 'subject' && /^s?he$/.test(mention.form)) this.stage.goOn()
  }

  /** Takes note of whom a name or a description stands for. */
  note(mention: Mention, party: number): void {
    if (mention.kind !== 'pronoun') this.stage.name(party, mention)
    if (mention.kind === 'name') this.named.add(party)
    if (this.campaigners.has(party)) moveToFront(this.running, party, WINDOW)
  }

  /** The party that a description means, or -1. */
  find(description: Description): number {
    const noun = this.text.forms[description.head].lower
    const party = this.meant(description, this.introduced.has(noun))
    if (party < 0 && description.determiner === 'a') {
      this.introduced.add(noun)
      this.stage.bringOn(description)
    }
    if (
      party >= 0 &&
      description.determiner === 'the' &&
      isBare(description) &&
      isOneOf(this.text, description.head, KEPT)
    )
      this.called.set(noun, party)
    return party
  }

  /** The same for two descriptions of one person that "and" joins. */
  findJoined(first: Description, second: Description): number {
    const { determiner, tokens, head } = first
    const party = this.meant({ ...second, determiner, tokens }, false)
    return party < 0 && determiner === 'the' && leads(this.text, first) ? this.stage.leadAt(head) : party
  }

  /** The one with the title, or where nobody has it, who is on stage. */
  private meant(description: Description, introduced: boolean): number {
    const { text, holders, stage } = this
    const { office, determiner, head } = description
    if (determiner === 'whose' && isOneOf(text, head, SERVANTS)) return holders.only(description)
    if (!isDefinite(text, description)) return -1
    const found = holders.find(description)
    if (found?.length === 1) {
      const lead = this.named.has(found[0]) ? -1 : this.justNamed(description)
      return lead >= 0 ? lead : found[0]
    }
    // Who has a campaign is the candidate.
    const runs = runsFirst(text, description)
    const runner = runs ? this.running.find(p => !holders.isSomebodyElse(p, description)) : undefined
    if (runner !== undefined) return runner
    if (found && (found.length > 0 || !runs)) {
      const here = stage.oneOf(found)
      return here < 0 && isSole(text, description) ? this.foremost(found) : here
    }
    if (determiner !== 'the' || introduced) return -1
    const called = office.body || !isBare(description) ? undefined : this.called.get(text.forms[head].lower)
    if (called !== undefined) return called
    if (stage.isUnnamed(head)) return -1
    if (!office.body && stage.only >= 0 && stage.isBefore(head)) return stage.only
    // "The 54-year-old" is always somebody just named.
    if (text.tokens[head].text.endsWith('-old')) return stage.leadAt(head)
    const sits = holders.stateOf(description) !== null && isOneOf(text, head, SITTERS)
    const isEpithet = isOneOf(text, head, EPITHETS) || isOneOf(text, head, DEMONYMS) || isPast(text, description)
    const known = sits || (leads(text, description) && isEpithet) || isTag(text, description)
    const lead = known ? stage.leadAt(head) : -1
    return lead >= 0 && holders.isSomebodyElse(lead, description) ? -1 : lead
  }

  /**
   * "Tom Kell stood up. The councillor said": who has just been named, rather than a councillor whom the article only
   * names later; unless they are told to be something else, or the description says of what body. -1 where it is nobody.
   */
  private justNamed(description: Description): number {
    const { text, holders, stage } = this
    if (description.determiner !== 'the' || !leads(text, description)) return -1
    const lead = stage.leadAt(description.head)
    if (lead < 0 || holders.isSomebodyElse(lead, description)) return -1
    return holders.mayBe(lead, description) ? lead : -1
  }

  /** The one of several with a title whom the article names far more often than the others, or -1. */
  private foremost(parties: readonly number[]): number {
    const [first, second] = parties.toSorted((a, b) => this.names[b] - this.names[a])
    return second === undefined || this.names[first] >= FAR * this.names[second] ? first : -1
  }
}

/** "The minister", and not "the Prime Minister"? */
function isBare({ office: { title } }: Description): boolean {
  return title.to - title.from === 1
}

/** "The president", and not "the next president" or "the president of the league"? */
function isSole(text: Text, { determiner, office: { title, body }, head }: Description): boolean {
  return determiner === 'the' && !body && title.to - title.from === 1 && isOneOf(text, head, SOLE)
}

/** Is somebody called a candidate, and not for vice president? */
function runsFirst(text: Text, { office, head }: Description): boolean {
  for (let t = office.title.from; t < head; t++) if (isOneOf(text, t, SECOND)) return false
  return isOneOf(text, head, RUNNERS)
}

/** Does a description begin a sentence, or a clause after words that are quoted or a comma? */
function leads(text: Text, { tokens }: Description): boolean {
  return isCapital(text, tokens.from) || /^(?:["”’,]|'')$/.test(text.tokens[tokens.from - 1]?.text ?? '')
}

/** "The retired nurse": is somebody called what they no longer are, or have long been? */
function isPast(text: Text, { tokens, head }: Description): boolean {
  for (let t = tokens.from; t < head; t++) if (isOneOf(text, t, PAST)) return true
  return false
}

/** "…," said the burly docker; "…," the trainee nurse told us: are words in quotation marks tagged with whoever was on stage anyway? */
function isTag(text: Text, { tokens, head }: Description): boolean {
  if (isOneOf(text, head, UNNAMED)) return false
  const isSubject = !isCapital(text, tokens.from) && isVerb(text, tokens.to)
  const verb = isVerb(text, tokens.from - 1) ? tokens.from - 1 : isSubject ? tokens.from : -1
  return /^["”’']+$/.test(text.tokens[verb - 1]?.text ?? '') && /^[,.?!…]$/.test(text.tokens[verb - 2]?.text ?? '')
}

/** "The former first lady and senator": the mention of the same person that "and" joins to a description; or -1. */
export function joinedTo(text: Text, mentions: readonly Mention[], i: number): number {
  const first = mentions[i] as Description
  if (first.of !== 'person' || first.determiner === 'none' || text.tokens[first.tokens.to]?.text !== 'and') return -1
  for (let k = i + 1; k < mentions.length && mentions[k].tokens.from <= first.tokens.to + 1; k++) {
    const m = mentions[k]
    const isNext = m.kind === 'description' && m.of === 'person' && m.tokens.from === first.tokens.to + 1
    if (isNext && m.determiner === 'none') return k
  }
  return -1
}
