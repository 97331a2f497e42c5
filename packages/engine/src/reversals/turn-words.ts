const OWN = '(?:his|her|its|their|my|our|an?|that|this)'
/** What somebody can go back on: a word that they gave, a stand that they took. */
export const WORD =
  '(?:word|promises?|pledges?|vows?|commitments?|guarantees?|undertakings?|assurances?|opposition|objections?|refusal|denials?|stance|stand|position|claims?|accusations?|allegations?|remarks?|comments?|statements?|threats?|support|backing|endorsement|declarations?|announcements?|assertions?|boast|criticisms?|complaints?|decision|evidence|testimony|insistence|demands?|account|version|policy|line|views?|tone)'
const PLAN = '(?:plans?|proposals?|scheme|intention|idea)'
const one = (...wordings: readonly string[]) => wordings.join('|')

/** What calls a change of mind by its name. The word itself is looked for before what stands before it, which takes longer. */
export const NOUN = `(?:${one(
  'U-turns?|u-turns?|(?:handbrake|hairpin) turns?|climb-?downs?|about-(?:face|turn)|volte-?face|flip-flops?|back-?flips?|turnabout|backtracking|back-?pedall?ing|backdown',
  '(?:sharp|abrupt|dramatic|remarkable|stunning|swift|striking) (?:turn|turnaround|shift|swerve|departure)(?= for (?!the (?:worse|better)\\b))',
  'changes? of (?:heart|mind|tune|course|direction|position|stance|policy|plan)',
  '(?:shift|change|switch) (?:in|of) (?:(?:his|her|its|their) )?(?:position|stance|policy)',
  '[Rr]eversal(?! of (?:fortunes?|roles?))|(?=rethink)(?<=\\b(?:[Aa]|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he) (?:\\w+ )?)rethink|(?=retreat)(?<=\\b[Ii]n an? (?:\\w+ )?)retreat|(?=shift|turnaround)(?<=\\b(?:[Ii]n|marks|marked|is|was) an? (?:\\w+ )?)(?:shift|turnaround)(?= (?:for|by)\\b[^.;]{2,60}\\b(?:had|once|previously|until)\\b)',
  `(?:retreat|departure|break|change|shift|switch)(?= (?:by [\\w ]{2,30} )?from ${OWN} (?:\\w+ )?(?:${WORD}|${PLAN}))`,
)})`

/**
 * What says of whoever is its subject that they change their mind; of two that begin at one place that of the earlier pattern.
 * One pattern of all takes V8 twice as long to compile.
 */
