/**
 * What this social map needs of a service of HSDS, beyond what HSDS itself asks (src/knowledge/social-map): whose it is, and words, ages and
 * addresses that fit here. It is asked only of what HSDS found in order.
 */
import { z } from 'zod'

const required = (what: string, most = 200) =>
  z
    .string({ error: `${what} ontbreekt` })
    .trim()
    .min(1, `${what} is leeg`)
    .max(most, `${what} is langer dan ${most} tekens`)
const words = (most = 1000) => z.string().max(most, `langer dan ${most} tekens`).optional()
const age = z
  .number()
  .min(0, 'een leeftijd is niet lager dan 0')
  .max(99.99, 'een leeftijd is niet hoger dan 99,99')
  .optional()
const day = z
  .string()
  .transform(typed => Temporal.PlainDate.from(typed))
  .optional()

const address = z.object({
  address_1: required('address_1'),
  city: required('city'),
  postal_code: required('postal_code', 10),
})

const location = z.object({
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: words(200),
  addresses: z.array(address).optional(),
})

export const hsdsService = z.object({
  id: z.string().toLowerCase(),
  name: required('name'),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: words(4000),
  application_process: words(),
  fees_description: words(),
  eligibility_description: words(),
  /** Deprecated in HSDS 3, and the only place for it. Free words there; an ISO 8601 duration in weeks is understood here: 'P3W'. */
  wait_time: words(),
  minimum_age: age,
  maximum_age: age,
  assured_date: day,
  organization: z.object({ id: z.string().toLowerCase(), name: required('name') }, { error: 'organization ontbreekt' }),
  /** HSDS asks neither: a language may be named, or be a code of ISO 639 only. */
  languages: z.array(z.object({ name: words(60), code: words(8) })).optional(),
  cost_options: z
    .array(
      z.object({ option: words(), amount: z.number().optional(), currency: words(3), amount_description: words() }),
    )
    .optional(),
  schedules: z.array(z.object({ valid_to: day })).optional(),
  service_at_locations: z.array(z.object({ location: location.optional() })).optional(),
})
export type HsdsService = z.output<typeof hsdsService>

/** A page of services as the HSDS interface answers it; also a bare list of them. */
export const hsdsFile = z.union([z.object({ contents: z.array(z.unknown()) }), z.array(z.unknown())])

/** A wait in weeks as it is written here; null when it is said in other words. */
export function weeksOf(wait: string): number | null {
  const [, weeks] = /^P(\d{1,3})W$/.exec(wait) ?? []
  return weeks === undefined ? null : Number(weeks)
}
