/** What the network for acts reads of one statement: P word pieces of it and of its sentences. */
export interface ActInputs {
  /** [1, P, WIDTH]: what the marking network's lower layers make of each piece; see `States`. */
  readonly states: Float32Array
  /** [1, P]: what each piece is part of: 0 nothing, 1 the source, 2 the cue, 3 the content. */
  readonly roles: BigInt64Array
}

/**
 * The network that judges acts, wherever it runs. Its answer has a score for each act, in the order of the record's, and then
 * for each polarity: against, neither, for.
 */
export type ActNetwork = (inputs: ActInputs) => Promise<Float32Array>

/** How many numbers the marking network's lower layers make of a piece. */
export const WIDTH = 384

/** What the lower layers make of an article's pieces. */
export interface States {
  /** WIDTH numbers a piece. */
  readonly vectors: Float32Array
  /** The first piece of each token, and after the last token how many pieces there are. */
  readonly starts: Uint32Array
}
