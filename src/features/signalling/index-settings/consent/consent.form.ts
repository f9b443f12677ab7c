import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { consentRoutes } from './consent.ts'
import type { NewConsent } from './record-consent.ts'
import { text } from './text.ts'

const schema = z.object({
  party: field.choice(['youth', 'legal-representative'], text.wrong.party),
  givenBy: field.text(text.wrong.givenBy, 120),
  on: field.day(text.wrong.on),
  route: field.choice(consentRoutes, text.wrong.route),
})

export const parseConsent = (form: FormData): Parsed<NewConsent> => parseForm(schema, form)
