/** Whom it is about, as far as the sender knows: every field may stay empty, as long as there is a name or a few words. */
import { z } from 'zod'
import { parsePostcode } from '../../../knowledge/identifiers/postcode.ts'
import { field, type Typed } from '../../../platform/web/form.ts'
import { text } from './text.ts'
import type { ConcernYouth } from './youth.ts'

const { missing } = text
export const sexes = ['male', 'female', 'unknown'] as const

export const youthFields = {
  givenNames: field.optionalText(80),
  familyName: field.optionalText(80),
  birthDate: field.optionalDay(missing.birthDate),
  dueDate: field.optionalDay(missing.dueDate),
  mother: field.optionalText(120),
  sex: z.preprocess(value => value || 'unknown', field.choice(sexes, missing.sex)),
  postcode: z.preprocess(blank, z.string()).transform((typed, issues) => {
    const postcode = parsePostcode(typed)
    if (postcode.ok) return postcode.postcode
    if (postcode.because !== 'empty') issues.addIssue({ code: 'custom', message: missing.postcode })
    return null
  }),
  houseNumber: field.optionalText(12),
}

type Fields = z.output<z.ZodObject<typeof youthFields>>

/** Nothing typed about the youth itself gives null: then a few words say whom it is about. */
export function youthFrom({ birthDate, dueDate, ...typed }: Fields): ConcernYouth | null {
  const { givenNames, familyName, mother, postcode, houseNumber } = typed
  const says = [givenNames, familyName, mother, postcode ?? '', houseNumber].some(words => words !== '')
  if (!says && birthDate === null && dueDate === null) return null
  const birth = birthDate
    ? ({ kind: 'born', on: birthDate } as const)
    : dueDate && ({ kind: 'expected', on: dueDate } as const)
  return { ...typed, birth }
}

/** The youth is known well enough to speak of: by a name, or as the expected child of somebody. */
export const isNamed = ({ givenNames, familyName, mother }: Pick<Fields, 'givenNames' | 'familyName' | 'mother'>) =>
  [givenNames, familyName, mother].some(words => words !== '')

export const isBornOrExpected = ({ birthDate, dueDate }: Pick<Fields, 'birthDate' | 'dueDate'>) =>
  birthDate === null || dueDate === null

/** Nobody was born tomorrow: such a child is expected. What is no day at all is said by the field itself. */
export const isBornByNow = ({ birthDate }: Pick<Fields, 'birthDate'>, today: Temporal.PlainDate) =>
  !(birthDate instanceof Temporal.PlainDate) || Temporal.PlainDate.compare(birthDate, today) <= 0

/** As the fields of the form show it. */
export const typedYouth = (youth: ConcernYouth | null): Typed =>
  youth === null
    ? {}
    : {
        givenNames: youth.givenNames,
        familyName: youth.familyName,
        birthDate: youth.birth?.kind === 'born' ? youth.birth.on.toString() : '',
        dueDate: youth.birth?.kind === 'expected' ? youth.birth.on.toString() : '',
        mother: youth.mother,
        sex: youth.sex,
        postcode: youth.postcode ?? '',
        houseNumber: youth.houseNumber,
      }

function blank(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
