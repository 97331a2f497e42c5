/** Writes `schema.json` anew from the types: `npm run schema --workspace packages/record`. */
import { writeFileSync } from 'node:fs'
import { jsonSchema } from '@onrecord/record'

writeFileSync(new URL('../schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), null, 2)}\n`)
