import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { api } from './api/api.ts'
import { routedPath } from './asked.ts'
import { assets } from './assets/assets.ts'
import { mcp } from './mcp/http.ts'
import { add } from './pages/add.ts'
import { article } from './pages/article.ts'
import { articles } from './pages/articles.ts'
import { audit } from './pages/audit.ts'
import { check } from './pages/check.ts'
import { demands } from './pages/demands.ts'
import { home } from './pages/home.ts'
import { people } from './pages/people.ts'
import { person } from './pages/person.ts'
import { review } from './pages/review.ts'
import { search } from './pages/search.ts'
import { stories } from './pages/stories.ts'
import { story } from './pages/story.ts'
import { tryIt } from './pages/try.ts'
import { turns } from './pages/turns.ts'
import { versions } from './pages/versions.ts'
import { Refusal } from './refusal.ts'
import type { Room } from './room.ts'
import { route } from './route.ts'
import { admitted, entrance } from './safety/entrance.ts'
import { guarded } from './safety/guarded.ts'
import { methods } from './safety/methods.ts'
import { told } from './safety/problem.ts'

/** The routes of the web room. */
export function appOf(room: Room): Hono {
  const app = new Hono({ getPath: routedPath })
  app.onError(told)
  app.notFound(c => told(new Refusal(404, `there is nothing at ${new URL(c.req.url).pathname}`), c))
  app.use(...guarded(room))
  app.route('/', assets())
  app.route('/', entrance(room))
  app.use(admitted(room))
  app.route('/', api(room))
  app.route('/', mcp(room))
  app.use(etag())

  route(app, room, home)
  route(app, room, articles)
  route(app, room, article)
  route(app, room, versions)
  route(app, room, people)
  route(app, room, person)
  route(app, room, stories)
  route(app, room, story)
  route(app, room, search)
  route(app, room, turns)
  route(app, room, demands)
  route(app, room, review)
  route(app, room, add)
  route(app, room, tryIt)
  route(app, room, check)
  route(app, room, audit)

  methods(app)
  return app
}
