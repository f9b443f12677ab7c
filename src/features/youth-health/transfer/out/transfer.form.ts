import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { text } from '../text.ts'
import { type NewTransfer, transferReasons } from './transfer.ts'

const { missing } = text
/** Four words of a list of a few thousand are out of reach of who guesses a file it has at home. */
const fewestSigns = 20

const schema = z.object({
  recipient: field.text(missing.recipient, 120),
  because: field.choice(transferReasons, missing.because),
  words: z.preprocess(
    value => (typeof value === 'string' ? value.trim() : ''),
    z.string().min(fewestSigns, missing.words).max(200),
  ),
})

export const parseTransfer = (form: FormData): Parsed<NewTransfer> => parseForm(schema, form)
