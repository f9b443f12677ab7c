import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewRequest } from '../requests/ask.ts'
import { wants } from '../requests/request.ts'
import { text } from './text.ts'

const schema = z
  .object({
    wanted: field.choice(wants, text.missing.wanted),
    report: field.optionalId(),
    words: field.optionalText(2000),
  })
  .refine(({ wanted, report }) => (wanted === 'access') === (report === null), {
    path: ['wanted'],
    error: text.missing.report,
    when: () => true,
  })

export const parseRequest = (form: FormData): Parsed<NewRequest> => parseForm(schema, form)
