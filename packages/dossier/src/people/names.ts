/** How names are read and compared, for whoever compares them outside of a dossier. */
export { isOneGivenName } from './full-names.ts'
export { isNamed, type Name, nameOf } from './name.ts'
