/** A file that is no text: what it is, and how its reader can get at the text in it. */
export interface Foreign {
  readonly kind: string
  readonly advice: string
}

const copy = 'copy its text into a .txt file, or save the web page it came from as HTML'
const picture = 'onrecord reads text, not pictures; type out or scan its text into a .txt file'
const recording = 'onrecord reads text; give a transcript as a .txt file'
const unpack = 'unpack it and give the files inside'

/** File signatures: the bytes a file begins with (at `at`, else at 0), as latin1 text. */
const signatures: readonly (Foreign & { readonly begins: string; readonly at?: number })[] = [
  { begins: '%PDF-', kind: 'a PDF document', advice: copy },
  { begins: 'PK\x03\x04', kind: 'a ZIP archive or an office document (docx, odt, epub)', advice: copy },
  { begins: '\xd0\xcf\x11\xe0', kind: 'an old Word or Excel document', advice: copy },
  { begins: '{\\rtf', kind: 'a rich-text (RTF) document', advice: 'save it as plain text' },
  { begins: 'bplist00', kind: 'a Safari web archive', advice: 'save the page as "Page Source" instead' },
  { begins: '\x89PNG', kind: 'a PNG picture', advice: picture },
  { begins: '\xff\xd8\xff', kind: 'a JPEG picture', advice: picture },
  { begins: 'GIF8', kind: 'a GIF picture', advice: picture },
  { begins: 'II*\0', kind: 'a TIFF picture', advice: picture },
  { begins: 'MM\0*', kind: 'a TIFF picture', advice: picture },
  { begins: 'WEBP', at: 8, kind: 'a WebP picture', advice: picture },
  { begins: 'ftyp', at: 4, kind: 'an MP4 film, sound or HEIC picture', advice: recording },
  { begins: 'WAVE', at: 8, kind: 'a WAV recording', advice: recording },
  { begins: 'ID3', kind: 'an MP3 recording', advice: recording },
  { begins: 'OggS', kind: 'an Ogg recording', advice: recording },
  { begins: '\x1f\x8b', kind: 'a gzip archive', advice: unpack },
  { begins: '7z\xbc\xaf\x27\x1c', kind: 'a 7-Zip archive', advice: unpack },
  { begins: 'Rar!', kind: 'a RAR archive', advice: unpack },
  { begins: 'SQLite format 3\0', kind: 'an SQLite database', advice: 'give the articles themselves' },
  { begins: '\x7fELF', kind: 'a program', advice: 'give an article as text or HTML' },
]

/** Recognises a file that is no text by the bytes it begins with. */
export function foreign(bytes: Uint8Array): Foreign | undefined {
  const head = latin1(bytes.subarray(0, 32))
  return signatures.find(({ begins, at }) => head.startsWith(begins, at ?? 0))
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
