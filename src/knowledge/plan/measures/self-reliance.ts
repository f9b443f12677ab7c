/**
 * The self-reliance matrix (Zelfredzaamheid-Matrix, ZRM 2017): thirteen domains, five levels, over the last thirty days, in a version for
 * adults, for youths of 12 to 18 and for a household. Names and numbers only: what describes a level in a domain is © GGD Amsterdam and used
 * by trained assessors. Source: docs/sources.md, row `self-reliance-matrix`.
 */
import { ageOn, isUnborn } from '../../ages/age.ts'

export const domains = [
  'finances',
  'work-and-education',
  'use-of-time',
  'housing',
  'relations-at-home',
  'mental-health',
  'physical-health',
  'substance-use',
  'basic-daily-living',
  'instrumental-daily-living',
  'social-network',
  'taking-part-in-society',
  'justice',
] as const
export type Domain = (typeof domains)[number]

export const versions = ['adult', 'youth', 'household'] as const
export type Version = (typeof versions)[number]

/**
 * The versions that fit a person on a day; a household is assessed by way of an adult who lives in it. That the version for youths holds
 * until the nineteenth birthday and the one for adults from the eighteenth is our reading of '12 to 18'. `birth` null: an adult whose birth
 * is not known here.
 */
export function versionsFor(birth: Temporal.PlainDate | null, on: Temporal.PlainDate): readonly Version[] {
  if (birth === null) return ['adult', 'household']
  if (isUnborn(birth, on)) return []
  const { years } = ageOn(birth, on)
  const asYouth: readonly Version[] = years >= 12 && years <= 18 ? ['youth'] : []
  return years >= 18 ? ['adult', 'household', ...asYouth] : asYouth
}
