/**
 * How the value of one element is written: lengths, digits, dates and the code list it comes from.
 * Source: Zorginstituut informatiemodel iJw 3.2, restrictions RS001-RS048, by a second-hand copy (docs/sources.md, row `ijw-rules`).
 */
import { parseBsn } from '../identifiers/bsn.ts'
import { type CodeList, meaningOf } from './code-lists.ts'
import { isReturnCode } from './return-codes.ts'

/** A value with a shape of its own. */
type Shaped =
  /** Words of a person; never empty. */
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'digits'; readonly length: number }
  /** A day without a time zone: 2026-11-23. */
  | { readonly kind: 'day' }
  /** A time of the day without a zone: 10:30:00. */
  | { readonly kind: 'time' }
  /** A whole number from 0; amounts are in cents. */
  | { readonly kind: 'number'; readonly most: number }
  /** 1.0.0 */
  | { readonly kind: 'version' }
  /** Initials in one go, without points or spaces. */
  | { readonly kind: 'initials' }
  /** Digits in one go, up to so many. */
  | { readonly kind: 'phone' }
  /** Letters and digits in one go. */
  | { readonly kind: 'letters-and-digits'; readonly most: number }
  /** Always the same. */
  | { readonly kind: 'fixed'; readonly value: string }

export type Form =
  | Shaped
  | { readonly kind: 'bsn' }
  | { readonly kind: 'code'; readonly list: CodeList }
  | { readonly kind: 'return-code' }

export type Malformed =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'malformed'
      readonly form: Shaped['kind']
      readonly asks: string
    }
  | { readonly kind: 'fails-eleven-test' }
  /** `value` is cut short: it is what somebody else sent. */
  | { readonly kind: 'not-in-list'; readonly list: CodeList | 'WJ001'; readonly value: string }

/** What is wrong with a value, or null. Never says a value that could name a person. */
export function malformed(form: Form, value: string): Malformed | null {
  if (value === '') return { kind: 'empty' }
  if (form.kind === 'code') return meaningOf(form.list, value) === null ? notInList(form.list, value) : null
  if (form.kind === 'return-code') return isReturnCode(value) ? null : notInList('WJ001', value)
  if (form.kind === 'bsn') return isBsn(value) ? null : { kind: 'fails-eleven-test' }
  const [fits, asks] = shapeOf(form, value)
  return fits ? null : { kind: 'malformed', form: form.kind, asks }
}

const notInList = (list: CodeList | 'WJ001', value: string): Malformed => ({
  kind: 'not-in-list',
  list,
  value: value.slice(0, 12),
})

const isBsn = (value: string): boolean => /^\d{9}$/.test(value) && parseBsn(value).ok

/** Whether it fits, and what the form asks, as a number or a value. */
function shapeOf(form: Shaped, value: string): readonly [fits: boolean, asks: string] {
  switch (form.kind) {
    case 'text':
      return [value.trim() !== '' && value.length <= form.most, `${form.most}`]
    case 'digits':
      return [/^\d+$/.test(value) && value.length === form.length, `${form.length}`]
    case 'day':
      return [dayFrom(value) !== null, 'JJJJ-MM-DD']
    case 'time':
      return [/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value), 'UU:MM:SS']
    case 'number':
      return [/^(?:0|[1-9]\d{0,14})$/.test(value) && Number(value) <= form.most, `${form.most}`]
    case 'version':
      return [/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(value), '1.0.0']
    case 'initials':
      return [/^\p{L}{1,6}$/u.test(value), '6']
    case 'phone':
      return [/^\d{1,15}$/.test(value), '15']
    case 'letters-and-digits':
      return [/^[A-Za-z0-9]+$/.test(value) && value.length <= form.most, `${form.most}`]
    case 'fixed':
      return [value === form.value, form.value]
  }
}

/** A day of a message; null for what is no day. */
export function dayFrom(value: string): Temporal.PlainDate | null {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return null
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' })
  } catch {
    return null
  }
}

/** The day of an element that was read, and so is one. */
export const dayOf = (value: string): Temporal.PlainDate => Temporal.PlainDate.from(value)
