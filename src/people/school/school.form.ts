import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { optionalWords, pastDay } from '../person.form.ts'
import { type School, schoolKinds } from '../person.ts'
import { text } from './text.ts'

const { missing } = text

const school = z.object({
  name: field.text(missing.name, 80),
  kind: field.choice(schoolKinds, missing.kind),
  brin: z.preprocess(
    typed => (typeof typed === 'string' ? typed.trim().toUpperCase() : '') || null,
    z
      .string()
      .regex(/^\d{2}[A-Z]{2}$/, missing.brin)
      .nullable(),
  ),
})

export const parseSchool = (form: FormData): Parsed<Omit<School, 'id'>> => parseForm(school, form)

export type EnrolmentWords = {
  /** Null: the child goes nowhere, or no longer. */
  readonly school: string | null
  readonly className: string | null
  readonly since: Temporal.PlainDate
}

export const parseEnrolment = (form: FormData, today: Temporal.PlainDate): Parsed<EnrolmentWords> =>
  parseForm(
    z.object({
      school: field.optionalId(),
      className: optionalWords(20),
      since: pastDay(today, missing.since, missing.sinceLater),
    }),
    form,
  )
