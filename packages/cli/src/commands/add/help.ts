/** What `onrecord add --help` prints. */
export const help = `
Reads articles and keeps their records in an archive.

Usage: onrecord add [options] INPUT...

  INPUT                  a file (text, HTML, JSON lines, WARC), a folder with
                         all that is in it, an address (https://...) of a page,
                         a feed or a sitemap, or - for standard input

Where to:
  --archive WHERE        a file (onrecord.db if you say nothing), made if it is
                         not there, or a database: postgres://user@host/name

What you know of the articles, where the page does not say it or is wrong:
  --published DATE       day of publication, as 2026-03-12
  --outlet NAME          who published them
  --meta FILE            a JSON file with what is known of each article's file:
                         {"1.html": {"url": "...", "outlet": "...",
                          "headline": "...", "byline": "...",
                          "published": "2026-03-12"}}, all of it optional

How:
  --model fast|best      which model reads; best finds more and is slower
  --queue                put them into the queue of a PostgreSQL archive, for
                         onrecord worker on any number of machines
  --allow-private        fetch from addresses of this machine and its network,
                         too
  --json                 a line of JSON for each item, as soon as it is safe:
                         {"name", "state", "address"}; state is added, version,
                         held or failed (then with "error")

A line of JSON lines (.jsonl, .ndjson; .gz too) is an article
  {"id", "text", "published", "outlet", "url", "headline", "byline"}
of which only text must be there, or a record as onrecord read writes it.
Of a folder, files in .html, .htm, .xhtml, .txt, .md, .jsonl, .ndjson and .warc
are read; hidden files and links are passed over.

An article is known by its address, a file by its place. The same address with
other words is a new version; what differs in punctuation only is not. What is
in already is passed over unread, so that the same command goes on where one
ended that was stopped (Ctrl-C, kill, loss of power), with nothing lost and
nothing twice. What cannot be read is told at the end and stops nothing.

Exit status: 0 all is in, 1 some is not (standard error says which and why),
2 the command makes no sense or there is no such archive, 130 stopped by Ctrl-C.

Examples:
  onrecord add coverage/ --outlet "The Wexcombe Courier"
  onrecord add https://courier.example/feed.xml --archive wexcombe.db
  onrecord add - --archive postgres://desk@db/news < articles.jsonl
`
