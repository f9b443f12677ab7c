import { z } from 'zod'
import { contactForms, contactMoments } from '../../../knowledge/contact-moments/contact-moments.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NotedContact } from './note-contact-moment.ts'
import { text } from './text.ts'

const { missing } = text.contact

const schema = z.object({
  moment: z.enum(
    contactMoments.map(moment => moment.code),
    { error: missing.moment },
  ),
  on: field.day(missing.on),
  form: z.enum(
    contactForms.map(form => form.code),
    { error: missing.form },
  ),
  note: field.text(missing.note, 4000),
})

/** A contact has been: a day to come is an appointment. */
export const parseContact = (form: FormData, today: Temporal.PlainDate): Parsed<NotedContact> =>
  parseForm(
    schema.refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future }),
    form,
  )
