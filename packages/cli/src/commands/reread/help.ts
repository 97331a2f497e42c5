/** What `onrecord reread --help` prints. */
export const help = `
Reads every article of an archive again, in its latest version, on all processors,
and puts what the engine says now in the place of what it said before. People
keep their ids. What reviewers decided is applied again; where nothing is
found any more of what they decided about, it is told at the end. An article
that cannot be read again keeps its record, and is told, too.

Usage: onrecord reread [options]

  --model fast|best      the model that reads (fast)
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said

It can be broken off (Ctrl-C) and begun anew: each article is as it was read
before or as it is read now, with all decisions.

Exit status: 0 done; 1 some articles could not be read again; 2 the command makes
no sense or there is no archive.
`
