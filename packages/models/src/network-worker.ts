import { parentPort, workerData } from 'node:worker_threads'
import type { NetworkInputs } from '@onrecord/engine/best'
import type { Reply } from './network.ts'

// A thread of `openNetwork`: a session of its own, one window after another.
const tell = (reply: Reply, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(reply, transfer)

// Processors that multiply bytes by AVX2 alone would cut sums that are too large, and mark otherwise than all others.
const EXACT = { session: { x64quantprecision: '1' } }
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, extra: EXACT }

try {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const session = await InferenceSession.create(workerData, OPTIONS)
  parentPort?.on('message', async ({ pieces, features, first }: NetworkInputs) => {
    try {
      const { labels, links, acts } = await session.run({
        pieces: new Tensor('int64', pieces, [1, pieces.length]),
        features: new Tensor('int64', features, [1, pieces.length, features.length / pieces.length]),
        first: new Tensor('int64', first, [1, first.length]),
      })
      // One copy here, handed over: a message that is copied costs the reading thread as much again.
      const copies = [labels, links, acts].map(tensor => (tensor.data as Float32Array).slice())
      const outputs = { labels: copies[0], links: copies[1], acts: copies[2] }
      tell({ outputs }, copies.map(copy => copy.buffer) as ArrayBuffer[])
    } catch (error) {
      tell({ failed: (error as Error).message })
    }
  })
  tell({ ready: true })
} catch (error) {
  tell({ failed: (error as Error).message })
}
