/** What a municipality promises who writes to its centre, and how long it keeps what was written. */
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type MessageTerms = {
  /** An answer within so many working days. */
  readonly answerDays: number
  /** Years after the last message of a thread; null destroys nothing. */
  readonly keptYears: number | null
}
export type NewSetting = MessageTerms & { readonly reason: string }
export type MessageSetting = Chosen<MessageTerms>

/** Ours, and called so on the page: no law sets a term for an answer to a message. The same as for a question on the site. */
export const proposedDays = 2

export const answerDaysOf = (setting: MessageTerms | undefined): number => setting?.answerDays ?? proposedDays
