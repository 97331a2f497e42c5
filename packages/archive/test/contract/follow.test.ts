import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  absorb,
  demands,
  exportArchive,
  type Found,
  importArchive,
  namesakes,
  openArchive,
  QueryError,
  type Search,
  type Store,
  search,
  selected,
  turns,
  versions,
  weave,
  who,
} from '../../src/index.ts'
import { reindex } from '../../src/words/indexed.ts'
import { marks } from '../../src/words/marks.ts'
import { databases } from '../databases.ts'
import { harbourArchive } from '../follow/harbour.ts'

describe.each(databases)('following in $name', database => {
  let store: Store
  beforeAll(async () => {
    store = await harbourArchive(await database.place())
  }, 60_000)
  afterAll(() => store.close())

  const found = async (query: string, more: Partial<Search> = {}) =>
    (await search(store, { query, ...more })).items.map(({ words }) => words)

  describe('search', () => {
    test('finds statements in which all words stand, whatever their case and accents', async () => {
      expect(await found('close HARBOUR')).toEqual([
        'We will never close the harbour',
        'We must close the north harbour in June',
      ])
      expect(await found('eclairs')).toEqual(['Éclairs are served, don’t worry'])
      expect(await found('dont')).toHaveLength(1)
      expect(await found('zeppelin')).toEqual([])
    })

    test('finds phrases, beginnings, alternatives, and leaves out what must not stand', async () => {
      expect(await found('"close the harbour"')).toEqual(['We will never close the harbour'])
      expect(await found('harb* -north -always')).toEqual(['We will never close the harbour'])
      expect(await found('lie OR worry')).toHaveLength(2)
      expect(await found('(lie OR worry) act:accuse')).toEqual(['a lie'])
      expect(await found('-harbour', { sort: 'oldest' })).toEqual([
        'Éclairs are served, don’t worry',
        'a lie',
        'publish the plan',
        'No',
        'to comment',
      ])
    })

    test('goes by speaker, matter, outlet, act, form and day', async () => {
      expect(await found('by:"Ada Brook"')).toHaveLength(3)
      expect(await found('by:ada-brook act:refuse')).toEqual(['to comment'])
      expect(await found('by:Osei')).toEqual(['The harbour, the harbour, always the harbour'])
      expect(await found('about:"Ada Brook"', { sort: 'oldest' })).toEqual(['a lie', 'publish the plan'])
      expect(await found('outlet:courier -form:direct', { sort: 'oldest' })).toEqual([
        'a lie',
        'publish the plan',
        'to comment',
      ])
      expect(await found('from:2026-03-02 to:2026-03 harbour')).toHaveLength(2)
      const filters = [{ name: 'to', day: '2026-02-28' }] as const
      expect(await found('', { filters })).toEqual(['Éclairs are served, don’t worry'])
      expect(await search(store, { query: 'by:Nobody' })).toMatchObject({
        total: 0,
        people: [{ name: 'Nobody', found: [] }],
      })
    })

    test('knows only what stands in current versions', async () => {
      expect(await found('May')).toEqual([])
      expect(await found('pays')).toEqual([])
    })

    test('puts the best first and shows the words where they stand', async () => {
      const { items, order, total } = await search(store, { query: 'harbour' })
      expect({ order, total }).toEqual({ order: 'relevance', total: 3 })
      const [first] = items
      expect(first?.words).toBe('The harbour, the harbour, always the harbour')
      expect(first?.highlights.map(({ from, to }) => first.words.slice(from, to))).toEqual([
        'harbour',
        'harbour',
        'harbour',
      ])
      expect(first).toMatchObject({
        speaker: { id: 'mina-osei', name: 'Mina Osei', type: 'person' },
        act: 'assess',
        day: '2026-03-12',
        source: { outlet: 'The Courier', url: 'https://three.example/story', block: { kind: 'paragraph', number: 1 } },
      })
    })

    test.each(['relevance', 'newest', 'oldest'] as const)('pages through all of it once, by %s', async sort => {
      for (const query of ['harbour', 'the OR a OR we', '']) {
        const all: number[] = []
        const whole = await search(store, { query, sort })
        for (
          let after: string | undefined, page: Found | undefined;
          page?.next !== null;
          after = page.next ?? undefined
        ) {
          page = await search(store, { query, sort, limit: 2, after })
          expect(page.total).toBe(whole.total)
          all.push(...page.items.map(({ statement }) => statement))
        }
        expect(all).toEqual(whole.items.map(({ statement }) => statement))
        expect(all).toHaveLength(whole.total)
        expect(new Set(all).size).toBe(whole.total)
      }
    })

    test('refuses what it cannot answer', async () => {
      const { next } = await search(store, { query: 'harbour', limit: 1 })
      for (const asked of [
        { query: '"harbour' },
        { query: 'pier', after: next ?? '' },
        { query: 'harbour', after: 'nonsense' },
        { query: 'harbour', after: '' },
        { query: 'harbour', limit: 0 },
        { query: 'harbour', limit: 1e9 },
        { query: 'harbour OR from:2026' },
      ]) {
        await expect(search(store, asked)).rejects.toThrow(QueryError)
      }
    })

    test.each([
      `'; drop table statement; --`,
      `") or 1=1 --`,
      `harbour' | '@hidden`,
      'NEAR(harbour close)',
      'words : harbour',
      '{words} : harbour',
      '^harbour + close',
      'harbour & !close | (x <-> y):*',
      '\\harbour',
      `$1 ? :a @b %s`,
      'harbour\0close',
      '\ud800',
      "by:\"' or ''='\"",
      'outlet:"%_\\"',
    ])('takes %j for words', async query => {
      const answer = await search(store, { query }).catch(error => error)
      if (answer instanceof Error) expect(answer).toBeInstanceOf(QueryError)
      else expect(answer.items.length).toBeLessThanOrEqual(answer.total)
      expect(await found('harbour')).toHaveLength(3)
    })

    test('refuses a megabyte at once', async () => {
      await expect(search(store, { query: 'harbour '.repeat(131_072) })).rejects.toThrow(QueryError)
      expect(await found('é'.repeat(1999))).toEqual([])
      expect(await found(`"${'a b '.repeat(400)}"`)).toEqual([])
      await expect(search(store, { query: 'harbour', after: 'A'.repeat(1_000_000) })).rejects.toThrow(QueryError)
    })

    test('answers any string or says what is wrong with it', async () => {
      const piece = fc.constantFrom(
        '"',
        '(',
        ')',
        ' OR ',
        '-',
        '*',
        ':',
        'by:',
        'harbour',
        "'",
        '\0',
        ' ',
        '&',
        '|',
        '@',
      )
      const any = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map(pieces => pieces.join('')),
      )
      await fc.assert(
        fc.asyncProperty(any, async query => {
          const answer = await search(store, { query, limit: 3 }).catch(error => error)
          if (answer instanceof Error) expect(answer).toBeInstanceOf(QueryError)
          else expect(answer.items).toHaveLength(Math.min(3, answer.total))
        }),
        { numRuns: 200 },
      )
    })
  })

  describe('who', () => {
    test('is found by name, alias, folded name or id', async () => {
      for (const name of ['Mina Osei', 'mina OSEI', 'Ms Mina Osei', 'Osei', 'mina-osei']) {
        expect(await who(store, name)).toMatchObject({ kind: 'one', person: { id: 'mina-osei' } })
      }
    })

    test('by a name that no database holds, is nobody', async () => {
      for (const name of ['\0', 'by:\0', '\ud800']) {
        expect(await who(store, name)).toMatchObject({ kind: 'none', candidates: [] })
      }
    })

    test('tells what somebody said, was, was asked for, took back, and who speaks of whom', async () => {
      const profile = await who(store, 'Ada Brook', { limit: 2 })
      if (profile.kind !== 'one') throw new Error('Ada Brook is not one')
      expect(profile.titles).toEqual([{ title: 'mayor', body: 'Tarnwick', times: 1 }])
      expect(profile.statements).toMatchObject({ total: 3, order: 'newest' })
      expect(profile.statements.items.map(({ day }) => day)).toEqual(['2026-03-12', '2026-03-09'])
      expect(profile.turns.items).toMatchObject([{ id: 1, state: 'confirmed', before: { date: '2026-03-01' } }])
      expect(profile.demandsReceived).toMatchObject({ total: 1, items: [{ by: { id: 'harbour-board' } }] })
      expect(profile.demandsMade.total).toBe(0)
      expect(profile.speaksOf).toMatchObject([{ who: { id: 'mina-osei' }, statements: 1 }])
      expect(profile.spokenOfBy).toMatchObject([
        { who: { id: 'tom-brook' }, statements: 1 },
        { who: { id: 'harbour-board' }, statements: 1 },
      ])
      const rest = await who(store, 'Ada Brook', { limit: 2, after: profile.statements.next ?? '' })
      expect(rest).toMatchObject({ statements: { total: 3, next: null, items: [{ day: '2026-03-01' }] } })
    })

    test('lists those whom a name may mean, with what tells them apart, and those whose names are like it', async () => {
      await store.write(async db => {
        const [a, b] = [...(await namesakes(db, 'Ada Brook')), ...(await namesakes(db, 'Tom Brook'))]
        const rows = [a, b].map(person => ({ name: 'brook', person: person?.row ?? 0, whole: 0 as const }))
        await db.insertInto('person_name').values(rows).execute()
      })
      expect(await who(store, 'Brook')).toMatchObject({
        kind: 'several',
        candidates: [
          { id: 'ada-brook', statements: 3, titles: [{ title: 'mayor' }], first: '2026-03-01', last: '2026-03-12' },
          { id: 'tom-brook', statements: 2 },
        ],
      })
      const { kind, ...rest } = await who(store, 'Ida Brook')
      expect(kind).toBe('none')
      expect(rest).toMatchObject({ candidates: [{ id: 'ada-brook' }, { id: 'tom-brook' }] })
      expect(await who(store, "'; --")).toEqual({ kind: 'none', candidates: [] })
    })
  })

  test('turns: reversals with both wordings, the latest first, without the rejected ones', async () => {
    const page = await turns(store, {})
    expect(page).toMatchObject({
      total: 2,
      next: null,
      items: [
        {
          who: { id: 'ada-brook' },
          reported: true,
          before: { words: 'never close the harbour', source: { outlet: 'The Courier' } },
          after: { words: 'refused to comment' },
          signal: null,
        },
        { who: null, whoName: 'the council', before: null, after: { date: null } },
      ],
    })
    expect((await turns(store, { states: ['rejected'] })).items).toMatchObject([{ id: 2 }])
    const first = await turns(store, { limit: 1 })
    expect((await turns(store, { limit: 1, after: first.next ?? '' })).items).toMatchObject([{ id: 3 }])
    await expect(turns(store, { after: first.next ?? '', states: ['rejected'] })).rejects.toThrow(QueryError)
  })

  test('demands: with their answers, the latest first, by whoever asks or is asked', async () => {
    const page = await demands(store, {})
    expect(page).toMatchObject({
      total: 2,
      items: [
        { byName: 'Harbour Board', status: 'refused', answers: [{ by: { id: 'ada-brook' }, value: 'refuses' }] },
        { by: null, byName: 'villagers', of: { id: 'harbour-board' }, status: 'open' },
      ],
    })
    expect((await demands(store, { status: 'open' })).items).toMatchObject([{ id: 2 }])
    const [board] = await namesakes(store.db, 'Harbour Board')
    expect((await demands(store, { by: [board?.row ?? 0] })).items).toMatchObject([{ id: 1 }])
    expect((await demands(store, { of: [board?.row ?? 0] })).items).toMatchObject([{ id: 2 }])
    expect(await demands(store, { by: [] })).toMatchObject({ total: 0, items: [], next: null })
    const first = await demands(store, { limit: 1 })
    expect((await demands(store, { limit: 1, after: first.next ?? '' })).items).toMatchObject([{ id: 2 }])
  })

  test('versions: which statements appeared, vanished or were reworded, word by word', async () => {
    const history = await versions(store, 'https://TWO.example/story/?utm_source=x#top')
    expect(history?.versions.map(({ number, statements }) => [number, statements])).toEqual([
      [1, 2],
      [2, 2],
    ])
    const changes = history?.versions[1]?.changes
    expect(changes?.appeared.map(({ words }) => words)).toEqual(['No'])
    expect(changes?.vanished.map(({ words }) => words)).toEqual(['Who pays'])
    const [reworded] = changes?.reworded ?? []
    expect(reworded?.otherSpeaker).toBe(false)
    const words = reworded?.changes.map(({ before, after }) => [
      before && reworded.before.words.slice(before.from, before.to),
      after && reworded.after.words.slice(after.from, after.to),
    ])
    expect(words).toEqual([['May', 'June']])
    expect(await versions(store, 'https://two.example/other')).toBeNull()
    expect(await versions(store, "' or 1=1")).toBeNull()
  })

  test('a selection gives the whole articles of what is found', async () => {
    const records = await selected(store, 'harbour')
    expect(records.map(({ article }) => article.id)).toEqual(['one', 'three', 'two'])
    expect(await selected(store, 'zeppelin')).toEqual([])
  })

  test('an archive that was exported and imported answers the same', async () => {
    const lines: string[] = []
    await exportArchive(store, async text => {
      lines.push(...text.split('\n').filter(Boolean))
    })
    const copy = await openArchive(await database.place(), { mode: 'create' })
    const each = (async function* () {
      for (const [i, line] of lines.entries()) yield { number: i + 1, bytes: Buffer.from(line) }
    })()
    await importArchive(copy, each, ({ error }) => expect.unreachable(error))
    for (const query of ['harbour', 'by:ada-brook', 'about:"Ada Brook" -lie', 'outlet:courier from:2026-03']) {
      const [own, others] = [await search(store, { query }), await search(copy, { query })]
      expect(others.items.map(({ words }) => words)).toEqual(own.items.map(({ words }) => words))
      expect(others.total).toBeGreaterThan(0)
    }
    await copy.close()
  })

  test('whoever is found to be somebody takes their statements along', async () => {
    const [tom] = await namesakes(store.db, 'Tom Brook')
    const [mina] = await namesakes(store.db, 'Mina Osei')
    await store.write(db => absorb(store, db, tom?.row ?? 0, mina?.row ?? 0))
    expect(await found('by:"Tom Brook"', { sort: 'oldest' })).toEqual(await found('by:mina-osei', { sort: 'oldest' }))
    expect(await found('by:mina-osei lie')).toEqual(['a lie'])
    expect(await who(store, 'tom-brook')).toMatchObject({ kind: 'one', person: { id: 'mina-osei' } })
  })

  test('what is rejected is not found, until it is no longer', async () => {
    const { items } = await search(store, { query: 'publish' })
    const set = (state: 'rejected' | 'as read') =>
      store.write(async db => {
        const id = items[0]?.statement ?? 0
        await db.updateTable('statement').set({ state }).where('id', '=', id).execute()
        await reindex(store, db, [id])
      })
    await set('rejected')
    expect(await found('publish')).toEqual([])
    await set('as read')
    expect(await found('publish')).toEqual(['publish the plan'])
  })

  test('the index of words says what the tables say, whatever was changed', async () => {
    await weave(store)
    const statements = await store.db.selectFrom('statement').selectAll().execute()
    const about = await store.db.selectFrom('about').selectAll().execute()
    const marked = async (mark: string) => {
      const query = store.words.matching({ mark })
      const rows = await store.db.selectFrom('statement').select('id').where('id', 'in', query).orderBy('id').execute()
      return rows.map(({ id }) => id)
    }
    const those = (is: (statement: (typeof statements)[number]) => boolean) =>
      statements
        .filter(is)
        .map(({ id }) => id)
        .sort((a, b) => a - b)
    expect(await marked(marks.hidden)).toEqual(those(({ current, state }) => current === 0 || state === 'rejected'))
    for (const { id } of await store.db.selectFrom('person').select('id').execute()) {
      expect(await marked(marks.by(id))).toEqual(those(({ speaker }) => speaker === id))
      const concerned = new Set(about.filter(({ person }) => person === id).map(({ statement }) => statement))
      expect(await marked(marks.about(id))).toEqual(those(statement => concerned.has(statement.id)))
    }
    for (const own of ['direct', 'mixed', 'indirect'] as const) {
      expect(await marked(marks.form(own))).toEqual(those(({ form }) => form === own))
    }
  })
})
