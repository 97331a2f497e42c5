/**
 * Words, in small letters, at the beginning of bodies' names that say where these belong: their country, people, party,
 * reach. By themselves they name no body.
 */
export const ORIGINS: ReadonlySet<string> = new Set(
  `us u.s. usa america american uk u.k. britain british england english scotland scottish wales welsh ireland irish
  canada canadian australia australian zealand india indian france french germany german italy italian spain spanish
  greece greek turkey turkish russia russian soviet ukraine ukrainian poland polish hungary hungarian sweden swedish
  norway norwegian denmark danish finland finnish netherlands dutch belgium belgian swiss austria austrian portugal
  portuguese israel israeli palestinian egypt egyptian saudi iran iranian iraq iraqi syria syrian afghanistan afghan
  pakistan pakistani china chinese japan japanese korea korean indonesia indonesian malaysia malaysian philippine
  vietnam vietnamese mexico mexican brazil brazilian argentina cuba cuban nigeria nigerian kenya kenyan europe european
  asian african global international national federal republican democratic`.split(/\s+/),
)
