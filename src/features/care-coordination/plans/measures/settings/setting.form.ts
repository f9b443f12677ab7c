import { goalScales } from '../../../../../knowledge/plan/measures/scales.ts'
import { parseChoice } from '../../../../../platform/settings/setting.form.ts'
import { field, type Parsed, type Typed } from '../../../../../platform/web/form.ts'
import type { NewMeasureSetting } from './set-measures.ts'
import { type MeasureSetting, proposedSetting } from './setting.ts'
import { settingText } from './text.ts'

const { missing } = settingText

const fields = {
  goalScale: field.choice(goalScales, missing.goalScale),
  safetyLow: field.text(missing.safety, 60),
  safetyHigh: field.text(missing.safety, 60),
  fullMonths: field.whole(1, 12, missing.fullMonths),
}

export const parseSetting = (form: FormData): Parsed<NewMeasureSetting> => parseChoice(fields, form)

/** What counts, as it would be typed. */
export function typedSetting(setting: MeasureSetting | undefined): Typed {
  const { goalScale, safetyLow, safetyHigh, fullMonths } = setting ?? proposedSetting
  return { goalScale, safetyLow, safetyHigh, fullMonths: String(fullMonths) }
}
