/** The exit statuses of the command. */
export const Status = {
  fine: 0,
  /** Some input could not be read; what could be was written. */
  someUnread: 1,
  /** What was named is not in the archive, or may be several; what it may be was listed. */
  unsettled: 1,
  /** The command line made no sense, or the archive it names cannot be opened; nothing was done. */
  misused: 2,
} as const
