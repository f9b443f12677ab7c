/**
 * Whether an object is what HSDS says it is: every required field is there, and every field that HSDS names holds what it says. A field that
 * HSDS does not name is no fault: its schemas allow others, and call them additional. Source: docs/sources.md, row `hsds`.
 */
import { hsds } from './hsds.ts'
import type { Field, HsdsName, Leaf } from './hsds-field.ts'

/** `null` is no value of any type of HSDS: a field that is not known is left out. */
export type HsdsReason =
  | { readonly kind: 'missing' }
  | { readonly kind: 'null' }
  | { readonly kind: 'other-than'; readonly wanted: Leaf | 'object' | 'list' }
  | { readonly kind: 'not-one-of'; readonly words: readonly string[] }

/** `place` is a JSON pointer (RFC 6901): '/contents/3/minimum_age'; '' is the whole. */
export type HsdsFault = { readonly place: string; readonly reason: HsdsReason }

/** Everything that is wrong with it, so that a sender can mend a file in one go. @param place where the object itself stands */
export function hsdsFaults(name: HsdsName, value: unknown, place = ''): readonly HsdsFault[] {
  if (!isObject(value)) return [{ place, reason: { kind: 'other-than', wanted: 'object' } }]
  return Object.entries(hsds[name]).flatMap(([key, field]) => {
    const here = `${place}/${pointed(key)}`
    if (key in value) return fieldFaults(field, value[key], here)
    return field.isRequired ? [{ place: here, reason: { kind: 'missing' } as const }] : []
  })
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A name within a JSON pointer. */
export const pointed = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')

function fieldFaults(field: Field, value: unknown, place: string): readonly HsdsFault[] {
  if (value === null) return [{ place, reason: { kind: 'null' } }]
  switch (field.holds) {
    case 'object':
      return hsdsFaults(field.of, value, place)
    case 'list':
      return Array.isArray(value)
        ? value.flatMap((one: unknown, at) => hsdsFaults(field.of, one, `${place}/${at}`))
        : [{ place, reason: { kind: 'other-than', wanted: 'list' } }]
    case 'one-of':
      return field.words.some(word => word === value)
        ? []
        : [{ place, reason: { kind: 'not-one-of', words: field.words } }]
    default:
      return isLeaf[field.holds](value) ? [] : [{ place, reason: { kind: 'other-than', wanted: field.holds } }]
  }
}

const like =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    typeof value === 'string' && pattern.test(value)

const parses =
  (parse: (typed: string) => unknown, pattern: RegExp) =>
  (value: unknown): boolean => {
    if (typeof value !== 'string' || !pattern.test(value)) return false
    try {
      return Boolean(parse(value))
    } catch {
      return false
    }
  }

const isLeaf: Readonly<Record<Leaf, (value: unknown) => boolean>> = {
  text: value => typeof value === 'string',
  uuid: like(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  uri: like(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i),
  email: like(/^[^\s@]+@[^\s@]+$/),
  number: value => typeof value === 'number' && Number.isFinite(value),
  whole: value => Number.isSafeInteger(value),
  'yes-or-no': value => typeof value === 'boolean',
  date: parses(typed => Temporal.PlainDate.from(typed, { overflow: 'reject' }), /^\d{4}-\d{2}-\d{2}$/),
  time: like(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/),
  moment: parses(typed => Temporal.Instant.from(typed), /^\d{4}-\d{2}-\d{2}T/i),
}
