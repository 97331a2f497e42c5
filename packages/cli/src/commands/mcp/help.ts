/** What `onrecord mcp --help` prints. */
export const help = `
Serves an archive to a language-model agent over MCP, on standard input and
output: the program that runs the agent starts it. Nothing is changed.

Usage: onrecord mcp [--archive WHERE]

  --archive WHERE        a file, or postgres://...; onrecord.db where nothing is
                         said

Tools: search_statements, get_person, get_article, list_reversals, list_demands,
check_quotation, read_article. Each answer comes with its sources: outlet,
address, date, place in the article, words. onrecord serve has the same at /mcp.

Exit status: 0 the input ended, 2 the command makes no sense or there is no
archive.

Example of an agent's settings:
  {"mcpServers": {"onrecord": {"command": "onrecord",
    "args": ["mcp", "--archive", "/home/ada/wexcombe.db"]}}}
`
