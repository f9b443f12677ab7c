/**
 * What a subsidy comes to in the end. The rule is the regulation's own, not a law's: what was delivered is paid at the granted price, never
 * more than was granted, and a product that stays within the tolerance below its granted volume counts as delivered whole.
 */
import { type Cents, sumOf } from './money.ts'

export type GrantedLine = { readonly product: string; readonly volume: number; readonly priceCents: Cents }
export type Terms = {
  /** Whole percents that a product may stay below its granted volume without its amount going down. */
  readonly tolerancePercent: number
}
export type SettledLine = GrantedLine & {
  readonly realised: number
  /** Below the granted volume, but within the tolerance. */
  readonly isWithinTolerance: boolean
  readonly cents: Cents
}
export type Settlement = {
  readonly lines: readonly SettledLine[]
  readonly grantedCents: Cents
  readonly finalCents: Cents
  readonly paidCents: Cents
  /** Above zero: still to be paid; below zero: to be paid back. */
  readonly balanceCents: Cents
}

/** @param realised product → units delivered; a product that is not in it delivered nothing */
export function settle(
  granted: readonly GrantedLine[],
  realised: ReadonlyMap<string, number>,
  paidCents: Cents,
  terms: Terms,
): Settlement {
  const lines = granted.map(line => settleLine(line, realised.get(line.product) ?? 0, terms))
  const finalCents = sumOf(lines.map(({ cents }) => cents))
  return { lines, grantedCents: grantedCents(granted), finalCents, paidCents, balanceCents: finalCents - paidCents }
}

export const grantedCents = (lines: readonly Pick<GrantedLine, 'volume' | 'priceCents'>[]): Cents =>
  sumOf(lines.map(({ volume, priceCents }) => volume * priceCents))

function settleLine(line: GrantedLine, realised: number, { tolerancePercent }: Terms): SettledLine {
  const isShort = realised < line.volume
  const isWithinTolerance = isShort && realised * 100 >= line.volume * (100 - tolerancePercent)
  const counted = isShort && !isWithinTolerance ? realised : line.volume
  return { ...line, realised, isWithinTolerance, cents: counted * line.priceCents }
}
