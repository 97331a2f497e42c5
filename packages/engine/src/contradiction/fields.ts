// Fields of public life, each by the stems that news and programmes speak of it with.
const FIELDS = [
  'climate|environment|ecolog|co2|emission|carbon|nature|biodivers|sustainab|wolf|animal|livestock|pollut|green|landscape|species',
  'energy|coal|nuclear|wind|solar|gas|electric|lignite|fossil|fuel|power|plant|fracking|heating|turbine|pipeline|renewable',
  'farm|agricultur|organic|food|crop|pesticide|genetic|meat|consum',
  'tax|debt|budget|income|wealth|inherit|financ|fund|subsid|fiscal|revenue|spend|euro|interest',
  'compan|business|market|competition|econom|industr|enterpris|trade|private|privat|profit|corporat|growth|regulat|shop',
  'work|employ|wage|labou?r|union|job|strike|pension|retire|salar|pay|hours',
  'social|welfare|benefit|unemploy|poverty|income|recipient|child allowance|homeless',
  'health|hospital|medic|doctor|vaccin|covid|patient|nurs|insur|abortion|drug|alcohol|cannabis|smok',
  'school|educat|student|teach|universit|learn|kindergarten|daycare|pupil|curricul|class|grade|apprentice|vocation|training|academic',
  'famil|parent|child|marri|couple|homosexual|gender|women|woman|girl|boy|quota|transgender|sex|lgbt|mother|father',
  'asylum|refugee|migra|immigr|foreign|border|deport|citizenship|integrat|residence|national|origin',
  'police|crime|criminal|security|surveill|video|prison|violence|terror|extrem|offender|sentence|justice|court|drone',
  'militar|army|defen[cs]e|nato|weapon|arms|war|soldier|russia|ukraine|sanction|peace|aggress|conscript',
  'europ|eu|union|brexit|member state|sovereign|independen|catalon|spain|region|autonom',
  'relig|church|islam|christian|muslim|bishop|confession|faith|holiday',
  'traffic|transport|bus|rail|train|road|highway|toll|bicycl|cyclist|car|vehicle|airport|speed|flight|driv|parking|combustion',
  'hous|rent|building|tenant|apartment|skyscraper|urban|construction|land|property',
  'elect|vot|referend|democra|parliament|party|citizen|particip|transparen|lobby|corrupt',
  'media|internet|online|digital|data|broadcast|social media|platform|press|censor|speech|expression|technology|radio',
  'cultur|arts?|museum|sport|club|nightlife|entertain|tradition|heritage|language|music|theatre|tourism|football|radio',
].map(stems => new RegExp(`\\b(?:${stems})`, 'i'))

/** Which fields of public life a text speaks of, as bits. */
export function fieldsOf(text: string): number {
  return FIELDS.reduce((bits, field, i) => (field.test(text) ? bits | (1 << i) : bits), 0)
}

/** How many fields are in a set of bits. */
export function countOf(bits: number): number {
  let n = 0
  for (let rest = bits; rest; rest &= rest - 1) n++
  return n
}
