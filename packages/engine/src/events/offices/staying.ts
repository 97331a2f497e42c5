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
      send sent / home / on
      place placed put told ordered / on / leave
      asked told ordered directed / to / go proceed / on / ?indefinite ?immediate / leave
      interdict interdicts interdicted
      taken removed pulled withdrawn / off from / ?active ?frontline ?operational ?police / duty duties
      excluded / from / work duty
      asked told ordered instructed / to / stay / away / from / ?his ?her / work duty duties`,
  },
  { change: 'suspended', manner: null, of: 'owner', phrases: 'suspension' },
  {
    change: 'suspended',
    manner: null,
    of: 'object',
    needs: 'leave',
    phrases: 'place places placed placing put puts putting send sends sent',
  },
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
      serve serves served serving / every / ?last ?single / day minute
      remain remains remained remaining stay stays stayed staying / ?firmly / on at / the / job helm
      serve serves served serving see sees saw seeing / out / ${OWN} / ?full / term contract
      survive survives survived surviving / as by
      see sees saw seeing / off / a an the / ?leadership ?no-confidence ?boardroom / challenge bid attempt coup motion rebellion challenger
      win wins won winning / a the / ?confidence no-confidence leadership / vote motion ballot / ?of / ?confidence
      carry carries carried carrying / on / as
      escape escapes escaped escaping / the / axe sack chop
      hold holds held holding / on / to / his her their / ${POST}
      cling clings clung clinging / to / his her their / ${POST}
      survive survives survived surviving / a an the / ?no / ?confidence no-confidence leadership recall / vote motion challenge attempt bid
      survive survives survived surviving / a the / reshuffle shake-up cull purge
      fight fights fighting fought battle battles battling battled / on
      hang hangs hung hanging cling clings clung clinging / on / ?to / ?his her their / ?${POST}
      remain stay remains stays / until`,
  },
  {
    change: 'stays',
    manner: null,
    of: 'subject',
    needs: 'end',
    phrases: 'stay stays staying\n carry carries carrying / on',
  },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'off',
    phrases:
      'give gives gave giving hand hands handed handing award awards awarded awarding grant grants granted granting',
  },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'title',
    phrases: 'keep keeps kept keeping retain retains retained retaining / ?on / as',
  },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'title',
    phrases: 'retain retains retained retaining',
  },
  {
    change: 'stays',
    manner: null,
    of: 'subject',
    needs: 'title',
    makes: 'to-come',
    phrases: 'remain remaining stay staying',
  },
  {
    change: 'stays',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      sign signs signed signing agree agrees agreed / a an / ?new / ?one-year two-year three-year four-year five-year long-term improved / deal contract extension
      extend extends extended extending / his her their / contract stay term deal`,
  },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'office',
    phrases:
      'kept / on\n spared / the / axe sack chop\n given granted handed / a an another / ?second third fourth / term\n given granted handed / a an / ?new further / ?six-month one-year two-year three-year four-year five-year short / extension contract',
  },
  {
    change: 'stays',
    manner: null,
    of: 'object',
    needs: 'office',
    makes: 'to-come',
    phrases: 'have has had / ?full every complete total utmost / confidence faith / in',
  },
  {
    change: 'suspended',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      go goes going went gone proceed proceeds proceeded / on / ?indefinite extended gardening medical sick stress compassionate / leave
      take takes took taken taking begin begins began / a an / ?extended indefinite temporary / leave / of / absence`,
  },
]
