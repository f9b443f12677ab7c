import { z } from 'zod'
import type { Location, LocationId } from '../../../../centre/index.ts'
import { isVaccineId, type VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { StockChange } from './change-stock.ts'
import type { Delivery } from './receive-batch.ts'
import { stockText } from './text.ts'

const { missing } = stockText

const whole = (least: number, wrong: string) => field.decimal(wrong, least, 2000, wrong).refine(Number.isInteger, wrong)

/** One of the centre's own locations. */
const locationAmong = (locations: readonly Location[]) =>
  z.custom<LocationId>(value => locations.some(({ id }) => id === value), { error: missing.location })

type Known = { readonly locations: readonly Location[]; readonly today: Temporal.PlainDate }

export const parseDelivery = (form: FormData, { locations, today }: Known): Parsed<Delivery> =>
  parseForm(
    z.object({
      vaccine: z.custom<VaccineId>(isVaccineId, { error: missing.vaccine }),
      product: field.optionalText(60).transform(words => words || null),
      batch: field.text(missing.batch, 40),
      expiresOn: field
        .day(missing.expires)
        .refine(
          day => !(day instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(day, today) >= 0,
          missing.expired,
        ),
      amount: whole(1, missing.amount),
      location: locationAmong(locations),
    }),
    form,
  )

export const parseChange = (form: FormData, { locations }: Pick<Known, 'locations'>): Parsed<StockChange> =>
  parseForm(
    z
      .object({
        kind: field.choice(['wasted', 'counted'], missing.kind),
        amount: whole(0, missing.counted),
        because: field.text(missing.because, 200),
        location: locationAmong(locations),
      })
      .refine(({ kind, amount }) => kind === 'counted' || amount > 0, { path: ['amount'], error: missing.amount }),
    form,
  )
