import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { text } from './text.ts'

const schema = z.object({
  isOn: field.choice(['on', 'off'], text.missing.ground).transform(word => word === 'on'),
  legalGround: field.text(text.missing.ground, 300),
})

export const parseSwitch = (form: FormData): Parsed<{ readonly isOn: boolean; readonly legalGround: string }> =>
  parseForm(schema, form)
