/** The contradiction test between two statements, for training, measuring and whoever wants to ask it. */
export { likelihoods, likelihoodsOf, type PairWeights, VERDICTS, type Verdict } from './contradiction/contradiction.ts'
export { FEATURES, pairFeatures } from './contradiction/features.ts'
