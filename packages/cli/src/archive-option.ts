/** The option of every command that has to do with an archive: where it is. */
export const archiveOption = { type: 'string', default: 'onrecord.db' } as const
