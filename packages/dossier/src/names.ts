/** How names and offices are compared, for whoever recognises people by other means than a dossier does. */
export { isOneGivenName } from './people/full-names.ts'
export { isDistinct, isGeneric } from './people/generic.ts'
export { isNamed, type Name, nameOf } from './people/name.ts'
export { isCommon, titleOf } from './people/office.ts'
