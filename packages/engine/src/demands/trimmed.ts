import type { Span } from '@onrecord/record'
import type { Chapter } from '../chains/chapter.ts'

/** Without what follows the demand: a clause of its own, the closing marks. */
export function trimmed({ text }: Chapter, { from, to }: Span): Span {
  const words = text.slice(from, to)
  const end =
    /,\s(?:and\s)?(?:he|she|they|it|who|which|saying|said|adding|something|but|after|as|while|although|though|\p{Ll}+ing)\b|\sand\s(?:he|she|they|it)\s(?:had|has|was|did|said)\b|(?<=^to\s(?!be\s).*)[,”"]?\sand\s(?:\p{Ll}+ly\s)?(?:said|says|told|gave|\p{Ll}{3,}(?<!e)ed)\b|\s(?:and|but)\s(?:\p{Ll}+ly\s|also\s)?(?:demanded|urged|called|asked|insisted|told|wants|accused|warned|branded|described|suggested)\b|[.;]["”'’]?\s*$|\s[–—]\s/u.exec(
      words,
    )
  return { from, to: end && end.index > 0 ? from + end.index : to }
}
