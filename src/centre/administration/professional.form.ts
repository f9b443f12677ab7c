import { z } from 'zod'
import { professionalRoles } from '../../platform/auth/roles.ts'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import type { NewColleague } from './employ-professional.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  name: field.text(missing.name, 120),
  profession: field.text(missing.profession, 80),
  organisation: field.id(missing.organisation),
  role: field.choice(professionalRoles, missing.role),
  phone: field.optionalText(30).transform(typed => typed || null),
  email: field.optionalEmail(missing.email),
  signInName: field.text(missing.signInName, 60).refine(name => /^[a-z0-9][a-z0-9.-]*$/.test(name), {
    error: missing.signInName,
  }),
})

export const parseProfessional = (form: FormData): Parsed<NewColleague> => parseForm(schema, form)
