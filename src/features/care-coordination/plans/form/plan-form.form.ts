import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { formText } from './text.ts'

const choice = z.object({
  atStake: field.choices(['basicCare', 'safety', 'violence'], formText.missing.atStake),
  reason: field.text(formText.missing.reason, 600),
})

export const parsePlanForm = (form: FormData): Parsed<z.output<typeof choice>> => parseForm(choice, form)
