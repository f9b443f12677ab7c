import { z } from 'zod'
import { attemptOutcomes, outreachGrounds } from '../../../knowledge/outreach/outreach.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { NewAttempt, NewSafety } from './go-on.ts'
import { attemptWays, type Ending, endings, precautions } from './outreach.ts'
import type { NewOutreach } from './start-outreach.ts'
import { text } from './text.ts'
import { visitText } from './visit.text.ts'

const { missing } = text
const most = 4000
type Day = Temporal.PlainDate

const pastDay = (today: Day) =>
  field.day(missing.on).refine(day => Temporal.PlainDate.compare(day, today) <= 0, { error: missing.onLater })

export const parseStart = (form: FormData): Parsed<NewOutreach> =>
  parseForm(
    z.object({
      child: field.text(missing.reason),
      reason: field.text(missing.reason, most),
      ground: field.choice(outreachGrounds, missing.ground),
      groundWords: field.text(missing.groundWords, most),
      precaution: field.choice(precautions, missing.precaution),
      safetyWords: field.optionalText(most),
    }),
    form,
  )

export const parseAttempt = (form: FormData, today: Day): Parsed<NewAttempt> =>
  parseForm(
    z
      .object({
        triedOn: pastDay(today),
        way: field.choice(attemptWays, missing.way),
        outcome: field.choice(attemptOutcomes, missing.outcome),
        words: field.optionalText(most),
        agreed: field.optionalText(most),
        meetOn: field.optionalDay(missing.meetOn),
      })
      .refine(({ outcome, meetOn }) => outcome !== 'will-meet' || meetOn !== null, {
        error: missing.meetOn,
        path: ['meetOn'],
      })
      .refine(({ outcome, meetOn }) => outcome === 'will-meet' || meetOn === null, {
        error: missing.noMeeting,
        path: ['meetOn'],
      }),
    form,
  )

const version = z.preprocess(typed => Number(typed), z.int().min(1))

export const parseSafety = (form: FormData): Parsed<NewSafety> =>
  parseForm(
    z.object({
      version,
      precaution: field.choice(precautions, missing.precaution),
      words: field.optionalText(most),
    }),
    form,
  )

export const parseReview = (form: FormData): Parsed<{ readonly version: number; readonly findings: string }> =>
  parseForm(z.object({ version, findings: field.text(missing.findings, most) }), form)

export const parseTelling = (form: FormData, today: Day): Parsed<{ readonly on: Day; readonly words: string }> =>
  parseForm(z.object({ on: pastDay(today), words: field.text(missing.told, most) }), form)

export const parseColleague = (form: FormData): Parsed<{ readonly colleague: string }> =>
  parseForm(z.object({ colleague: field.id(missing.colleague) }), form)

export const parseEnd = (form: FormData): Parsed<{ readonly outcome: Ending; readonly words: string }> =>
  parseForm(
    z.object({ outcome: field.choice(endings, missing.ending), words: field.text(missing.endWords, most) }),
    form,
  )

/** `backBy`: a time of today, on the clock of the Netherlands. */
export const parseLeaving = (
  form: FormData,
  today: Day,
): Parsed<{ readonly watcher: string; readonly backBy: Temporal.Instant }> =>
  parseForm(
    z.object({
      watcher: field.id(visitText.missing.watcher),
      backBy: z.preprocess(
        typed => String(typed ?? '').trim(),
        z
          .string()
          .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, visitText.missing.backBy)
          .transform(time =>
            today.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: time.padStart(5, '0') }).toInstant(),
          ),
      ),
    }),
    form,
  )
