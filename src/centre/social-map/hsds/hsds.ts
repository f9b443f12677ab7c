/**
 * The part of Open Referral HSDS 3 that a social map here can hold: services with their organisation, places, languages and cost.
 * Source: docs/sources.md, row `hsds`. What we do not know is passed over when reading; what is required there is required here.
 */
import { z } from 'zod'

const id = z.uuid({ error: 'hier hoort een UUID te staan' })
const required = (what: string, most = 200) =>
  z
    .string({ error: `${what} ontbreekt of is geen tekst` })
    .trim()
    .min(1, `${what} is leeg`)
    .max(most, `${what} is langer dan ${most} tekens`)
const words = (most = 1000) =>
  z.string({ error: 'hier hoort tekst te staan' }).max(most, `langer dan ${most} tekens`).nullish()
const age = z
  .number({ error: 'hier hoort een getal te staan' })
  .min(0, 'een leeftijd is niet lager dan 0')
  .max(99.99, 'een leeftijd is niet hoger dan 99,99')
  .nullish()
const day = z
  .string({ error: 'hier hoort een datum te staan' })
  .refine(isDay, 'dit is geen datum (jjjj-mm-dd)')
  .transform(typed => Temporal.PlainDate.from(typed.slice(0, 10)))
  .nullish()

const address = z.object({
  id,
  address_1: required('address_1'),
  city: required('city'),
  postal_code: required('postal_code', 10),
  country: required('country', 2),
})

const location = z.object({
  id,
  location_type: z.enum(['physical', 'postal', 'virtual'], { error: 'physical, postal of virtual' }),
  name: words(200),
  addresses: z.array(address, { error: 'hier hoort een lijst te staan' }).nullish(),
})

export const hsdsService = z.object({
  id,
  name: required('name'),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed'], {
    error: 'active, inactive, defunct of temporarily closed',
  }),
  description: words(4000),
  application_process: words(),
  fees_description: words(),
  eligibility_description: words(),
  /** Deprecated in HSDS 3, and the only place for it: an ISO 8601 duration in weeks, 'P3W'. */
  wait_time: z
    .string({ error: 'hier hoort tekst te staan' })
    .regex(/^P\d{1,3}W$/, 'een wachttijd in weken ziet eruit als P3W')
    .nullish(),
  minimum_age: age,
  maximum_age: age,
  assured_date: day,
  organization: z.object({ id, name: required('name') }, { error: 'organization ontbreekt' }),
  languages: z
    .array(z.object({ id, name: required('name', 60) }), { error: 'hier hoort een lijst te staan' })
    .nullish(),
  cost_options: z
    .array(
      z.object({ id, option: words(200), amount: z.number({ error: 'hier hoort een getal te staan' }).nullish() }),
      {
        error: 'hier hoort een lijst te staan',
      },
    )
    .nullish(),
  schedules: z.array(z.object({ id, valid_to: day }), { error: 'hier hoort een lijst te staan' }).nullish(),
  service_at_locations: z
    .array(z.object({ id, location: z.optional(location) }), { error: 'hier hoort een lijst te staan' })
    .nullish(),
})
export type HsdsService = z.output<typeof hsdsService>

/** A page of services as the HSDS interface answers it; also a bare list of them. */
export const hsdsFile = z.union([z.object({ contents: z.array(z.unknown()) }), z.array(z.unknown())])

function isDay(typed: string): boolean {
  try {
    Temporal.PlainDate.from(typed.slice(0, 10), { overflow: 'reject' })
    return /^\d{4}-\d{2}-\d{2}/.test(typed)
  } catch {
    return false
  }
}
