import { parentPort, workerData } from 'node:worker_threads'
import type { ActInputs, NetworkInputs } from '@onrecord/engine/best'
import type { NetworkFiles, Question, Reply } from './network.ts'

// A thread of `openNetworks`: sessions of its own, one question after another.
const tell = (reply: Reply, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(reply, transfer)

// Processors that multiply bytes by AVX2 alone would cut sums that are too large, and mark otherwise than all others.
const EXACT = { session: { x64quantprecision: '1' } }
const OPTIONS = { intraOpNumThreads: 1, interOpNumThreads: 1, extra: EXACT }

try {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  const files: NetworkFiles = workerData
  const open = (file: string) => InferenceSession.create(file, OPTIONS)
  const [marking, judging] = [await open(files.marks), await open(files.acts)]
  // One copy here, handed over: a message that is copied costs the reading thread as much again.
  const copied = (tensor: { data: unknown }) => (tensor.data as Float32Array).slice()

  const mark = async ({ pieces, features, first }: NetworkInputs) => {
    const made = await marking.run({
      pieces: new Tensor('int64', pieces, [1, pieces.length]),
      features: new Tensor('int64', features, [1, pieces.length, features.length / pieces.length]),
      first: new Tensor('int64', first, [1, first.length]),
    })
    const marks = { labels: copied(made.labels), links: copied(made.links), states: copied(made.states) }
    tell(
      { marks },
      Object.values(marks).map(each => each.buffer),
    )
  }
  const judge = async ({ states, roles }: ActInputs) => {
    const { scores } = await judging.run({
      states: new Tensor('float32', states, [1, roles.length, states.length / roles.length]),
      roles: new Tensor('int64', roles, [1, roles.length]),
    })
    tell({ scores: copied(scores) })
  }

  parentPort?.on('message', async (question: Question) => {
    try {
      await ('window' in question ? mark(question.window) : judge(question.statement))
    } catch (error) {
      tell({ failed: (error as Error).message })
    }
  })
  tell({ ready: true })
} catch (error) {
  tell({ failed: (error as Error).message })
}
