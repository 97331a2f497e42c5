const WORDS =
  'the will resign council mayor police budget inquiry "no intention" hospital school never harbour minister'.match(
    /"[^"]+"|\S+/g,
  )

/** The paths of a room's pages by the kind of page: some of the many that an archive has of each. Throws where the room does not answer. */
export async function addressesOf(base: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const listed = async (path: string): Promise<readonly { readonly [name: string]: unknown }[]> => {
    const answer = await fetch(new URL(path, base))
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
    return ((await answer.json()) as { items: { [name: string]: unknown }[] }).items
  }
  const said = await listed('/search.json?q=the&limit=100')
  const people = [...new Set(said.flatMap(({ speaker }) => (speaker as { id?: string } | null)?.id ?? []))]
  const articles = await listed('/articles.json?limit=100')
  const stories = await listed('/stories.json?limit=40')
  const searches = (WORDS ?? []).map(word => `/search?q=${encodeURIComponent(word)}`)
  return new Map([
    ['home', ['/']],
    ['people', ['/people', '/people?name=An']],
    ['person', people.map(id => `/people/${id}`)],
    ['articles', ['/articles']],
    ['article', articles.map(({ article }) => `/articles/${article}`)],
    ['stories', ['/stories']],
    ['story', stories.map(({ id }) => `/stories/${id}`)],
    ['search', [...searches, '/search?act=refuse', '/search?act=demand&from=2024-01-01&sort=oldest']],
    ['turns', ['/turns']],
    ['demands', ['/demands', '/demands?status=open']],
    ['review', ['/review']],
    ['check', ['/check']],
    ['audit', ['/audit']],
    ['add', ['/add']],
  ])
}
