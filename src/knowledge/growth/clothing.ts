/**
 * A child is weighed in underwear; one that was weighed dressed is lighter than the scale said.
 * Source: JGZ guideline Overgewicht (2012), chapter 2 "Signaleren": 4-8 years 0.4 kg, 9-11 0.6 kg, 12-14 0.8 kg, from 15 on 1.0 kg.
 * Under 4 years the guideline gives no figure: such a child is weighed without clothes.
 */

/** @returns what clothes weigh in kg at this age, 0 where the guideline gives no figure. */
export const clothesKg = (ageYears: number): number => clothes.find(({ from }) => ageYears >= from)?.kg ?? 0

/** From this many completed years on. */
const clothes = [
  { from: 15, kg: 1 },
  { from: 12, kg: 0.8 },
  { from: 9, kg: 0.6 },
  { from: 4, kg: 0.4 },
]
