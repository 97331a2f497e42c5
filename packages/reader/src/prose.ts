/** What the marks and words of a line say of what it is: small judgements that text files and pages share. */

const closers = '"\'”’»)]」』'

/** The last character of a line that is no closing quotation mark, bracket or white space. */
export function lastMark(line: string): string {
  for (let i = line.length - 1; i >= 0; i--) {
    const c = line[i] ?? ''
    if (!closers.includes(c) && c.trim() !== '') return c
  }
  return ''
}

/** Whether a line ends as a sentence does: full stop, question or exclamation mark, or dots. */
export function endsSentence(line: string): boolean {
  return lastMark(line) !== '' && '.!?…。！？'.includes(lastMark(line))
}

/** The words of a line, white space apart; of a very long line the first few hundred. */
export function words(line: string): readonly string[] {
  return line
    .slice(0, 4000)
    .split(/\s+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
}

/** Whether a line is set as English titles are: every word of four letters or more begins with a capital. */
export function isTitleCase(line: string): boolean {
  const long = words(line).filter(word => /\p{L}{4,}/u.test(word))
  return long.length > 1 && long.every(word => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word))
}

/** Whether a line holds capitals only, and enough of them to be meant. */
export function isAllCapitals(line: string): boolean {
  return /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && (line.slice(0, 400).match(/\p{Lu}/gu)?.length ?? 0) >= 6
}

const finite =
  /\b(?:is|are|was|were|am|has|have|had|does|did|do|will|would|can|could|should|may|might|must|shall|cannot|says?|said|told|asked|added|I|we|you|they|he|she|it)\b|n['’]t\b|['’](?:ll|ve|re|m|d)\b/

/** Whether a line has a word that only a clause has: a common finite verb, or a pronoun in the subject's place. */
export function hasFiniteVerb(line: string): boolean {
  return finite.test(line)
}

/** Whether a line has a quotation mark that opens or closes speech; apostrophes inside words do not count. */
export function hasQuotation(line: string): boolean {
  return /["“”«»‘]|(?:^|\s)'/.test(line)
}
