import { isDate, isOneOf, QUOTE_MARKS } from '../mentions/sight.ts'
import { wordSet } from '../mentions/word-set.ts'
import { tagIndex, tagSet } from '../tags/tagset.ts'
import {
  ACT,
  ASKS_OR_WISHES,
  AUXILIARY,
  BARE_BE,
  BE,
  BEEN,
  DAYS,
  DO,
  FIRST_PERSON,
  GET,
  HAD,
  HAVE,
  HEREBY,
  LEAVE,
  LIKE_PAST,
  MAY,
  MIXED,
  MODAL,
  NOT,
  REMAIN,
  SELF,
  TIME,
  UNFINITE,
  WAS,
  WILL,
  WOULD,
} from './auxiliaries.ts'
import type { Force, VerbGroup } from './force.ts'
import { gerundGovernor } from './gerund-governors.ts'
import { BUT, CALL, CALLS, CHOICE, CLOSE, LINED, NO_TO, TAKE, UP } from './governing.ts'
import {
  controlForce,
  countedAt,
  isWhen,
  moveAt,
  negated,
  noBefore,
  objectForce,
  resistedAt,
  reversedAt,
  wonAt,
} from './governors.ts'
import type { Doc } from './reading.ts'

export type { Force, VerbGroup } from './force.ts'

const ADVERBS = tagSet('RB RBR')
const GERUND = tagIndex('VBG')
const NOUN = tagIndex('NN')
const NUMBERS = tagSet('CD SYM :')
const NOMINAL = tagSet('POS IN TO')
const BASE = tagIndex('VB')
const PAST = tagSet('VBD VBN')
const UNDONE = tagSet('VB VBG')
const NOUNS = tagSet('NN NNS NNP NNPS PRP')
const OBJECTS = tagSet('PRP NNP NNPS NN')

const COMMA = wordSet(',')
const IN = wordSet('in')
// "Has since resigned"
const PLAN = wordSet('decision plan plans vow promise pledge offer')
const AND = wordSet('and')
const SINCE = wordSet('since')
const TO = wordSet('to')

/** The group of the verb at token `verb`; `limit` is the first token of its sentence. */
export function verbGroup(doc: Doc, limit: number, verb: number): VerbGroup {
  const walk = new Walk(doc, limit, verb)
  walk.auxiliaries()
  for (let rounds = 0; rounds < 3 && walk.govern(); rounds++) walk.auxiliaries()
  return walk.group()
}

class Walk {
  private at: number
  private force: Force | null = null
  private isNegated = false
  private isWould = false
  private isPassive = false
  private isFinite = false
  private isPastPlan = false
  private isPossible = false
  private isSubjunctive = false
  private controlled: number | null = null
  private readonly doc: Doc
  private readonly limit: number
  private readonly verb: number
  private word: number

  constructor(doc: Doc, limit: number, verb: number) {
    this.doc = doc
    this.limit = limit
    this.verb = verb
    this.word = verb
    this.at = verb
  }

  group(): VerbGroup {
    const { at, isPassive, isWould, isPastPlan, controlled } = this
    const isPossible = this.isPossible && !this.isNegated
    // "Moved that she be dismissed"
    if (this.isSubjunctive && this.force === null) this.force = 'none'
    const bare = this.force ?? (this.isFinite || PAST.has(this.doc.tags[this.verb]) ? 'done' : this.unmarked())
    return {
      from: at,
      force: this.isNegated ? negated(bare) : bare,
      isPassive,
      isWould,
      isPastPlan,
      isPossible,
      controlled,
    }
  }

  /** A verb that nothing governs: "she resigns" is news, "to resign" is nothing. */
  private unmarked(): Force {
    const { doc, verb, at } = this
    // "The idea of a woman's succeeding him", "short of naming her"
    if (doc.tags[verb] === GERUND && NOMINAL.has(doc.tags[at - 1])) return 'none'
    if (doc.tags[verb] !== BASE) return 'done'
    // "The museum let him go": the past of these is their bare form.
    if (isOneOf(doc, verb, LIKE_PAST) && (NOUNS.has(doc.tags[at - 1]) || isOneOf(doc, at - 1, AND))) return 'done'
    // "I therefore resign" does what it says; "would I resign", "that I resign" do not.
    const isPerformed = isOneOf(doc, at - 1, FIRST_PERSON) && !ASKS_OR_WISHES.some(words => isOneOf(doc, at - 2, words))
    return isPerformed ? 'done' : 'none'
  }

