const NAMES = ['Ida Fenwick', 'Tom Marsh', 'Petra Lindqvist', 'Joan Abara', 'Rhys Colley', 'Mina Karim', 'Sal Ortega']
const PLACES = ['quarry', 'ferry', 'north pier', 'library', 'bypass', 'market hall', 'school roof']

/** So many short articles of our invention, as JSON lines, each known by a name of its own. */
export function shortArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => {
    const [name, other] = [NAMES[i % 7], NAMES[(i * 3 + 1) % 7]]
    const place = PLACES[(i * 5) % 7]
    const text = `The ${place} will not be closed, the council said on Monday after meeting number ${i}.

“We were wrong about the ${place}, and ${i} letters told us so,” said ${name}, who chairs the committee.

${other} told the Packet that the ${place} had cost ${1000 + i} pounds. Council leader ${name} denied that.`
    return JSON.stringify({ id: `article-${i}`, text, outlet: 'The Packet', published: '2026-03-12' })
  })
  return `${lines.join('\n')}\n`
}
