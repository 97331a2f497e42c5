/** What the network reads of one window: word pieces, five features a piece, and where the tokens to decide on begin. */
export interface NetworkInputs {
  /** [1, P] */
  readonly pieces: BigInt64Array
  /** [1, P, FEATURES] */
  readonly features: BigInt64Array
  /** [1, T]: the place of the first piece of each token that the window decides on. */
  readonly first: BigInt64Array
}

/** What the network makes of a window. */
export interface NetworkOutputs {
  /** [1, T, LABELS]: how well each label suits each token that the window decides on. */
  readonly labels: Float32Array
  /** [1, T, 4 * link + 1]: what each asks of other spans and answers them; see `Linker`. */
  readonly links: Float32Array
  /** [1, P, WIDTH]: what the lower layers make of each piece, decided on or not; see `States`. */
  readonly states: Float32Array
}

/**
 * The encoder, wherever it runs: onnxruntime in Node, in a browser, on another machine. The engine itself knows no
 * such library; whoever opens it hands over this function.
 */
export type Network = (inputs: NetworkInputs) => Promise<NetworkOutputs>

/** How many features a piece has. */
export const FEATURES = 5

/** How many labels a token may have: none, and a first and a further one for each role. */
export const LABELS = 7
