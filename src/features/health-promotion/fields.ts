/** Fields that several forms here share. */
import { z } from 'zod'
import { field } from '../../platform/web/form.ts'
import { text } from './text.ts'

const { missing } = text

/** Hours as people type them, in whole minutes: '1,5' is 90. */
export const hours = (least: number, most: number) =>
  field.decimal(missing.hours, least, most, missing.hours).transform(typed => Math.round(typed * 60))

const cents = (typed: number) => Math.round(typed * 100)
const mostEuros = 10_000_000

/** Euros, in whole cents. */
export const euros = () => field.decimal(missing.euros, 0, mostEuros, missing.euros).transform(cents)
export const optionalEuros = () =>
  field.optionalDecimal(0, mostEuros, missing.euros).transform(typed => (typed === null ? null : cents(typed)))

/** A day that has come. */
export const pastDay = (today: Temporal.PlainDate) =>
  field.day(missing.day).refine(day => Temporal.PlainDate.compare(day, today) <= 0, { error: missing.later })

export const optionalPastDay = (today: Temporal.PlainDate) =>
  field
    .optionalDay()
    .refine(day => day === null || Temporal.PlainDate.compare(day, today) <= 0, { error: missing.later })

/** One thing per line. */
export const lines = (wrong: string, least: number) =>
  z.preprocess(
    typed =>
      String(typed ?? '')
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(Boolean),
    z.array(z.string().max(120, missing.long)).min(least, wrong).max(12, wrong),
  )
