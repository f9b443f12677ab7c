/** How long a family may think about a place, when it is reminded, and how long its name is kept. */
import type { Chosen } from '../../../../platform/settings/setting.ts'

export type CourseTerms = {
  /** To say yes or no to an offered place. */
  readonly offerHours: number
  /** Before each meeting. */
  readonly reminderDays: number
  /** After the last meeting; then names are erased. */
  readonly keptMonths: number
}
export type NewSetting = CourseTerms & { readonly reason: string }
export type CourseSetting = Chosen<CourseTerms>

/** Ours, and called so on the page: no law or guideline was found that sets these terms. */
export const proposedTerms: CourseTerms = { offerHours: 48, reminderDays: 3, keptMonths: 3 }