export const DOES: readonly RegExp[] = [
  [
    `chang(?:ed|es|ing) (?:his|her|its|their|my|our) (?:mind|minds|tune|position|story|stance|plans?|tack|account|view|views)`,
    'chang(?:ed|es|ing) (?:course|tack|direction)\\b',
    '(?:shifted|switched|shifting|altered) (?:his|her|its|their|my|our) (?:position|stance|ground|story)',
    'back-?flipp(?:ed|ing|s)|somersault(?:ed|s)|(?:ate|eat|eats|eaten|eating) (?:humble pie|crow)|swallow(?:ed|s|ing)? (?:his|her|its|their) words|(?:switch|chang|swapp)(?:ed|es|ing) sides\\b|thought better of\\b|c[ao]me (?:a?round|over) to (?:the (?:idea|view)|it\\b|supporting|backing)|(?:has|have|had|was|were) (?:been )?won (?:over|round) (?:to|by)\\b|(?:threw|throws|thrown) in the towel|bow(?:ed|s) to the inevitable|(?:drop|end|abandon)\\w* (?:his|her|its|their) (?:long |long-running |fierce )?(?:resistance|hostility|objections?) to\\b|(?:chang|amend|alter)(?:ed|es|ing) (?:his|her|its|their) (?:evidence|testimony|statement|account)|(?:tells?|told) (?:a )?(?:very )?different (?:story|tale)|rethought (?:the|its|his|her|their)\\b|flipp(?:ed|ing) on (?:the|his|her|its|their)\\b|(?:forced|obliged|compelled|shamed|pressured) (?:in)?to (?:(?:drop|scrap|abandon|ditch|shelve|withdraw|rethink|reverse|retract) (?:the|its|his|her|their|an?|plans?)\\b|(?:back|climb) down\\b|backtrack\\b|row back\\b|retreat\\b|relent\\b|give (?:way|in|ground)\\b|(?:change|reverse) course\\b)',
    '(?:agreed to (?:think again|reconsider|look again)|had (?:second thoughts|a (?:change of (?:heart|mind)|rethink)))\\b',
    'back-?track(?:ed|s|ing)|back-?pedall?(?:ed|ing)|U-turned|flip-flopp(?:ed|ing)|row(?:ed|s|ing) back',
    `(?:walk|roll|dial|pull)(?:ed|s|ing) (?:it |that |this )?back(?= (?:on |from )?(?:his|her|its|their|my|our|the|an?|earlier|comments|remarks|claims|that|on|from)\\b)(?! (?:on |from )?(?:the )?(?:stage|street|field|road|room|car|house|office)\\b)`,
    `(?:went|going|goes|gone|go) back on (?:his|her|its|their|a|an|that|the|what|everything|all)\\b`,
    `revers(?:ed|es|ing) (?:course|(?:him|her|it|them)sel(?:f|ves)|(?:(?:his|her|its|their|an?|that|this|the) )?(?:earlier |previous |own |controversial |planned |\\w+-)*(?:decisions?|position|stance|policy|ruling|plans?|ban|course|cuts?|move))`,
    'correct(?:ed|s) (?:(?:him|her|it|them)sel(?:f|ves)|(?:his|her|its|their) (?:earlier |previous |own )*(?:statement|account|remarks?|testimony|evidence|figures?))',
    'climb(?:ed|s) down(?! (?:from )?(?:the|a|an|into|to)\\b)|back(?:ed|s|ing) (?:down|off|away from|out of)(?! (?:the|a) (?:road|drive\\w*|street|room|door))|blink(?:ed|s)(?: first|(?= on \\w+day))|relent(?:ed|s)|retract(?:ed|s)|recant(?:ed|s)|capitulat(?:ed|es)|reconsidered',
    'bow(?:ed|s|ing) to (?:[\\w-]+ ){0,3}(?:pressure|demands?|protests?|calls|critics|outcry|opinion|campaigners|backlash)',
    'cav(?:ed|es|ing)(?: in)?(?= (?:to|on|over|after|and|under|last|yesterday|this|in\\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|[.,]| on\\b)|(?:gave|gives|given|giving) (?:in(?= (?:to|after|and|over|on)\\b|[.,])(?! to the temptation)|ground\\b|way (?=(?:on|over) (?:the|its|his|her|their)|to (?:pressure|demands?|protest\\w*|critics|campaigners|public)))',
    '(?:yielded|buckled|succumbed|surrendered)(?= (?:to (?:[\\w-]+ ){0,2}(?:pressure|demands?|protests?|calls|critics|outcry|opinion|campaigners|backlash|anger)|under|in the face of)\\b)',
  ],
  [
    `reneg(?:ed|es|ing)\\b|turn(?:ed|s|ing) (?:his|her|its|their) backs? on (?:his|her|its|their) (?:own )?(?:${WORD}|[\\w-]+ (?:resolution|${WORD}))|now (?:disavows?|disowns?|repudiates?|regrets?|renounces?)\\b|(?:broke|breaks|broken|breaking) (?:${OWN} (?:[\\w-]+ ){0,2}${WORD}|faith with)|(?:tore|torn|tearing|tears|ripped) up (?:${OWN}|every) (?:[\\w-]+ )?(?:${WORD}|${PLAN}|agreement|timetable|manifesto|rule ?book|rules|guidance|guidelines|strategy|blueprint|agreements|deal)|(?:ate|eat|eaten|eating) (?:his|her|their|my|our|its|those|these) (?:own )?words`,
    `(?:pull|yank)(?:ed|s|ing) (?:his|her|its|their) (?:own |earlier )?(?:support|backing|endorsement|objections?)|(?:abandon|dropp|ditch|scrapp|shelv|dump|junk|soften|moderat|revok|rescind|withdrew|withdraw|withdrawn|disown|disavow|renounc|repudiat|forsak|forsook|jettison)\\w* (?:his|her|its|their|my|our) (?:own |earlier |previous |initial |long-standing |\\w+ )?(?:${WORD}|${PLAN}|orders?|decisions?|bans?|policy|offer|promised)`,
    `(?:abandon|dropp|ditch|scrapp|shelv|dump|junk|jettison|ax|cancell|paus|halt|pull)(?:ed|ing|es) (?:(?:the|its|his|her|their|controversial|unpopular|contentious|all|any) )*plans? (?:to|for)\\b`,
    `(?:rescind(?:ed|s)|revoke[ds]|overturn(?:ed|s)|undid|undone|disown(?:ed|s)|repudiate[ds]|disavow(?:ed|s)) (?:his|her|its|their)(?: own| earlier| previous)? \\w+`,
    `br(?:oke|eaks|eaking|oken) with (?:his|her|its|their) (?:own |earlier |\\w+ )*(?:promise|pledge|vow|commitment|position|policy|stance)|correct(?:ed|s) (?:that|this) to\\b|(?:walk(?:ed|s|ing) away|back(?:ed|s|ing) away|retreat(?:ed|s|ing)|back(?:ed|s|ing) off|distanc(?:ed|ing) (?:him|her|it|them)sel(?:f|ves)|resil(?:ed|ing)|drew back|pulled away|stepped back) from (?:(?:his|her|its|their) (?:own |earlier |previous |\\w+ )?(?:${WORD}|${PLAN})|(?:an? )(?:earlier |previous )?(?:promise|pledge|plan|commitment|vow)|what (?:he|she|it|they) (?:had )?said)`,
  ],
  [
    // "Will debate her after all": whatever was said before was otherwise.
    '(?:turned up|came|went|attended|published|released|met|signed|sold|paid|voted|stood|ran|apologi[sz]ed|resigned|appeared|gave evidence|testified|agreed)\\b[^.;,“”"]{0,60}? after all\\b',
    '(?:will|would|is to|are to),? after all,? \\w+|(?:is|are) (?:now )?\\w+ing\\b[^.;,“”"]{0,40}? after all\\b|(?:will|would|is to|are to) (?:now )?(?:attend|release|publish|debate|run|stand|close|sell|pay|meet|appear|testify|sign|vote|hold|investigate|leave|build|allow|let|join|take part|go ahead|resign|contest|appeal|accept|refund|set up|face|take|give|seek|back|support|apologi[sz]e)\\b[^.;,“”"]{0,60}? after all\\b',
    // "Rescinded the code she announced last week", "abandoned its fee days after introducing it".
    '(?:scrapp|dropp|abandon|ditch|ax|withdr[ae]w|rescind|revok|cancel|shelv|revers|repeal|suspend|paus)\\w* (?:the|an?|its|his|her|their) [^.;,“”"]{2,60}?,? ?(?:that |which )?\\b(?:he|she|it|they) (?:had )?(?:only )?(?:announced|defended|championed|trumpeted|hailed|introduced|imposed|promised|proposed|ordered|unveiled|approved|issued|recommended|brought in)\\b',
    '(?:scrapp|dropp|abandon|ditch|ax|withdr[ae]w|rescind|revok|cancel|shelv|revers|repeal)\\w* [^.;“”"]{3,80}?,? (?:hours|days|weeks|months|an? (?:day|week|fortnight|month)|(?:less than|barely|only|just|\\w+) [\\w ]{2,16}(?:hours|days|weeks|months)) after (?:it was (?:announced|introduced|unveiled)|announcing|introducing|imposing|unveiling|proposing|approving|launching|bringing in)\\b',
    '(?:reinstat|restor|reviv|re-?open|re-?introduc|re-?hir|br(?:ing|ought) back)\\w* (?:the|an?|its|his|her|their) (?:[\\w-]+ ){1,5}?(?:that |which )?(?:he|she|it|they) (?:had )?(?:only )?(?:axed|cut|scrapped|closed|cancelled|canceled|banned|abolished|dropped|shut|ended|removed|withdrew|sacked|fired|dismissed|suspended)\\b',
    '(?:revised|revises|revising) (?:and \\w+ )?(?:his|her|its|their) (?:own |earlier |previous |initial |\\w+ )?(?:statement|remarks|comments|answer|evidence|testimony|account|position|stance|story|plans?|proposals?|promise|pledge|policy|claims?)\\b',
    'withdr[ae]w\\w* (?:the|that|those|these|all) (?:\\w+ )?(?:accusations?|allegations?|claims?|remarks?|comments?|slur)\\b',
    'contradict(?:ed|s|ing) (?:his|her|its|their) (?:own|earlier|previous|initial|original)\\b',
    'apologi[sz](?:ed|es|ing) for (?:having )?(?:(?:wrongly|falsely|previously|earlier) )?(?:claim|tell|say|den|insist|suggest|accus|promis|told|said|claimed)\\w*\\b',
    '(?:deleted|took down|taken down) (?:the|his|her|its|their) (?:[\\w-]+ )?(?:tweets?|posts?|statement|message|press release)\\b',
    'contradict(?:ed|s|ing) what (?:he|she|it|they) (?:had )?(?:told|said)\\b',
    // "Quietly removed the pledge": nobody hides what they always meant to do.
    `(?:quietly|silently|discreetly|hastily|hurriedly) (?:remov|dropp|delet|ditch|scrapp|shelv|abandon|withdr[ae]w|revers|buried|bury|ax|kill|binn|rewr[io]t|amend|edit|walk|roll)\\w* (?:back )?(?:${OWN}|the|all|any|references?|mentions?)\\b`,
    // "Abandoned a manifesto promise", "broke an election pledge".
    '(?:abandon|dropp|ditch|scrapp|shelv|dump|junk|jettison|br[eo]ak|broke|broken|withdr[ae]w|water(?:ed|ing) down|revers)\\w* (?:an?|the|his|her|its|their|yet another|another|two|three|several|one of (?:his|her|its|their)) (?:[\\w-]+ ){0,2}?(?:unpopular|contentious|hated|divisive|much-criticised|manifesto|campaign|election|electoral|flagship|pre-election|key|signature|central|headline|long-standing|long-held|much-trumpeted|controversial) (?:[\\w-]+ )?(?:promises?|pledges?|vows?|commitments?|guarantees?|polic(?:y|ies)|plans?|polic\\w+|proposals?|targets?|reforms?|scheme|rules?|requirement|ban|levy|tax|charge|fees?)\\b',
    // "Watered down its plan", "scaled back his promise".
    `(?:water|ton|dilut|scal|par)(?:ed|es|ing)(?: down| back)? (?:his|her|its|their|my|our) (?:[\\w-]+ ){0,2}?(?:${WORD}|${PLAN}|ambitions?|targets?|reforms?|demands?|rhetoric|language|ban|bill|law|rules|levy|tax)`,
    '(?:took|takes|taken|taking) back (?:(?:his|her|its|their|my|our|the|those|these) (?:[\\w-]+ )?(?:remarks?|comments?|words?|claims?|accusations?|allegations?)|(?:what|everything|every word) (?:he|she|they|I)\\b)',
    '(?:gone|went|going|grown|grew) cold on\\b|cool(?:ed|ing|s) (?:on|towards?) (?:the|its|his|her|their) (?:idea|plan|proposal|scheme|prospect|merger|project)|(?:switch|transferr|shift)(?:ed|es|ing) (?:his|her|its|their) (?:support|backing|allegiance|loyalt(?:y|ies)|vote|endorsement)\\b|swallow(?:ed|s|ing)? (?:his|her|its|their) (?:pride|objections|doubts|misgivings|principles)\\b',
    '(?:withdr[ae]w|withdrawn|withdrew|withdraw|rescind|revok)\\w* (?:his|her|their) (?:letter of )?(?:resignation|notice)\\b',
    '(?:dropp|abandon|soften|ditch|shelv|withdr[ae]w|withdraw|withdrawn|end)(?:ed|s|n|ing)? (?:his|her|its|their) (?:[\\w-]+ )?(?:calls?|boycott|veto|resistance|insistence|hostility|requirements?|defen[cs]e|vow|ultimatum|hard line|scepticism|skepticism) (?:to|for|on|of|against|that|over|in)\\b(?! (?:the )?(?:title|crown|cup|league|championship))',
    'no longer (?:say(?:s|ing)?|claim(?:s|ing)?|den(?:y|ies|ying)|believ(?:e|es|ing)|think(?:s|ing)?|dispute[sd]?|call(?:s|ing)? (?:it|them|for)|describ(?:e|es|ing)|hold(?:s|ing)? that|demand(?:s|ing)?|object(?:s|ing)?|argu(?:e|es|ing)|call(?:s|ing)? (?:it|them|him|her|for)|refus(?:e|es|ing))\\b',
    'no longer (?:rul(?:e|es|ed|ing) out|(?:supports?|backs?|favou?rs?|opposes?|insists?|plans?|intends?|maintains?|stands? by|planning|proposing|insisting|opposed|opposing|seeking|intending|considering|pursuing|seek|pursue|proceed|go ahead|contest|challenge|appeal)\\b)',
    `(?:forced|pushed|shamed|bounced|dragged|pressured|panicked) into an? (?:[\\w-]+ ){0,2}(?:U-turn|about-turn|about-face|volte-face|climb-?down|retreat|reversal|rethink|backdown)`,
    '(?:did|does|doing|done|made|makes|making|performed|performs|performing|executed|executes|announced|confirmed|completed|staged|pulled(?: off)?|pulls|took|takes|taken|taking) (?:an?|another|yet another|(?:his|her|its|their) (?:second|third|fourth|fifth|latest|biggest)) (?:[\\w-]+ ){0,2}(?:180\\b|(?:handbrake|hairpin) turn|retreat(?! to)|U-turn|about-turn|about-face|volte-face|climb-?down|reversal|turnaround|back-?flip|somersault|flip-flop)',
  ],
  // A word begins at only half of its bounds, and looking for a letter there is cheap.
].map(wordings => new RegExp(`\\b(?=[a-z])(?:${one(...wordings)})`, 'gi'))
