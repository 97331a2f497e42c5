/** What `onrecord search --help` prints. */
export const help = `
Finds statements in an archive by their words: those of the latest version of
each article, without what reviewers rejected.

Usage: onrecord search [options] QUERY...

  harbour close          both words, in any order; capitals and accents do not
                         count
  '"close the harbour"'  these words, one after another
  harb*                  a word that begins so (three letters or more)
  pier OR quay           one or the other; ( ) keep together
  -north                 not this word; also -"a phrase", -by:Brook
  by:NAME about:NAME     who says it, and whom it speaks of; by:"Ada Brook"
  outlet:NAME            who published it
  act:refuse             what is done by saying it: apologise, declare, refuse,
                         commit, demand, ask, deny, admit, accuse, predict,
                         express, assess, assert
  form:direct            direct, indirect or mixed
  from:2026-03-01        said on that day or later, as far as it is known, else
  to:2026-03             published then; a day, a month or a year

Put the query between single quotes, so that the shell leaves it as it is; one
that begins with - comes after --.

  --by --about --outlet --act --form --from --to
                         the same as filters
  --sort relevance|newest|oldest
                         best first (the usual), or by day; of more than 1,000
                         statements the newest come first
  --limit N              how many (20)
  --after CURSOR         the next ones; the page before says how
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said

What you get:
  (nothing)              text to read on the screen
  --json                 total, items with their highlights, next
  --csv                  a table, a row a statement

Exit status: 0 done, also where nothing was found; 2 the query makes no sense or
there is no archive.

Examples:
  onrecord search harbour
  onrecord search '"close the harbour" by:"Ada Brook" -north' --from 2026-03
  onrecord search act:refuse --outlet Courier --csv > refusals.csv
`
