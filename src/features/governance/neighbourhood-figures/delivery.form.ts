import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { Origin } from './area.ts'
import type { TextFile } from './read-areas.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z.object({
  year: field.decimal(missing.year, 1990, 2100, missing.year).refine(Number.isInteger, missing.year),
  source: field.text(missing.source, 300),
  datedOn: field.day(missing.date),
})

export const parseOrigin = (form: FormData): Parsed<Origin> => parseForm(schema, form)

/** The chosen files that hold something. */
export async function filesIn(form: FormData): Promise<readonly TextFile[]> {
  const chosen = form.getAll('file').filter(one => one instanceof File)
  const read = await Promise.all(chosen.map(async file => ({ name: file.name, text: await file.text() })))
  return read.filter(({ text: words }) => words !== '')
}
