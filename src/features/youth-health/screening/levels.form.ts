import { z } from 'zod'
import type { Levels } from '../../../knowledge/screening/levels.ts'
import { visionLines } from '../../../knowledge/screening/vision.ts'
import { format } from '../../../platform/i18n/format.ts'
import { field, type Parsed, parseForm, type Typed } from '../../../platform/web/form.ts'
import { text } from './text.ts'

const { wrong } = text.levels
const line = () =>
  field.optionalDecimal(0, 1, wrong.line).refine(value => value === null || visionLines.includes(value), wrong.line)

const schema = z.object({
  from42Months: line(),
  from54Months: line(),
  decibel: field
    .optionalDecimal(0, 100, wrong.decibel)
    .refine(value => value === null || value % 5 === 0, wrong.decibel),
})

export const parseLevels = (form: FormData): Parsed<Levels> => parseForm(schema, form)

export const typedLevels = ({ from42Months, from54Months, decibel }: Levels): Typed => ({
  from42Months: from42Months === null ? '' : decimal(from42Months),
  from54Months: from54Months === null ? '' : decimal(from54Months),
  decibel: decibel === null ? '' : `${decibel}`,
})

const decimal = (value: number): string => format.number(value, value === 0.125 ? 3 : 2).replace(/0$/, '')
