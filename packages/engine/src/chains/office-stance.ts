// Does not leave, does not stand, does not take: the stances that an office change goes against.
const STAYS =
  /(?:\b(?:not|never|no(?! (?:choice|option|alternative|longer))|nor|cannot|refus\w+|rul\w+ out)\b|n['’]t\b)[^.;]{0,50}?\b(?:go(?!\s(?:into|on|through|back|along|over|ahead|further|beyond|to|away with|unpunished|unnoticed|amiss|wrong|hungry|down (?:well|badly)))|going(?!\s(?:to|into|on|through|back|over)\b(?! (?:resign|quit|go\b|step|leave|stand down)))|goes|quit\w*|resign\w*|resignation|step(?:ping)? (?:down|aside)|leav(?:e|ing)(?!\s(?:service|it\b|them|behind|out\b|any|a\b|an\b|without|the (?:road|EU|union|country|euro)))|bolt|jump(?:ing)? ship|cut(?:ting)? and run|throw(?:ing)? in the towel|stand(?:ing)? (?:down|aside)|walk(?:ing)? away|depart\w*|hounded|offering it)\b|\b(?:staying|remain(?:ing)?(?= (?:as|in (?:office|post|place|charge|the (?:job|post|role))|chair\w*|head|leader|mayor|chief|at (?:his|her|my|the|its))\b|[.,;”"’']|$)|here to stay)\b(?!.*\buntil\b)|\b(?:resign|go|quit|step down)\b[^.]{0,40}\bonly\b[^.]{0,12}\bif\b|\b(?:walking away|quitting|resigning|leaving|stepping down|going now)\b[^.]{0,20}\bwould(?: not)? be\b[^.]{0,30}\b(?:coward\w*|wrong|easy|irresponsible|dereliction|betray\w*|desert\w*|answer|right)|\b(?:stay(?:ing)? (?:on|put)|see(?:ing)? (?:this|it|the job|my term) (?:through|out)|(?:un)?til[l]? the (?:last|end|very end)[^.]{0,12} (?:day|of (?:my|his|her|the) (?:term|contract|tenure))|dying day|(?<!\bwant\w* \S+ )(?:will|would|to|['’]ll|['’]d) stay(?=[.,;!”"’']|$| (?:on|in (?:the |his |her |my )?(?:job|post|office|role|charge)|as|until|at the (?:club|helm)|with)\b)|(?:['’]m|am|is|are|was|were|be|he['’]s|she['’]s) going nowhere|(?:serv\w+|finish\w*|complet\w+|see(?:ing)?) (?:out )?(?:four|five|six|his|her|my|the|their|a)(?: (?:full|whole|entire))? (?:years|term|mandate)|fight(?:ing)? on)\b/i
const STANDS_NOT =
  /(?:\b(?:not|never|no|nor|won['’]t|rul\w+|don['’]t|didn['’]t|isn['’]t)\b|n['’]t\b)[^.;]{0,60}?\b(?:candidate|candidacy|running|stand(?:ing)?(?: for\b| as\b| again|(?=[.,;”"’']|$))|interested|want (?:it|the (?:job|post))|apply(?:ing)?|ambition\w*|permanent|become one|the job|the post)\b|\b(?:assistant|caretaker|stopgap|stand-in)\b/i

/** Does somebody say that they will not leave their office? */
export function saysStays(content: string): boolean {
  return STAYS.test(content) && !/\bif\b[^.]*\bthen\b/i.test(content)
}

/** Does somebody say that they do not want an office? */
export function saysNotStanding(content: string): boolean {
  return STANDS_NOT.test(content)
}
