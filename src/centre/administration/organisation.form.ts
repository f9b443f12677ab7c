import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { type Organisation, organisationKinds } from '../organisation.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  name: field.text(missing.name, 120),
  kind: field.choice(organisationKinds, missing.kind),
  phone: field.optionalText(30).transform(typed => typed || null),
  email: field.optionalEmail(missing.email),
})

export const parseOrganisation = (form: FormData): Parsed<Omit<Organisation, 'id'>> => parseForm(schema, form)
