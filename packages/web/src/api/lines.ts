/** Lists of values as lines of JSON, made as fast as somebody reads them; who reads no further ends what gives them. */
export function lines(lists: AsyncIterable<readonly unknown[]>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const source = lists[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(each => `${JSON.stringify(each)}\n`).join('')))
    },
    async cancel() {
      await source.return?.()
    },
  })
}
