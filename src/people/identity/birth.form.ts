import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { optionalBsn, pastDay, sexes } from '../person.form.ts'
import type { BirthEntry } from './record-birth.ts'
import { text } from './text.ts'

const { missing } = text
/** A pregnancy is counted as 280 days to the expected day; nobody is born before it began. */
const daysOfPregnancy = 280

export const parseBirth = (
  form: FormData,
  expected: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Parsed<BirthEntry> => parseForm(schema(expected, today), form)

const schema = (expected: Temporal.PlainDate, today: Temporal.PlainDate) =>
  z.object({
    givenNames: field.text(missing.givenNames, 80),
    familyName: field.text(missing.familyName, 80),
    sex: field.choice(sexes, missing.sex),
    birthDate: pastDay(today, missing.birthDate, missing.bornLater).refine(
      day => Temporal.PlainDate.compare(day, expected.subtract({ days: daysOfPregnancy })) > 0,
      { error: missing.bornTooEarly },
    ),
    bsn: optionalBsn(),
    version: field.decimal(missing.version, 1, Number.MAX_SAFE_INTEGER, missing.version),
  })
