import { documentOf } from '../document.ts'
import { answering, type Endpoint } from '../endpoint.ts'
import { Description } from '../schemas/description.ts'
import { addArticle, addFromForm, addFromWeb } from './adding.ts'
import { getArticle, getVersion, getVersions, listArticles } from './articles.ts'
import { audit } from './audit.ts'
import { recordLines, statementLines } from './bulk.ts'
import { checkDraft } from './check.ts'
import { decide, listDecisions, listUnreviewed, undo } from './decisions.ts'
import { getDemand, listDemands } from './demands.ts'
import { overview } from './overview.ts'
import { getPerson, namePerson } from './people.ts'
import { read } from './read.ts'
import { listReversals } from './reversals.ts'
import { countStatements, getStatement, searchStatements } from './statements.ts'
import { getStory, listStories } from './stories.ts'

const described: readonly Endpoint[] = [
  overview,
  searchStatements,
  countStatements,
  namePerson,
  getPerson,
  listArticles,
  getArticle,
  getVersions,
  getVersion,
  listStories,
  getStory,
  listReversals,
  listDemands,
  read,
  checkDraft,
  audit,
  statementLines,
  recordLines,
  addArticle,
  addFromWeb,
  listUnreviewed,
  getStatement,
  getDemand,
  addFromForm,
  listDecisions,
  decide,
  undo,
]

const description = answering({
  method: 'get',
  at: '/openapi.json',
  name: 'getDescription',
  summary: 'This description.',
  about: 'Description',
  answer: Description,
  give: async () => ({ ...openapi }),
})

/** Everything that the API can be asked. */
export const endpoints: readonly Endpoint[] = [...described, description]

/** The API as OpenAPI describes it. */
export const openapi = documentOf(endpoints)
