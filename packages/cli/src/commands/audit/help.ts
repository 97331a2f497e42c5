/** What `onrecord audit --help` prints. */
export const help = `
Counts whose voices an archive carries: who speaks, named or not, with which
pronouns in the texts, for what body and in what role, how many statements and
how many words; by outlet and by month.

Usage: onrecord audit [options]

  --archive WHERE        the archive: a file, or postgres://...; onrecord.db
                         where nothing is said

What is counted:
  --by WHAT              kind, pronoun, person, body, role, outlet or month;
                         without it an overview of several
  --per outlet|month     one table for each outlet, or for each month
  --from DAY --to DAY    articles published from the one to the other
  --outlet NAME          articles of one outlet
  --each-copy            a wire report counts for each article that prints it;
                         else once, for the first of them
  --top N                how many voices a table lists (50)

What you get:
  (nothing)              tables on the screen
  --csv                  all tables as one, a row a voice
  --json                 the same as data
  --html                 one page with charts that stands alone

Every share is given twice: as read, and corrected for what the engine is known
to miss and to make up of that kind of speaker, with the interval in which the
true share lies in 95 cases of 100. The engine finds some kinds of speaker less
often than others; a gap that is its own doing is taken out, as far as it was
measured, and the interval says how far that is. The measurements are of political
news in American papers and of invented stories in British, Irish, Indian and
American style: on other news the engine may miss other things.

Pronouns are those that the texts use of somebody; no name is taken for a sign of
them. Headlines and pull-quotes repeat the text and do not count, nor do
statements that a reviewer rejected.

The columns of a table: by, per, span, voice, id, statements, words, share,
share_corrected, share_from, share_to, words_share, words_corrected, words_from,
words_to, corrected_as, of_statements, of_words, of_articles.

Exit status: 0 done, 2 the command makes no sense or there is no archive.

Examples:
  onrecord audit
  onrecord audit --by pronoun --per outlet --from 2026-01-01 --to 2026-03-31
  onrecord audit --html > voices.html
`
