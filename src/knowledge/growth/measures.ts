/**
 * What is measured on a growing child, in which unit, and which values can be true at all.
 * Source of the limits: bdsreader 0.33.1 (R/check_ranges_3.R), the ranges outside which a Basisdataset JGZ value is dropped
 * (there in mm and g); measures: JGZ Basisdataset elements 235, 245, 252.
 */

export type Sex = 'male' | 'female'

/** BMI and weight for height are derived from height and weight; both have references of their own. */
export type Measure = 'height' | 'weight' | 'headCircumference' | 'bmi' | 'weightForHeight'

export type Limits = { readonly min: number; readonly max: number }

/** Values outside are errors of writing or of unit, never a child. Says nothing about health. */
export const plausible = {
  heightCm: { min: 10, max: 300 },
  weightKg: { min: 0.1, max: 300 },
  headCircumferenceCm: { min: 10, max: 90 },
  birthWeightGrams: { min: 300, max: 8000 },
  gestationDays: { min: 50, max: 350 },
  parentHeightCm: { min: 80, max: 300 },
} as const satisfies Record<string, Limits>

export const isPlausible = (quantity: keyof typeof plausible, value: number): boolean =>
  value >= plausible[quantity].min && value <= plausible[quantity].max

/** Body mass index in kg/m². */
export const bmi = (weightKg: number, heightCm: number): number => weightKg / (heightCm / 100) ** 2
