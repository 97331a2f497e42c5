/** What `onrecord worker --help` prints. */
export const help = `
Reads what onrecord add --queue has put into the queue of an archive and keeps
the records there. Any number of workers on any number of machines share the
work; one that is killed loses nothing: others do what it had in hand.

Usage: onrecord worker --archive postgres://user@host/name [options]

  --archive WHERE        the PostgreSQL database with the archive and its queue
  --model fast|best      which model reads; best finds more and is slower
  --once                 end when nothing waits any more, instead of waiting for
                         more
  --patience SECONDS     how long a worker may give no sign of life before
                         others do its work: 10 to 3600, 30 if you say nothing
  --json                 a line of JSON for each item, as soon as it is safe

What cannot be read is taken out of the queue; the table source of the archive
says why, and so does the worker when it ends.

Exit status: 0 all was read, 1 some was not (standard error says which and why),
2 the command makes no sense or there is no such database, 130 stopped by
Ctrl-C, 143 by the system.

Examples:
  onrecord add coverage/ --archive postgres://desk@db/news --queue
  onrecord worker --archive postgres://desk@db/news
`
