/** What `onrecord who --help` prints. */
export const help = `
Tells what an archive holds of one person or body: offices over time, what they
went back on, what they demanded and what was demanded of them, whom they speak
of and who speaks of them, and what they said, day by day.

Usage: onrecord who [options] NAME

  NAME                   a name or an alias; capitals, accents and titles do not
                         count; or an id, such as ada-brook-2. Where several
                         people have it they are listed, and that is all

  --sort newest|oldest   the order of the statements
  --about --outlet --act --form --from --to
                         only such statements, as in onrecord search
  --limit N              how many statements (20)
  --after CURSOR         the next ones; the page before says how
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said

What you get:
  (nothing)              text to read on the screen
  --json                 everything as data
  --csv                  the statements as a table

Exit status: 0 done; 1 the name means nobody or may mean several, and who they
are is on standard error; 2 the command makes no sense or there is no archive.

Examples:
  onrecord who "Ada Brook"
  onrecord who ada-brook-2 --act refuse --from 2026-01 --sort oldest
`
