import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { hours, pastDay } from '../fields.ts'
import { text } from './text.ts'

export type NewSpent = { readonly on: Temporal.PlainDate; readonly minutes: number; readonly words: string }

export const parseSpent = (form: FormData, today: Temporal.PlainDate): Parsed<NewSpent> =>
  parseForm(
    z.object({
      on: pastDay(today),
      minutes: hours(-100, 100).refine(minutes => minutes !== 0, { error: text.missing.minutes }),
      words: field.optionalText(200),
    }),
    form,
  )

export const parseAvailable = (form: FormData): Parsed<{ readonly minutes: number }> =>
  parseForm(z.object({ minutes: hours(0, 2000) }), form)
