/**
 * A family's situation is looked at in seven life areas, so that whoever coordinates sees the whole family; a youth has fixed partners
 * around the plan: under four always youth health care, from school age the school, and the general practitioner at every age.
 * Source: toezichtsociaaldomein.nl/regie, docs/sources.md, row `family-plan`. That school age starts at four is our reading.
 */
export const lifeAreas = [
  'work-and-income',
  'social-support',
  'housing',
  'school',
  'youth-help',
  'safety',
  'health',
] as const
export type LifeArea = (typeof lifeAreas)[number]

export type FixedPartner = 'youth-health-care' | 'school' | 'general-practitioner'

export function fixedPartners(birth: Temporal.PlainDate, on: Temporal.PlainDate): readonly FixedPartner[] {
  const isFour = Temporal.PlainDate.compare(on, birth.add({ years: 4 })) >= 0
  return [isFour ? 'school' : 'youth-health-care', 'general-practitioner']
}
