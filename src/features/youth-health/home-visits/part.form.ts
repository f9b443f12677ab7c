/** A part of a visit as the browser sends it: which one, under which key, the words that were typed, and what was chosen. */
import { z } from 'zod'
import type { Chosen } from '../../../knowledge/home-visits/merge-visit.ts'
import { isId } from '../../../platform/new-id.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { goneBecause, visitParts } from './visit-package.ts'

const id = z.string().refine(isId)
const place = z.coerce.number().int().min(1).max(99)

const part = z.object({ key: id, package: id, place, part: z.enum(visitParts) })
export type WhichPart = z.output<typeof part>
/** Made by our own script, so a fault is nobody's typing error. */
export const parsePart = (form: FormData): Parsed<WhichPart> => parseForm(part, form)

const gone = z.object({ package: id, because: field.choice(goneBecause, '') })
export const parseGone = (form: FormData): Parsed<z.output<typeof gone>> => parseForm(gone, form)

/** 'choice-weight' with 'seen-weight': what was chosen, and which row was shown then. */
export const choicesIn = (form: FormData): readonly Chosen[] =>
  [...form].flatMap(([name, value]) => {
    const of = /^choice-(.+)$/.exec(name)?.[1]
    if (of === undefined || (value !== 'mine' && value !== 'theirs')) return []
    return [{ field: of, take: value, seen: wordIn(form, `seen-${of}`) }]
  })

export const wordIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** The fields of one part, with what stands fixed: a part is read by the form of the use case it belongs to. */
export function fieldsOf(form: FormData, names: RegExp, fixed: Readonly<Record<string, string>>): FormData {
  const own = new FormData()
  for (const [name, value] of form) if (names.test(name)) own.append(name, value)
  for (const [name, value] of Object.entries(fixed)) own.set(name, value)
  return own
}
