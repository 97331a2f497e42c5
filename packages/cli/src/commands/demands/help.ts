/** What `onrecord demands --help` prints. */
export const help = `
Lists what was demanded of whom and how it was answered, the latest first: the
words of the demand, of its answers and of what whoever asked thought of them,
and where they stand.

Usage: onrecord demands [options]

  --open                 only those that are not met, promised or refused
  --status STATUS        open, met, refused, promised or overtaken by events
  --by NAME              only what this person or body demands
  --of NAME              only what is demanded of this person or body
  --limit N              how many (20)
  --after CURSOR         the next ones; the page before says how
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said
  --json, --csv          as data, as a table

Exit status: 0 done; 1 a name means nobody or may mean several, and who they
are is on standard error; 2 the command makes no sense or there is no archive.

Examples:
  onrecord demands --open
  onrecord demands --of "Harbour Board" --csv > demands.csv
`
