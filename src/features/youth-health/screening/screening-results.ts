/** The key `screening` of a contact moment's document: the screenings that were done at that moment, with their element numbers. */
import { z } from 'zod'
import { outcomes, screeningIds } from '../../../knowledge/screening/screening.ts'

const seenValue = z.object({ name: z.string(), bds: z.int().nullable(), value: z.string() })

export const screeningResults = z.array(
  z.object({ screening: z.enum(screeningIds), outcome: z.enum(outcomes), values: z.array(seenValue) }),
)
