import { z } from 'zod'
import { educationKinds } from '../../../knowledge/healthy-school/pillars.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { text } from '../text.ts'
import type { OwnTheme, Setting, ThemeWords } from './theme.ts'

const { missing } = text

export const parseTheme = (form: FormData): Parsed<ThemeWords> =>
  parseForm(
    z
      .object({
        name: field.text(missing.theme, 80),
        kinds: field.choices(educationKinds, missing.kinds).pipe(z.array(z.enum(educationKinds)).min(1, missing.kinds)),
        from: field.day(missing.day),
        until: field.optionalDay(),
        reason: field.text(missing.why, 500),
      })
      .refine(({ from, until }) => until === null || Temporal.PlainDate.compare(from, until) <= 0, {
        error: missing.order,
        path: ['until'],
      }),
    form,
  )

export const typedTheme = ({ name, kinds, from, until }: OwnTheme): Typed => ({
  name,
  kinds: kinds.join('\n'),
  from: from.toString(),
  until: until?.toString() ?? '',
})

export const parseWarning = (form: FormData): Parsed<Pick<Setting, 'warnMonths' | 'reason'>> =>
  parseForm(
    z.object({
      warnMonths: field.decimal(missing.months, 1, 24, missing.months).pipe(z.int({ error: missing.months })),
      reason: field.text(missing.why, 500),
    }),
    form,
  )
