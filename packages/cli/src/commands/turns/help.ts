/** What `onrecord turns --help` prints. */
export const help = `
Lists where people went back on their word, the latest first: what they said or
did before, and after, with the words and where they stand. "Called one by the
coverage" means that an article says so; "read from the words" that the two are
set against each other by the program, which may be wrong.

Usage: onrecord turns [options] [NAME]

  NAME                   only this person or body

  --state as-read|confirmed|rejected|all
                         what reviewers made of it; without it, all but what
                         they rejected
  --limit N              how many (20)
  --after CURSOR         the next ones; the page before says how
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said
  --json, --csv          as data, as a table

Exit status: 0 done; 1 the name means nobody or may mean several, and who they
are is on standard error; 2 the command makes no sense or there is no archive.

Examples:
  onrecord turns
  onrecord turns "Ada Brook" --json
`
