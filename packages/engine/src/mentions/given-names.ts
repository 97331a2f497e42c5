import { wordSet } from './word-set.ts'

/** Common given names. They tell a first name from a verb in a headline's capitals; of gender they say nothing. */
export const GIVEN_NAMES = wordSet(`
  aaron abdul abigail adam adele adrian agnes ahmed aisha alan alastair albert alejandro alex alexander alexandra alexis alfred
  ali alice alison allen amanda amber amelia amina amir amy ana andre andrea andrew andy angela angus anita ann anna anne
  annette annie anthony antonio april arjun arthur ashley audrey barack barbara barry beatrice becky ben benjamin bernard
  bernie beth betty beverly bill billy blake bob bobby boris brad bradley brandon brenda brendan brett brian bruce bryan
  callum cameron carl carla carlos carly carmen carol caroline carolyn carrie catherine cathy cecilia charles charlie charlotte
  chelsea cheryl chloe chris christian christina christine christopher cindy claire clara clare clarence colin connor corey
  craig crystal curtis cynthia daisy dan daniel danielle danny darren dave david dawn dean deborah debbie denise dennis derek
  diana diane diego dominic don donald donna doris dorothy doug douglas duncan dylan ed eddie edward edwin eileen elaine eleanor
  elena eli elijah elizabeth ella ellen ellie emily emma emmanuel eric erica erin ernest esther ethan eugene eva evelyn faith
  fatima felix fernando fiona florence frances francis francisco frank fred gabriel gareth gary gavin gemma geoffrey george
  gerald gerard gina glenn gloria gordon graham greg gregory gwen hamish hannah harold harriet harry harvey hassan heather
  hector heidi helen henry hillary howard hugh hugo ian ibrahim imran ingrid irene isaac isabel isabella isla ivan ivanka
  jack jackie jacob jacqueline jake james jamie jan jane janet janice jared jasmine jason javier jay jean jeb jeff jeffrey jenna
  jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joe joel johan john johnny jon jonathan
  jordan jorge jose joseph josh joshua joyce juan juanita judith judy julia julian julie justin kamala karen karl kate
  katherine kathleen kathryn kathy katie keith kelly ken kenneth kenny kevin khalid kim kimberly kirsten kirsty krishna kristen kurt
  kyle lance larry laura lauren laurence lawrence leah lee lena leo leon leonard leslie lewis liam lily linda lindsay lindsey
  lisa liz lloyd loretta lorraine louis louise luca lucas lucy luis luke lydia lynn madeleine malcolm marc marco margaret maria
  marie marina mario marion mark marlene martha martin mary mateo matt matthew maureen maurice max maya megan megyn mehmet
  melania melanie melissa mia michael michel michelle miguel mike miriam mitch mitt mohamed mohammed molly monica morgan muhammad
  nadia nancy naomi natalie natasha nathan neil nicholas nick nicola nicole nigel nikki nina noah noel nora norman oliver olivia
  olga omar oscar owen pablo paige pamela patricia patrick paul paula pauline pedro peggy penny pete peter phil philip phillip
  phyllis pierre priya rachel rafael rahul raj rajesh ralph ramon randy raul ray raymond rebecca reginald rhys ricardo richard
  rick ricky rita rob robert roberta robin rodney roger roland ron ronald rosa rosalind rose rosemary ross roy ruben rudy
  rupert russell ruth ryan sally sam samantha samuel sandra sara sarah scott sean sebastian serena sergio seth shane shannon
  sharon sheila shirley sidney simon sofia sonia sophia sophie stacey stanley stella stephanie stephen steve steven stuart
  sue susan suzanne sven sylvia tammy tanya ted teresa terence terry theodore theresa thomas tiffany tim timothy tina toby todd
  tom tommy tony tracey tracy travis trevor trey tyler ursula valerie vanessa vera veronica victor victoria vikram vincent violet
  vivian vladimir wade walter wanda warren wayne wendy wesley wilfred william willie yasmin yusuf yvonne zach zoe`)
