import { stat } from 'node:fs/promises'
import {
  atAddress,
  type Expected,
  type Found,
  type Item,
  isLines,
  listedIn,
  type Missing,
  namedBy,
  type WebOptions,
} from '@onrecord/adding'
import { UnreadableError } from '@onrecord/reader'
import { fileItem, linesIn, standardInput } from './file.ts'
import { filesIn, isFolder } from './folder.ts'
import { isWebArchive, pagesOf } from './warc.ts'

/** How inputs are read: files as the web. */
export type InputOptions = WebOptions

/**
 * What is to be added, in the order in which it is named: files, folders, `-` for standard input, addresses. In the place of
 * what cannot be had, why.
 */
export async function* itemsIn(inputs: readonly string[], options: InputOptions): AsyncGenerator<Found> {
  const paths: (string | Missing)[] = []
  const { expected } = options
  expected.opened()
  for (const input of inputs) for await (const path of pathsOf(input)) paths.push(path)
  for (const path of paths) if (typeof path !== 'string' || isOne(path)) expected.add(1)
  for (const path of paths) if (typeof path === 'string' && isOpen(path)) expected.opened()
  expected.closed()
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

function itemsAt(path: string, options: InputOptions): AsyncGenerator<Found> {
  const about = options.about(path)
  if (path === '-') return counted(standardInput(about, options.stop), options.expected)
  if (isAddress(path)) return looked(atAddress(path, options), options.expected)
  if (isLines(path)) return manyAt(path, options, linesIn)
  if (isWebArchive(path)) return manyAt(path, options, pagesOf)
  if (isListing(path)) return looked(namedIn(path, options), options.expected)
  return single(fileItem(path, about))
}

/** Whether a file may be a feed or sitemap, by its ending. */
function isListing(path: string): boolean {
  return /\.(?:xml|rss|atom|rdf)(?:\.gz)?$/i.test(path)
}

/** What a feed or sitemap in a file names; of any other file, its article. */
async function* namedIn(path: string, options: InputOptions): AsyncGenerator<Found> {
  const item = await fileItem(path, options.about(path))
  const listed = await listedIn({ url: path, bytes: item.bytes })
  if (listed) {
    yield* namedBy(listed, options)
    return
  }
  options.expected.add(1)
  yield item
}

/** The items of a file that holds many. */
async function* manyAt(path: string, { about, expected }: InputOptions, read: typeof linesIn): AsyncGenerator<Found> {
  const { size } = await stat(path).catch(() => ({ size: 0 }))
  yield* read(path, size, about(path), expected)
}

/** Whether a path holds one item for certain. */
function isOne(path: string): boolean {
  return !isOpen(path) && !isLines(path) && !isWebArchive(path)
}

/** Whether nobody knows how much an input holds before it is looked at. */
function isOpen(path: string): boolean {
  return path === '-' || isAddress(path) || isListing(path)
}

/** Whether an input is an address of the web. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input)
}

async function* single(item: Promise<Item>): AsyncGenerator<Item> {
  yield item
}

/** Items of which nobody knows how many come until there are no more. */
async function* counted<T>(items: AsyncIterable<T>, expected: Expected): AsyncGenerator<T> {
  for await (const item of items) {
    expected.add(1)
    yield item
  }
  expected.closed()
}

/** Items of which it is known how many come once the first one is there. */
async function* looked<T>(items: AsyncIterable<T>, expected: Expected): AsyncGenerator<T> {
  let isOpen = true
  const close = () => {
    if (isOpen) expected.closed()
    isOpen = false
  }
  try {
    for await (const item of items) {
      close()
      yield item
    }
  } finally {
    close()
  }
}

/** The items, and where they break off, why. */
async function* guarded(name: string, items: AsyncIterable<Found>): AsyncGenerator<Found> {
  try {
    yield* items
  } catch (error) {
    const told = error instanceof UnreadableError || (error instanceof Error && 'code' in error)
    if (!told) throw error
    const { message } = error
    yield { name, error: message.includes(name) ? message : `${name} cannot be read: ${message}` }
  }
}
