import { z } from 'zod'
import { goalScales } from '../../../../../knowledge/plan/measures/scales.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../../../platform/web/form.ts'
import type { NewMeasureSetting } from './set-measures.ts'
import type { MeasureSetting } from './setting.ts'
import { settingText } from './text.ts'

const { missing } = settingText

const schema = z.object({
  goalScale: field.choice(goalScales, missing.goalScale),
  safetyLow: field.text(missing.safety, 60),
  safetyHigh: field.text(missing.safety, 60),
  fullMonths: field.decimal(missing.fullMonths, 1, 12, missing.fullMonths).refine(Number.isInteger, missing.fullMonths),
  reason: field.text(missing.reason, 400),
})

export const parseSetting = (form: FormData): Parsed<NewMeasureSetting> => parseForm(schema, form)

/** What counts, as it would be typed. */
export const typedSetting = ({ goalScale, safetyLow, safetyHigh, fullMonths }: MeasureSetting): Typed => ({
  goalScale,
  safetyLow,
  safetyHigh,
  fullMonths: String(fullMonths),
})
