import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { RetentionSetting } from '../retention/retention.ts'
import { text } from './text.ts'

const { wrong } = text

const setting = z.object({
  keptUntilAge: field
    .optionalDecimal(18, 120, wrong.age)
    .refine(age => age === null || Number.isInteger(age), wrong.age),
  ground: field.text(wrong.ground, 500),
})

export const parseRetention = (form: FormData): Parsed<RetentionSetting> => parseForm(setting, form)

const approval = z.object({ sure: field.ticked().refine(isSure => isSure, wrong.sure) })

export const parseApproval = (form: FormData): Parsed<{ readonly sure: boolean }> => parseForm(approval, form)
