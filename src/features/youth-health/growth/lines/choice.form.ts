import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Choosing } from './choose-lines.ts'
import { populations } from './lines-choice.ts'
import { linesText } from './text.ts'

const choosing = z.object({
  population: field.choice(populations, linesText.missing.population),
  because: field.text(linesText.missing.because, 400),
})

export const parseChoosing = (form: FormData): Parsed<Choosing> => parseForm(choosing, form)
