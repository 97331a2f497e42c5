/** What `onrecord dossier --help` prints. */
export const help = `
Reads several articles on one story and draws their dossier: who is who across
them, which offices they took and left, what was demanded and how it was
answered, where somebody went back on their word, and which words were quoted
differently in two places. Every line says where in its article it stands.

Usage: onrecord dossier [options] FILE...
       onrecord dossier [options] --query QUERY

  FILE                   an article as plain text or as a saved web page (HTML)
  --query QUERY          instead of files, the articles of an archive that hold
                         a statement which onrecord search finds; at most 300
  --archive WHERE        that archive: a file, or postgres://...; onrecord.db
                         where nothing is said

What you know of the articles, where the pages do not say it or are wrong:
  --meta FILE            a JSON file with what is known of each article's file:
                         {"1.html": {"url": "...", "outlet": "...",
                          "headline": "...", "byline": "...",
                          "published": "2026-03-12"}}, all of it optional
  --published DATE       day of publication, as 2026-03-12 (one article only)

What you get:
  (nothing)              text to read on the screen or to print
  --json                 the dossier as data, with the record of each article
  --html                 one page that stands alone: timeline, people, demands,
                         reversals and variants, each line linked to its words
                         in the articles, which it holds too
  --model fast|best      which model reads; best finds more and is slower

Articles are called by the names of their files, without the ending. The order
in which they are named changes nothing: they are put in that of publication,
so give the dates if the pages do not. Without dates nothing can be placed in
time that the text itself does not date.

One person or body goes by one name across the articles where name, office,
body or company tell that it is the same, never by a surname alone. Who may be
the same but need not be stays apart and is listed as uncertain.

Exit status: 0 all was read, 1 some input could not be read (standard error
says which and why; the rest is in the dossier), 2 the command makes no sense.

Examples:
  onrecord dossier coverage/*.html coverage/*.txt --meta coverage/meta.json
  onrecord dossier coverage/* --html > dossier.html
  onrecord dossier coverage/* --json --model best > dossier.json
  onrecord dossier --query 'harbour from:2026-03' --html > harbour.html
`
