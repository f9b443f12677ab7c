/**
 * The heel prick: when it can be taken, until when, and after what it must be taken again. Only days are known of a birth, not its hour: on the
 * third day the 72 hours may not be full yet, and the one who pricks has to look at the clock.
 * Source: docs/sources.md, row `heel-prick` (RIVM).
 */
type Day = Temporal.PlainDate

/** The 27 conditions of the screening since 1 October 2023, as RIVM abbreviates them. ALD is sought in boys only. */
export const heelPrickConditions = [
  'ALD',
  'BIO',
  'CPT1',
  'GALK',
  'GA-1',
  'HMG',
  'IVA',
  'GALT',
  'LCHADD',
  'MSUD',
  'MCADD',
  '3-MCC',
  'MMA',
  'MPS I',
  'MCD',
  'PKU',
  'PA',
  'TYR-1',
  'VLCADD',
  'alfa-thalassemie',
  'AGS',
  'bèta-thalassemie',
  'CH',
  'SCID',
  'SZ',
  'SMA',
  'CF',
] as const

/** Hours after the birth. */
export const heelPrickHours = { earliest: 72, earliestWithHearing: 96, latest: 168 } as const
const heelPrickOfferedUntilMonths = 6
const daysAfterTransfusion = 91

export type PrickTiming =
  | 'too-early'
  | 'look-at-the-hour'
  | 'in-time'
  | 'late'
  | 'late-for-cystic-fibrosis'
  | 'too-late'

/** How a heel prick on this day stands to the terms. After three months the test for cystic fibrosis (IRT) is not reliable. */
export function prickTiming(birth: Day, on: Day): PrickTiming {
  const { days } = birth.until(on, { largestUnit: 'days' })
  if (days * 24 < heelPrickHours.earliest) return 'too-early'
  if (days * 24 === heelPrickHours.earliest) return 'look-at-the-hour'
  if (days * 24 <= heelPrickHours.latest) return 'in-time'
  if (Temporal.PlainDate.compare(on, birth.add({ months: heelPrickOfferedUntilMonths })) >= 0) return 'too-late'
  return Temporal.PlainDate.compare(on, birth.add({ months: 3 })) > 0 ? 'late-for-cystic-fibrosis' : 'late'
}

/** After a transfusion of red cells the heel prick is taken again on this day. */
export const repeatAfterTransfusion = (transfusedOn: Day): Day => transfusedOn.add({ days: daysAfterTransfusion })
