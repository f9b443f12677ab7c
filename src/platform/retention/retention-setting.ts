/** How many years something is kept after it ended, where no law says so: a municipality chooses it and says on what ground; before that nothing is destroyed. */
import { z } from 'zod'
import { field, type Parsed, parseForm } from '../web/form.ts'
import { retentionText } from './text.ts'

export type NewRetention = {
  readonly years: number
  /** Where it is written down. */
  readonly source: string
}
export type RetentionSetting = NewRetention & { readonly setAt: Temporal.Instant; readonly setByName: string }

const { wrong, missing } = retentionText

const schema = z.object({
  years: field.decimal(wrong, 1, 20, wrong).refine(Number.isInteger, wrong),
  source: field.text(missing, 300),
})

export const parseRetention = (form: FormData): Parsed<NewRetention> => parseForm(schema, form)
