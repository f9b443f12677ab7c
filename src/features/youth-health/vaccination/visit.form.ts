import { z } from 'zod'
import { answerRoutes } from '../../../knowledge/consent/answer-routes.ts'
import { isVaccineId, type VaccineId, vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { type Faults, field, type Parsed, parseForm, repeated, typedWords } from '../../../platform/web/form.ts'
import { consentGrounds, places, sites } from './dose.ts'
import type { Visit, VisitDose } from './record-visit.ts'
import { visitText } from './visit-text.ts'

type Day = Temporal.PlainDate
const { missing } = visitText

const vaccine = z.custom<VaccineId>(isVaccineId, { error: missing.other })

const visit = z
  .object({
    on: field.day(missing.on),
    place: field.choice(places, missing.place),
    givenBy: field.optionalText(80),
    given: z.preprocess(repeated, z.array(vaccine)),
    other: z.preprocess(value => value || null, vaccine.nullable()),
    consentOf: z.preprocess(repeated, z.array(z.uuid())),
    route: field.choice(answerRoutes, missing.route),
    ground: field.choice(['', ...consentGrounds], missing.ground),
    confirmed: z.preprocess(repeated, z.array(vaccine)),
  })
  .refine(({ given, other }) => given.length > 0 || other !== null, { path: ['other'], error: missing.any })
  .refine(({ given, other }) => other === null || !given.includes(other), { path: ['other'], error: missing.twice })

/** Vaccines are given between birth and today. */
export function parseVisit(form: FormData, { birth, today }: { birth: Day; today: Day }): Parsed<Visit> {
  const parsed = parseForm(
    visit
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future })
      .refine(({ on }) => Temporal.PlainDate.compare(on, birth) >= 0, { path: ['on'], error: missing.beforeBirth }),
    form,
  )
  if (!parsed.ok) return parsed
  const { given, other, ground, givenBy, ...rest } = parsed.value
  const doses = parseDoses(form, [...given, ...(other === null ? [] : [other])], rest.place === 'here', other)
  if (!doses.ok) return doses
  return { ok: true, value: { ...rest, doses: doses.value, ground: ground || null, givenBy: givenBy || null } }
}

/** The fields of a dose carry its place on the form in their names: 'batch-bmr', 'batch-other'. */
export const slotOf = (one: VaccineId, other: string | null | undefined): string => (one === other ? 'other' : one)

type TypedDose = VisitDose

function parseDoses(
  form: FormData,
  given: readonly VaccineId[],
  isHere: boolean,
  other: VaccineId | null,
): Parsed<readonly TypedDose[]> {
  const parsed = given.map(one => ({ one, slot: slotOf(one, other) })).map(dose => parseDose(form, dose, isHere))
  const faults = parsed.flatMap(dose => (dose.ok ? [] : [dose.faults]))
  if (faults.length > 0) return { ok: false, faults: Object.assign({}, ...faults), typed: typedWords(form) }
  return { ok: true, value: parsed.flatMap(dose => (dose.ok ? [dose.value] : [])) }
}

const product = field.optionalText(60)
const expires = field.optionalDay(missing.expires)
const stock = field.optionalText(80).transform(key => key || null)
const site = field.choice(['', ...sites], missing.site).transform(word => word || null)
const doseElsewhere = z.object({ product, batch: field.optionalText(40), expires, stock, site })
/** Given here it is of a known batch: chosen from the stock, or typed. */
const doseHere = doseElsewhere.refine(dose => dose.stock !== null || dose.batch !== '', {
  path: ['batch'],
  error: missing.batch,
})

function parseDose(
  form: FormData,
  { one, slot }: { one: VaccineId; slot: string },
  isHere: boolean,
): Parsed<TypedDose> {
  const own = new FormData()
  for (const name of ['product', 'batch', 'expires', 'stock', 'site'])
    own.set(name, String(form.get(`${name}-${slot}`) ?? ''))
  const parsed = parseForm(isHere ? doseHere : doseElsewhere, own)
  if (!parsed.ok) return { ...parsed, faults: faultsOf(one, slot, parsed.faults) }
  const { product: brand, batch, expires: batchExpiresOn, ...rest } = parsed.value
  return { ok: true, value: { vaccine: one, product: brand || null, batch: batch || null, batchExpiresOn, ...rest } }
}

/** Several doses may lack the same: each says of which vaccine it is. */
const faultsOf = (one: VaccineId, slot: string, faults: Faults): Faults =>
  Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [`${name}-${slot}`, visitText.missingOf(vaccines[one].name, fault)]),
  )
