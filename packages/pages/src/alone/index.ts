/** Pages that stand alone, to save and to send: no script, nothing fetched. */
export { auditPage } from './audit.ts'
export { checkPage } from './check.ts'
export { dossierPage } from './dossier.ts'
export { recordPage } from './record.ts'
