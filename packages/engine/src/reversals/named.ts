import type { Span } from '@onrecord/record'
import { objectAt, subjectOf } from '../chains/actors.ts'
import {
  type Chapter,
  contentOf,
  mentionsWithin,
  paragraphAt,
  type Sentence,
  sentenceAt,
  type Utterance,
  utteranceAt,
  wordsOf,
} from '../chains/chapter.ts'
import { matchesOf, matchesOfAny } from '../chains/matches.ts'
import type { Turn } from './turn.ts'
import { DOES, NOUN, WORD } from './turn-words.ts'
import { bodyOf, firstActor, namedTurnerAt, turnerAt } from './turner.ts'

const CALLED = new RegExp(`\\b${NOUN}\\b`)
const NAMED = new RegExp(`\\b${NOUN}\\b`, 'g')
// "She would do an about-face", "it may yet prove a U-turn".
const FORETOLD = /\b(?:would|could|might|may|will|should)\s(?:\w+\s){0,3}(?:a|an|the|another)\s(?:[\w-]+\s){0,2}$/
const UNREAL =
  /(?:\b[Mm]aybe\b[^.]{0,30}|\b[Pp]erhaps\b[^.]{0,30}|\bnot|n['’]t|\bnever|\bno|\bden(?:y|ied|ies|ying)\b[^.]{0,40}|\bif\b[^,]{0,40}|\bwhether\b.{0,40}|\bwithout|\bmight|\bmay|\bcould|\bshould|\bwould|\bwill|\b[Uu]nless\b[^,]{0,40}|\burg(?:e|es|ed|ing)\b[^.]{0,40}|\b(?:expected|due|set|likely|poised|preparing|about|ready|told|ordered|forced|want(?:s|ed|ing)?\b|demand\w*|plead(?:s|ed|ing)?\b|beg(?:s|ged|ging)?\b|accus\w*|need(?:s|ed)?\b|threaten\w*|promis\w*|vow(?:s|ed|ing)?\b)\b[^.,]{0,40}\b(?:to|of)|\bcall\w* (?:for|on)[^.]{0,40}|\bask(?:s|ed|ing)?\b[^.]{0,40}|\brefus\w+ to|\bnot because\b[^.]{0,40}|\b(?:indications?|signs?|suggestions?|hints?|rumou?rs?|speculation|expectations?) (?:that|of)\b[^.]{0,40}|\b(?:make|makes|let|lets|help|helps|see|sees|watch)\s\w+|\bto|(?:\bnot|n['’]t) mean (?:that )?[^.,;]{2,40})\s(?:\w+ly\s|be\s|have\s|a\s|an\s|any\s)?$/i

// "Will win them as he softens his views": only if he does.
const FORESEEN = /\b(?:will|would|could|may|might|should)\b[^.;]*\bas\s(?:he|she|it|they|\w+)\s$/i

// Who was pressured into it did it; "are pressured to" tells what others want of them.
const COMPELLED =
  /(?:\b(?:was|were|been|is|are)\s(?:\w+ly\s)?(?:forced|obliged|compelled|shamed|bounced|made)\s(?:in)?to\s|\b(?:was|were|been)\s(?:\w+ly\s)?(?:pressured|persuaded)\s(?:in)?to\s|\b(?:had|has)\sto\s)(?:\w+ly\s)?$/

// Who is asked why they did it did it.
const ASKED_WHY = /\bask(?:ed|s|ing)\s(?:[^.,;]{2,30}?\s)?why\s/gi

const VEHICLE =
  /\b(?:bus|coach|lorry|car|van|truck|taxi|driver|motorist|cyclist|biker|vehicle|plane|jet|ship|boat|tanker|ferry|tram|trailer|jeep|SUV)s?\b(?! (?:compan|operator|firm|maker|boss|chief|industry|union|lane|gate|fare|route|users|network|giant|group))[^.;]{0,40}$/i
