import { z } from 'zod'
import { field, parseForm } from '../web/form.ts'
import { text } from './text.ts'

/** A choice and why it was made: the fields of the choice, and the reason that every setting asks. */
export const parseChoice = <Fields extends z.ZodRawShape>(fields: Fields, form: FormData) =>
  parseForm(z.object({ ...fields, reason }), form)

const reason = field.text(text.noReason, 400)
