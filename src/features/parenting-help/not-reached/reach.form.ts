import { z } from 'zod'
import { field, parseForm } from '../../../platform/web/form.ts'
import { text } from './text.ts'
import { endings, ways } from './unreached.ts'

export const parseAttempt = (form: FormData, today: Temporal.PlainDate) =>
  parseForm(
    z.object({
      nth: field.decimal(text.missing.way, 1, 10_000, text.missing.way),
      way: field.choice(ways, text.missing.way),
      note: field.text(text.missing.note, 500),
      nextWay: field.choice(ways, text.missing.way),
      nextOn: field
        .day(text.missing.day)
        .refine(
          day => !(day instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(day, today) >= 0,
          text.missing.day,
        ),
    }),
    form,
  )

const closing = z.object({ because: field.choice(endings, text.missing.because), note: field.optionalText(500) })
export const parseClosing = (form: FormData) => parseForm(closing, form)
