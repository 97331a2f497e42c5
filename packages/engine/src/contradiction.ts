/** The contradiction test between two statements, for whoever wants to ask it, and for training and measuring. */
export { likelihoods, likelihoodsOf, type PairWeights, VERDICTS, type Verdict } from './contradiction/contradiction.ts'
export { pairFeatures } from './contradiction/features.ts'
export { WEIGHTS } from './contradiction/weights.ts'
