import { z } from 'zod'
import { type SchoolSection, sections } from '../../../knowledge/care-team/professions.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { askedBy, closingOutcomes } from '../item.ts'
import type { NewItem } from './bringing/bring-in.ts'
import type { AnonymousEntry } from './bringing/bring-in-anonymously.ts'
import { text } from './text.ts'

const { missing } = text

const pupil = z.object({ name: field.text(missing.name, 120), birth: field.day(missing.birth) })
export const parsePupil = (form: FormData) => parseForm(pupil, form)

const words = {
  question: field.text(missing.question, 2000),
  tried: field.optionalText(2000),
  strengths: field.optionalText(2000),
}
const newItem = z.object({
  ...words,
  parents: field.optionalText(2000),
  child: field.optionalText(2000),
  askedBy: field.choice(askedBy, missing.choice),
})

/** @param mayFamilyAsk in this team a family may ask itself */
export function parseNewItem(form: FormData, mayFamilyAsk: boolean): Parsed<NewItem> {
  const parsed = parseForm(
    newItem.refine(entry => mayFamilyAsk || entry.askedBy !== 'family', { path: ['askedBy'], error: missing.choice }),
    form,
  )
  if (!parsed.ok) return parsed
  const { askedBy: by, ...rest } = parsed.value
  return { ok: true, value: { askedBy: by, words: rest satisfies Record<SchoolSection, string> } }
}

const anonymous = z.object({ ...words, whyNeeded: field.text(missing.whyNeeded, 500) })
export function parseAnonymous(form: FormData): Parsed<AnonymousEntry> {
  const parsed = parseForm(anonymous, form)
  if (!parsed.ok) return parsed
  const { whyNeeded, ...rest } = parsed.value
  return { ok: true, value: { whyNeeded, words: rest } }
}

const contribution = z.object({
  section: field.choice(sections, missing.choice),
  words: field.text(missing.words, 4000),
  version: field.decimal(missing.choice, 0, 10_000, missing.choice),
})
export const parseContribution = (form: FormData) => parseForm(contribution, form)

const placing = z.object({
  meeting: field.id(missing.meeting),
  minutes: field.decimal(missing.minutes, 1, 120, missing.minutes).refine(Number.isInteger, missing.minutes),
})
export const parsePlacing = (form: FormData) => parseForm(placing, form)

const guest = z.object({ professional: field.id(missing.guest) })
export const parseGuest = (form: FormData) => parseForm(guest, form)

const closing = z.object({ outcome: field.choice(closingOutcomes, missing.choice) })
export const parseClosing = (form: FormData) => parseForm(closing, form)
