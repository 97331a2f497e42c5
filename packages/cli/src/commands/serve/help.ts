/** What `onrecord serve --help` prints. */
export const help = `
Opens an archive in the browser, on this machine: its pages, each with a JSON
twin (.json) and, where it changes over time, an Atom feed (.atom); for programs
an HTTP API (/api/v1/openapi.json describes it), and for agents MCP (/mcp).

Usage: onrecord serve [options]

  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said
  --port N               where to listen (4600); 0 takes a port that is free
  --host NAME            who may come in: 127.0.0.1, this machine only, where
                         nothing is said; 0.0.0.0 for all that can reach it
  --token TEXT           what visitors from other machines have to know; with
                         --host only, where one is made up if you give none
  --examples FOLDER      where there is no archive yet, make one of the articles
                         in the folders of this one (each with a meta.json)

Ctrl-C answers who is still waiting, and ends.

Exit status: 0 ended by Ctrl-C, 2 the command makes no sense, there is no such
archive, or the port is taken.

Examples:
  onrecord serve
  onrecord serve --archive wexcombe.db --port 8080
  onrecord serve --host 0.0.0.0
`
