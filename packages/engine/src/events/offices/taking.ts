import { type Group, OWN, POST } from './telling.ts'

/** What news says of those who take an office up, for good or for a time. */
export const TAKING: readonly Group[] = [
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'title',
    phrases: `
      become becomes became becoming
      enter enters entered entering join joins joined joining / ?the / cabinet government / as
      get gets got getting / the / nod / as
      rise rises rose risen rising / to
      accept accepts accepted accepting / the a / ?top / role post job position / of
      win wins won winning / election re-election reelection / as
      begin begins began begun start starts started starting / ?${OWN} / ?new / ministry work duties tenure term role job / as
      back in / as
      step steps stepped stepping move moves moved moving / up / as to
      take takes took taken taking / on / the a / role post job position / of
      take takes took taken taking / on / as
      assume assumes assumed assuming resume resumes resumed / ?his ?her ?the / duty duties charge office / as
      present presents presented presenting / his her their / credentials / as
      join joins joined joining start starts started starting begin began begun return returns returned returning / as
      assume assumes assumed assuming take takes took taken taking / up / ${OWN} / ?new / ${POST} reins appointment baton mantle gavel`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    phrases: `
      take takes took taken taking / over / as
      accept accepts accepted accepting / the his her / ?top / post role job position
      step steps stepped stepping / into / the his her their / ?top / post role job position shoes breach
      fill fills filled filling / the / ?top ?vacant / post role job
      take takes took taken taking / up / the his her / ?new top / ${POST} reins directorship headship deanship rectorship governorship bishopric captaincy
      take takes took taken taking assume assumes assumed assuming inherit inherits inherited / the his her / ?new top / post role job office chair chairmanship presidency leadership command helm reins
      take takes took taken taking assume assumes assumed / office command
      take takes took taken taking / the his her / oath / ?of / ?office`,
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    needs: 'charge',
    phrases:
      'given / charge command\n put puts placed place places left / in / ?sole ?full ?overall / charge command control',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'day',
    phrases: 'start starts starting begin begins beginning / ?work / ?on ?in',
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'subject',
    phrases: 'get gets got land lands landed win wins won / the his her / ?new top / job post role position',
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    phrases: `
      confirm confirms confirmed / in / the his her their / ?top / role post job position
      given handed / the his her their / ?new top old / job post role position reins captaincy leadership chair chairmanship headship mitre / ?back permanently`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'back',
    phrases: `
      return returns returned returning / to / work duty duties
      return returns returned returning / to / ${OWN} / ${POST} work desk duties
      go goes went going gone come comes came coming be is was / back / to at in / work duty post
      go goes went going gone come comes came coming be is was / back / to at in behind / ${OWN} / ${POST} work desk duties
      resume resumes resumed resuming / ${OWN} work / ?${POST} duties work`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'as',
    phrases: `
      join joins joined joining rejoin rejoins rejoined rejoining
      walk walks walked walking stroll strolled / back / into in
      return returns returned returning move moves moved moving switch switches switched switching / to from
      come comes came coming / back / to`,
  },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'subject',
    needs: 'title',
    phrases: 'win wins won winning / the / election race contest ballot vote / for to / ?become be',
  },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'subject',
    phrases: `
      win wins won winning clinch clinches clinched secure secures secured capture captures captured claim claims claimed / the / ?party union club group council / leadership presidency chairmanship mayoralty governorship captaincy
      fill fills filled filling / the / vacancy seat position role / left vacated`,
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'subject',
    needs: 'place',
    phrases: `
      take takes took taken taking / over
      take takes took taken taking assume assumes assumed / charge`,
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    needs: 'title',
    phrases: `
      appoint appoints appointed appointing reappoint reappointed
      name names named naming
      make made
      hire hires hired hiring recruit recruited
      promote promotes promoted promoting
      instal install installs installed installing
      confirm confirms confirmed
      put puts putting
      announce announces announced introduce introduces introduced
      sign signs signed / ?up
      recalled restored returned / to / ?the / cabinet government frontbench / as
      ratified inaugurated designated / as
      seconded
      post posts posted / as
      licensed instituted inducted collated gazetted presented / as
      co-opt co-opts co-opted coopt coopted
      commission commissions commissioned engage engages engaged enlist enlists enlisted
      handpick handpicks handpicked
      choose chose chosen select selected pick picked unveil unveiled tap taps tapped poach poached elevate elevated
      ordain ordained consecrate consecrated enthrone enthroned install installed crown crowned anoint anointed / ?as
      bring brings brought draft drafted parachute parachuted call called / in / as
      bring brings brought call called / in`,
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    needs: 'title',
    makes: 'to-come',
    phrases: 'nominate nominates nominated nominating renominate renominated',
  },
  { change: 'takes-up', manner: null, of: 'object', needs: 'title', phrases: 'swear swears sworn swore / in / as' },
  { change: 'takes-up', manner: null, of: 'object', needs: 'office', phrases: 'swear swore sworn / in' },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'object',
    needs: 'title',
    phrases:
      'returned / ?unopposed / as\n voted elect elects elected electing re-elect re-elects re-elected reelect reelects reelected',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'object',
    needs: 'office',
    phrases: 'reinstate reinstates reinstated reinstating',
  },
  { change: 'takes-up', manner: 'appointed', of: 'owner', needs: 'name', phrases: 'appointment' },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'owner',
    needs: 'as',
    phrases: 'promotion elevation ordination consecration enthronement installation reappointment',
  },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'owner',
    needs: 'as',
    phrases: 'election re-election',
  },
  {
    change: 'takes-up',
    manner: null,
    of: 'owner',
    needs: 'as',
    phrases: 'first / day week shift match game service mass sermon',
  },
  {
    change: 'takes-up',
    manner: 'appointed',
    of: 'object',
    needs: 'off',
    phrases: 'give gives gave giving hand hands handed handing offer offers',
  },
  {
    change: 'takes-up',
    manner: 'elected',
    of: 'subject',
    needs: 'office',
    phrases:
      'win wins won winning secure secures secured / a an another / ?second third fourth fifth new further / ?two-year three-year four-year five-year six-year / term',
  },
  { change: 'takes-up', manner: 'appointed', of: 'object', needs: 'job', phrases: 'go goes went gone going / to' },
  {
    change: 'acting',
    manner: null,
    of: 'subject',
    phrases: `
      stand stands stood standing step steps stepped stepping fill fills filled filling / in / as for
      hold holds held holding / the / fort
      step steps stepped stepping / up / as / acting interim caretaker temporary
      mind minds minded minding / the / shop store
      keep keeps kept keeping / ${OWN} / seat chair / warm
      fulfil fulfils fulfill fulfills fulfilled perform performs performed carry carried / ?out / the / duties functions role / of
      deputise deputises deputised deputising deputize deputizes deputized deputizing / ?for
      assume assumes assumed assuming take takes took taking / ?on / his her their / duties responsibilities
      take takes took taken taking assume assumes assumed / temporary interim caretaker day-to-day / charge control command
      act acts acted acting / up / ?as
      serve serves served serving act acts acted acting / as / interim acting caretaker temporary`,
  },
  {
    change: 'acting',
    manner: null,
    of: 'object',
    phrases: `
      place places placed placing put puts putting left / in / temporary interim caretaker acting / charge control command
      given assigned / ?the / additional / charge
      given gave gives handed / temporary interim caretaker acting / charge control command`,
  },
  {
    change: 'acting',
    manner: null,
    of: 'subject',
    needs: 'time',
    phrases: `
      be is was are / at / the / helm
      cover covers covered covering / for
      hold holds held holding fill fills filled filling / ${OWN} / ${POST}
      edit edits edited editing command commands coach coaches coached
      run runs ran running lead leads led leading manage manages managed managing serve serves serving chair chairs chaired chairing head heads headed heading oversee oversees oversaw overseeing act acts acted acting`,
  },
  {
    change: 'acting',
    manner: null,
    of: 'subject',
    needs: 'end',
    phrases: 'stand stands stood standing fill fills filled filling step steps stepped stepping / in',
  },
]
