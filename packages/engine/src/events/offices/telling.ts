import type { OfficeChange } from '@onrecord/record'

/** What a phrase says of an office, if it is a fact: the change, how it came, and whose it is. */
export interface Telling {
  readonly change: OfficeChange['change']
  readonly manner: OfficeChange['manner']
  /**
   * Whose office it is: that of the verb's subject ("she resigned"), of its object, or of the subject where it is passive
   * ("the board sacked her", "she was sacked"), of whichever of both is a person ("she parted company with the trust"), or of
   * who stands in the possessive or after "of" ("her resignation").
   */
  readonly of: 'subject' | 'object' | 'either' | 'owner'
  /**
   * What must be told beside the phrase for it to be one of an office at all: nothing; the person's office anywhere in the
   * article; the office, or the body, or a time right after it ("left the trust", "left on Friday"); the office itself
   * ("was made chief"); a name ("the appointment of Ann Lee"); that nothing follows ("she's staying"); that somebody will not do it ("I will not go": who goes may
   * only be going out), which in `unsought` is what tells the change ("she will not seek a third term"); that it is for a time
   * ("will run the trust until"); the office or a word for it, and that somebody is only talked of for it or says that they do not want it; a day ("Friday will be her last day"); that somebody ends it ("terminated her contract"); what sends off whom it is done to behind them ("let her go", "showed him the door"); of what, behind them ("relieved her of her duties"); the office somewhere behind "as" or "to" ("joins the trust as chief"); that they were out before ("returned to work"); a leave behind whom it is done to ("placed her on leave"); nothing, where they are to lead whatever is told ("was put in charge"); somebody behind it who takes it over ("made way for her deputy"); a word for an office before it ("the job went to her deputy").
   */
  readonly needs:
    | 'nothing'
    | 'office'
    | 'place'
    | 'title'
    | 'name'
    | 'end'
    | 'refusal'
    | 'unsought'
    | 'time'
    | 'day'
    | 'ended'
    | 'bid'
    | 'off'
    | 'duties'
    | 'as'
    | 'charge'
    | 'heir'
    | 'job'
    | 'back'
    | 'leave'
  /** What it is at most, whoever tells it: no more than talked of ("is negotiating an early exit"), to come ("nominated"), or not wanted ("ruled himself out"). */
  readonly makes?: 'rumoured' | 'to-come' | 'refused'
}

/** Phrases that say the same, one a line, as a phrase book writes them. Nothing is needed beside them where that is not said. */
export type Group = Omit<Telling, 'needs'> & { readonly needs?: Telling['needs']; readonly phrases: string }

/** Whose an office is. */
export const OWN = 'his her their my its the'
/** What an office is called where its name is not told. */
export const POST =
  'post role job office position seat chair chairmanship presidency leadership command helm reins duties'
