import { format } from '../../../platform/i18n/format.ts'
import { words } from '../text.ts'
import type { SchoolPlan } from './plan.ts'
import { text } from './text.ts'

/** What was written of a plan, as names and values. */
export const wordItems = ({ words: written }: SchoolPlan) => [
  { label: text.words.startingPoint, value: written.startingPoint || text.words.notYet },
  { label: text.words.testedOn, value: dayOr(written.testedOn) },
  { label: text.words.profileOn, value: dayOr(written.profileDiscussedOn) },
  {
    label: text.words.budget,
    value: written.budgetCents === null ? text.words.notYet : words.euros(written.budgetCents),
  },
  { label: text.words.communication, value: written.communication || text.words.notYet },
  { label: text.words.evaluation, value: written.evaluation || text.words.notYet },
]

const dayOr = (day: Temporal.PlainDate | null): string => (day ? format.day(day) : text.words.notYet)
