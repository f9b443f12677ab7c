/** Reads `clientDetails`: what is true of a child or parent once, as birth date or birth weight. */

import { readBdsCode } from './bds-code.ts'
import type { Findings } from './fault.ts'
import { noteUnknownKeys, own, readList, readObject } from './json.ts'
import type { BdsCode, OtherDetail } from './record.ts'
import { type Range, readAmount, readCode, readDate, readRaw } from './values.ts'

type Detail = { readonly value: unknown; readonly place: string }
export type Details = ReadonlyMap<BdsCode, Detail>

/** The details by element. Said twice with one value is said once; with two values it is a contradiction. */
export function readDetails(value: unknown, place: string, findings: Findings): Details {
  const details = new Map<BdsCode, Detail>()
  readList(value, place, findings).forEach((entry, index) => {
    const at = `${place}[${index}]`
    const object = readObject(entry, at, findings)
    const code = object && readBdsCode(object, at, findings)
    if (object === null || code === null) return
    noteUnknownKeys(object, ['bdsNumber', 'varName', 'value'], at, findings)
    keep(details, code, { value: own(object, 'value'), place: `${at}.value` }, findings)
  })
  return details
}

export const amountOf = (details: Details, number: number, range: Range, findings: Findings): number | null =>
  withDetail(details, number, ({ value, place }) => readAmount(value, range, place, findings))

export const meaningOf = <T>(
  details: Details,
  number: number,
  codes: ReadonlyMap<string, T>,
  findings: Findings,
): T | null => withDetail(details, number, ({ value, place }) => readCode(value, codes, place, findings))

export const dayOf = (
  details: Details,
  number: number,
  today: Temporal.PlainDate,
  findings: Findings,
): Temporal.PlainDate | null =>
  withDetail(details, number, ({ value, place }) => readDate(value, today, place, findings))

/** Text of a fixed form, such as the four digits of a postcode. */
export const textOf = (details: Details, number: number, form: RegExp, findings: Findings): string | null =>
  withDetail(details, number, ({ value, place }) =>
    form.test(String(value)) ? String(value) : findings.refuse(place, 'unknown-code', value),
  )

/** The details this program has no table for. */
export const otherDetails = (details: Details, known: readonly number[], findings: Findings): readonly OtherDetail[] =>
  [...details].flatMap(([code, detail]) => {
    if (typeof code === 'number' && known.includes(code)) return []
    const value = readRaw(detail.value, detail.place, findings)
    return value === null ? [] : [{ code, value }]
  })

function keep(details: Map<BdsCode, Detail>, code: BdsCode, detail: Detail, findings: Findings): void {
  const earlier = details.get(code)
  if (detail.value === undefined) findings.refuse(detail.place, 'missing', undefined)
  else if (detail.value === null) findings.leaveOut(detail.place, 'no-value', null)
  else if (earlier === undefined) details.set(code, detail)
  else if (earlier.value !== detail.value) findings.refuse(detail.place, 'contradiction', detail.value)
}

function withDetail<T>(details: Details, number: number, read: (detail: Detail) => T | null): T | null {
  const detail = details.get(number)
  return detail === undefined ? null : read(detail)
}
