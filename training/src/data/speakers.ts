import fs from 'node:fs'
import path from 'node:path'
import { shared } from '../places.ts'
import { type GoldAttribution, readBrat } from './polnear.ts'

/** Who speaks in an attribution, as a reader labelled it (`gold/GUIDELINES.md`). */
export interface GoldSpeaker {
  readonly attribution: GoldAttribution
  readonly type: string
  /** "-" where the type has no name. */
  readonly name: string
}

/** An article whose attributions have speakers. */
export interface SpeakerArticle {
  readonly id: string
  readonly text: string
  readonly speakers: readonly GoldSpeaker[]
}

/** The articles of `gold/speakers-train`, in name order; the ids are those of an article's first annotation file. */
export function readSpeakers(): SpeakerArticle[] {
  const folder = shared('gold/speakers-train')
  const attributions = shared('polnear/train/attributions')
  const files = fs.readdirSync(attributions).sort()
  return fs
    .readdirSync(folder)
    .sort()
    .map(file => {
      const id = file.replace(/\.tsv$/, '')
      const first = files.find(f => f.replace(/_[0-9a-f]{4}\.ann$/, '') === id)
      if (!first) throw new Error(`${attributions} has no annotation of ${id}, which ${file} labels.`)
      const marked = new Map(readBrat(fs.readFileSync(path.join(attributions, first), 'utf8')).map(a => [a.id, a]))
      const rows = fs
        .readFileSync(path.join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map(line => line.split('\t'))
      return {
        id,
        text: fs.readFileSync(shared(`polnear/train/text/${id}.txt`), 'utf8'),
        speakers: rows.flatMap(([e, type, name]) => {
          const attribution = marked.get(e)
          return attribution ? [{ attribution, type, name }] : []
        }),
      }
    })
}
