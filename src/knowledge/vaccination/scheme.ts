/**
 * Which scheme a baby gets for DKTP-Hib-HepB: the standard scheme (3, 5 and 12 months: 2+1) needs a mother who passed on
 * protection against whooping cough and who does not carry hepatitis B; every other baby gets the adapted scheme, with an
 * extra dose at 6 to 9 weeks (3+1). This is advice: the youth doctor decides, and reports the choice to RIVM
 * (Basisdataset 1584: 01 = 2+1, 02 = 3+1).
 * Source: RVP guideline, chapters 6 and 7.1. The guideline names further circumstances (the list was not found): the
 * youth doctor states those as `otherCircumstance`.
 */
import { type Day, daysBetween, isBefore } from './interval.ts'

export type Scheme = '2+1' | '3+1'

/** What must be known of the pregnancy. A pregnancy of 24 weeks and 2 days is 170 days. */
export type Pregnancy = {
  birth: Day
  /** The mother's vaccination against whooping cough (DKT), if she had one. */
  maternalVaccination: { on: Day; gestationDays: number } | null
  /** Whooping cough in this pregnancy, proven in a laboratory. */
  provenPertussis: { gestationDays: number } | null
  /** Result of the blood test (HBsAg); null when it is not known. */
  motherCarriesHepatitisB: boolean | null
  /** The youth doctor sees another reason of the guideline for the adapted scheme. */
  otherCircumstance: boolean
}

export type SchemeAdvice = {
  scheme: Scheme
  because: SchemeReason
  /** What the baby needs within 48 hours after birth. */
  atBirth: readonly ('hbig' | 'hep-b')[]
}

export type SchemeReason =
  | { kind: 'maternal-vaccination'; on: Day; daysBeforeBirth: number }
  | { kind: 'pertussis-in-pregnancy' }
  | { kind: 'mother-carries-hepatitis-b' }
  | { kind: 'hepatitis-b-unknown' }
  | { kind: 'other-circumstance' }
  | { kind: 'vaccinated-too-early-in-pregnancy'; on: Day; gestationDays: number }
  | { kind: 'vaccinated-too-close-to-birth'; on: Day; daysBeforeBirth: number }
  | { kind: 'no-maternal-protection' }
  | { kind: 'born-before-2020' }

/** The two schemes exist for children born from this day. Before it, everybody had the 3+1 scheme. */
export const firstBirthWithTwoSchemes: Day = Temporal.PlainDate.from('2020-01-01')

/** From 13 weeks and 0 days of pregnancy: a vaccination or illness before that does not protect the baby. */
const protectsFromGestationDays = 13 * 7
/** The mother needs two weeks to pass protection on. */
const minimumDaysBeforeBirth = 14

export function adviseScheme(pregnancy: Pregnancy): SchemeAdvice {
  if (isBefore(pregnancy.birth, firstBirthWithTwoSchemes)) return adapted({ kind: 'born-before-2020' })
  if (pregnancy.motherCarriesHepatitisB === true)
    return { ...adapted({ kind: 'mother-carries-hepatitis-b' }), atBirth: ['hbig', 'hep-b'] }
  if (pregnancy.motherCarriesHepatitisB === null) return adapted({ kind: 'hepatitis-b-unknown' })
  if (pregnancy.otherCircumstance) return adapted({ kind: 'other-circumstance' })
  return byProtection(pregnancy)
}

function byProtection({ birth, maternalVaccination, provenPertussis }: Pregnancy): SchemeAdvice {
  const wasIll = provenPertussis !== null && provenPertussis.gestationDays >= protectsFromGestationDays
  if (wasIll) return standard({ kind: 'pertussis-in-pregnancy' })
  if (maternalVaccination === null) return adapted({ kind: 'no-maternal-protection' })

  const { on, gestationDays } = maternalVaccination
  const daysBeforeBirth = daysBetween(on, birth)
  if (gestationDays < protectsFromGestationDays)
    return adapted({ kind: 'vaccinated-too-early-in-pregnancy', on, gestationDays })
  if (daysBeforeBirth < minimumDaysBeforeBirth)
    return adapted({ kind: 'vaccinated-too-close-to-birth', on, daysBeforeBirth })
  return standard({ kind: 'maternal-vaccination', on, daysBeforeBirth })
}

const standard = (because: SchemeReason): SchemeAdvice => ({ scheme: '2+1', because, atBirth: [] })
const adapted = (because: SchemeReason): SchemeAdvice => ({ scheme: '3+1', because, atBirth: [] })
