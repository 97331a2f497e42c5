/**
 * Bytes to text by the labels of the WHATWG Encoding Standard. A byte order mark is believed first, then the HTTP
 * header, then what the file declares in itself; but never against the bytes: valid UTF-8 is read as UTF-8 even where
 * a single-byte encoding is declared, and text that is UTF-8 but for a few broken bytes keeps the rest.
 * Without a declaration it is UTF-8 if it can be, else windows-1252. The byte order mark is left out.
 * `declares` is true for formats that can declare their encoding in themselves (HTML, XML).
 */
export function decode(bytes: Uint8Array, contentType: string | undefined, declares: boolean): string {
  const marked = byMark(bytes) ?? wide(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const declared = known(charset(contentType)) ?? (declares ? known(declaredIn(bytes)) : undefined)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== undefined && (declared === undefined || declared === 'utf-8' || singleByte(declared) || isAscii(bytes)))
    return utf8
  const asDeclared = declared === undefined ? undefined : strictly(declared, bytes)
  return asDeclared ?? utf8 ?? damaged(bytes)
}

function byMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: nearly every other byte of its beginning is zero, always on the same side. */
function wide(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, Math.min(1024, bytes.length & ~1))
  if (head.length < 8) return undefined
  const zeros = [0, 0]
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = 0.7 * (head.length / 2)
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

function charset(contentType: string | undefined): string | undefined {
  return contentType?.match(/charset\s*=\s*["']?([^\s"';>]+)/i)?.[1]
}

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration says within the first four thousand bytes. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  const label =
    head.match(/^\s*<\?xml\s[^>]{0,200}encoding\s*=\s*["']([^"']+)/i)?.[1] ??
    head.match(/<meta\s[^>]{0,300}charset\s*=\s*["']?\s*([^\s"'/>;]+)/i)?.[1]
  // It could be read as ASCII, so it cannot be UTF-16: the HTML Standard takes such a claim for UTF-8.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label
}

/** The standard's own name of an encoding, or nothing for a label that it does not know. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function singleByte(encoding: string): boolean {
  return /^(windows-|iso-8859-|koi8-|macintosh|x-mac|ibm866)/.test(encoding)
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80)
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Neither UTF-8 nor what was declared: UTF-8 with a few broken bytes if most of it fits, else windows-1252. */
function damaged(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8').decode(bytes)
  const broken = lenient.split('\ufffd').length - 1
  const whole = lenient.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return whole > broken ? lenient : new TextDecoder('windows-1252').decode(bytes)
}
