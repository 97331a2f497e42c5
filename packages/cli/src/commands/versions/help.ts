/** What `onrecord versions --help` prints. */
export const help = `
Shows how an article changed after it was published: which statements appeared,
which vanished, which were reworded, word by word, from each version that was
added to the next. Other punctuation alone makes no version.

Usage: onrecord versions [options] URL

  URL                    the article's address; or the id it was read with where
                         it came from a file

  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said
  --json, --csv          as data, as a table with a row for each change

Exit status: 0 done; 1 the archive has no such article; 2 the command makes no
sense or there is no archive.

Example:
  onrecord versions https://courier.example/2026/harbour
`
