/** Reads `clientMeasurements`: what was seen or measured on a day, one series of values for each element. */
import { type Answer, answerOf, type Side, vanWiechenPlace } from '../development/van-wiechen.ts'
import { readBdsCode } from './bds-code.ts'
import { type MeasuredKind, measuredElements } from './elements.ts'
import type { Findings } from './fault.ts'
import { noteUnknownKeys, own, readList, readObject } from './json.ts'
import type { BdsAnswer, BdsCode, BdsMeasurement, OtherObservation } from './record.ts'
import { type RawValue, readAmount, readDate, readRaw } from './values.ts'

type Day = Temporal.PlainDate
/** `birth` is null where dates before it may be true: in what is said about a parent. */
export type When = { readonly today: Day; readonly birth: Day | null }

/** A dated value of the file, not yet understood. */
type Entry = { readonly code: BdsCode; readonly on: Day; readonly value: unknown; readonly place: string }
type Understood = { readonly code: BdsCode; readonly on: Day; readonly place: string } & (
  | { readonly of: 'measurement'; readonly kind: MeasuredKind; readonly value: number }
  | {
      readonly of: 'answer'
      readonly bdsNumber: number
      readonly item: number
      readonly side: Side | null
      readonly value: Answer
    }
  | { readonly of: 'other'; readonly value: RawValue }
)
export type Observations = {
  readonly measurements: readonly BdsMeasurement[]
  readonly vanWiechen: readonly BdsAnswer[]
  readonly other: readonly OtherObservation[]
}

export function readObservations(value: unknown, place: string, when: When, findings: Findings): Observations {
  const entries = readEntries(value, place, when, findings)
  const understood = firstOfEachDay(
    entries.flatMap(entry => understand(entry, findings) ?? []),
    findings,
  )
  return {
    measurements: understood.flatMap(one =>
      one.of === 'measurement' ? [{ kind: one.kind, on: one.on, value: one.value }] : [],
    ),
    vanWiechen: understood.flatMap(({ on, ...one }) =>
      one.of === 'answer' ? [{ item: one.item, side: one.side, bdsNumber: one.bdsNumber, on, answer: one.value }] : [],
    ),
    other: understood.flatMap(one => (one.of === 'other' ? [{ code: one.code, on: one.on, value: one.value }] : [])),
  }
}

/** What is observed of a parent is kept as it stands: its elements mean something else for an adult. */
export const readRawObservations = (
  value: unknown,
  place: string,
  today: Day,
  findings: Findings,
): readonly OtherObservation[] =>
  readEntries(value, place, { today, birth: null }, findings).flatMap(entry => {
    const raw = readRaw(entry.value, entry.place, findings)
    return raw === null ? [] : [{ code: entry.code, on: entry.on, value: raw }]
  })

function readEntries(value: unknown, place: string, when: When, findings: Findings): readonly Entry[] {
  return readList(value, place, findings).flatMap((one, index) => {
    const at = `${place}[${index}]`
    const series = readObject(one, at, findings)
    const code = series && readBdsCode(series, at, findings)
    if (series === null || code === null) return []
    noteUnknownKeys(series, ['bdsNumber', 'varName', 'values'], at, findings)
    const values = own(series, 'values')
    if (values === undefined) findings.refuse(`${at}.values`, 'missing', undefined)
    return readList(values, `${at}.values`, findings).flatMap(
      (dated, position) => readEntry(dated, code, `${at}.values[${position}]`, when, findings) ?? [],
    )
  })
}

function readEntry(one: unknown, code: BdsCode, at: string, when: When, findings: Findings): Entry | null {
  const object = readObject(one, at, findings)
  if (object === null) return null
  noteUnknownKeys(object, ['date', 'value'], at, findings)
  const value = own(object, 'value')
  const place = `${at}.value`
  if (value === undefined) return findings.refuse(place, 'missing', undefined)
  if (value === null) return findings.leaveOut(place, 'no-value', null)
  const on = readDay(own(object, 'date') ?? null, value, at, when, findings)
  return on && { code, on, value, place }
}

function readDay(date: unknown, value: unknown, at: string, when: When, findings: Findings): Day | null {
  if (date === null) return findings.leaveOut(`${at}.value`, 'no-date', value)
  const on = readDate(date, when.today, `${at}.date`, findings)
  if (on === null || when.birth === null || Temporal.PlainDate.compare(on, when.birth) >= 0) return on
  const isWithinPregnancy = Temporal.PlainDate.compare(on, when.birth.subtract({ days: longestPregnancy })) >= 0
  return isWithinPregnancy
    ? findings.leaveOut(`${at}.date`, 'before-birth', date)
    : findings.refuse(`${at}.date`, 'before-birth', date)
}

/** The longest gestation element 82 allows, in days. */
const longestPregnancy = 350

function understand({ value, ...entry }: Entry, findings: Findings): Understood | null {
  const { code, place } = entry
  const measured = typeof code === 'number' ? measuredElements.get(code) : undefined
  if (measured) {
    const amount = readAmount(value, measured.range, place, findings)
    return amount === null
      ? null
      : { ...entry, of: 'measurement', kind: measured.kind, value: amount / measured.perUnit }
  }
  const item = typeof code === 'number' ? vanWiechenPlace(code) : undefined
  if (item && typeof code === 'number') {
    const answer = answerOf(String(value)) ?? findings.refuse(place, 'unknown-code', value)
    return answer && { ...entry, of: 'answer', bdsNumber: code, item: item.number, side: item.side, value: answer }
  }
  const raw = readRaw(value, place, findings)
  return raw === null ? null : { ...entry, of: 'other', value: raw }
}

/** Of two values of one element on one day the first counts; a second that differs is reported, an equal one says nothing new. */
function firstOfEachDay(observations: readonly Understood[], findings: Findings): readonly Understood[] {
  const first = new Map<string, Understood>()
  for (const one of observations) {
    const key = `${one.code} ${one.on}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, one)
    else if (earlier.value !== one.value) findings.leaveOut(one.place, 'second-that-day', one.value)
  }
  return [...first.values()]
}
