import { stat } from 'node:fs/promises'
import { type About, UnreadableError } from '@onrecord/reader'
import type { Expected } from '../expected.ts'
import type { Item, Missing } from '../item.ts'
import { fileItem, isLines, linesIn, standardInput } from './file.ts'
import { filesIn, isFolder } from './folder.ts'

/** How inputs are read. */
export interface InputOptions {
  /** What the user says of a file or page, by its path or address; wins over what the page says. */
  readonly about: (name: string) => Partial<About>
  readonly expected: Expected
}

/**
 * What is to be added, in the order in which it is named: files, folders, `-` for standard input, addresses. In the place of
 * what cannot be had, why.
 */
export async function* itemsIn(inputs: readonly string[], options: InputOptions): AsyncGenerator<Item | Missing> {
  const paths: (string | Missing)[] = []
  options.expected.opened()
  for (const input of inputs) for await (const path of pathsOf(input)) paths.push(path)
  options.expected.add(paths.filter(path => typeof path !== 'string' || isOne(path)).length)
  options.expected.closed()
  for (const path of paths) {
    if (typeof path !== 'string') yield path
    else yield* guarded(path, itemsAt(path, options))
  }
}

/** The files that an input stands for: those of a folder, or itself. */
async function* pathsOf(input: string): AsyncGenerator<string | Missing> {
  if (input === '-' || isAddress(input) || !(await isFolder(input))) {
    yield input
    return
  }
  let found = false
  try {
    for await (const path of filesIn(input)) {
      found = true
      yield path
    }
  } catch (error) {
    yield { name: input, error: `${input} cannot be read in full: ${(error as Error).message}` }
    return
  }
  if (!found) yield { name: input, error: `${input} holds no file that can be an article` }
}

function itemsAt(path: string, options: InputOptions): AsyncGenerator<Item | Missing> {
  const about = options.about(path)
  if (path === '-') return open(standardInput(about), options.expected)
  if (isLines(path)) return linesAt(path, options)
  return single(fileItem(path, about))
}

async function* linesAt(path: string, { about, expected }: InputOptions): AsyncGenerator<Item | Missing> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  yield* linesIn(path, size, about(path), expected)
}

/** Whether a path holds one item for certain. */
function isOne(path: string): boolean {
  return path !== '-' && !isAddress(path) && !isLines(path)
}

/** Whether an input is an address of the web. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function* single(item: Promise<Item>): AsyncGenerator<Item> {
  yield item
}

async function* open<T>(items: AsyncIterable<T>, expected: Expected): AsyncGenerator<T> {
  expected.opened()
  for await (const item of items) {
    expected.add(1)
    yield item
  }
  expected.closed()
}

/** The items, and where they break off, why. */
async function* guarded(name: string, items: AsyncIterable<Item | Missing>): AsyncGenerator<Item | Missing> {
  try {
    yield* items
  } catch (error) {
    const told = error instanceof UnreadableError || (error instanceof Error && 'code' in error)
    if (!told) throw error
    const { message } = error
    yield { name, error: message.includes(name) ? message : `${name} cannot be read: ${message}` }
  }
}
