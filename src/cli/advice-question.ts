/**
 * One question for a referral advice, as the Dutch growth tools ask it: `fn` names the subject, `args` what is known.
 * Ages in decimal years, or days (yyyymmdd) with `dob`; cm, kg, birth weight in g, completed weeks; Van Wiechen 1 = +, 2 = -, 3 = M.
 */
import { z } from 'zod'

const numeric = z.union([z.number(), z.string().trim().min(1).transform(Number).pipe(z.number())])

const day = z
  .string()
  .transform(text => text.replaceAll(/[-/]/g, ''))
  .refine(isDay, 'Schrijf een bestaande dag als jjjjmmdd.')
  .transform(text => Temporal.PlainDate.from(text))

/** A day, or an age in decimal years. */
const age = numeric.refine(years => years < 130, 'Dit is geen leeftijd in jaren.')
const moment = z.union([z.number().transform(String).pipe(day), day, age])

const maybe = numeric.nullish().transform(value => value ?? null)
const values = z.union([z.array(numeric.nullable()), numeric.transform(one => [one])]).nullish()
const moments = z.union([z.array(moment.nullable()), moment.transform(one => [one])]).nullish()

const dob = z.union([z.number().transform(String).pipe(day), day]).nullish()
const sex = z.enum(['male', 'female']).nullish().catch(null)
const born = { sex, ga: maybe, dob, test_gain: z.boolean().default(true) }

const height = z.object({ ...born, bw: maybe, bl: maybe, hgtf: maybe, hgtm: maybe, dom: moments, y: values })
const weight = z.object({ ...born, etn: z.string().nullish(), dom: moments, y: values, dom_hgt: moments, hgt: values })
const head = z.object({ ...born, dom: moments, y: values })
const language = z.object({
  dob,
  force: z.boolean().default(false),
  ...{
    dom_vw41: moments,
    dom_vw42: moments,
    dom_vw43: moments,
    dom_vw44: moments,
    dom_vw45: moments,
    dom_vw46: moments,
  },
  ...{ vw41: values, vw42: values, vw43: values, vw44: values, vw45: values, vw46: values },
})

const id = z.union([z.string(), z.number()]).optional()

export const adviceQuestion = z.discriminatedUnion('fn', [
  z.object({ id, fn: z.literal('calculate_advice_hgt'), args: height }),
  z.object({ id, fn: z.literal('calculate_advice_wgt'), args: weight }),
  z.object({ id, fn: z.literal('calculate_advice_hdc'), args: head }),
  z.object({ id, fn: z.literal('calculate_advice_devlang'), args: language }),
])

export type AdviceQuestion = z.infer<typeof adviceQuestion>

function isDay(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false
  const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number)
  try {
    Temporal.PlainDate.from({ year: year ?? 0, month: month ?? 0, day: dayOfMonth ?? 0 }, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}
