/** What `onrecord check --help` prints. */
export const help = `
Checks the quotations of a draft against the archive: does each stand there as
it is, trimmed, altered (word by word), in somebody else's mouth, or not at all?

Usage: onrecord check [options] DRAFT...

  DRAFT                  plain text, HTML, Markdown (.md) or Word (.docx);
                         - for standard input

  --archive PATH         the archive, a file (onrecord.db) or postgres://...
  --model fast|best      which model reads who speaks in the draft

What you get:
  (nothing)              text to read on the screen or to print
  --json                 the same as data, with offsets in draft and sources
  --html                 one page that stands alone

The verdicts:
  verbatim               word for word, one or more whole sentences or all of it
  trimmed                word for word but for cut ends, what an ellipsis leaves
                         out and what [brackets] put in, which are listed
  altered                a word differs, however little; shown word by word,
                         [-source-] {+draft+}, and a negation that is missing or
                         added is always named
  misattributed          word for word, but the archive has somebody else say it
  not found              the archive has nothing near enough to be its source

Words differ or they do not: capitals, quotation marks, hyphens, -ise or -ize and
1,000 or 1000 do not count; all else does. Words are found in the statements of
the archive and around them, in every version of an article. One or two words
in marks, and titles, are left aside and listed as such. Words at marks that do
not pair, so that nobody can tell where they begin or end, are named as not
checked. Who may be the same by their name is taken for the same; a draft that
does not tell who speaks is not called wrong.

Exit status: 0 every quotation is verbatim or trimmed, 1 one is not, or cuts a
negation off, or is a reporter's words in the archive, or it or a draft could
not be read; 2 the command makes no sense or there is no archive.

Examples:
  onrecord check draft.md
  onrecord check *.html --archive /data/onrecord.db --json > findings.json
`
