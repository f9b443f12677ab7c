/**
 * Small or large for the length of the pregnancy: weight and length at birth against children born after as many completed weeks.
 * No interpolation between weeks; 25-42 weeks. Source: growthscreener 1.23.0 `calculate_birth_z`.
 */
import { type ZScore, zScore } from './lms.ts'
import type { Sex } from './measures.ts'
import { birthLength, birthWeight } from './references/birth-size.ts'

/** @param gestationWeeks completed weeks: part of a week is left off. */
export const birthWeightZScore = (sex: Sex, gestationWeeks: number, birthWeightGrams: number): ZScore =>
  zScore(birthWeight[sex], Math.trunc(gestationWeeks), birthWeightGrams / 1000)

/** @param gestationWeeks completed weeks: part of a week is left off. */
export const birthLengthZScore = (sex: Sex, gestationWeeks: number, birthLengthCm: number): ZScore =>
  zScore(birthLength[sex], Math.trunc(gestationWeeks), birthLengthCm)
