/** Words of the article's text, and where in it they begin, in UTF-16 code units. */
export interface Line {
  readonly words: string
  readonly at: number
}

/** What is selected of some paragraphs, whose `data-from` is where each begins; nothing where the selection is elsewhere. */
export function selectedIn(paragraphs: Iterable<HTMLElement>): Line[] {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return [...paragraphs].flatMap(paragraph => {
    const own = document.createRange()
    own.selectNodeContents(paragraph)
    if (range.compareBoundaryPoints(Range.START_TO_END, own) <= 0) return []
    if (range.compareBoundaryPoints(Range.END_TO_START, own) >= 0) return []
    const before = own.cloneRange()
    if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0)
      own.setStart(range.startContainer, range.startOffset)
    if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset)
    before.setEnd(own.startContainer, own.startOffset)
    const from = Number(paragraph.dataset.from) + before.toString().length
    return [...own.toString().matchAll(/\S(?:[^\r\n]*\S)?/g)].map(line => ({ words: line[0], at: from + line.index }))
  })
}
