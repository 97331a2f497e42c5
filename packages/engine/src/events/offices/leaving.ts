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
      hand hands handed handing / in / notice
      tender tendered submit submits submitted send sent deliver delivered / a his her their / letter note / of / resignation
      withdraw withdraws withdrew withdrawn / as
      leave leaves left leaving / office politics
      walk walks walked walking storm storms stormed / out / of on / ${OWN} / ?shadow ruling / cabinet government coalition frontbench party
      give gives gave given giving / notice
      give gives gave given giving lay lays laid laying / up down / ${OWN} / ${POST}
      cease ceases ceased ceasing / to / hold occupy / ${OWN} / ?${POST}
      relinquish relinquishes relinquished relinquishing vacate vacates vacated vacating / ${OWN} / ${POST}
      step steps stepped stepping / back away / from as / ?from / ${OWN} / ?top / ${POST}
      step steps stepped stepping / away back / as
      step steps stepped stepping / away back / from / ${OWN} / board cabinet government frontbench council committee`,
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
      clear clears cleared clearing / his her their / desk
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
      move moves moved moving / on`,
  },
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
    manner: 'term-ended',
    of: 'owner',
    phrases: `
      contract / will would is was has / not / ?be been being / ?be been being / renewed extended`,
  },
  { change: 'leaves', manner: 'dismissed', of: 'owner', needs: 'ended', phrases: 'contract employment' },
  {
    change: 'leaves',
    manner: null,
    of: 'owner',
    needs: 'ended',
    phrases: 'tenure reign spell stint\n time / in / charge office post\n time / as',
  },
  { change: 'leaves', manner: 'retired', of: 'owner', needs: 'office', phrases: 'retirement' },
  { change: 'leaves', manner: null, of: 'owner', needs: 'office', phrases: 'departure exit' },
  { change: 'leaves', manner: 'resigned', of: 'owner', phrases: 'resignation' },
  { change: 'leaves', manner: null, of: 'object', phrases: 'unseat unseats unseated unseating' },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    phrases: `
      sack sacks sacked sacking
      fire fires fired firing
      oust ousts ousted ousting
      axe axes axed axing
      depose deposes deposed
      deselect deselects deselected deselecting
      topple topples toppled toppling
      force forces forced forcing / out / ?of / ?${OWN} / ?${POST}
      relieve relieves relieved / of / ${OWN} / ${POST} command
      strip strips stripped / of / ${OWN} / ${POST} command title captaincy portfolio
      recall recalls recalled / by / voters
      impeach impeached / and / removed
      drop drops dropped dropping axe axed cut remove removed / from / ${OWN} / cabinet government frontbench ministry council board`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    needs: 'office',
    phrases: `
      dismiss dismisses dismissed dismissing
      remove removes removed removing
      expel expels expelled expelling demote demotes demoted demoting
      terminate terminates terminated terminating discharge discharges discharged
      lay lays laid / off
      made / redundant
      recall recalls recalled / from / office
      dump dumps dumped dumping purge purges purged eject ejects ejected evict evicted dethrone dethroned defrock defrocked cashier cashiered ditch ditches ditched ditching jettison jettisoned
      given handed / ${OWN} / sack boot axe push elbow heave-ho chop
      given handed / his her their / marching / orders
      shown / the / door
      kick kicked boot booted vote voted drum drummed throw thrown threw push pushed edge edged ease eased squeeze squeezed turf turfed bundle bundled hound hounded drive driven drove / out / ?of / ?${OWN} / ?${POST}
      sent / packing
      let lets / go`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'object',
    needs: 'office',
    phrases: `
      reassign reassigns reassigned redeploy redeploys redeployed
      move moves moved transfer transfers transferred shift shifted shunted / sideways out aside to
      move moves moved transfer transfers transferred / from / his her their / ?old / ${POST}`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    needs: 'duties',
    phrases: 'relieve relieves relieved relieving strip strips stripped stripping',
  },
  { change: 'leaves', manner: 'dismissed', of: 'object', needs: 'go', phrases: 'let lets letting' },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'subject',
    phrases: `
      lose loses lost losing / his her their my / ${POST} place
      lose loses lost losing / a an the / ?no-confidence confidence leadership recall no-confidence / vote ballot motion
      lose loses lost losing / a an the / vote motion ballot / of / ?no / confidence
      get gets got getting / the / sack boot push chop`,
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'owner',
    phrases: 'appointment contract employment / had has was is been / ?been / terminated',
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'owner',
    needs: 'office',
    phrases: 'sacking dismissal ousting ouster removal',
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
    of: 'object',
    needs: 'refusal',
    phrases: 'hound hounded bully bullied drive driven push pushed / out',
  },
]
