import { type Group, OWN, POST } from './telling.ts'

/** What news says of those who keep an office, or are kept from it for a time. */
export const STAYING: readonly Group[] = [
  {
    change: 'suspended',
    manner: null,
    of: 'object',
    phrases: `
      suspend suspends suspended suspending
      place places placed placing put puts putting send sent / on to / ?immediate indefinite / ?paid unpaid administrative gardening special compulsory precautionary full extended / ?paid unpaid administrative / leave
      send sent / home / on`,
  },
  { change: 'suspended', manner: null, of: 'owner', phrases: 'suspension' },
  {
    change: 'stays',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      stay stays stayed staying / on put
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / in / ${POST} place charge
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / in his her / his her the / ${POST}
      stay stays stayed staying remain remains remained remaining continue continues continued continuing / as
      keep keeps kept keeping retain retains retained retaining / ${OWN} / ${POST}
      serve serves served serving see sees saw seeing / out / ${OWN} / ?full / term contract
      survive survives survived surviving / a an the / ?no / ?confidence no-confidence leadership recall / vote motion challenge attempt bid
      fight fights fighting fought battle battles battling battled / on
      hang hangs hung hanging cling clings clung clinging / on / ?to / ?his her their / ?${POST}
      remain stay / until`,
  },
  { change: 'stays', manner: null, of: 'subject', needs: 'end', phrases: 'stay staying' },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'title',
    phrases: 'keep keeps kept keeping retain retains retained retaining / ?on / as',
  },
  {
    change: 'suspended',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: 'go goes going went gone / on / leave',
  },
]
