/** One sort of deed: how a demand names it, and how a report tells that it was done. */
interface Deed {
  readonly asked: RegExp
  readonly done: RegExp
}

const DEEDS: readonly Deed[] = [
  // Papers, figures and films, shown to those who want them.
  {
    asked:
      /\b(?:publish|releas|disclos|reveal|unveil|make\b.*\bpublic|made public|put\b.*\bonline|post\b|hand\b.*\bover|turn(?:ed)? over|hand over|provid|suppl|furnish|shar(?:e|ing)\b|produc|show|open\b.*\bbooks|account(?:ing| for)\b|records?\b|minutes|report\b|names?\b|figures|documents|explanation)/i,
    done: /\b(?:published|released|disclosed|revealed|unveiled|made (?:\S+ ){0,3}?public|posted|uploaded|put (?:\S+ ){0,6}?(?:online|on (?:its|the|their) website)|went (?:up|online|live)|handed (?:\S+ ){0,3}?over|handed in|went out|sent off|account (?:that |which )?(?:he|she|it|they) (?:gave|sent|filed)|turned over|supplied|furnished|provided|produced|shared|issued|shown|arrived|delivered|received|sent|submitted|told (?:\S+ ){1,3}in a letter)\b/i,
  },
  // Money.
  {
    asked: /\b(?:pay|paid|compensat|refund|repa(?:y|id)|reimburs|money back|raise|raising)/i,
    done: /\b(?:paid|repaid|refunded|compensated|reimbursed|(?:got|given|had|getting) (?:\S+ ){0,4}?back|settled|awarded|credited|payments? (?:\S+ )?(?:began|started|went out)|(?:begun|began|started) (?:paying|sending|refunding|repaying))\b/i,
  },
  // What is broken or shut works again.
  {
    asked:
      /\b(?:re-?open|restor|br(?:ing|ought) back|put\b.*\bback|resum|reinstat|fix|repair|replac|reconnect|install|switch\b.*\bon\b)/i,
    done: /\b(?:reopened|restored|back (?:on|in service|in use|open|running|up)|came back|brought back|(?<=\b(?:was|were|been|be|has|have|had|they|it|company|council|are|is) )put back|resumed|reinstated|fixed|repaired|replaced|reconnected|installed|running again|open again|went live)\b/i,
  },
  // What is done or planned ends.
  {
    asked:
      /\b(?:stop|halt|suspend|clos(?:e|ing)|shut|switch\b.*\boff|turn\b.*\boff|end\b|paus|cancel|scrap|drop|withdr|rescind|revers|tear\b.*\bup|terminat|abandon|ban\b|lift|put off|delay|postpon|shelv|rethink|leave the|exit|pull out of|walk away from)/i,
    done: /\b(?:stopped|halted|suspended|closed|shut|switched off|turned off|ended|paused|cancell?ed|scrapped|dropped|withdrawn|withdrew|rescinded|reversed|torn up|tore up|terminated|abandoned|banned|lifted|put off|delayed|postponed|shelved|axed|ditched|overturned|pulled out of|walked away from)\b/i,
  },
  // Somebody looks into it.
  {
    asked:
      /\b(?:investigat|inquir|enquir|review|audit|look(?:ing)? (?:at|into)|examin|prob(?:e|ing)|find out|hard look)/i,
    done: /\b(?:(?:opened|launched|began|begun|started|ordered|commissioned|announced|set up|completed|published|held)\b[^.]{0,60}\b(?:investigation|inquiry|enquiry|review|audit|probe|examination|inquiries|hearing|report)|(?:is|are) (?:now )?(?:investigating|examining|auditing|reviewing|making inquiries)|(?:audit|inquiry|investigation|review|probe)\b[^.]{0,40}\b(?:found|concluded|began|begins|started|opened|under way|has begun))\b/i,
  },
  // Somebody comes and answers.
  {
    asked:
      /\b(?:meet\b|meeting|face\b|attend|appear|come\b|visit|forum|hearing|answer questions|testify|give evidence)/i,
    done: /\b(?:met|faced|attended|appeared|came|visited|took (?:\S+ ){0,2}questions|answered (?:\S+ )?questions|turned up|showed up|did show(?: up)?|did so|did just that|spoke for|sat down (?:in front of|opposite|across)|stood (?:in|before)|testified|gave evidence|sat down with)\b/i,
  },
  {
    asked: /\b(?:apolog|sorry\b)/i,
    done: /\b(?:apologi[sz]ed|said (?:\S+ )?(?:was |were )?sorry|issued an apology)\b/i,
  },
  {
    asked: /\b(?:sack|fire|dismiss|suspend|remov|oust|expel)/i,
    done: /\b(?:sacked|fired|dismissed|suspended|removed|ousted|voted out|expelled)\b/i,
  },
  {
    asked: /\b(?:appoint|hir(?:e|ing)|recruit|search for)/i,
    done: /\b(?:appointed|hired|recruited|took on|taken on)\b/i,
  },
  { asked: /\b(?:call\b|recall|conven|summon)/i, done: /\b(?:called|recalled|convened|summoned)\b/i },
  { asked: /\b(?:freez|cut\b|reduc|lower)/i, done: /\b(?:frozen|froze|cut|reduced|lowered)\b/i },
  {
    asked: /\b(?:set up|establish|creat|build|introduc|bring in|order)/i,
    done: /\b(?:set up|established|created|built|introduced|brought in|passed|ordered|granted|gave the \S+ until)\b/i,
  },
]

/** The sorts of deed that a demand asks for, by number. */
export function deedsAsked(words: string): number[] {
  return DEEDS.flatMap(({ asked }, i) => (asked.test(words) ? [i] : []))
}

// What is to be, what is not yet, what was told of and did not happen.
const NOT_DONE =
  /\b(?:not|never|nor|no|yet|still|until|if|unless|whether|would|could|should|might|may|must|without|before|refus\w+|declin\w+|fail\w*|to be|will|being|shall|going to|scheduled|called for|calls? (?:for|on)|asked|urged|demand\w*|want\w*|petition\w*|due)\b|n['’]t\b/i

/** Do words tell that a deed of one of these sorts was done? */
export function tellsDone(deeds: readonly number[], words: string): boolean {
  return deeds.some(i => {
    const found = DEEDS[i].done.exec(words)
    return found !== null && !NOT_DONE.test(words.slice(Math.max(0, found.index - 50), found.index))
  })
}

// "Will be paid", "are to get", "has been scheduled": what is not done yet, and is to be.
const TO_COME =
  /\b(?:will|would|shall|(?:is|are|was|were) (?:now )?(?:to|being|due to|set to|expected to)|going to|plans? to|agreed to|promised to|pledged to|undertook to|scheduled)\b|['’]ll\b/i
const NEVER = /\b(?:not|never|nor|no|if|unless|whether|without|could|should|might|may|must)\b|n['’]t\b/i

/** Do words tell that a deed of one of these sorts is to be done? */
export function tellsToCome(deeds: readonly number[], words: string): boolean {
  const found = TO_COME.exec(words)
  if (!found || NEVER.test(words.slice(Math.max(0, found.index - 40), found.index + found[0].length + 20))) return false
  const rest = words.slice(found.index)
  return deeds.some(i => DEEDS[i].asked.test(rest) || DEEDS[i].done.test(rest))
}