const ROADWAY =
  /^\s(?:on|in|at|across|near|outside|along|into)\s(?:the\s|an?\s)?(?:[\w’'-]+\s){0,4}?(?:street|road|bridge|motorway|highway|freeway|avenue|lane|roundabout|junction|carriageway|intersection|boulevard|driveway|traffic)\b(?!\s\w*(?:plan|scheme|toll|levy|charg|project|clos|tax|ban))/i

const STEERED =
  /\b(?:storm|hurricane|cyclone|typhoon|blaze|fire|river|flight|pilot|captain|skipper|missile|rocket|comet|asteroid|balloon|yacht|convoy|bird|whale)s?\b[^.;]{0,40}$/i

/** A storm or a ship that changed course. */
function isSteered(words: string, { 0: match, index }: RegExpExecArray): boolean {
  return /(?:course|direction|tack)$/.test(match) && [VEHICLE, STEERED].some(p => p.test(words.slice(0, index)))
}

/** A U-turn made at the wheel. */
function isDriven(words: string, { 0: match, index }: RegExpExecArray): boolean {
  if (!/[Uu]-turn|(?:brake|pin) turn/.test(match)) return false
  return VEHICLE.test(words.slice(0, index)) || ROADWAY.test(words.slice(index + match.length))
}

/** Where the text, or somebody in it, calls what somebody did a change of mind. Displayed text repeats what the text says. */
export function namedTurns(chapter: Chapter): Turn[] {
  return chapter.sentences.flatMap(sentence =>
    sentence.display
      ? []
      : [...doneIn(chapter, sentence), ...calledIn(chapter, sentence), ...movedIn(chapter, sentence)],
  )
}

/** "He changed his mind", "the board backtracked". */
function doneIn(chapter: Chapter, sentence: Sentence): Turn[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  return matchesOfAny(DOES, words).flatMap(match => {
    const longer = /^no longer/.test(match[0])
    // "We can no longer claim to be": of what others may think.
    if (
      /^no longer (?:say|claim|den|call|argu|think)/.test(match[0]) &&
      /\b(?:can|could)\s$/.test(words.slice(0, match.index))
    )
      return []
    // Who was forced to do it did it.
    const before = words.slice(0, match.index).replace(COMPELLED, '').replace(ASKED_WHY, 'said that ')
    if (
      (/\?["”'’]?\s*$/.test(words) && !/^["“]?(?:[Ss]o )?[Ww]hy (?:had|has|did)\b/.test(words)) ||
      isDriven(words, match) ||
      isSteered(words, match) ||
      (!longer && (UNREAL.test(before) || FORESEEN.test(before) || /\b(?:would|could|might) have\b/.test(before)))
    )
      return []
    const verb = sentence.from + match.index
    const who = turnerAt(
      chapter,
      before.length < match.index
        ? sentence.from + before.length
        : longer
          ? verb - (/\b(?:would|will|can|could)\s$/.exec(before)?.[0].length ?? 0)
          : verb,
    )
    if (!who || isForce(chapter, who, match[0])) return []
    const isOurs = /\b(?:our|we(?:['’]ve)?)\b/i.test(
      words.slice(Math.max(0, match.index - 12), match.index + match[0].length),
    )
    const matter = `${before} ${words.slice(match.index + match[0].length)}`
    return [turn(isOurs ? bodyOf(chapter, who) : who, { from: verb, to: verb + match[0].length }, null, matter)]
  })
}

// What the weather, a market or a court does is no change of mind.
const FORCES =
  /\b(?:voters?|electorate|public|consumers|investors|shoppers|couple|bride|newlyweds|striker|winger|midfielder|goalkeeper|batsman|batter|bowler|quarterback|jockey|sales|shares?|prices?|stocks?|markets?|winds?|storms?|tide|river|trend|traffic|currency|dollar|pound|euro|yen|rupee|economy|index|temperatures?|fortunes)$/i
const COURTS = /\b(?:court|judges?|justices?|jury|tribunal|appeals? panel)\b/i

function isForce(chapter: Chapter, who: string, deed: string): boolean {
  const names = chapter.names.get(who) ?? [who]
  return names.some(
    name =>
      FORCES.test(name) ||
      (COURTS.test(name) && /^(?:revers|overturn|rescind|revok)/i.test(deed) && !/\b(?:its|own)\b/.test(deed)),
  )
}

// "What changed her mind?"
const WHAT_CHANGED = /^["“]?(?:[Ss]o )?[Ww]hat (?:has |had |finally )?changed (?<whose>[^.;,?]{2,50}?) minds?\b/

const MOVED =
  /(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur))\s(?:\w+\s)?(?:account|story|position|stance|version|views?|line|tune|mind)\b[^.;,]{0,30}?\s(?:(?:has|had|have)\s(?:since\s|now\s)?|(?:appears?|seems?|appeared|seemed)\sto\shave\s)(?:shifted|changed|softened|hardened|reversed)\b|\bso (?:has|have) (?:my|our) (?:position|views?|mind|stance)\b/

/** "Her account has shifted", "his position seems to have changed". */
function movedIn(chapter: Chapter, sentence: Sentence): Turn[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  const why = WHAT_CHANGED.exec(words)
  if (why) {
    const at = { from: sentence.from, to: sentence.from + why[0].length }
    const whose = mentionsWithin(chapter, at).at(-1)
    return whose ? [turn(whose.who, at, null, '')] : []
  }
  const match = MOVED.exec(words)
  if (!match || isDenied(words.slice(0, match.index)) || UNREAL.test(`${words.slice(0, match.index)} `)) return []
  const at = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length }
  const said = utteranceAt(chapter, at.from, 'content')
  const owner = mentionsWithin(chapter, { from: sentence.from, to: at.from + 6 }).findLast(
    m => m.from <= at.from + 1 && at.from <= m.to && chapter.types.has(m.who),
  )
  const who = /\b(?:my|our)\b/i.test(match[0]) ? (said?.speaker ?? null) : (owner?.who ?? null)
  return who === null ? [] : [turn(who, at, null, words.slice(match.index + match[0].length))]
}

/** "In a late U-turn, she said", "its U-turn on the levy", "called it a U-turn". */
function calledIn(chapter: Chapter, sentence: Sentence): Turn[] {
  const words = chapter.text.slice(sentence.from, sentence.to)
  return matchesOf(NAMED, words).flatMap(match => {
    const at = sentence.from + match.index
    const signal = { from: at, to: at + match[0].length }
    const before = words.slice(0, match.index)
    if (isDenied(before) || FORETOLD.test(before) || isDriven(words, match)) return []
    const who = whoTurned(chapter, sentence, at, before, signal.to)
    if (!who) return []
    const from = turnedFrom(words, sentence, signal.to)
    return [
      turn(
        who,
        signal,
        from,
        from ? wordsOf(chapter, from) : `${before} ${words.slice(match.index + match[0].length)}`,
      ),
    ]
  })
}

/** "Its U-turn on a refusal to investigate": what was given up. */
function turnedFrom(words: string, { from }: Sentence, end: number): Span | null {
  const match = /^\s(?:on|over|about)\s([^,.;"”]{6,})/.exec(words.slice(end - from))
  return match ? { from: end + match[0].length - match[1].length, to: end + match[0].length } : null
}

/** "It is no U-turn", "nobody should call this a U-turn". */
export function isDenied(before: string): boolean {
  return /(?:\bnot(?! (?:least|only|just|merely))|n['’]t|\bnever|\bno(?:body| one)?|\bden(?:y|ied|ies|ying)|\bwithout|\breject\w*|\bdismiss\w*|\bhardly|\bif|\bwhether|\bcan call)\b[^.;!?]{0,40}$/i.test(
    before,
  )
}

// "In what critics called a U-turn, she …", "asked about the change of heart, she …".
const FRONTED =
  /^(?:(?:but|and|then|however|yesterday|on \w+day),? )?(?:(?:in|with|after|amid|following) (?:what \w+ (?:\w+ ){0,3})?an?|(?:asked|pressed|questioned|challenged|speaking) (?:about|on|over|after) (?:the|this|that|what \w+ (?:\w+ ){0,2}an?)|(?:explaining|defending|announcing) (?:the|this|that)) (?:[\w-]+ ){0,3}$/i
// "A climbdown on the levy by the council", "a reversal for Ms Lee", "a reversal of Ms Lee’s position".
const BY = /^(?:\s(?:on|over|about)\s[^,.;“”"]{2,50}?)?\s(?:by|for|of)\s/

// "There is a second change of heart in the small print": of whoever had the first.
const ANOTHER = /\b(?:second|third|another|further|latest)\s(?:[\w-]+\s)?$/

function whoTurned(chapter: Chapter, sentence: Sentence, at: number, before: string, end: number): string | null {
  const charge =
    /\baccus(?:ed|es|ing)\s[^.;]*?\sof\s(?:\w+ing\s)?(?:(?:an?|the|another|yet another)\s)?(?:[\w-]+\s){0,3}$/.exec(
      before,
    )
  if (charge)
    // Whoever is accused of it is meant, not who accuses, nor whose rival they are.
    return (
      mentionsWithin(chapter, { from: sentence.from + charge.index + 8, to: at }).findLast(
        m => !/^(?:his|her|its|their|my|our)$/i.test(wordsOf(chapter, m)),
      )?.who ?? null
    )
  const owner =
    /(?:\b(?:his|her|its|their)|(?<!\b(?:it|that|there|here|what|he|she|this))['’]s?)\s(?:\w+\s){0,3}$/i.exec(before)
  if (owner)
    return (
      mentionsWithin(chapter, { from: sentence.from, to: at }).findLast(
        m => m.to <= sentence.from + owner.index + owner[0].length,
      )?.who ?? null
    )
  if (FRONTED.test(before.trimStart())) {
    const comma = chapter.text.indexOf(',', end)
    return firstActor(chapter, { from: comma < 0 ? end : comma, to: sentence.to })
  }
  const own = ON_OWN.exec(chapter.text.slice(end, sentence.to))
  if (own) {
    const from = end + own[0].indexOf(own[1])
    const [of] = mentionsWithin(chapter, { from, to: from + 1 })
    if (of) return of.who
  }
  const came = /^(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:[\w-]+\s){0,3}$/.test(before)
    ? CAME_AFTER.exec(chapter.text.slice(end, sentence.to))
    : null
  if (came) return subjectOf(chapter, end + came[0].length - came[1].length)
  const by = BY.exec(chapter.text.slice(end, sentence.to))
  const turner = by && objectAt(chapter, { from: end + by[0].length, to: sentence.to })
  if (turner) return turner.who
  const said = utteranceAt(chapter, at, 'content')
  if (said && isOwnedTo(chapter, said, before, end)) return said.speaker
  return said
    ? (whoAnswers(chapter, said) ??
        accused(
          chapter,
          said.speaker,
          Math.min(said.from, ...said.cue.map(c => c.from), ...said.source.map(c => c.from)),
          at,
        ))
    : (namedTurnerAt(
        chapter,
        at - (/\b(?:a|an|the|of|was|is|by|in)\s(?:[\w-]+\s){0,2}$/.exec(before)?.[0].length ?? 0),
      ) ?? (ANOTHER.test(before) ? lastPerson(chapter, sentence.from) : null))
}

// "A backflip on her declaration", "an about-turn from its pledge": whose word it was.
const ON_OWN = new RegExp(`^\\s(?:on|from|over)\\s(his|her|its|their)\\s(?:[\\w-]+\\s){0,2}${WORD}\\b`)
// "The U-turn came a day after Lee said".
const CAME_AFTER =
  /^\s(?:came|comes|follows|followed)\s[^.;]{0,40}?\bafter\s[^.;]{2,60}?\s(said|told|insisted|vowed|promised|pledged|ruled|denied|refused|assured|informed|declared|testified|swore|claimed|posted|wrote|tweeted)\b/

/** "Admitted it was a U-turn", "call it a U-turn if you like": whoever says so did it. */
function isOwnedTo(chapter: Chapter, said: Utterance, before: string, end: number): boolean {
  const cue = said.cue.map(span => wordsOf(chapter, span)).join(' ')
  return (
    /\b(?:admit|accept|acknowledg|conced|confess)/.test(cue) ||
    (/\bcall (?:it|this|that) (?:an? )?(?:\w+ )?$/i.test(before) &&
      /^ if you (?:like|want|will|must)\b/.test(chapter.text.slice(end, end + 16)))
  )
}

const DENIES = /\b(?:no such thing|not|nonsense|rubbish|wrong|unfair|never)\b|n['’]t\b/i

/** Whoever turns the charge down next: it was meant for them. */
function whoAnswers(chapter: Chapter, charge: Utterance): string | null {
  const next = chapter.statements.find(s => s.from >= charge.to && s.speaker !== charge.speaker)
  if (!next?.speaker || paragraphAt(chapter, next.from) - paragraphAt(chapter, charge.to) > 1) return null
  return DENIES.test(contentOf(chapter, next)) ? next.speaker : null
}

/** The person who spoke last before an offset, at most three paragraphs above. */
function lastPerson(chapter: Chapter, from: number): string | null {
  const last = chapter.statements.findLast(s => s.from < from && chapter.types.get(s.speaker ?? '') === 'person')
  return last && paragraphAt(chapter, from) - paragraphAt(chapter, last.from) <= 3 ? last.speaker : null
}

/** Whom somebody charges with it: who spoke last before, other than the accuser, at most two paragraphs above. */
function accused(chapter: Chapter, accuser: string | null, from: number, at: number): string | null {
  const here = chapter.sentences[sentenceAt(chapter, at)]
  const subject = mentionsWithin(chapter, { from: here.from, to: from })[0]
  if (subject && subject.who !== accuser && chapter.types.get(subject.who) === 'person') return subject.who
  const before = chapter.statements.findLast(s => s.from < from && s.speaker !== null && s.speaker !== accuser)
  if (!before) return null
  return here.paragraph - paragraphAt(chapter, before.from) <= 2 ? before.speaker : null
}

function turn(who: string, signal: Span, before: Span | null, matter: string): Turn {
  return { who, after: signal, signal, before, matter, confidence: 0.85 }
}

/** Who says of what they did that it was no change of mind, and where: no reversal by that alone. */
export function denials(chapter: Chapter): { who: string; at: Span }[] {
  return chapter.statements.flatMap(s => {
    const { speaker } = s
    const piece = s.content.find(span => CALLED.test(wordsOf(chapter, span)))
    const match = piece && CALLED.exec(wordsOf(chapter, piece))
    if (!match || speaker === null) return []
    const from = piece.from + match.index
    const before = chapter.text.slice(chapter.sentences[sentenceAt(chapter, from)].from, from)
    return isDenied(before) ? [{ who: speaker, at: { from, to: from + match[0].length } }] : []
  })
}