  /** Steps over the auxiliaries, adverbs and times before the word at hand. */
  auxiliaries(): void {
    const { doc } = this
    for (; this.at > this.limit; this.at--) {
      const i = this.at - 1
      if (isOneOf(doc, i, NOT)) this.isNegated = true
      else if (isOneOf(doc, i, WILL)) this.mark('to-come')
      else if (isOneOf(doc, i, WOULD)) {
        this.isWould = true
        this.mark('to-come')
      } else if (isOneOf(doc, i, MODAL)) this.modal(i)
      else if (isOneOf(doc, i, BE)) this.be(i)
      else if (isOneOf(doc, i, GET) || (isOneOf(doc, i, REMAIN) && this.word === this.verb)) this.isPassive = true
      else if (isOneOf(doc, i, HAVE) && this.have(i)) this.isFinite = true
      else if (isOneOf(doc, i, DO)) this.mark('none')
      else if (isOneOf(doc, i, COMMA) && this.opening(i) > 0) this.at = this.opening(i) + 1
      else if (isOneOf(doc, i, SELF) && AUXILIARY.some(words => isOneOf(doc, i - 1, words))) continue
      else if (isOneOf(doc, i, SINCE) && isOneOf(doc, i - 1, HAVE)) continue
      else if (!ADVERBS.has(doc.tags[i]) && !isOneOf(doc, i, HEREBY) && !this.isTime(i) && !this.isMark(i)) return
    }
  }

  /** Where the aside begins that a comma ends inside the group ("would not, she added, resign"); 0 where none does. */
  private opening(comma: number): number {
    const { doc } = this
    for (let k = comma - 2; k > this.limit && k > comma - 6; k--) {
      if (isOneOf(doc, k, COMMA)) return AUXILIARY.some(words => isOneOf(doc, k - 1, words)) ? k : 0
    }
    return 0
  }

  private be(i: number): void {
    const { doc, word } = this
    if (doc.tags[word] === GERUND && word === this.verb) this.mark('to-come')
    else if (word === this.verb) this.isPassive = true
    else if (isOneOf(doc, i, WAS) || (isOneOf(doc, i, BEEN) && isOneOf(doc, i - 1, HAD))) this.isPastPlan = true
    this.isSubjunctive = isOneOf(doc, i, BARE_BE)
    this.isFinite ||= !isOneOf(doc, i, UNFINITE)
  }

