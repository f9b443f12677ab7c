/**
 * Everyone in the centre signals in one way: on three levels of concern, and by laying what strengthens a child beside what burdens it.
 * Source: uniform signalling in the CJG basic model (three levels); Balansmodel, Bakker e.a. 1998 (load against capacity), docs/sources.md, row
 * `balance-model`. The model's own levels are known to us by name only, so a factor carries its sphere for order, never for a score.
 */

/** `universal`: for every child. `at-risk`: for a group with more risk. `individual`: for this child. */
export const signalLevels = ['universal', 'at-risk', 'individual'] as const
export type SignalLevel = (typeof signalLevels)[number]

export const factorKinds = ['strength', 'risk'] as const
export type FactorKind = (typeof factorKinds)[number]

export const spheres = ['child', 'parent-and-family', 'surroundings', 'society'] as const
export type Sphere = (typeof spheres)[number]

export type Factor = { readonly kind: FactorKind; readonly sphere: Sphere; readonly text: string }
export type Balance = { readonly strengths: readonly Factor[]; readonly risks: readonly Factor[] }

/** The two sides, each from the child outwards. Weighing them is a professional's work: nothing is counted or added up. */
export const balanceOf = (factors: readonly Factor[]): Balance => ({
  strengths: sorted(factors.filter(factor => factor.kind === 'strength')),
  risks: sorted(factors.filter(factor => factor.kind === 'risk')),
})

const sorted = (factors: readonly Factor[]): readonly Factor[] =>
  factors.toSorted((a, b) => spheres.indexOf(a.sphere) - spheres.indexOf(b.sphere))
