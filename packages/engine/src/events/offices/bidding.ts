import { type Group, POST } from './telling.ts'

const JOB = `${POST} top-job captaincy headship bishopric premiership vacancy nomination`

/** What news says of those who may want an office, or are talked of for one: it counts where it is rumoured, or where they say that they do not. */
export const BIDDING: readonly Group[] = [
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'bid',
    phrases: `
      run runs ran running stand stands stood standing bid bids bidding campaign campaigning / ?again / for
      apply applies applied applying / for
      be become becoming / a / candidate contender / for
      interested / in / the his her that taking / ?on / ?the / ?top permanent same vacant / ${JOB}
      seek seeks sought seeking want wants wanted wanting take accept / the his her that / ?top permanent same vacant / ${JOB}
      throw throws threw throwing / his her their / hat / in into / the / ring / ?for
      put puts putting / his her their / name / forward / ?for
      put puts putting / himself herself themselves / forward / ?for as`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'bid',
    makes: 'refused',
    phrases: `
      rule rules ruled ruling count counts counted / himself herself themselves myself / out
      rule rules ruled ruling / out / running standing applying a / ?bid ?return / ?for ?as
      take takes took / his her himself herself / ?name / out / of / the
      have has had / no little / interest desire wish / in to / the ?be / ?top permanent / ?${JOB}
      turn turns turned turning / down / the a an / ?chance ?offer / ?to / ?top permanent / ?be ${JOB}`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'bid',
    makes: 'rumoured',
    phrases: `
      is was are were remains become becomes became emerges emerged / ?as / ?the a / ?early clear hot strong bookmakers leading / favourite favorite frontrunner front-runner contender / to for
      is was are were / among / ?the those several / ?leading / candidates contenders names favourites favorites frontrunners front-runners / ?being ?considered / to for`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'object',
    needs: 'bid',
    makes: 'rumoured',
    phrases: `
      tipped touted mooted mentioned floated suggested spoken talked discussed billed / ?of ?about / as
      tipped touted shortlisted short-listed longlisted interviewed approached lined linked / ?up / for
      linked / with to
      considered / for
      sounded / out / for about
      offered promised / the his her / ?top permanent / ${JOB} headship
      in / the / running frame mix hunt / for`,
  },
]
