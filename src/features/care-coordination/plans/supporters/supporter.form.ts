import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { supporterText } from './text.ts'

const { missing } = supporterText

const supporter = z.object({
  givenNames: field.text(missing.givenNames, 80),
  familyName: field.text(missing.familyName, 80),
  part: field.text(missing.part, 80),
  email: field.email(missing.email),
})

export const parseSupporter = (form: FormData): Parsed<z.output<typeof supporter>> => parseForm(supporter, form)
