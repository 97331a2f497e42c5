import fs from 'node:fs'
import { execFileSync } from 'node:child_process'
import { entrance, segment, quotations, tagsWith, tagModel, unpack, fastModel, fastWeights } from '@onrecord/engine/training'
import { attributionsWith } from '../../packages/engine/src/attributions/attributions.ts'
import { articleOf } from './data/blocks.ts'
import { shared } from './places.ts'
const {sections}=unpack(fs.readFileSync(process.argv[2] ?? 'packages/engine/models/fast.model'))
const model=fastModel(fastWeights(sections))
const base=entrance.through(segment).through(quotations).through(tagsWith(tagModel(sections)))
const raw=process.argv[3]==='raw'
const corridor=raw?base.through(d=>({attributions:model.attribute(d)})):base.through(attributionsWith(model))
const dir=shared('polnear/dev/text')
let out=''
const arts=fs.readdirSync(dir).map(f=>articleOf(f.replace(/\.txt$/,''), fs.readFileSync(dir+'/'+f,'utf8')))
for(let k=0;k<Number(process.env.LAPS??4);k++){const t=performance.now(); out=''; for(const a of arts){const {attributions}=corridor.walk({article:{...a}}); out+=JSON.stringify({article:{id:a.id},entities:[],statements:attributions.map((s,i)=>({id:'s'+i,...s}))})+'\n'} console.log(Math.round(performance.now()-t),'ms')}
fs.writeFileSync('/tmp/try/pred.jsonl',out)
console.log(execFileSync(process.execPath,[shared('eval/score.mjs'),'--corpus',shared('polnear/dev'),'--pred','/tmp/try/pred.jsonl'],{encoding:'utf8'}))
