/** What `onrecord read --help` prints. */
export const help = `
Reads articles and writes their records: who said what, to whom, about whom and
when, in which words, and what they did by saying it.

Usage: onrecord read [options] PATH...

  PATH                   an article as plain text or as a saved web page (HTML);
                         - is standard input

What you know of the articles, where the page does not say it or is wrong:
  --published DATE       day of publication, as 2026-03-12
  --outlet NAME          who published them
  --url ADDRESS          where the article stands (one article only)

What you get:
  -f, --format FORMAT    text        to read on the screen (the default)
                         json        the record; of several PATHs a list of them
                         jsonl       records, one a line
                         html        one page: the article with its quotations
                                     marked, the record beside it
                         csv         a table, one statement a row
                         brat        standoff (.ann), in the terms of PolNeAR
                         annotation  W3C Web Annotation (JSON-LD)
  --by order|speaker     statements in the article's order, or under each who
                         speaks, with their roles and count (text and html)
  -o, --output FOLDER    one file an article in FOLDER, named by its id, instead
                         of standard output; brat needs it for several PATHs
  --model fast|best      which model reads; best finds more and is slower

Many articles:
  --input article|jsonl  what the input is; jsonl is one article a line:
                         {"id": "...", "text": "...", "published": "...",
                          "outlet", "url", "headline", "byline"}, all but text
                         optional. Files in .jsonl and .ndjson are read so,
                         and standard input that begins with { when the format
                         is jsonl too. A bad line gives, in its place,
                         {"line": 7, "id": "...", "error": "..."}.

The columns of a table: article, statement, outlet, published, url, headline,
speaker, speaker_type, speaker_roles, form, act, polarity, addressees, about,
source, cue, content, place, from, to, spans, said_from, said_to, within,
confidence. Words that a spreadsheet would run as a formula have an apostrophe
before them. Positions count UTF-16 code units of the article's text, in brat
too; Web Annotation counts code points.

Exit status: 0 all was read, 1 some input could not be read (standard error
says which and why; the rest is written), 2 the command makes no sense.

Examples:
  onrecord read article.html
  onrecord read story.txt --published 2026-03-12 --format html > story.out.html
  onrecord read archive/*.html --format csv > statements.csv
  onrecord read - --format jsonl < articles.jsonl > records.jsonl
`
