import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A file of the shared material: beside the checkout, or where ONRECORD_SHARED says. Throws where it is missing. */
export function shared(name: string): string {
  const file = path.join(process.env.ONRECORD_SHARED ?? path.join(root, '../shared'), name)
  if (!fs.existsSync(file)) throw new Error(`${file} is missing. Set ONRECORD_SHARED to the folder that holds ${name}.`)
  return file
}

/** A file for what training makes on the way; git does not see it. */
export function work(name: string): string {
  const folder = path.join(root, '.cache')
  fs.mkdirSync(folder, { recursive: true })
  return path.join(folder, name)
}

/** A model file that the engine ships. */
export function shipped(name: string): string {
  return path.join(root, 'packages/engine/models', name)
}
