/** Hardly ever the body that a demand is made of. */
export const NEWSPAPER =
  /\b(?:wire|press|times|post|tribune|news|echo|herald|gazette|sentinel|examiner|observer|guardian|journal|chronicle|telegraph|star|mirror|mail|express|courier|standard|record|lamp|dispatch|bulletin|reuters|radio|magazine|online|tv)$/
