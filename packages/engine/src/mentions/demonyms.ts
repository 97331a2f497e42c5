import { wordSet } from './word-set.ts'

/** What somebody is called by where they come from: "the Swede said". Many are adjectives and peoples as well. */
export const DEMONYMS = wordSet(`
  swede dane norwegian finn icelander pole czech slovak hungarian romanian bulgarian serb croat slovene bosnian albanian
  greek cypriot turk ukrainian belarusian lithuanian latvian estonian scot briton belgian swiss austrian portuguese
  brazilian argentine argentinian uruguayan paraguayan chilean peruvian bolivian colombian venezuelan ecuadorian
  mexican cuban jamaican trinidadian canadian australian kiwi nigerian ghanaian senegalese ivorian malian cameroonian
  congolese gabonese angolan zambian zimbabwean kenyan ugandan tanzanian rwandan ethiopian eritrean somali sudanese
  egyptian tunisian algerian moroccan israeli palestinian lebanese syrian iraqi iranian saudi indian pakistani
  bangladeshi nepali filipino filipina indonesian malaysian singaporean thai vietnamese korean japanese chinese
  georgian armenian maltese londoner mancunian glaswegian liverpudlian dubliner parisian texan californian
  new-yorker geordie yorkshireman lancastrian cornishman ulsterman corkman kerryman queenslander tasmanian fijian
  samoan tongan italian spaniard german frenchman frenchwoman irishman irishwoman welshman welshwoman scotsman
  scotswoman englishman englishwoman dutchman dutchwoman american russian`)
