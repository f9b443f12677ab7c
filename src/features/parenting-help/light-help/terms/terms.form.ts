import { proposedTerms, type Terms } from '../../../../knowledge/light-help/light-help.ts'
import { parseChoice } from '../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../platform/web/form.ts'
import type { NewTerms } from './chosen-terms.ts'
import { text } from './text.ts'

const { missing } = text
const fields = {
  mostTalks: field.whole(1, 20, missing.mostTalks),
  callAfterWeeks: field.whole(1, 52, missing.callAfterWeeks),
}
export const parseTerms = (form: FormData): Parsed<NewTerms> => parseChoice(fields, form)

/** What counts today, as it would be typed. */
export function typedTerms(setting: Terms | undefined): Typed {
  const { mostTalks, callAfterWeeks } = setting ?? proposedTerms
  return { mostTalks: `${mostTalks}`, callAfterWeeks: `${callAfterWeeks}` }
}
