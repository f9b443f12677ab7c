/** What came before: the pregnancy, the birth and the health of the family. The documents recorded last count; the others stay. */
import { z } from 'zod'

const words = z.string()
const yesNo = z.enum(['yes', 'no', 'unknown'])

export const birthWays = ['vaginal', 'assisted', 'planned-caesarean', 'emergency-caesarean'] as const
export const birthPlaces = ['home', 'birth-centre', 'hospital'] as const
export const presentations = ['head', 'breech', 'other'] as const

/**
 * Beside the details that growth and vaccination count with (`observations.ts`, birth). Every field may be left out: not known, or not
 * asked. The subjects are those of Basisdataset JGZ 4.2.0: 92, 93, 100, 106, 108, 129, 130, 145, 619, 1324, 1588.
 */
export const perinatal = z.object({
  alcohol: yesNo.optional(),
  drugs: yesNo.optional(),
  medicines: words.optional(),
  pregnancyNote: words.optional(),
  /** How many children were born together; 1 is no twin. */
  together: z.int().min(1).max(8).optional(),
  way: z.enum(birthWays).optional(),
  place: z.enum(birthPlaces).optional(),
  presentation: z.enum(presentations).optional(),
  apgar1: z.int().min(0).max(10).optional(),
  apgar5: z.int().min(0).max(10).optional(),
  birthNote: words.optional(),
  firstWeeksNote: words.optional(),
})
export type Perinatal = Readonly<z.output<typeof perinatal>>

export const relatives = ['mother', 'father', 'sibling', 'mothers-family', 'fathers-family'] as const
export type FamilyMember = (typeof relatives)[number]

/**
 * Conditions of Basisdataset JGZ 4.2.0, element 80, as far as they were seen in exchanged files: the official list may hold more, and
 * whatever is not here is told in words.
 */
export const conditionCodes = [
  '01',
  '02',
  '03',
  '06',
  '18',
  '08',
  '09',
  '12',
  '14',
  '16',
  '17',
  '19',
  '20',
  '21',
  '22',
  '23',
] as const
export type Condition = (typeof conditionCodes)[number]

export const familyHistory = z.object({
  relative: z.enum(relatives),
  conditions: z.array(z.enum(conditionCodes)).readonly(),
  note: words,
})
export type FamilyHistory = Readonly<z.output<typeof familyHistory>>
