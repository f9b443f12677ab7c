/**
 * The four measures by which the state divided the money for centres for youth and family from 2012 on, and how heavy each counts.
 * Source: Besluit decentralisatie- en integratie-uitkeringen gemeentefonds, art. 29ss and bijlage 29ss-a (docs/sources.md, row
 * `du-cjg`). The weights themselves were not found, so none stand here: whoever has them fills them in, with year, source and date.
 */

export const measures = ['youths', 'minorities', 'singleParents', 'lowIncomes'] as const
/**
 * `youths`: inhabitants of 0 through 18; `minorities`: from Morocco, the former Netherlands Antilles and Aruba, Suriname and Turkey;
 * `singleParents`: single-parent households; `lowIncomes`: households with a low income.
 */
export type Measure = (typeof measures)[number]

/** Whole numbers, none below nought. */
export type Counts = Readonly<Record<Measure, number>>

/** Decimals as they were typed: '0.4', '0,25', '40'. They count by their part of their sum, so 0.4 of 1 is the same as 40 of 100. */
export type Weights = Readonly<Record<Measure, string>>

/** Six digits behind the comma. */
const fineness = 1_000_000n

/** @returns millionths, exactly; undefined when this is no weight: below nought, from a thousand on, finer than six digits. */
export function weightOf(typed: string): bigint | undefined {
  const [, whole, , fraction = ''] = /^(\d{1,3})([.,](\d{1,6}))?$/.exec(typed.trim()) ?? []
  return whole === undefined ? undefined : BigInt(whole) * fineness + BigInt(fraction.padEnd(6, '0'))
}

/** What the weights come to together, as a decimal: '1', '0.95'. Undefined when one is no weight. */
export function sumOfWeights(weights: Weights): string | undefined {
  const parts = measures.map(measure => weightOf(weights[measure]))
  const sum = parts.reduce<bigint | undefined>(
    (so, part) => (so === undefined || part === undefined ? undefined : so + part),
    0n,
  )
  return sum === undefined ? undefined : decimal(sum)
}

function decimal(millionths: bigint): string {
  const fraction = (millionths % fineness).toString().padStart(6, '0').replace(/0+$/, '')
  return `${millionths / fineness}${fraction === '' ? '' : `.${fraction}`}`
}
