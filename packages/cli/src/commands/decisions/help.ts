/** What `onrecord decisions --help` prints. */
export const help = `
Lists what reviewers decided, the latest first; takes decisions back; gives them
out for training.

Usage: onrecord decisions [options]
       onrecord decisions undo NUMBER --by NAME
       onrecord decisions export [--format jsonl|brat] [--out WHERE]

  --reviewer NAME        only those of this reviewer
  --lost                 only those of which nothing is found any more: the words
                         are not in the article now, or the people are gone
  --all                  those that were undone, too
  --limit N              how many (20)
  --after CURSOR         the next ones; the page before says how
  --json, --csv          as data, as a table

  undo                   takes a decision back: what it changed is again as it was
                         without it, whatever was decided since
  export                 the articles in which statements were assigned, edited or
                         rejected: as JSON lines, one an article, each statement as
                         it was read and as it was decided; or as brat files in the
                         folder --out, the records as decided

  --by NAME              who takes it back; or set ONRECORD_REVIEWER
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said

Exit status: 0 done; 2 the command makes no sense or there is no archive.

Examples:
  onrecord decisions --lost
  onrecord decisions undo 12 --by "R. Viewer"
  onrecord decisions export --format brat --out corrections
`
