import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type Alert, type AlertEnd, type AlertWords, alertKinds, alertSources, severities } from './alert.ts'
import { text } from './text.ts'

const { wrong } = text

const words = z.object({
  kind: field.choice(alertKinds, wrong.kind),
  what: field.text(wrong.what, 120),
  severity: field.choice(severities, wrong.severity),
  source: field.choice(alertSources, wrong.source),
  on: field.day(wrong.on),
})

export const parseAlert = (form: FormData, today: Temporal.PlainDate): Parsed<AlertWords> =>
  parseForm(
    words.refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: wrong.future }),
    form,
  )

const ending = z.object({ on: field.day(wrong.on), reason: field.text(wrong.reason, 1000) })

export const parseAlertEnd = (
  form: FormData,
  alert: Alert,
  today: Temporal.PlainDate,
): Parsed<Pick<AlertEnd, 'on' | 'reason'>> =>
  parseForm(
    ending
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: wrong.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, alert.on) >= 0, { path: ['on'], error: wrong.before }),
    form,
  )
