import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import { type NewReachTerms, proposedReachTerms, type ReachTerms } from './reach-terms.ts'
import { text } from './text.ts'

const { missing } = text
const fields = {
  answerWeeks: field.whole(1, 26, missing.answerWeeks),
  firstStepDays: field.whole(1, 60, missing.firstStepDays),
}
export const parseReachTerms = (form: FormData): Parsed<NewReachTerms> => parseChoice(fields, form)

/** What counts today, as it would be typed. */
export function typedReachTerms(setting: ReachTerms | undefined): Typed {
  const { answerWeeks, firstStepDays } = setting ?? proposedReachTerms
  return { answerWeeks: `${answerWeeks}`, firstStepDays: `${firstStepDays}` }
}
