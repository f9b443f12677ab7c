import { z } from 'zod'
import { wants } from '../../knowledge/consent/asking-for.ts'
import { sharedParts } from '../../knowledge/consent/shared-parts.ts'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import type { NewRight } from './ask-right.ts'
import { deskText } from './desk-text.ts'
import type { NewDecision } from './entries/store.ts'
import { outcomes } from './right-request.ts'
import { text } from './text.ts'

const { missing } = text

const asking = z
  .object({
    child: field.id(missing.choice),
    wanted: field.choice(wants, missing.choice),
    file: field.choice(sharedParts, missing.choice),
    words: field.optionalText(2000),
    wish: field.optionalText(2000),
  })
  .refine(({ wanted, words }) => wanted !== 'correction' || words !== '', { path: ['words'], error: missing.words })
  .refine(({ wanted, wish }) => wanted !== 'correction' || wish !== '', { path: ['wish'], error: missing.wish })

export const parseRight = (form: FormData): Parsed<NewRight> => parseForm(asking, form)

const stating = z.object({
  child: field.id(missing.choice),
  file: field.choice(sharedParts, missing.choice),
  words: field.text(missing.statement, 4000),
})
export const parseStatement = (form: FormData) => parseForm(stating, form)

/** Who corrects a file is named with the decision; what needs no doing, like a copy that was sent, names nobody. */
const deciding = z
  .object({
    outcome: field.choice(outcomes, deskText.wrong.outcome),
    reason: field.text(deskText.wrong.reason, 2000),
    carriedOutBy: field.optionalId(),
    wanted: field.choice(wants, missing.choice),
  })
  .refine(({ outcome, carriedOutBy, wanted }) => outcome === 'refused' || wanted !== 'correction' || carriedOutBy, {
    path: ['carriedOutBy'],
    error: deskText.wrong.carriedOutBy,
  })
  .transform(({ outcome, reason, carriedOutBy }) => ({
    outcome,
    reason,
    carriedOutBy: outcome === 'refused' ? null : carriedOutBy,
  }))

export const parseDecision = (form: FormData): Parsed<NewDecision> => parseForm(deciding, form)

const extending = z.object({ extension: field.text(deskText.wrong.extension, 1000) })
export const parseExtension = (form: FormData) => parseForm(extending, form)

const fulfilling = z.object({ words: field.text(deskText.wrong.done, 2000) })
export const parseFulfilment = (form: FormData) => parseForm(fulfilling, form)
