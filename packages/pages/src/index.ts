/**
 * What the command and the web room both show. `html` makes markup that no text of an article can break out of; the rest
 * says days, places and names as a newspaper does. Records, dossiers, audits, checks and answers of an archive have
 * doors of their own (`./record`, …), and `./alone` makes pages that stand alone of them. What is
 * here and behind `./record` and `./dossier` runs in a browser, too.
 */
export { counted, numeral } from './count.ts'
export { csvLine } from './csv-line.ts'
export { day, days } from './day.ts'
export { type Content, Html, html } from './html.ts'
export { placeName, placesIn, unbroken } from './place.ts'
export { listed, polarities, type Shown, shown } from './shown.ts'
export { visible } from './visible.ts'
export { entitiesBySpeech, kindOf, rolesOf, type Voice } from './voices.ts'
export { asSaid, joined, wordsOf } from './words.ts'
