import { z } from 'zod'
import { taskFields, units } from '../../../knowledge/subsidy/units.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { activityKinds } from './activity-kinds.ts'
import { levels, type NewPackage, type NewPrice, type NewProduct, type Package, type Product } from './product.ts'
import { text } from './text.ts'

const { missing } = text

const whole = (min: number, max: number, wrong: string) =>
  field.decimal(wrong, min, max, wrong).refine(Number.isInteger, wrong)

const packageSchema = z.object({ name: field.text(missing.name, 120), words: field.optionalText(2000) })

export const parsePackage = (form: FormData): Parsed<NewPackage> => parseForm(packageSchema, form)
export const typedPackage = ({ name, words }: Package): Typed => ({ name, words })

const productSchema = z
  .object({
    name: field.text(missing.name, 120),
    definition: field.text(missing.definition, 2000),
    unit: field.choice(units, missing.unit),
    normMinutes: field
      .optionalDecimal(1, 6000, missing.normMinutes)
      .refine(minutes => minutes === null || Number.isInteger(minutes), missing.normMinutes),
    ageFrom: whole(0, 23, missing.age),
    ageUntil: whole(0, 23, missing.age),
    taskField: field.choice(taskFields, missing.taskField),
    level: field.choice(levels, missing.level),
    activities: field.choices(activityKinds, missing.activities),
  })
  .refine(({ ageFrom, ageUntil }) => ageFrom <= ageUntil, { path: ['ageFrom'], error: missing.ages })
  .refine(({ unit, normMinutes }) => unit !== 'hour' || normMinutes !== null, {
    path: ['normMinutes'],
    error: missing.hours,
  })

export const parseProduct = (form: FormData): Parsed<NewProduct> => parseForm(productSchema, form)

export function typedProduct(product: Product): Typed {
  const { name, definition, unit, taskField, level } = product
  return {
    ...{ name, definition, unit, taskField, level },
    normMinutes: product.normMinutes === null ? '' : String(product.normMinutes),
    ageFrom: String(product.ageFrom),
    ageUntil: String(product.ageUntil),
    activities: product.activities.join('\n'),
  }
}

/** '2027-01' of a list of months. */
const month = z.preprocess(
  value => (/^\d{4}-(0[1-9]|1[0-2])$/.test(String(value)) ? Temporal.PlainYearMonth.from(String(value)) : undefined),
  z.custom<Temporal.PlainYearMonth>(value => value instanceof Temporal.PlainYearMonth, { error: missing.month }),
)

const priceSchema = z
  .object({
    from: month,
    price: field.decimal(missing.price, 0.01, 1_000_000, missing.price),
    reason: field.text(missing.reason, 400),
  })
  .transform(({ price, ...rest }) => ({ ...rest, cents: Math.round(price * 100) }))

export const parsePrice = (form: FormData): Parsed<NewPrice> => parseForm(priceSchema, form)
