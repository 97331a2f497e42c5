import fs from 'node:fs'
import { LABELS, ROW, STRIDE, PLACES, tagModel, unpack, lattice, stepFactors, mayFollow, decide, spansOf, ROLES } from '@onrecord/engine/training'
import { readPolnear } from './data/polnear.ts'
import { cueLexicon, examplesOf, lookAt, marked } from './fast/examples.ts'
import { spanScores } from './fast/spans-score.ts'
import { random, shuffled } from './random.ts'
import { work } from './places.ts'
const E = process.env
const bits = Number(E.BITS ?? 18), epochs = Number(E.EPOCHS ?? 3), rate = Number(E.RATE ?? 0.02), drop = Number(E.DROP ?? 0), avg = E.AVG === '1', all = E.ALL === '1', sched = E.SCHED === '1', decay = Number(E.DECAY ?? 0)
const look = lookAt(tagModel(unpack(fs.readFileSync(work('tagger.model'))).sections))
const raw = readPolnear('train'); const ids = [...new Set(raw.map(a => a.id))]; const held = new Set(ids.filter((_, i) => i % 10 === 0))
const first = new Set(raw.filter((a, i) => raw[i - 1]?.id !== a.id))
const arts = raw.filter(a => first.has(a) || (all && !held.has(a.id))).map(a => marked(a, look(a.id, a.text)))
const training = arts.filter(a => !held.has(a.article.id)), test = arts.filter(a => held.has(a.article.id))
const cues = cueLexicon(training)
const tex = test.flatMap(a => examplesOf(a, cues, bits)), ex = training.flatMap(a => examplesOf(a, cues, bits)).filter(e => e.places.length)
const W = new Float32Array(2 ** bits * ROW), S = new Float32Array(W.length).fill(1), P = new Float32Array(PLACES * ROW * ROW), PS = new Float32Array(P.length).fill(1)
const A = new Float32Array(W.length), AP = new Float32Array(P.length); let snaps = 0
const next = random(1); let step = 0; const total = epochs * ex.length
const F = stepFactors(P)
const report = (n: string, w: Float32Array, p: Float32Array) => { const s = spanScores(f => em(w, f), p, tex); console.log(n, s.source.toFixed(2), s.cue.toFixed(2), s.content.toFixed(2)) }
function em(w: Float32Array, { places, counts }: any, keep?: Uint8Array) { const out = new Float32Array(counts.length * ROW); for (let i = 0; i < counts.length; i++) for (let f = i * STRIDE; f < i * STRIDE + counts[i]; f++) { if (keep && !keep[f]) continue; const r = places[f]; for (let y = 0; y < LABELS; y++) out[i * ROW + y] += w[r + y] } return out }
for (let e = 0; e < epochs; e++) {
  for (const x of shuffled(ex, next)) {
    step++
    const lr = sched ? rate * (1 - 0.9 * step / total) : rate
    const { places: pl, gold } = x, n = pl.length
    let keep: Uint8Array | undefined
    if (drop) { keep = new Uint8Array(x.features.places.length); for (let i = 0; i < keep.length; i++) keep[i] = next() < drop ? 0 : 1 }
    const L = lattice(em(W, x.features, keep), pl, F)
    for (let i = 0; i < n; i++) {
      const { places, counts } = x.features
      for (let f = i * STRIDE; f < i * STRIDE + counts[i]; f++) { if (keep && !keep[f]) continue
        const r = places[f]
        for (let y = 0; y < LABELS; y++) { const g = (gold[i] === y ? 1 : 0) - L.marginals[i * ROW + y] - decay * W[r + y]; if (g > -1e-4 && g < 1e-4) continue; S[r + y] += g * g; W[r + y] += lr * g / Math.sqrt(S[r + y]) } }
      if (i === 0) continue
      const base = pl[i] * ROW * ROW; let sum = 0; const J = new Float64Array(ROW * ROW)
      for (let a = 0; a < LABELS; a++) for (let y = 0; y < LABELS; y++) if (mayFollow(a, y)) { const at = i * ROW + y; sum += J[a * ROW + y] = L.forward[at - y - ROW + a] * F[base + a * ROW + y] * L.factors[at] * L.backward[at] }
      for (let a = 0; a < LABELS; a++) for (let y = 0; y < LABELS; y++) { const k = a * ROW + y; const g = (gold[i - 1] === a && gold[i] === y ? 1 : 0) - J[k] / sum; if (g > 1e-4 || g < -1e-4) { PS[base + k] += g * g; P[base + k] += lr * g / Math.sqrt(PS[base + k]); F[base + k] = Math.exp(P[base + k]) } }
    }
    if (avg && step > total / 3 && step % 1000 === 0) { snaps++; for (let i = 0; i < W.length; i++) A[i] += W[i]; for (let i = 0; i < P.length; i++) AP[i] += P[i] }
  }
  report('epoch ' + (e + 1), W, P)
}
if (avg) report('averaged', A.map(v => v / snaps), AP.map(v => v / snaps))
