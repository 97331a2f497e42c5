/** What `onrecord import --help` prints. */
export const help = `
Makes of an exported archive the same archive again, in SQLite or PostgreSQL.

Usage: onrecord import [options] FILE

  FILE                   what onrecord export wrote; - for standard input
  --archive WHERE        the archive that is made: a file, or postgres://...;
                         onrecord.db where nothing is said

The archive must be new, or one that an import of the same file was begun with:
what is in already is passed over, so that an import that was stopped goes on
where it was. A line that is wrong is told with its number and stops nothing.

Exit status: 0 all is in, 1 some lines were wrong (standard error says which and
why; the rest is in), 2 the command makes no sense, the file is no export, or
the archive holds other articles.

Examples:
  onrecord import archive.jsonl --archive copy.db
  onrecord export | onrecord import - --archive postgres://localhost/onrecord
`
