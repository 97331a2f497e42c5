import { describe, expect, it } from 'vitest'
import { isNamed, readGum } from '../../src/coreference/gum.ts'

// Invented, in the form of the corpus.
const CONLLU = `# newdoc id = GUM_news_pier
# newpar
# sent_id = GUM_news_pier-1
# text = Pier's end
1-2	Pier's	_	_	_	_	_	_	_	_
1	Pier	pier	NOUN	NN	_	3	nmod:poss	_	Entity=(1-event-new-cf1-2-sgl(2-object-new-cf2-1-coref)
2	's	's	PART	POS	_	1	case	_	_
3	end	end	NOUN	NN	_	0	root	_	Entity=1)

# newpar
# sent_id = GUM_news_pier-2
# text = Ada Kell and Ivo Lund of the Harbour Board wept.
1	Ada	Ada	PROPN	NNP	_	10	nsubj	_	Entity=(3-person-new-cf1-1-coref(4-person-new-cf2-1,2-coref-Ada_Kell_%28mayor%29
2	Kell	Kell	PROPN	NNP	_	1	flat	_	Entity=4)
3	and	and	CCONJ	CC	_	4	cc	_	_
4	Ivo	Ivo	PROPN	NNP	_	1	conj	_	Entity=(5-person-new-cf3-1,2-sgl
5	Lund	Lund	PROPN	NNP	_	4	flat	_	_
6	of	of	ADP	IN	_	9	case	_	_
7	the	the	DET	DT	_	9	det	_	Entity=(6-organization-new-cf4-3-sgl
8	Harbour	Harbour	PROPN	NNP	_	9	compound	_	_
9	Board	Board	PROPN	NNP	_	4	nmod	_	Entity=6)5)3)
10	wept	weep	VERB	VBD	_	0	root	_	SpaceAfter=No
11	.	.	PUNCT	.	_	10	punct	_	_

# sent_id = GUM_news_pier-3
# text = They left.
1	They	they	PRON	PRP	_	2	nsubj	_	Entity=(3-person-giv:act-cf1-1-ana)
2	left	leave	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

`

describe('a document of GUM', () => {
  const [doc] = readGum(CONLLU)
  const words = (from: number, to: number) => doc.text.slice(from, to)
  const chain = (text: string) => doc.chains.find(c => c.mentions.some(m => words(m.from, m.to) === text))

  it('has its text as it was printed, paragraphs apart', () => {
    expect(doc.text).toBe("Pier's end\n\nAda Kell and Ivo Lund of the Harbour Board wept. They left.")
    expect(doc.words.map(w => words(w.from, w.to)).slice(0, 5)).toEqual(['Pier', "'s", 'end', 'Ada', 'Kell'])
  })

  it('has its chains by type, with whole noun phrases as mentions', () => {
    expect(doc.chains.map(c => [c.type, ...c.mentions.map(m => words(m.from, m.to))])).toEqual([
      ['event', "Pier's end"],
      ['object', 'Pier'],
      ['person', 'Ada Kell and Ivo Lund of the Harbour Board', 'They'],
      ['person', 'Ada Kell'],
      ['person', 'Ivo Lund of the Harbour Board'],
      ['organization', 'the Harbour Board'],
    ])
  })

  it('has the head of each mention by the tree', () => {
    const head = (text: string) => doc.words[chain(text)?.mentions[0].head ?? -1]
    expect(words(head("Pier's end").from, head("Pier's end").to)).toBe('end')
    expect(words(head('Ivo Lund of the Harbour Board').from, head('Ivo Lund of the Harbour Board').to)).toBe('Ivo')
  })

  it('knows which chains name one person or body', () => {
    const named = doc.chains.filter(c => isNamed(doc, c)).map(c => words(c.mentions[0].from, c.mentions[0].to))
    expect(named).toEqual(['Ada Kell', 'Ivo Lund of the Harbour Board', 'the Harbour Board'])
  })
})
