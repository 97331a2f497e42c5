import { type Group, OWN, POST } from './telling.ts'

/** What news says of those who are made to leave an office. */
export const REMOVING: readonly Group[] = [
  { change: 'leaves', manner: 'dismissed', of: 'owner', needs: 'ended', phrases: 'contract employment services' },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    needs: 'title',
    phrases: 'drop drops dropped dropping ditch ditches ditched recall recalls recalled',
  },
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
      shown / the / door exit
      force forces forced / from / ${OWN} / ?top / ${POST}
      force forces forced / from / office power
      vote votes voted / off / ${OWN} / board council committee
      given / ?${OWN} / notice
      strip strips stripped / of / ${OWN} / ?chief ?deputy ?prime / ?executive ?minister / role title post
      force forces forced forcing / out / ?of / ?${OWN} / ?${POST}
      relieve relieves relieved / of / ${OWN} / ${POST} command appointment
      strip strips stripped / of / ${OWN} / ${POST} command title captaincy portfolio
      recall recalls recalled / by / voters
      impeach impeached / and / removed
      remove removed suspended / from / ?active ?public ?all / ministry
      drop drops dropped dropping dump dumps dumped dumping axe axed cut remove removed booted / from / ?${OWN} / ?shadow ruling / cabinet government frontbench ministry council board`,
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
      get gets got getting / rid / of
      dispense dispenses dispensed / with / ?the / ?services / ?of
      made / redundant
      recall recalls recalled / from / office
      dump dumps dumped dumping purge purges purged eject ejects ejected evict evicted dethrone dethroned defrock defrocked cashier cashiered ditch ditches ditched ditching jettison jettisoned
      given handed / ${OWN} / sack boot axe push elbow heave-ho chop
      kick kicked boot booted vote voted drum drummed throw thrown threw push pushed edge edged ease eased squeeze squeezed turf turfed bundle bundled hound hounded drive driven drove / out / ?of / ?${OWN} / ?${POST}
      given handed / his her their / marching / orders
      given handed / his her their / cards p45
      sent / packing
      let lets / go`,
  },
  {
    change: 'leaves',
    manner: null,
    of: 'object',
    needs: 'office',
    phrases: `
      transfer transfers transferred reassign reassigns reassigned redeploy redeploys redeployed
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
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'object',
    needs: 'off',
    phrases:
      'let lets letting give gives gave given giving hand hands handed handing show shows showed showing send sends sent sending',
  },
  {
    change: 'leaves',
    manner: 'dismissed',
    of: 'subject',
    phrases: `
      lose loses lost losing / his her their my / ${POST} place
      lose loses lost losing / a an the / ?no-confidence confidence leadership recall no-confidence / vote ballot motion
      lose loses lost losing / a an the / vote motion ballot / of / ?no / confidence
      get gets got getting receive receives received / the his her their / sack boot push chop marching / ?orders`,
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
    phrases: 'sacking dismissal ousting ouster removal firing demotion',
  },
  {
    change: 'leaves',
    manner: null,
    of: 'object',
    needs: 'refusal',
    phrases: 'hound hounded bully bullied drive driven push pushed / out',
  },
]
