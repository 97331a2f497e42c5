/** What `onrecord export --help` prints. */
export const help = `
Writes what an archive holds, whole or as a format that other programs read.

Usage: onrecord export [options]

  --archive WHERE        the archive: a file, or postgres://...; onrecord.db
                         where nothing is said
  --format NAME          what is written:
    archive              all of the archive as JSON lines: records, sources,
                         decisions and ids; onrecord import makes the same
                         archive of it, in SQLite or PostgreSQL
    jsonl                the record of each article, one a line
    csv                  a table of statements; no cell runs as a formula
    parquet              the same table for DuckDB, pandas, Arrow, Spark
    annotation           a collection of W3C Web Annotations
    jsonld               schema.org: Quotation for quoted words, Claim for what
                         a ClaimReview can review
  --out FILE             writes a file, which is there only when it is whole;
                         else to standard output

For all formats but the archive:
  --from DAY --to DAY    articles published from the one to the other
  --outlet NAME          articles of one outlet

All but the archive hold what counts: the current version of each article as
reviewers left it, without the statements that they rejected.

The columns of a table: statement, article, url, outlet, headline, published,
speaker_id, speaker, speaker_type, speaker_pronouns, form, act, polarity, words,
starts, ends, said_from, said_to, day, about, about_ids, addressees,
addressee_ids, within, display, state, confidence, model.

Exit status: 0 done, 2 the command makes no sense, or there is no archive.

Examples:
  onrecord export --out archive.jsonl
  onrecord export --format csv --outlet "The Courier" > statements.csv
  onrecord export --format parquet --out statements.parquet
`