  /** "'d" is "had" before a participle, and "would" before anything else. */
  private have(i: number): boolean {
    if (!/^['’]d$/i.test(this.doc.tokens[i].text) || PAST.has(this.doc.tags[this.word])) return true
    this.isWould = true
    this.mark('to-come')
    return true
  }

  private isTime(i: number): boolean {
    return (
      i > this.limit &&
      (isDate(this.doc, i) || (isOneOf(this.doc, i, TIME) && isDate(this.doc, i + 1)) || isOneOf(this.doc, i, DAYS))
    )
  }

  /** 'Had "no intention of going"', 'would "never" resign' */
  private isMark(i: number): boolean {
    const { doc } = this
    return (
      QUOTE_MARKS.has(doc.tokens[i].text) &&
      i > this.limit &&
      (MIXED.some(words => isOneOf(doc, i - 1, words)) || isOneOf(doc, i + 1, NOT))
    )
  }

  private modal(i: number): void {
    this.isPossible ||= this.force === null && isOneOf(this.doc, i, MAY)
    this.mark('none')
  }

  private mark(force: Force): void {
    // What is nearer to the verb says less of it than what governs that.
    if (force === 'none' || this.force === null) this.force = force
  }

  /** Steps over what governs the words at hand by "to" or before a gerund; false where nothing does. */
  govern(): boolean {
    const { doc, at } = this
    const before = at - 1
    if (before <= this.limit) return false
    if (isOneOf(doc, before, TO)) return this.infinitive(before)
    return this.isGerund() && this.force === null && this.gerund(before)
  }

  private infinitive(to: number): boolean {
    const { doc } = this
    let i = to - 1
    while (
      i > this.limit &&
      (ADVERBS.has(doc.tags[i]) || NUMBERS.has(doc.tags[i]) || isWhen(doc, i) || this.isScore(i)) &&
      !isOneOf(doc, i, NOT)
    )
      i--
    if (isOneOf(doc, i, NOT)) {
      this.isNegated = true
      i--
    }
    if (isOneOf(doc, i, CLOSE) && this.isGerund()) return this.step(i, i, 'rumoured')
    // "Her first act was to fire the clerk"
    if (isOneOf(doc, i, BE) && isOneOf(doc, i - 1, ACT))
      return this.step(i, i, isOneOf(doc, i, WAS) ? 'done' : 'to-come')
    const counted = countedAt(doc, this.limit, i)
    if (counted !== null) return this.step(counted, counted, 'done')
    if (isOneOf(doc, i, WAS)) this.isPastPlan = true
    if (isOneOf(doc, i, BE)) return this.step(i, i, 'to-come')
    if (isOneOf(doc, i, HAVE)) return this.step(i, i, 'none')
    const isChoice = isOneOf(doc, i, CHOICE) || (isOneOf(doc, i, BUT) && isOneOf(doc, i - 1, CHOICE))
    if (isChoice) return this.choice(i)
    const no = isOneOf(doc, i, NO_TO) ? noBefore(doc, i) : null
    if (no !== null) return this.step(no, i, 'refused')
    // "She rejected calls to go"
    const resisted = isOneOf(doc, i, CALLS) ? resistedAt(doc, this.limit, i) : null
    if (resisted !== null) return this.step(resisted, resisted, 'refused')
    if (isOneOf(doc, i, UP) && isOneOf(doc, i - 1, LINED)) return this.step(i - 1, i - 1, 'rumoured')
    // "Has been called in to investigate"
    if (isOneOf(doc, i, IN) && isOneOf(doc, i - 1, CALL)) return this.step(i - 1, i - 1, 'to-come')
    // "Reversed her decision to go"
    const reversed = isOneOf(doc, i, PLAN) ? reversedAt(doc, this.limit, i) : null
    if (reversed !== null) return this.step(reversed, reversed, 'refused')
    const force = controlForce(doc, i)
    if (force) return this.step(i, i, force)
    const move = isOneOf(doc, this.word, TAKE) ? moveAt(doc, this.limit, i) : null
    if (move !== null) return this.step(move, move, UNDONE.has(doc.tags[move]) ? 'to-come' : 'done')
    return this.controlledObject(to, i)
  }

  /** "Voted 40 to 12 to remove her" */
  private isScore(i: number): boolean {
    const { tags } = this.doc
    return isOneOf(this.doc, i, TO) && NUMBERS.has(tags[i - 1]) && NUMBERS.has(tags[i + 1])
  }

  /** "He has left me no choice but to step aside": who goes is "me". */
  private choice(i: number): boolean {
    const { doc } = this
    let k = i
    while (k > this.limit && !isOneOf(doc, k, NOT)) k--
    if (i - k > 4 || !isOneOf(doc, k, NOT)) return this.step(i, i, 'none')
    const before = doc.tags[k - 1]
    if (OBJECTS.has(before) && isOneOf(doc, k - 2, LEAVE)) this.controlled = k
    return this.step(k, i, 'to-come')
  }

  /** "Asked her to stay", "forced the minister to quit", "called for her to go". */
  private controlledObject(to: number, i: number): boolean {
    const { doc } = this
    const won = wonAt(doc, this.limit, i)
    for (let k = i; k > this.limit && k > i - 6 && k !== won; k--) {
      const force = objectForce(doc, k)
      if (!force) continue
      // "She rejected calls for her to go"
      const resisted = isOneOf(doc, k - 1, CALLS) ? resistedAt(doc, this.limit, k - 1) : null
      if (resisted !== null) {
        this.controlled = to
        return this.step(resisted, resisted, 'refused')
      }
      this.controlled = to
      return this.step(k, k, force)
    }
    return won === null ? this.step(to, to, 'none') : this.step(won, won, 'done')
  }

  /** "Ruled out resigning": the tagger may take it for a noun. */
  private isGerund(): boolean {
    const { doc, word } = this
    return doc.tags[word] === GERUND || (doc.tags[word] === NOUN && doc.tokens[word].text.endsWith('ing'))
  }

  private gerund(before: number): boolean {
    const governor = gerundGovernor(this.doc, before)
    return governor !== null && this.step(governor.at, governor.word, governor.force)
  }

  private step(at: number, word: number, force: Force): boolean {
    // "Was asked to consider resigning" is no departure, whatever else governs it.
    if (this.force !== 'none' && !(this.force === 'refused' && force !== 'none')) this.force = force
    this.at = at
    this.word = word
    return true
  }
}
