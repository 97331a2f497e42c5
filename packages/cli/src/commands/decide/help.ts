/** What `onrecord decide --help` prints. */
export const help = `
Corrects what an archive holds: who is who, who said what, what counts. What the
engine read stays as it is beside it; a decision says who made it and when, can
be taken back (onrecord decisions undo), and is applied again when an article
changes or is read anew (onrecord reread).

Usage: onrecord decide WHAT ... --by NAME [options]

  merge PERSON INTO            the two are one, and go by the second
  split PERSON --article URL   in these articles it is somebody else; --article
                               may be given several times, --name NAME names them
  rename PERSON NAME           calls somebody otherwise; the old name still finds
                               them
  assign STATEMENT PERSON      somebody else said it; with --nobody it is not
                               known who did, with --new PERSON is the name of
                               somebody whom the archive does not know yet
  confirm STATEMENT            it is right as it is
  reject STATEMENT             it is none, and leaves every list and count
  edit STATEMENT               --words "..." as the article has them, --form
                               direct|mixed|indirect, --act ACT
  confirm-reversal REVERSAL    somebody did go back on their word
  reject-reversal REVERSAL     they did not
  reply --statement N          attaches what those concerned have to say: --words
  reply --reversal N           "...", and --url, --day 2026-03-12, --from PERSON
  reply --demand N

A PERSON is a name, or the name in brackets that onrecord who gives; STATEMENT,
REVERSAL and N are the numbers that onrecord search, who, turns and demands give
(#12).

  --by NAME              who decides; or set ONRECORD_REVIEWER
  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said
  --json                 the decision as data

Exit status: 0 done; 1 a name means nobody or may mean several, and who they are
is on standard error; 2 it makes no sense, and nothing was decided.

Examples:
  onrecord decide merge ada-brook-2 ada-brook --by "R. Viewer"
  onrecord decide reject 4711 --by "R. Viewer"
  onrecord decide reply --reversal 3 --words "I never promised that." --by Desk
`
