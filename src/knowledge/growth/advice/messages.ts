/** What each code asks of the professional, and what may be said to a parent. Our own words; the rule itself stands with the advice. */
import { headMessages } from './head-messages.ts'
import { heightMessages } from './height-messages.ts'
import { languageMessages } from './language-messages.ts'
import type { Message } from './message.ts'
import { weightMessages } from './weight-messages.ts'

/** Throws RangeError for a code that no rule gives. */
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
