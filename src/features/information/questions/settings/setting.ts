/** What a municipality promises who asks a question on the site, and when its chat can be open. */
import type { Chosen } from '../../../../platform/settings/setting.ts'
/** A stretch of a day of the week on which the chat can be open; 1 is Monday. */
export type ChatHours = {
  readonly weekday: number
  readonly from: Temporal.PlainTime
  readonly until: Temporal.PlainTime
}

export type Promises = {
  /** An answer within so many working days. */
  readonly answerDays: number
  /** Months after the last answer, after which the words are erased. */
  readonly keptMonths: number
  /** Who is told when a promise was not kept; null for everyone who answers. */
  readonly escalateTo: string | null
  readonly chatHours: readonly ChatHours[]
}
export type NewSetting = Promises & { readonly reason: string }
export type QuestionSetting = Chosen<Promises>

/** Ours, and called so on the page: no law or guideline sets a term for a question on a website, or how long its words are kept. */
export const proposedPromises: Promises = { answerDays: 2, keptMonths: 12, escalateTo: null, chatHours: [] }

export const promisesIn = (setting: Promises | undefined): Promises => setting ?? proposedPromises

/** Whether the chat can be open at this moment in the Netherlands. */
export const isChatHour = (hours: readonly ChatHours[], at: Temporal.Instant): boolean => {
  const here = at.toZonedDateTimeISO('Europe/Amsterdam')
  const time = here.toPlainTime()
  return hours.some(
    ({ weekday, from, until }) =>
      weekday === here.dayOfWeek &&
      Temporal.PlainTime.compare(from, time) <= 0 &&
      Temporal.PlainTime.compare(time, until) < 0,
  )
}
