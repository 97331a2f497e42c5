/** What somebody may bind themselves to do or not to do, in the words that English news has for it. */
export interface Deed {
  readonly does: RegExp
  /** What makes it not so. */
  readonly undoes?: RegExp
  /** Is it plain whose it is and of what, so that no other word need be shared? */
  readonly isPlain?: true
  /** Is it undone somewhere else, as what stays here and moves there? */
  readonly isElsewhere?: true
  /** Does saying so bind by itself, without a will or a promise? */
  readonly isClaim?: true
}

const ABSENT =
  /\b(?:skip(?:s|ped|ping)?|stay(?:ed|ing)? away|no-show|pull(?:ed|ing)? out of|boycott\w*|absent|(?:did(?: not|n['’]t)|fail(?:ed|s|ing) to) (?:show|turn up|appear|attend|come|testify)|in (?:his|her|their|its) (?:place|stead) (?:came|was|were|stood|sat|went)|(?:his|her|their|its) (?:chair|seat) (?:was|sat|stayed|stood|remained) empty|cri?ed off|unable to (?:attend|travel|appear))\b/i

/** The deeds that news has most often in promises and denials. */
export const DEEDS: readonly Deed[] = [
  {
    does: /\b(?:confidential|secret(?:ly)?|private|under wraps|sealed|unpublished)\b/i,
    undoes: /\b(?:publish\w*|tabled|releas(?:e|es|ed|ing)|ma(?:k|d)(?:e|ing) (?:\w+ )?public|unseal\w*|disclos\w+)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:not (?:up for (?:negotiation|discussion|debate|grabs)|negotiable|for turning|open to (?:discussion|negotiation|debate))|n['’]t (?:up for (?:negotiation|discussion|debate)|negotiable)|non-negotiable|set in stone|here to stay|(?:was|is|were|are) (?:a )?red lines?|untouchable|sacrosanct|no going back|no turning back|final and (?:binding|irrevocable)|irrevocable)\b/i,
    undoes:
      /\b(?:lift(?:s|ed|ing)?|relax(?:es|ed|ing)?|scrapp?(?:s|ed|ing)?|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|revers(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|withdr[ae]w\w*|halv(?:e|es|ed|ing)|rewrit\w+|rewrote|amend(?:s|ed|ing)?|raid(?:s|ed|ing)?|spend(?:s|ing)?|cut(?:s|ting)?)\b/i,
    isPlain: true,
    isClaim: true,
  },
  { does: /\bpermanent(?:ly)?\b/i, undoes: /\btempora(?:ry|rily)\b/i, isPlain: true, isClaim: true },
  {
    does: /\b(?:safe(?:ly)?|secure[d]?|(?:is|was|were|are) (?:perfectly |structurally )?sound|fit for (?:purpose|use)|seaworthy|roadworthy|no (?:\w+ )?(?:danger|risk)|nothing wrong|(?:denied|not) (?:that )?(?:\w+ ){0,4}unsafe|not (?:at risk|in danger)|nothing to (?:fear|worry about))\b/i,
    undoes:
      /\b(?:recall\w*|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|evacuat\w+|stripp?(?:ed|ing)?|come down|demolish\w*|unsafe|dangerous|cut\b(?! (?:the|a) ribbon)|slash\w*|to boil\b|not to drink|withdr[ae]w\w*|condemned|pull(?:s|ed|ing)? the plug|scrap(?:s|ped|ping)?|axe[sd]?|ban(?:s|ned|ning)?)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:fight(?:s|ing)?|fought|contest(?:s|ed|ing)?|not guilty|innocen(?:t|ce)|clear (?:my|his|her) name|den(?:y|ies|ied) (?:the|all|any) (?:charges?|allegations?))\b/i,
    undoes: /\bplea(?:ds|ded|ding) guilty\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:compl(?:y|ies|ied|ying|iance)|obey\w*|abid(?:e|es|ed|ing)|respect(?:s|ed|ing)? (?:the|any|its|his|her|their))\b/i,
    undoes:
      /\b(?:appeal(?:s|ed|ing)?|def(?:y|ies|ied|ying)|in defiance|disregard(?:s|ed|ing)?|ignor(?:e|es|ed|ing)|flout(?:s|ed|ing)?|challeng(?:e|es|ed|ing))\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:(?:re-?)?investigat\w+|inquir(?:e|ed|es|ing|y|ies)|enquir\w+|prob(?:e|es|ed|ing)|look(?:s|ed|ing)? (?:again )?(?:into|at (?:it|this|that|the (?:case|matter)) again)|reviewing|(?:preliminary|initial|second|fresh|new|closer|formal) (?:look|examination)|go(?:es|ing)? back to the case|(?:case|file|investigation)\b[^.;]{0,50}? (?:open (?:once more|again)|re-?opened)|re-?open(?:s|ed|ing)? (?:the|its|an?) (?:[\w’'-]+ ){0,3}(?:case|file))\b/i,
    isPlain: true,
  },
  { does: /\b(?:apologi[sz]\w+|apology|(?:am|is|are|was|were|be|said) (?:\w+ly )?sorry)\b/i, isPlain: true },
  {
    does: /\b(?:attend(?:s|ed|ing)?|be there|turn(?:ed|ing)? up|show(?:ed)? up|take part|took part|appear(?:s|ed|ing)? (?:before|at)|testif\w+|give evidence|gave evidence)\b/i,
    undoes: ABSENT,
  },
  {
    does: /(?:\b(?:will|would)|['’](?:ll|d)) be there\b|\b(?:will|would) (?:attend|appear|testify|give evidence|turn up)\b/i,
    undoes: ABSENT,
    isPlain: true,
  },
  {
    does: /\b(?:(?:co-?)operat(?:e|es|ed|ing|ion)|compl(?:y|ies|ied|ying) with|work(?:ing)? with)\b/i,
    undoes:
      /\b(?:su(?:e|es|ed|ing)|(?:filed|files|brought) (?:a )?(?:law)?suit|in court|block(?:s|ed|ing)?|stonewall\w*|withh(?:e|o)ld\w*)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:(?:full|every|complete|total|absolute|fullest|unanimous|our|my|their|utmost|entire|wholehearted|unqualified|unwavering|unstinting|steadfast|continued|whole-hearted) (?:and \w+ )?(?:confidence|support|backing|trust)|confidence in|vouch(?:ed|es|ing)? for|stand(?:s|ing)? (?:by|behind|with)|stood (?:by|behind)|foursquare|to the hilt|fully behind|right behind|behind (?:him|her|them))\b/i,
    undoes:
      /\b(?:vot(?:ed|es?|ing) (?:[\d–-]+ )?to (?:remove|fire|dismiss|sack|oust|terminate|suspend|sideline)|on (?:paid )?(?:administrative |gardening )?leave|sent (?:\w+ ){0,4}home|(?:fir|dismiss|sack|oust|remov|suspend)(?:ed|ing|es|s)?|lost confidence|no confidence|call(?:s|ed|ing) (?:\w+ )?(?:for|on) [^.]{2,40}?\b(?:resign\w*|go|quit|step down)|(?:should|must) (?:go|be gone|resign|quit|step down|stand down)|(?:asked|told) (?:him|her|them) to (?:leave|resign|go|quit)|(?:withdr[ae]w|withdrawn) (?:its|his|her|their) (?:support|backing)|cut(?:s|ting)? (?:all )?ties|(?:end|terminat|cancel|suspend|dropp|sever)(?:s|ed|led|es|ing)? (?:its|their|the|all) (?:[\w’'$£€.-]+ ){0,4}?(?:deal|sponsorship|partnership|contract|backing|support|funding|ties|relationship)(?! with an))\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:(?:done|did) nothing wrong|no wrongdoing|(?:acted|behaved) (?:properly|correctly|lawfully|appropriately|professionally|impeccably)|followed (?:his|her|their|the|all) (?:training|procedures?|protocols?|rules)|prais(?:e|es|ed|ing)|hail(?:s|ed|ing)|a model (?:\w+)|exemplary|of the highest (?:integrity|calibre|standard)|a (?:good|fine|decent|honou?rable) (?:man|woman|officer|doctor|teacher|priest|servant))\b/i,
    undoes:
      /\b(?:(?:fir|dismiss|sack|oust|remov|suspend|disciplin|charg|expel|defrock|demot)(?:ed|led|ing|es|s)?\b|disgrac\w+|betray\w*|misconduct|condemn\w*|broke (?:the|every|our) \w+)/i,
    isClaim: true,
  },
  {
    does: /\b(?:correct(?:ly)?|right(?:ly)? (?:decision|call|thing|awarded|given|sent|refused)|rightly|justified|by the book)\b/i,
    undoes:
      /\b(?:(?:should|ought) (?:not|never)(?: to)? have been|should(?:n['’]t) have been|(?:was|were|is) (?:wrong(?:ly)?|incorrect(?:ly)?|a mistake|an error|unjustified)|got it wrong|in error)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:su(?:e|es|ed|ing)|legal (?:action|proceedings|challenge)|law ?suits?|(?:go|going|goes|went|take|taking|took) (?:\w+ ){0,3}?to court|court action|issu\w+ (?:a writ|proceedings))\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:start(?:s|ing)? (?:on|in|against|the (?:game|match|final)|at)|(?:is|are) (?:playing|starting)|(?:be|stay|remain) (?:in|on) (?:the|my|our) (?:team|side|squad|line-?up|slate|ticket|list))\b/i,
    undoes: /\b(?:dropp?(?:s|ed|ing)|benched|left out|leav(?:es|ing) out|omitted|omits)\b/i,
  },
  {
    does: /\b(?:shortages?|short (?:of|staffed)|short-staffed|under-?staffed|under-?funded|too few|(?:lack|want) of)\b/i,
  },
  {
    does: /\b(?:re-?)?open(?:s|ed|ing)?\b(?! (?:to|up|about|letter|question|day)\b)/i,
    undoes:
      /\b(?:(?:stay|remain|kept|keep)\w* (?:\w+ )?(?:closed|shut)|(?:close|closed|shut) (?:for good|permanently)|demolish\w*|scrap(?:s|ped)|(?:delay|postpon|put)\w* (?:back|off|until))\b/i,
  },
  {
    does: /\b(?:end(?:s|ed|ing)?|stop(?:s|ped|ping)?|scrap(?:s|ped|ping)?|abolish\w*|axe[sd]?|axing|discontinu\w+|phas(?:e|es|ed|ing) out|get(?:ting)? rid of|got rid of|do(?:ing)? away with|did away with)\b/i,
  },
  {
    does: /\b(?:retir(?:e|es|ing)|leav(?:e|ing)|step(?:ping)? down|stand(?:ing)? down|go(?:ing)? in \p{Lu})\b/u,
    undoes: /\b(?:stay(?:s|ing)?|remain(?:s|ing)?|carry(?:ing)? on)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:job losses|redundanc\w+|redundant|lay(?:ing)?[- ]?offs?|laid off|jobs? (?:\w+ ){0,3}(?:lost|at risk|under threat|to go|cut)|los(?:e|ing) (?:\w+ ){0,2}jobs?|(?:cut|cuts|cutting|shed|shedding|ax(?:e|ed|ing)) (?:[\w,]+ ){0,3}(?:jobs?|posts|staff|workers)|(?:jobs?|posts|staff) cuts?)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:strik(?:e|es|ing)(?= (?:on|from|for|over|in|if|action|at|this|next|was|is|would|will|and|before|until|after|again|by)\b|[.,”"’']|$)|walk(?:s|ed|ing)? out|walkouts?|stoppages?)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:known? (?:of|about|that|since)|knew (?:of|about|that|it|since)|aware|(?:been|was|were) (?:told|informed|warned|alerted|briefed)|knowledge|warning)\b/i,
  },
  { does: /\b(?:money|funds?|funding|cash)\b|[£$€]\d/i },
  {
    does: /\b(?:(?:withh(?:o|e)ld|suspend|stop|halt|pull)(?:s|ed|ing)?|fr(?:ee|o)z(?:e|es|en|ing)|cut(?:s|ting)? off) (?:[\w’'$£€.,-]+ ){0,6}?(?:funds?|funding|money|cash|grants?|payments?|tap|[\d.]+(?:-| )?(?:million|billion|crore|lakh))\b/i,
    undoes:
      /\b(?:restor|releas|resum|unfr[eo][ez])\w* (?:[\w’'$£€.,-]+ ){0,6}?(?:funds?|funding|money|cash|grants?|payments?)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:go(?:es|ing)? on|continu(?:e|es|ing) to|continu(?:e|es|ing)|keep|carry(?:ing)? on) (?:be |to )?(?:send|pay|fund|contribut|pass)\w*\b/i,
    undoes:
      /\bnot (?:one|a|another)(?: single| more| further| red| brass)* (?:dollar|penny|cent|euro|rupee|rand|naira|shilling|pound|dime|cheque)s?\b|\b(?:stop|halt|withh[oe]ld|suspend|freez|froz|end|ceas)\w* (?:[\w’'-]+ ){0,3}?(?:payments?|fees?|dues|contributions?|share|money|levy|levies|paying|sending)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:no|rul\w+ out (?:an?|any|the|holding an?)|(?:not|n['’]t) be (?:an?|any|another)) (?:\w+ )?(?:vote|ballot|recount|referendum|election|reshuffle)\b/i,
    undoes:
      /\b(?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2}?(?:vote|ballot|recount|referendum|election|reshuffle)\b[^.;“”"]{0,40}? (?:(?:will|would|is to|was to|are to|has been|is being) (?:now )?(?:take place|be held|go ahead|happen|called|ordered|scheduled|announced|set)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\b(?:call|announc|order|schedul|set|agree)(?:s|ed|es|d)? (?:to |for |up )?an? (?:[\w-]+ ){0,2}?(?:vote|ballot|recount|referendum|election|reshuffle)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:no|rul\w+ out (?:an?|any|the|holding an?)|(?:not|n['’]t) be (?:an?|any|another)) (?:\w+ )?(?:contest|hearing|inquiry|review|sale|strike|merger|closures?)\b/i,
    undoes:
      /\b(?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2}?(?:contest|hearing|inquiry|review|sale|strike|merger|closures?)\b[^.;“”"]{0,40}? (?:(?:will|would|is to|was to|are to|has been|is being) (?:now )?(?:take place|be held|go ahead|happen|called|ordered|scheduled|announced|set)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\b(?:call|announc|order|schedul|set|agree)(?:s|ed|es|d)? (?:to |for |up )?an? (?:[\w-]+ ){0,2}?(?:contest|hearing|inquiry|review|sale|strike|merger|closures?)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:will be (?:here|in charge|manager|coach|in the job)|(?:is|are|was|were|['’]s) (?:staying|going nowhere)|(?:is(?: not|n['’]t)|not) going anywhere|job is safe)\b/i,
    undoes:
      /\b(?:sack|dismiss|fir|oust|remov|suspend)(?:ed|ing|es|s)?\b|\bparted company\b|\bsent (?:\w+ ){0,5}home\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:fair|good|generous|decent|best) (?:offer|deal|proposal)\b|\b(?:accept|sign|recommend)\b/i,
    undoes: /\b(?:reject\w*|insult\w*|derisory|turn(?:ed|s)? (?:it |the \w+ )?down|unacceptable)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:blam(?:e[ds]?|ing)|(?:is|was|were) (?:at fault|to blame|reckless|responsible))\b/i,
    undoes: /\b(?:clear(?:s|ed)|exonerat\w+|not (?:to blame|at fault|responsible|reckless)|apologi[sz]ed to)\b/i,
    isClaim: true,
  },
  {
    does: /\b(?:here to stay|(?:will|would|is to|are to) (?:stay|remain|continue|be kept|survive)|(?:is|are|was|were) staying)\b/i,
    undoes:
      /\b(?:abolish\w*|scrap\w*|axe[sd]?|end(?:s|ed)|drop(?:s|ped)|clos(?:es?|ed)|cancel\w*|withdr[ae]w\w*|mov(?:e|es|ed|ing) (?:to|away|out)|leav(?:e|es|ing)|left|relocat\w*|merg\w+|(?:go|going|goes|sent|send|sending) (?:[\w’'-]+ ){0,4}?to (?:an?|another)\b|re-?hom\w+|transferred)\b/i,
    isElsewhere: true,
  },
  {
    does: /\b(?:candidate|candidacy|run(?:ning)?(?= (?:for|again)|[.,”"’]|$)|ran for|stand(?:ing)? (?:for|again)|apply(?:ing)?|applied|seek(?:ing)? (?:the|another|re-?election|an? (?:\w+ )?term)|(?:filed|files|file|filing) (?:\w+ ){0,3}(?:papers|paperwork|petition|to run)|interest(?:ed)? in (?:it|the (?:job|post|role))|thr(?:ow\w*|ew) (?:his|her|their) hat|(?:enter|join)(?:s|ed|ing)? the race|launch(?:es|ed|ing)? (?:his|her|their|a) (?:\w+ )?(?:campaign|bid)|put(?:s|ting)? (?:his|her|their) name forward)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:refund\w*|reimburs\w+|(?:g[ia]ve|gives|given|giving|hand(?:s|ed|ing)?) (?:it |them |the [\w’'-]+ )?back|(?:return|repa)\w* (?:the |every |all |its |any )*(?:money|fees?|penny|cent|funds|cash|[£$€]))/i,
    isPlain: true,
  },
  {
    does: /\b(?:pay(?:s|ing)?|paid|refund\w*|compensat\w+|reimburs\w+|repa(?:y|id|ying)|payouts?|g(?:ive|ives|iving|ave|iven) (?:it |them )?back|hand(?:s|ed|ing)? (?:it |them )?back)\b/i,
  },
  {
    does: /\b(?:publish\w*|publication|releas(?:e|es|ed|ing)|disclos\w+|hand(?:s|ed|ing)? (?:[\w’'-]+ ){0,2}?(?:over|to the)|turn(?:s|ed|ing)? over|ma(?:k|d)(?:e|ing) (?:\w+ )?public|unseal\w*|provid(?:e|es|ed|ing)|records)\b/i,
    undoes: /\b(?:withh(?:e|o)ld\w*|redact\w*|blacked[- ]out|blank(?:ed)?|kept (?:it|them) (?:secret|from))\b/i,
  },
  {
    does: /\b(?:s(?:e|o)l(?:l|d|ls|ling)|sale)\b/i,
  },
  {
    does: /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|shutter\w*)\b/i,
    undoes: /\b(?:re-?open\w*|stay(?:s|ed|ing)? open|kept open|keep\w* (?:\w+ ){0,2}open|sav(?:ed?|ing)|repriev\w+)\b/i,
  },
  {
    does: /\b(?:ke(?:ep|eps|eping|pt)|spare[ds]?|stay(?:s|ing)? open|preserv\w+|protect\w*|safe)\b/i,
    undoes:
      /\b(?:clos(?:e|es|ed|ing)|shut|s(?:e|o)l[ld]|scrap\w*|ax(?:e|ed)|cut|fell(?:ed|ing)|chopped|uproot\w*|bulldoz\w*|demolish\w*|cancel\w*|lose|lost|end(?:s|ed|ing)?)\b/i,
  },
  {
    does: /\b(?:free(?: of charge)?|no charge)\b/i,
    undoes: /\b(?:charg(?:e|es|ed|ing)|fees?|paid-for)\b/i,
  },
  { does: /\bsign(?:s|ed|ing)?\b/i, undoes: /\bveto(?:es|ed|ing)?\b/i },
  { does: /\bveto(?:es|ed|ing)?\b/i, undoes: /\b(?:sign(?:s|ed|ing)?|let (?:\w+ ){1,4}become law)\b/i },
  {
    does: /\b(?:freez(?:e|es|ing)|froze(?:n)?|cap(?:s|ped|ping)?|no (?:\w+ ){0,2}(?:rise|increase|hike)s?)\b/i,
    undoes:
      /\b(?:rais(?:e|es|ed|ing)(?! (?:\w+ )?(?:concerns?|questions?|doubts?|objections?|fears?|awareness|eyebrows|hopes|suspicions?|money|funds|(?:an |the )?(?:issues?|alarm|matter|question|possibility|prospect|flag|roof|glass)|(?:his|her) (?:hand|voice|arms?)))|ris(?:e|es|ing)|rose|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|put(?:s|ting)? (?:[\w’'-]+ ){0,3}?up|go(?:ing)? up|went up)\b/i,
  },
  {
    does: /\b(?:rais(?:e|es|ed|ing)(?! (?:\w+ )?(?:concerns?|questions?|doubts?|objections?|fears?|awareness|eyebrows|hopes|suspicions?|money|funds|(?:an |the )?(?:issues?|alarm|matter|question|possibility|prospect|flag|roof|glass)|(?:his|her) (?:hand|voice|arms?)))|ris(?:e|es|ing)|rose|increas(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|put(?:s|ting)? (?:[\w’'-]+ ){0,3}?up|go(?:es|ing)? up|went up)\b/i,
  },
  {
    does: /\b(?:go(?:es|ing)? ahead|went ahead|(?:show|match|game|festival|parade|concert|tour|event|race|march)s? (?:would|will|must) go on|proceed\w*|cut(?:s|ting)?|lay(?:ing)? off|laid off|redundanc\w+|layoffs?|job losses)\b/i,
    undoes:
      /\b(?:scrap(?:s|ped|ping)?|halt(?:s|ed|ing)?|paus(?:e|es|ed|ing)|postpon\w+|call(?:s|ed|ing) (?:\w+ ){0,4}off|cancel(?:s|led|ed|ling)?|drop(?:s|ped|ping)?|shelv(?:e|es|ed|ing)|(?:bring|brought|bringing) back|reinstat\w+|restor(?:e|es|ed|ing)|rehir\w+|revers(?:e|es|ed|ing))\b/i,
  },
  {
    does: /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|in favou?r of|endors\w+|vot(?:e|ed|es|ing) (?:for|yes)|approv\w+)\b/i,
    undoes:
      /\b(?:oppos(?:e|es|ed|ing)|(?:c[ao]me|comes|coming) out against|turn(?:s|ed|ing)? against|vot(?:e|ed|es|ing) (?:against|no\b)|reject(?:s|ed|ing)?|withdr(?:a|e)w\w* (?:his|her|its|their) support)\b/i,
  },
  {
    does: /\b(?:oppos(?:e|es|ed|ing)|fight(?:s|ing)?|fought|block(?:s|ed|ing)?|vot(?:e|ed|es|ing) (?:against|no)|against|reject(?:s|ed|ing)?|never be an?)\b/i,
    undoes:
      /\b(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|in favou?r of|endors\w+|vot(?:e|ed|es|ing) (?:for|yes)|approv\w+|introduc\w+)\b/i,
  },
  {
    does: /\b(?:(?:turn|switch)(?:s|es|ed|ing)? (?:it|them|this|that|the [\w’'-]+|[\w’'-]+) off|(?:turn|switch)(?:s|es|ed|ing)? off (?:the|its|his|her|their|all)|(?:tak|took)\w* (?:[\w’'-]+ ){0,3}?offline|pull(?:s|ed|ing)? the plug|shut(?:s|ting)? (?:it|them|the [\w’'-]+|[\w’'-]+) down)\b/i,
    undoes:
      /\b(?:(?:turn|switch)(?:s|es|ed|ing)? (?:it|them|the [\w’'-]+) (?:back )?on|restart\w*|back online|keep\w* (?:it|them|the [\w’'-]+) (?:on|running))\b/i,
    isPlain: true,
  },
  { does: /\b(?:build(?:s|ing)?|built)\b/i, undoes: /\b(?:scrap\w*|cancel\w*|shelv\w+|drop(?:ped|s)?|abandon\w*)\b/i },
  {
    does: /\b(?:h(?:o|e)ld(?:s|ing)?|convene\w*|call(?:s|ed|ing)? (?:a|an|the)|announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|set(?:s|ting)? up|establish\w*)\b/i,
  },
  {
    does: /\b(?:wait(?:s|ing|ed)?|no need|soon enough|too (?:early|soon)|premature)\b/i,
    undoes: /\b(?:called? (?:\w+ )?(?:for|on)|calling for|demand(?:s|ed|ing)|order(?:s|ed)|special session)\b/i,
    isPlain: true,
  },
  {
    does: /\b(?:meet(?:s|ing)?|met|sit down|talk(?:s|ed|ing)? to|(?:had|have|having) (?:lunch|dinner|breakfast|coffee|drinks?|tea|supper) with|lunched|dined|photographed with|spo(?:ke|ken) (?:to|with))\b/i,
  },
  {
    does: /\b(?:forgo(?:es|ing)?|forwent|give(?:s|n)? up|gave up|giving up|waiv(?:e|es|ed|ing)|return(?:s|ed|ing)?|hand(?:s|ed|ing)? (?:[\w’'-]+ ){0,3}?back)\b/i,
    undoes: /\b(?:ke(?:ep|pt)|accept(?:s|ed|ing)?|take|took|receiv\w+)\b/i,
  },
  {
    does: /\b(?:accept(?:s|ed|ing)?|take|took|keep(?:s|ing)?|kept)\b/i,
    undoes:
      /\b(?:forgo(?:es|ing)?|forwent|give(?:s|n)? up|gave up|giving up|waiv(?:e|es|ed|ing)|hand(?:s|ed|ing)? back|repa(?:y|id)|declin\w+|turn(?:s|ed)? down)\b/i,
  },
  {
    does: /\b(?:appeal(?:s|ed|ing)?|contest(?:s|ed|ing)?|fight(?:s|ing)?|fought|challeng(?:e|es|ed|ing))\b/i,
    undoes:
      /\b(?:settl(?:e|es|ed|ing)|plead(?:s|ed)? guilty|drop(?:s|ped|ping)?|withdr(?:a|e)w\w*|accept(?:s|ed|ing)?)\b/i,
  },
  {
    does: /\b(?:step(?:ped|ping|s)? (?:aside|back)|recus(?:e|es|ed|ing)|hand(?:s|ed|ing)? (?:off|over) (?:the )?case|conflict)\b/i,
  },
]
