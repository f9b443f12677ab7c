import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { indexModes } from './index-setting.ts'
import type { NewIndexSetting } from './set-index.ts'
import { text } from './text.ts'

const schema = z.object({
  mode: field.choice(indexModes, text.missing.mode),
  ground: field.text(text.missing.ground, 300),
  endsOn: field.optionalDay(text.missing.endsOn),
  agreementRequired: field.ticked(),
  reason: field.text(text.missing.reason, 400),
  isConfirmed: field.ticked(),
})

export const parseIndexSetting = (form: FormData): Parsed<NewIndexSetting> => parseForm(schema, form)
