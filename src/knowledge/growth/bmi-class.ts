/**
 * In which class the body mass index of a child falls, from 2 years on: by the international cut-offs, or by the Hindustani ones.
 * Overweight and obesity lie above their cut-off, underweight (thinness grade 2) at or below it. Source: bmi-cut-offs.ts.
 */
import { type BmiCutOffs, bmiCutOffs } from './bmi-cut-offs.ts'
import type { Sex } from './measures.ts'

export type BmiClass =
  | {
      readonly kind: 'underweight' | 'healthy' | 'overweight' | 'obesity'
      readonly cutOffs: Extract<BmiCutOffs, { kind: 'cut-offs' }>
    }
  | { readonly kind: 'outside'; readonly because: 'too-young' | 'not-a-number' }

/** @param bmi in kg/m², unrounded. */
export function bmiClass(
  sex: Sex,
  ageYears: number,
  bmi: number,
  group: 'international' | 'hindustani' = 'international',
): BmiClass {
  if (!(bmi > 0)) return { kind: 'outside', because: 'not-a-number' }
  const cutOffs = bmiCutOffs(sex, ageYears, group)
  if (cutOffs.kind === 'outside') return cutOffs
  if (bmi > cutOffs.obesity) return { kind: 'obesity', cutOffs }
  if (bmi > cutOffs.overweight) return { kind: 'overweight', cutOffs }
  return { kind: bmi <= cutOffs.underweight ? 'underweight' : 'healthy', cutOffs }
}
