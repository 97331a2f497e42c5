const FOR =
  /^(?:support\w*|advocat\w*|promot\w*|expan\w*|increas\w*|strengthen\w*|allow\w*|permit\w*|introduc\w*|right|rights|free|freely|freedom|able|enabl\w*|protect\w*|vital|improv\w*|benefit\w*|build\w*|fund\w*|more|continu\w*|maintain\w*|keep|ensur\w*|guarantee\w*|provid\w*|creat\w*|enhanc\w*|invest\w*|encourag\w*|essential|important|critical|necessary|need\w*|welcome\w*|grant\w*|open\w*|good|great\w*|better|rais\w*|higher|boost\w*|will|stay\w*|remain\w*|restor\w*|publish\w*|accept\w*|agree\w*|confiden\w*|trust\w*|start\w*|expand\w*|universal|accessible|positive|worth\w*|fair|justif\w*)$/
const AGAINST =
  /^(?:ban\w*|abolish\w*|abolition|prohibit\w*|limit\w*|reduc\w*|restrict\w*|end|ending|ended|oppos\w*|reject\w*|cut|cuts|cutting|against|stop\w*|lower\w*|less|fewer|dismiss\w*|unnecessary|endanger\w*|harm\w*|threat\w*|risk\w*|refus\w*|den(?:y|ied|ies|ying)|weak\w*|undermin\w*|outdated|clos(?:e|ed|ing|ure)|withdraw\w*|eliminat\w*|remov\w*|prevent\w*|combat\w*|tighten\w*|burden\w*|hinder\w*|counterproductive|wrong|bad|danger\w*|fail\w*|disagree\w*|abandon\w*|drop\w*|scrap\w*|leave|resign\w*|quit|suspend\w*|excessive\w*|problem\w*|discriminat\w*|violat\w*|impos\w*|never|eas(?:e|ing))$/
const NOT =
  /^(?:not|no|nor|neither|never|without|cannot|nobody|none|n't|nothing|hardly|don|doesn|isn|aren|won|wouldn|didn)$/

/** What a statement's words are for and against; each negation turns the words right after it. */
export interface Tone {
  readonly for: number
  readonly against: number
  readonly negations: number
}

/** The tone of a text's words. */
export function toneOf(text: string): Tone {
  let [pro, contra, negations, turned] = [0, 0, 0, 0]
  for (const [word] of text.toLowerCase().matchAll(/n['’]t\b|[\p{L}]+/gu)) {
    const plain = word.replace('’', "'")
    if (NOT.test(plain)) {
      negations++
      turned = 5
      continue
    }
    const sign = FOR.test(plain) ? 1 : AGAINST.test(plain) ? -1 : 0
    if (sign !== 0) (turned > 0 ? -sign : sign) > 0 ? pro++ : contra++
    if (turned > 0) turned--
  }
  return { for: pro, against: contra, negations }
}

/** From -1 (all against) to 1 (all for). */
export function leaning({ for: pro, against }: Tone): number {
  return (pro - against) / (pro + against + 1)
}
