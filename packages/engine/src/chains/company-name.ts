// What names of companies end with, and people's hardly ever.
const LAST =
  /\s(?:Power|Energy|Electric|Gas|Water|Rail|Railways?|Trains|Buses|Bus|Coaches|Ferries|Air|Airlines?|Airways|Shipping|Ports?|Foods?|Meats|Farms|Dairy|Mills?|Textiles|Motors|Steel|Mining|Minerals|Resources|Petroleum|Oil|Coal|Cement|Chemicals|Pharma|Pharmaceuticals|Labs|Laboratories|Technologies|Tech|Systems|Software|Logistics|Transport|Transit|Freight|Homes|Housing|Properties|Estates|Developments?|Construction|Builders|Contractors|Engineering|Industries|Manufacturing|Products|Brands|Stores|Supermarkets|Retail|Hotels|Resorts|Leisure|Media|Broadcasting|Entertainment|Studios|Healthcare|Hospitals|Clinics|Care|Insurance|Bank|Capital|Partners|Holdings|Group|Enterprises|Services|Solutions|Consulting|Associates|Utilities|Telecom|Communications|Networks?|Inc\.?|Ltd\.?|Limited|plc|PLC|LLC|Corp\.?|Corporation|Company|Co\.|GmbH|SA|AG|Hockey|Rugby|Cricket|Athletics|Cycling|Gymnastics|Swimming|Rowing|Sailing|Basketball|Netball|Football|Soccer|Golf|Tennis|Seafoods|Coffee|Airports?|Rovers|Athletic|United|Wanderers|Albion|Thistle|FC|AFC|RFC)$/

/** Does a name end as those of companies and clubs do, whatever it was read for? */
export function namesCompany(name: string): boolean {
  return LAST.test(name)
}
