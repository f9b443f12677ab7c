import { z } from 'zod'
import { field, type Parsed, parseForm, repeated } from '../../../../platform/web/form.ts'
import { type Chosen, elements } from './sheet.ts'
import { text } from './text.ts'

/** Four words of a list of a few thousand are out of reach of who guesses a file it has at home. */
const fewestSigns = 20

const locking = z.object({
  words: z.preprocess(
    value => (typeof value === 'string' ? value.trim() : ''),
    z.string().min(fewestSigns, text.lock.missing).max(200, text.lock.missing),
  ),
})
const opening = z.object({ words: field.text(text.open.missingWords) })

export const parseLocking = (form: FormData): Parsed<z.output<typeof locking>> => parseForm(locking, form)
export const parseOpening = (form: FormData): Parsed<z.output<typeof opening>> => parseForm(opening, form)

/** From an address or from a form: what was not chosen does not go along. */
export const chosenFrom = (words: {
  getAll(name: string): readonly unknown[]
  get(name: string): unknown
}): Chosen => ({
  along: elements.filter(element => words.getAll('mee').flatMap(repeated).includes(element)),
  familyKnows: (['yes', 'no'] as const).find(answer => answer === words.get('weet')) ?? null,
})
