const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|Mar\\.|April|Apr\\.|May|June|July|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))'
const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|several|some|few|many|couple of)'
const LENGTH = '(?:minutes?|hours?|days?|weeks?|months?|years?|fortnight|decade)'
const SEASON = '(?:spring|summer|autumn|fall|winter|new year)'

/** When a word was given that is called to mind: well before the news, or set apart from it. */
export const TIME = `(?:${[
  `(?:(?:just|only|barely|less than|more than|not|about|almost|nearly|some|exactly|a mere)\\s)*(?:${COUNT}\\s)?${LENGTH}\\s(?:ago|earlier|before(?:hand)?|previously|back)`,
  '(?:only |just )?(?:last (?:week|month|year|spring|summer|autumn|fall|winter|term|season)|earlier(?: (?:this|last|in the|that) \\w+|(?=,| (?:that|he|she|they|it|the)\\b)))',
  '(?:only|just) (?:yesterday|this (?:morning|week|month)|last night|(?:last|on) \\w+day)|as (?:recent|late)ly as (?:last |this )?\\w+(?:\\. \\d+)?|as late as (?:last )?\\w+',
  '(?:at|by|until) the (?:start|beginning|end|turn) of (?:the|this|last) (?:week|month|year|summer|season|term)',
  'previously|initially|originally|at first|once|for (?:\\w+ )?(?:weeks|months|years)|for (?:an?|half an?|more than an?|over an?|nearly an?) (?:week|month|year|decade|fortnight)|until (?:now|recently|last \\w+)',
  `(?:only |just |back )?in (?:early |late |mid-)?(?:${MONTH}|\\d{4})|(?:back )?on (?:\\w+day, )?(?:${MONTH} \\d+|\\d+ ${MONTH})`,
  `(?:back )?in the ${SEASON}|at (?:Christmas|Easter|the (?:time|outset|start|launch|weekend))|back then|in (?:his|her|its|their) (?:first|initial|original|earlier|opening|maiden) (?:statement|account|response|interview|speech|answer|evidence|letter|reply)`,
  'as (?:an? )?(?:opposition |shadow |\\w+-)?(?:leader|candidate|minister|mayor|senator|mp|backbencher|spokes\\w+|secretary|governor|premier|chair\\w*|councillor)|in opposition|(?:before|during|in) (?:the|his|her|its|their) (?:\\w+ )?(?:election|campaign|manifesto|vote)',
].join('|')})`

/** When a quotation was given, where its cue says so. */
export const DATED = `(?:${[
  `(?:(?:just|only|barely|less than|more than|about|almost|nearly)\\s)*${COUNT}\\s${LENGTH}\\s(?:ago|earlier)`,
  '(?:only |just )?last (?:week|month|year|spring|summer|autumn|fall|winter|term|season)',
  `(?:only |just |back )?in (?:early |late |mid-)?(?:${MONTH}|\\d{4})|(?:back )?on (?:${MONTH} \\d+|\\d+ ${MONTH})`,
  `(?:back )?in the ${SEASON}|at (?:Christmas|Easter|the time)|back then`,
].join('|')})`

/** Verbs of one word that give a word or take a stand. */
export const SAID =
  'said|told|insisted|vowed|promised|pledged|ruled|denied|declared|swore|sworn|refused|threatened|claimed|maintained|posted|announced|assured|called|wrote|described|dismissed|rejected|resisted|opposed|backed|supported|voted|campaigned|championed|demanded|argued|guaranteed|condemned|criticised|criticized|mocked|ridiculed|attacked|boasted|stressed|signed|stated|gave|undertook|committed|agreed|favoured|favored|fought|scoffed|laughed|vouched|branded|labelled|labeled|hailed|praised|defended|declined|reassured|brushed|waved|poured|warned|urged|scorned|derided|lambasted|denounced|likened|compared|joked|quipped|testified|informed|tweeted|texted|wanted(?= (?:no|none|nothing)\\b)|saw(?= no (?:\\w+ )?(?:basis|reason|need|case|grounds)\\b)|given (?:his|her|its|their) word|gave (?:his|her|its|their) word|set (?:his|her|its|their) face'
const SAYING =
  'telling|saying|insisting|vowing|promising|pledging|denying|claiming|maintaining|calling|refusing|arguing|assuring|threatening|opposing|resisting|demanding|declaring|dismissing|rejecting|attacking|mocking|defending|praising|backing|scoffing|warning|fighting|adamant|unequivocal|emphatic|categorical|insistent|opposed|dead set|going to|due to(?= (?:retire|leave|stand|step|go)\\b)|to(?= (?:retire|leave|stand down|step down)\\b)'
const HAD =
  "(?:(?:had|has|have|[’']d)\\s)?(?:(?:\\w+ly|once|twice|three times|long|earlier|always|only|also|at first|until (?:then|now|this week|last \\w+)|till then)\\s)?"
/** A verb of saying or standing in a clause that looks back; not a passive. */
export const VERB = `(?:(?<!\\b(?:be|been|being|was|were|are|is)\\s)${HAD}(?<said>${SAID})|(?:did\\s[^.;,“"]{1,40}?|used to)\\s(?<base>describe|say|tell|call|insist|promise|vow|pledge|dismiss|reject|rule|deny|assure|declare|oppose)|(?:was|were|had been)\\s(?:\\w+ly\\s|still\\s)?(?<saying>${SAYING}))`
/** "Had said", "once said", "was saying": what sets a verb apart from the news without any time. */
export const BEFORE_NOW = `(?<!\\b(?:who|which|that))(?:(?:\\shad|['’]d)\\s(?:\\w+ly\\s|once\\s|twice\\s|three times\\s|long\\s|earlier\\s|always\\s|only\\s|until (?:then|now|this week|last \\w+)\\s|till then\\s|also\\s)?(?<said>${SAID})|\\s(?:once|initially|originally|previously|at first|repeatedly|long)\\s(?<once>${SAID})|\\sused to\\s(?<base>say|insist|argue|tell|call|describe|promise|mock|boast|dismiss|oppose|demand|claim|swear)|\\s(?:was|were|had been)\\s(?:\\w+ly\\s|still\\s)?(?<saying>${SAYING}))`
