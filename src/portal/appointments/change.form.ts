import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { appointmentText as text } from './text.ts'

export const wishes = ['move', 'cancel'] as const

const schema = z.object({ wish: field.choice(wishes, text.missing), words: field.optionalText(1000) })

export type Change = z.output<typeof schema>
export const parseChange = (form: FormData): Parsed<Change> => parseForm(schema, form)
