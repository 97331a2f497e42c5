/** What `onrecord watch --help` prints. */
export const help = `
Follows feeds and sitemaps, reads the articles that they come to name, and keeps
their records in an archive, until it is stopped.

Usage: onrecord watch [options] FEED...

  FEED                   the address (https://...) of an RSS, Atom or JSON feed,
                         a sitemap or an index of sitemaps

  --archive WHERE        a file (onrecord.db if you say nothing), made if it is
                         not there, or a database: postgres://user@host/name
  --interval MINUTES     between two looks at a feed, a tenth more or less: 15
                         if you say nothing
  --once                 look once and end; for cron and its like
  --outlet NAME          who publishes them, whatever the pages say
  --model fast|best      which model reads; best finds more and is slower
  --allow-private        fetch from addresses of this machine and its network,
                         too
  --json                 a line of JSON for each article, as soon as it is safe

It is polite: what has not changed is not fetched again (ETag, Last-Modified),
robots.txt is obeyed, a host gets one request at a time with a second between
them, or as long as it asks for, and one that fails is left alone for longer
each time.

Exit status: 130 stopped by Ctrl-C, 143 by the system; with --once 0 all was
read, 1 some was not; 2 the command makes no sense or there is no such archive.

Examples:
  onrecord watch https://courier.example/feed.xml https://pier.example/rss
  onrecord watch https://courier.example/news-sitemap.xml --once
`
