import { z } from 'zod'
import { field, parseForm, repeated } from '../../../../platform/web/form.ts'
import { instantOf } from '../booking/free-times.ts'
import { absenceReasons } from './roster.ts'
import { rosterText } from './text.ts'

const { missing } = rosterText
const whole = (min: number, max: number, wrong: string) =>
  field.decimal(wrong, min, max, wrong).refine(Number.isInteger, wrong)
const time = z.preprocess(
  value =>
    typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? Temporal.PlainTime.from(value) : null,
  z.custom<Temporal.PlainTime>(value => value instanceof Temporal.PlainTime, { error: missing.time }),
)

const kind = z
  .object({
    name: field.text(missing.name, 60),
    words: field.text(missing.words, 200),
    minutes: whole(5, 180, missing.minutes),
    fromMonths: whole(0, 276, missing.months),
    untilMonths: whole(1, 276, missing.months),
    isOpen: field.ticked(),
  })
  .refine(one => one.untilMonths > one.fromMonths, { path: ['untilMonths'], error: missing.ages })
export const parseKind = (form: FormData) => parseForm(kind, form)

const room = z.object({ location: field.id(missing.choose), name: field.text(missing.name, 60) })
export const parseRoom = (form: FormData) => parseForm(room, form)

const roster = z
  .object({
    professional: field.id(missing.choose),
    location: field.id(missing.choose),
    room: field.optionalId(),
    weekday: whole(1, 7, missing.choose),
    from: time,
    until: time,
    startsOn: field.day(missing.day),
    endsOn: field.optionalDay(),
    kinds: z.preprocess(repeated, z.array(z.uuid()).min(1, missing.kinds)),
  })
  .refine(one => Temporal.PlainTime.compare(one.from, one.until) < 0, { path: ['until'], error: missing.order })
  .refine(one => one.endsOn === null || Temporal.PlainDate.compare(one.startsOn, one.endsOn) <= 0, {
    path: ['endsOn'],
    error: missing.order,
  })
export const parseRoster = (form: FormData) => parseForm(roster, form)

const absence = z
  .object({
    who: field.optionalId(),
    fromDay: field.day(missing.day),
    fromTime: time,
    untilDay: field.day(missing.day),
    untilTime: time,
    reason: field.choice(absenceReasons, missing.choose),
  })
  .transform(({ who, reason, ...one }) => ({
    professional: who,
    reason,
    startsAt: instantOf(one.fromDay.toPlainDateTime(one.fromTime)),
    endsAt: instantOf(one.untilDay.toPlainDateTime(one.untilTime)),
  }))
  .refine(one => Temporal.Instant.compare(one.startsAt, one.endsAt) < 0, { path: ['untilDay'], error: missing.order })
export const parseAbsence = (form: FormData) => parseForm(absence, form)
