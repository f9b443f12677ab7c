/** The key `questionnaire` of a contact moment's document: what a parent or the youth answered, who it was, to which version. */
import { z } from 'zod'

const answer = z.object({ number: z.int().positive(), bds: z.int().nullable(), value: z.string() })

export const filledIn = z.object({
  request: z.uuid(),
  questionnaire: z.string(),
  version: z.int().positive(),
  filledBy: z.enum(['parent', 'youth']),
  person: z.uuid(),
  personName: z.string(),
  answers: z.array(answer),
})
export type FilledIn = Readonly<z.output<typeof filledIn>>
