import fs from 'node:fs'
import { Act } from '@onrecord/record'
import { shared } from '../places.ts'

/** What a reader took an attribution to do; `polarity` where it feels or judges and the reader said which way. */
export interface Judged {
  readonly act: Act
  readonly polarity?: -1 | 0 | 1
}

const POLARITIES: { readonly [mark: string]: -1 | 0 | 1 } = { '-': -1, '0': 0, '+': 1 }

/**
 * The acts that readers gave the attributions of `polnear/train`: of each article, by the ids of its first annotation
 * file in name order. From `gold/speakers-train`, and for other articles from `labels/acts.txt`.
 */
export function readActs(): ReadonlyMap<string, ReadonlyMap<string, Judged>> {
  const own = new URL('../../labels/acts.txt', import.meta.url)
  return new Map([...readLabels(fs.readFileSync(own, 'utf8')), ...readSpeakers()])
}

/** The acts in a file of lines such as `article E1 declare E2 assess-`. Throws where a label is not known. */
export function readLabels(lines: string): Map<string, Map<string, Judged>> {
  const articles = lines.split('\n').filter(line => line.trim() && !line.startsWith('#'))
  return new Map(
    articles.map(line => {
      const [article, ...cells] = line.split(' ')
      const pairs = cells.flatMap((id, i): [string, Judged][] => (i % 2 ? [] : [[id, judged(cells[i + 1])]]))
      return [article, new Map(pairs)]
    }),
  )
}

function readSpeakers(): [string, Map<string, Judged>][] {
  const folder = shared('gold/speakers-train')
  return fs.readdirSync(folder).map(file => {
    const lines = fs.readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n')
    const cells = lines.map(line => line.split('\t'))
    return [file.replace(/\.tsv$/, ''), new Map(cells.map(([id, , , act]) => [id, judged(act)]))]
  })
}

/** What a label such as `declare` or `assess-` says. Throws where it is none. */
export function judged(label: string): Judged {
  const [, act, mark] = label.match(/^([a-z]+)([-+0]?)$/) ?? []
  const known = Act.safeParse(act)
  if (!known.success)
    throw new Error(`the label ${JSON.stringify(label)} is no act; labels are such as declare or assess-`)
  return mark ? { act: known.data, polarity: POLARITIES[mark] } : { act: known.data }
}
