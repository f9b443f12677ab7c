import { z } from 'zod'
import { representationKinds, scopes } from '../../platform/auth/representation/representation.ts'
import { field, type Parsed, parseForm } from '../../platform/web/form.ts'
import { text } from './text.ts'

const { faults } = text
export const groundsToChoose = ['court-decision', 'document-seen'] as const
export const identitiesToChoose = ['document-seen', 'known-in-person'] as const
/** In the list of people, for who is not in it. */
export const someoneNew = 'nieuw'

const schema = z
  .object({
    representative: field.text(faults.representative),
    givenNames: field.optionalText(80),
    familyName: field.optionalText(80),
    identity: field.choice(identitiesToChoose, faults.identity),
    email: field.optionalEmail(faults.email),
    kind: field.choice(representationKinds, faults.kind),
    scope: field.choice(scopes, faults.scope),
    ground: field.choice(groundsToChoose, faults.ground),
    reference: field.text(faults.reference, 80),
    since: field.day(faults.since),
    until: field.optionalDay(faults.since),
  })
  .refine(typed => typed.representative !== someoneNew || typed.givenNames !== '', {
    path: ['givenNames'],
    error: faults.givenNames,
  })
  .refine(typed => typed.representative !== someoneNew || typed.familyName !== '', {
    path: ['familyName'],
    error: faults.familyName,
  })
  .refine(({ since, until }) => until === null || Temporal.PlainDate.compare(until, since) > 0, {
    path: ['until'],
    error: faults.until,
  })
export type TypedRepresentation = z.output<typeof schema>
export const parseRepresentation = (form: FormData): Parsed<TypedRepresentation> => parseForm(schema, form)

const ending = z.object({ why: field.text(faults.why, 200) })
export const parseEnding = (form: FormData): Parsed<{ readonly why: string }> => parseForm(ending, form)
