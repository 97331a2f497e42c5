/**
 * What some work writes, piece by piece, as it is taken: the work waits for whoever reads. It fails where the work does,
 * and where nobody reads on, the next write fails.
 */
export async function* streamed<Piece>(
  work: (write: (piece: Piece) => Promise<void>) => Promise<void>,
): AsyncGenerator<Piece> {
  const { readable, writable } = new TransformStream<Piece, Piece>()
  const writer = writable.getWriter()
  const done = work(piece => writer.write(piece)).then(
    () => writer.close(),
    error => writer.abort(error),
  )
  try {
    yield* readable
  } finally {
    await done.catch(() => {})
  }
}
