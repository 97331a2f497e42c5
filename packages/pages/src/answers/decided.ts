import type { Decision } from '@onrecord/archive'

/** What was decided, in a sentence. */
export function decidedIn(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.target.person} is ${decision.value.into}`
    case 'split':
      return `${decision.target.person} is ${decision.value.into} in ${decision.target.articles.join(', ')}`
    case 'rename':
      return `${decision.target.person} is called ${decision.value.name}`
    case 'assign':
      return `${quoted(decision)} was said by ${decision.value.speaker ?? 'nobody known'}`
    case 'confirm':
      return `${quoted(decision)} is right as it is`
    case 'reject':
      return `${quoted(decision)} is no statement`
    case 'edit':
      return `${quoted(decision)} is ${edited(decision.value)}`
    case 'confirm-reversal':
      return `${decision.target.reversal.name} went back on their word: ${quoted(decision)}`
    case 'reject-reversal':
      return `${decision.target.reversal.name} did not go back on their word: ${quoted(decision)}`
    case 'reply':
      return `${quoted(decision)} has the reply “${decision.value.words}”`
  }
}

function edited({ content, form, act }: Extract<Decision, { readonly kind: 'edit' }>['value']): string {
  const words = content && `“${content.parts.map(({ exact }) => exact).join(' … ')}”`
  return [words, form, act].filter(Boolean).join(', ')
}

function quoted({ target }: Decision): string {
  const quote = quoteIn(target)
  return quote ? `“${quote.parts.map(({ exact }) => exact).join(' … ')}”` : ''
}

function quoteIn(target: Decision['target']) {
  if ('statement' in target) return target.statement.quote
  if ('demand' in target) return target.demand.evidence
  return 'reversal' in target ? target.reversal.after : undefined
}
