/** What each code asks of the professional, and what may be said to a parent. Our own words; the rule itself stands with the advice. */
import { headMessages } from './head-messages.ts'
import { heightMessages } from './height-messages.ts'
import { languageMessages } from './language-messages.ts'
import { weightMessages } from './weight-messages.ts'

/**
 * refer: the guideline refers; consider: it refers when something else is found too; watch: measure or see again, or advise;
 * need: something must be filled in first; no-referral: no criterion fits; no-advice: the guideline does not cover this child.
 */
export type AdviceKind = 'refer' | 'consider' | 'watch' | 'need' | 'no-referral' | 'no-advice'

export type Message = {
  readonly kind: AdviceKind
  /** A few words above the advice. */
  readonly title: string
  /** What the professional does next. */
  readonly nextStep: string
  /** For a parent; null where the code only asks for something that is missing. */
  readonly forParents: string | null
}

export function messageOf(code: number): Message {
  const message = messages.get(code)
  if (!message) throw new RangeError(`Advice code ${code} has no message.`)
  return message
}

export const messages: ReadonlyMap<number, Message> = new Map([
  ...heightMessages,
  ...weightMessages,
  ...headMessages,
  ...languageMessages,
])
