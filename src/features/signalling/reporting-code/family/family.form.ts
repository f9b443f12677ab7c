import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewSummary } from './store.ts'
import { text } from './text.ts'

const shape = z.object({
  shownTo: field.id(text.missing.who),
  words: field.text(text.missing.what, 4000),
  visibleFrom: field.day(text.missing.from),
})

export const parseSummary = (form: FormData): Parsed<NewSummary> => parseForm(shape, form)
