/** Writes the schemas anew from the types: `npm run schema --workspace packages/record`. */
import { writeFileSync } from 'node:fs'
import { dossierSchema, jsonSchema } from '@onrecord/record'

write('schema.json', jsonSchema())
write('dossier.schema.json', dossierSchema())

function write(file: string, schema: object): void {
  writeFileSync(new URL(`../${file}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`)
}
