import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { measures } from '../../record/observations.ts'
import type { Noting } from './note-to-repeat.ts'
import { repeatText } from './text.ts'

const { missing } = repeatText

const noting = z.object({
  measures: field.choices(measures, missing.measures).refine(chosen => chosen.length > 0, missing.measures),
  before: field.day(missing.before),
  because: field.text(missing.because, 400),
})

/** The day lies ahead. */
export const parseNoting = (form: FormData, today: Temporal.PlainDate): Parsed<Noting> =>
  parseForm(
    noting.refine(({ before }) => Temporal.PlainDate.compare(before, today) > 0, {
      path: ['before'],
      error: missing.past,
    }),
    form,
  )

const takingBack = z.object({ because: field.text(missing.because, 400) })

export const parseTakingBack = (form: FormData): Parsed<{ readonly because: string }> => parseForm(takingBack, form)
