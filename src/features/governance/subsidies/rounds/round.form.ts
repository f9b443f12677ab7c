import { z } from 'zod'
import { field, type Parsed, parseForm, type Typed } from '../../../../platform/web/form.ts'
import type { NewRound, Round } from '../subsidy.ts'
import { proposedTerms } from './proposed-terms.ts'
import { text } from './text.ts'

const { missing } = text

const whole = (min: number, max: number, wrong: string) =>
  field.decimal(wrong, min, max, wrong).refine(Number.isInteger, wrong)
/** '2027-01' of a list of months. */
export const month = z.preprocess(
  value => (/^\d{4}-(0[1-9]|1[0-2])$/.test(String(value)) ? Temporal.PlainYearMonth.from(String(value)) : undefined),
  z.custom<Temporal.PlainYearMonth>(value => value instanceof Temporal.PlainYearMonth, { error: missing.month }),
)

const schema = z
  .object({
    title: field.text(missing.title, 150),
    packageId: field.id(missing.package),
    from: month,
    until: month,
    opensOn: field.day(missing.day),
    closesOn: field.day(missing.day),
    ceiling: field.decimal(missing.ceiling, 1, 1_000_000_000, missing.ceiling),
    tolerancePercent: whole(0, 25, missing.tolerance),
    objectionWeeks: whole(1, 26, missing.objection),
    terms: field.text(missing.terms, 8000),
    reason: field.text(missing.reason, 400),
  })
  .refine(({ from, until }) => Temporal.PlainYearMonth.compare(from, until) <= 0, {
    path: ['from'],
    error: missing.months,
  })
  .refine(({ opensOn, closesOn }) => Temporal.PlainDate.compare(opensOn, closesOn) <= 0, {
    path: ['opensOn'],
    error: missing.days,
  })
  .transform(({ ceiling, ...rest }) => ({ ...rest, ceilingCents: Math.round(ceiling * 100) }))

export const parseRound = (form: FormData): Parsed<NewRound> => parseForm(schema, form)

export function typedRound(round: Round | null, today: Temporal.PlainDate): Typed {
  if (!round) {
    const year = today.year + 1
    const proposed = {
      tolerancePercent: String(proposedTerms.tolerancePercent),
      objectionWeeks: String(proposedTerms.objectionWeeks),
    }
    return { from: `${year}-01`, until: `${year}-12`, opensOn: today.toString(), ...proposed }
  }
  const { title, terms } = round
  return {
    ...{ title, terms, packageId: round.packageId, from: round.from.toString(), until: round.until.toString() },
    opensOn: round.opensOn.toString(),
    closesOn: round.closesOn.toString(),
    ceiling: (round.ceilingCents / 100).toFixed(2).replace('.', ',').replace(',00', ''),
    tolerancePercent: String(round.tolerancePercent),
    objectionWeeks: String(round.objectionWeeks),
  }
}
