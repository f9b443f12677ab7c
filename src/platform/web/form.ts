/** From typed words to a typed command, at the door. Behind it nothing is `string | undefined` any more. */
import { z } from 'zod'

/** Field name → what is wrong, as a sentence for the person who typed. */
export type Faults = Readonly<Record<string, string>>
/** Field name → the words as typed, to show again. */
export type Typed = Readonly<Record<string, string>>
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: Faults; readonly typed: Typed }

export function parseForm<S extends z.ZodType>(schema: S, form: FormData): Parsed<z.output<S>> {
  const typed = typedWords(form)
  const result = schema.safeParse(typed)
  if (result.success) return { ok: true, value: result.data }
  const faults: Record<string, string> = {}
  for (const issue of result.error.issues) faults[String(issue.path[0] ?? 'form')] ??= issue.message
  return { ok: false, faults, typed }
}

/** The words of every text field; files and our own fields (starting with _) left out; repeated fields joined by a line. */
export function typedWords(form: FormData): Record<string, string> {
  const words: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('_')) continue
    words[name] = name in words ? `${words[name]}\n${value}` : value
  }
  return words
}

/** A repeated field taken apart again. */
export const repeated = (value: unknown): readonly string[] => blank(value).split('\n').filter(Boolean)

const blank = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

/** Fields as people type them: spaces trimmed, a comma as decimal sign, days as the browser sends them. */
export const field = {
  text: (missing: string, max = 200, tooLong = `Gebruik hooguit ${max} tekens.`) =>
    z.preprocess(blank, z.string().min(1, missing).max(max, tooLong)),
  optionalText: (max = 200, tooLong = `Gebruik hooguit ${max} tekens.`) =>
    z.preprocess(blank, z.string().max(max, tooLong)),
  choice: <const V extends readonly [string, ...string[]]>(values: V, missing: string) =>
    z.preprocess(blank, z.enum(values, { error: missing })),
  /** Zero or more of a closed list, sent as repeated fields. */
  choices: <const V extends readonly [string, ...string[]]>(values: V, wrong: string) =>
    z.preprocess(repeated, z.array(z.enum(values, { error: wrong }))),
  id: (missing: string) => z.preprocess(blank, z.uuid({ error: missing })),
  optionalId: () => z.preprocess(value => blank(value) || null, z.uuid({ error: 'Kies uit de lijst.' }).nullable()),
  day: (missing: string) => z.preprocess(value => dayFrom(blank(value)), dayOr(missing)),
  optionalDay: (wrong = 'Dit is geen datum.') =>
    z.preprocess(value => (blank(value) === '' ? null : dayFrom(blank(value))), dayOr(wrong).nullable()),
  decimal: (missing: string, min: number, max: number, outside: string) =>
    z.preprocess(value => decimalFrom(blank(value)), z.number({ error: missing }).min(min, outside).max(max, outside)),
  optionalDecimal: (min: number, max: number, outside: string) =>
    z.preprocess(
      value => (blank(value) === '' ? null : decimalFrom(blank(value))),
      z.number({ error: outside }).min(min, outside).max(max, outside).nullable(),
    ),
  /** A whole number from least to most. */
  whole: (least: number, most: number, wrong: string) =>
    field.decimal(wrong, least, most, wrong).pipe(z.int({ error: wrong })),
  optionalWhole: (least: number, most: number, wrong: string) =>
    field.optionalDecimal(least, most, wrong).pipe(z.int({ error: wrong }).nullable()),
  ticked: () => z.preprocess(value => blank(value) !== '', z.boolean()),
  email: (wrong: string) => z.preprocess(blank, z.email({ error: wrong }).max(254, wrong)),
  optionalEmail: (wrong: string) =>
    z.preprocess(value => blank(value) || null, z.email({ error: wrong }).max(254, wrong).nullable()),
}

const dayOr = (message: string) =>
  z.custom<Temporal.PlainDate>(value => value instanceof Temporal.PlainDate, { error: message })

/** '2025-01-31' (browser) or '31-1-2025' (by hand); anything else is no day. */
function dayFrom(text: string): Temporal.PlainDate | undefined {
  const typed = /^(\d{1,2})[-/ ](\d{1,2})[-/ ](\d{4})$/.exec(text)
  const iso = typed ? `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}` : text
  // No day of ours lies before 1900, and PostgreSQL knows no year 0.
  if (!/^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

const decimalFrom = (text: string): number | undefined =>
  /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
