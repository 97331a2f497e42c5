/**
 * Text that is safe to show: what would move the cursor, colour the screen, ring a bell or turn the reading order
 * round becomes a sign one can see. Escape turns into ␛ and its kind into their Control Pictures (U+2400 and on);
 * C1 controls, bidirectional embeddings and overrides, and halves of surrogate pairs into U+FFFD. Tabs and line
 * ends stay, so does every letter, and the length in UTF-16 code units is the same.
 */
export function visible(text: string): string {
  return text.toWellFormed().replace(unsafe, sign)
}

const c0 = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f'
const c1 = '\\u0080-\\u009f'
const bidi = '\\u202a-\\u202e\\u2066-\\u2069'
const unsafe = new RegExp(`[${c0}${c1}${bidi}]`, 'g')

function sign(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '␡' : '\ufffd'
}
