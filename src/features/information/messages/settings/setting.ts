/** What a municipality promises who writes to its centre, and how long it keeps what was written. */

export type SettingId = string & { readonly __brand: 'MessageSettingId' }

export type NewSetting = {
  /** An answer within so many working days. */
  readonly answerDays: number
  /** Years after the last message of a thread; null destroys nothing. */
  readonly keptYears: number | null
  readonly reason: string
}
export type MessageSetting = NewSetting & {
  readonly id: SettingId
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

/** Ours, and called so on the page: no law sets a term for an answer to a message. The same as for a question on the site. */
export const proposedDays = 2

export const answerDaysOf = (setting: MessageSetting | undefined): number => setting?.answerDays ?? proposedDays
