// Short forms of first names, as newspapers use them of one person beside the full form.
const SHORT_FORMS = `
  alexander alex sandy sasha; alexandra alex sandra sasha; andrew andy drew; anthony tony; benjamin ben; bernard bernie;
  catherine cathy kate katie kitty; katherine kathy kate katie kit kitty; kathleen kathy kate kit; charles charlie chuck;
  christopher chris kit; christine chris tina; daniel dan danny; david dave davy; deborah debbie; donald don donny;
  dorothy dot dolly; edward ed eddie ted ned; eleanor ellie nell; elizabeth liz lizzie beth betty bess; frances fran;
  francis frank; frederick fred; george georgie; gerald gerry; geoffrey geoff; harold harry hal; henry harry hank;
  isabel izzy; jacob jake; james jim jimmy jamie; jennifer jenny jen; jessica jess; john jack johnny; jonathan jon;
  joseph joe joey; joshua josh; judith judy; kenneth ken kenny; lawrence larry; leonard len lenny; margaret maggie meg
  peg peggy; matthew matt; michael mike mick micky; nathaniel nat nate; nicholas nick; pamela pam; patricia pat patty;
  patrick pat paddy; peter pete; philip phil; raymond ray; rebecca becky; richard dick rick rich; robert bob bobby rob
  robbie bert; ronald ron ronnie; rosalind ros roz; samuel sam; samantha sam; stephen steve; steven steve; susan sue;
  terence terry; theodore ted theo; thomas tom tommy; timothy tim; victoria vicky; vincent vince; walter walt; william
  bill billy will willie liam; zachary zach`

const LONG: ReadonlyMap<string, ReadonlySet<string>> = longForms()

function longForms(): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>()
  for (const list of SHORT_FORMS.split(';')) {
    const [full, ...short] = list.trim().split(/\s+/)
    for (const form of short) forms.set(form, (forms.get(form) ?? new Set()).add(full))
  }
  return forms
}

/** Can one first name be short for the other ("Kit" for "Christopher")? Both in lower case. */
export function isShortFor(a: string, b: string): boolean {
  return (LONG.get(a)?.has(b) ?? false) || (LONG.get(b)?.has(a) ?? false)
}
