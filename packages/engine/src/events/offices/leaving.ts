import { type Group, OWN, POST } from './telling.ts'

/** What news says of those who leave an office. */
export const LEAVING: readonly Group[] = [
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    phrases: `
      resign resigns resigned resigning
      quit quits quitting
      step steps stepped stepping / down
      stand stands stood standing / down
      tender tenders tendered tendering submit submits submitted submitting hand hands handed handing give gives gave given giving send sends sent announce announces announced announcing / ?in / ${OWN} a / ?formal written immediate / resignation notice
      tender tendered submit submits submitted send sent deliver delivered / a his her their / letter note / of / resignation
      put puts putting send sends sent turn turns turned / in / ${OWN} / resignation papers
      file files filed filing / ${OWN} / resignation
      surrender surrenders surrendered surrendering abandon abandons abandoned abandoning desert deserted / ${OWN} / ${POST}
      take takes took taken taking / ?voluntary / redundancy
      withdraw withdraws withdrew withdrawn / as
      demit demits demitted demitting / ?${OWN} / office charge ${POST}
      leave leaves left leaving / office politics
      relinquish relinquishes relinquished relinquishing / command control charge
      walk walks walked walking storm storms stormed / out / of on / ${OWN} / ?shadow ruling / cabinet government coalition frontbench party
      give gives gave given giving lay lays laid laying / up down / ${OWN} / ${POST}
      cease ceases ceased ceasing / to / hold occupy / ${OWN} / ?${POST}
      relinquish relinquishes relinquished relinquishing vacate vacates vacated vacating / ${OWN} / ${POST}
      step steps stepped stepping / back away / from as / ?from / ${OWN} / ?top / ${POST}
      step steps stepped stepping / away back / as
      step steps stepped stepping / away back / from / ?all / ?${OWN} / ?public executive day-to-day ministerial council frontline operational / duties
      step steps stepped stepping / away back / from / ${OWN} / board cabinet government frontbench council committee`,
  },
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    makes: 'to-come',
    phrases: `
      hand hands handed handing put puts putting turn turns turned / in / ${OWN} a / notice
      hand hands handed handing give gives gave given giving / ?in / notice
      give gives gave given giving / one two three four six nine twelve 12 30 60 90 / day days week weeks month months year / ?’ ' / notice
      serve serves serving work works working / ?out / ${OWN} / notice`,
  },
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    needs: 'title',
    phrases: 'walk walks walked walking pull pulls pulled pulling / out / as\n sign signs signed signing / off / as',
  },
  {
    change: 'leaves',
    manner: 'resigned',
    of: 'subject',
    needs: 'office',
    phrases: `
      call calls called calling / it / a / day
      call calls called calling / it / quits
      throw throws threw thrown throwing / in / the / towel sponge
      fall falls fell fallen falling / on / his her their / own / sword
      fall falls fell fallen falling / on / his her their / sword
      hand hands handed handing turn turns turned turning / in / his her their / badge gun keys robes collar armband commission
      pack packs packed packing / it / in
      hang hangs hung hanging / up / his her their / badge gavel boots whistle robes hat helmet wig gloves cap
      call calls called calling / time / on / his her their
      draw draws drew bring brings brought / ?down / the a / curtain / ?down / on / his her their
      bring brings brought / his her their / ?own / tenure term reign career / to`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: 'step steps stepped stepping stand stands stood standing / aside',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      leave leaves left leaving / ${OWN} / ?top current / ${POST}
      walk walks walked walking / out / on of / ${OWN} / ?top / ${POST}
      clear clears cleared clearing / his her their / desk office
      take takes took taken taking / his her their / leave / of from
      go goes went gone going proceed proceeds proceeded proceeding / on / terminal pre-retirement / leave
      out / after by within
      jump jumps jumped jumping / ship
      move moves moved moving / to into / a another / ?new different / role post job position
      return returns returned returning go goes going went / ?back / to into / ?the ?his ?her ?their ?private / faculty classroom academia teaching law practice sector medicine
      head heads headed heading / for / the / exit door
      walk walks walked walking follow follows followed following / ?her him them / out / ?of / the / door
      ease eases end ends ended ending / his her their / ?own / tenure term reign stint / ?as in at
      die dies died / in / office post
      die dies died / while / serving / as
      lose loses lost losing / the his her / portfolio brief captaincy chairmanship leadership presidency premiership
      return returns returned returning go goes went gone going / ?back / to / the / backbenches
      return returns returned returning go goes went gone going / ?back / to / the / back / benches bench`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      no / longer / employed working / by at for with in
      no / longer / works worked work holds held hold occupies leads led heads headed runs ran chairs chaired serves served / ?for ?at ?with ?in ?as ?there ?here
      no / longer / in / ${POST} place charge
      no / longer / with at / the a an our`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'title',
    phrases: 'out / as\n no / longer\n cease ceases ceased / to / be',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: 'leave leaves left leaving depart departs departed / by / mutual / consent agreement',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    makes: 'to-come',
    phrases: 'on / his her their the / way / out\n for / the / off chop exit',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'either',
    phrases: 'part parts parted parting / company ways / ?with\n go goes went gone going / their / separate / ways',
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    needs: 'unsought',
    phrases: `
      returning / after in next
      coming / back / after in next
      seek seeking / ?a another his her / ?second third fourth fifth sixth new further / re-election reelection term mandate
      stand standing run running / again
      contest contesting / the a his her / ?next general coming upcoming / election elections poll polls seat
      stand standing run running / for / re-election reelection
      stand standing run running / for / ?a another / ?second third fourth fifth sixth new further / term`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    needs: 'office',
    makes: 'to-come',
    phrases:
      'rule rules ruled ruling count counts counted / himself herself themselves / out / of / a another / ?second third fourth further new / term',
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    needs: 'office',
    makes: 'to-come',
    phrases: 'lose loses lost losing / his her their / ?re-election reelection / bid campaign race battle / ?for to',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    makes: 'rumoured',
    phrases: `
      negotiate negotiates negotiated negotiating discuss discusses discussed discussing / a an his her their / ?early own / exit departure
      consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing / his her their / position future`,
  },
  {
    change: 'leaves',
    manner: 'retired',
    of: 'subject',
    needs: 'office',
    phrases: `
      retire retires retired retiring superannuated
      announce announces announced announcing / ${OWN} / retirement
      take takes took taken taking / ?early / retirement`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    phrases: `
      go goes going went gone return returns returned returning revert reverts reverted / back / to / being
      go goes going went gone return returns returned returning revert reverts reverted / ?back / to / his her their / ?old former previous usual normal substantive finance deputy day / post role job office position duties command
      revert reverts reverted reverting / to / being`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'owner',
    phrases: `
      term mandate tenure / expire expires expired end ends ended
      term mandate tenure / of / office / expire expires expired end ends ended`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'place',
    phrases: `
      leave leaves left leaving
      depart departs departed departing
      bow bows bowed bowing / out
      walk walks walked walking / away
      step steps stepped stepping / back
      exit exits exited exiting
      finish finishes finished finishing / up
      bid bids bade bidding say says said saying / goodbye farewell adieu / to
      move moves moved moving / on`,
  },
  { change: 'leaves', manner: null, of: 'subject', needs: 'end', phrases: 'out' },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    phrases: `
      gone / with / immediate / effect
      gone`,
  },
  { change: 'leaves', manner: null, of: 'owner', needs: 'day', phrases: 'last final / day' },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    phrases: 'leave leaves left leaving / government parliament cabinet congress',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'heir',
    phrases: `
      hand hands handed handing / over / ?the / ?reins chain baton gavel keys / to
      pass passes passed passing / ?on / the his her / torch baton gavel reins mantle / ?on / to
      make makes made making / way / for`,
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'subject',
    needs: 'office',
    phrases: `
      reach reaches reached come comes came coming / ?to / the / end / of / ${OWN} / ?first ?second ?third / term contract tenure mandate
      term-limited`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'office',
    makes: 'rumoured',
    phrases: 'face faces faced facing / the / sack axe chop boot',
  },
  {
    change: 'leaves',
    manner: 'term-ended',
    of: 'owner',
    phrases: `
      contract / will would is was has / not / ?be been being / ?be been being / renewed extended`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'subject',
    needs: 'refusal',
    phrases: `
      go going / ?anywhere nowhere
      move moving budge budging`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'owner',
    needs: 'ended',
    phrases: 'tenure reign spell stint\n time / in / charge office post\n time / as at with',
  },
  { change: 'leaves', manner: 'retired', of: 'owner', needs: 'office', phrases: 'retirement' },
  { change: 'leaves', manner: null, of: 'owner', needs: 'office', phrases: 'departure exit redeployment reassignment' },
  {
    change: 'leaves',
    manner: null,
    of: 'owner',
    needs: 'as',
    phrases:
      'last final / shift mass match game meeting season sermon session service sitting broadcast day week speech conference',
  },
  { change: 'leaves', manner: 'resigned', of: 'owner', phrases: 'resignation resignations' },
]
