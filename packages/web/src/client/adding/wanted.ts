/** What is to be added: files, and the other fields of the form as they are. */
export interface Wanted {
  readonly files: readonly File[]
  readonly text: string
  readonly url: string
  readonly about: readonly (readonly [name: string, value: string])[]
}

/** What the form holds. */
export function wantedIn(form: HTMLFormElement): Wanted {
  const data = new FormData(form)
  const told = (name: string) => String(data.get(name) ?? '')
  return {
    files: data.getAll('file').filter(value => value instanceof File && value.size > 0) as File[],
    text: told('text'),
    url: told('url').trim(),
    about: ['headline', 'outlet', 'published'].map(name => [name, told(name)] as const),
  }
}

/** Whether there is anything to add. */
export function holdsSomething({ files, text, url }: Wanted): boolean {
  return files.length > 0 || text.trim() !== '' || url !== ''
}

/** What was dropped, files or an address, with what the form says of it. Folders are gone through. */
export async function droppedIn(dropped: DataTransfer, { about }: Wanted): Promise<Wanted> {
  // All that was dropped has to be asked for before anything is waited for: then it is gone.
  const [url = ''] = dropped
    .getData('text/uri-list')
    .split(/[\r\n]+/)
    .filter(line => /^https?:/i.test(line) && !line.startsWith(`${location.origin}/`))
  const entries = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map(item => item.webkitGetAsEntry() ?? item.getAsFile())
  const files = (await Promise.all(entries.map(filesIn))).flat()
  return { files, text: '', url: files.length > 0 ? '' : url, about }
}

async function filesIn(entry: FileSystemEntry | File | null): Promise<File[]> {
  if (entry === null) return []
  if (entry instanceof File) return [entry]
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  const inside = await entriesIn(entry as FileSystemDirectoryEntry)
  const wanted = inside.filter(each => each.isDirectory || MAY_BE_ARTICLE.test(each.name))
  return (await Promise.all(wanted.map(filesIn))).flat()
}

// Of a folder, as `onrecord add` takes them.
const MAY_BE_ARTICLE = /^[^.].*\.(?:html?|xhtml|txt|md|jsonl|ndjson)$/i

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all.filter(({ name }) => !name.startsWith('.'))
    all.push(...some)
  }
}
