// More of one name than this are no longer told apart; without a bound a hostile text would cost its length squared.
const MOST = 12

/** Who bears a name: from a word to the indices of the last few parties that it can call. */
export class Namesakes {
  private readonly index = new Map<string, number[]>()

  get(word: string): readonly number[] {
    return this.index.get(word) ?? []
  }

  add(word: string, party: number): void {
    const list = this.index.get(word)
    if (!list) this.index.set(word, [party])
    else if (!list.includes(party)) {
      if (list.length === MOST) list.shift()
      list.push(party)
    }
  }
}
