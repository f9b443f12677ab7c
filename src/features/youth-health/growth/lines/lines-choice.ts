/** With which children a child is compared on its charts: the Dutch, until a professional chooses otherwise. */
import type { Population, Reference } from '../../../../knowledge/growth/reference.ts'
import type { GrowingChild } from '../../../../knowledge/growth/which-reference.ts'

export const populations = ['nl', 'tu', 'ma', 'hs', 'ds'] as const satisfies readonly Population[]
export type ChosenPopulation = (typeof populations)[number]

/** A fact: who chose, when and why. */
export type LinesChoice = {
  readonly population: ChosenPopulation
  readonly because: string
  readonly on: Temporal.PlainDate
  readonly byName: string
}

/** Why a chart has these lines and no others. */
export type WhyLines =
  | { readonly kind: 'who' }
  | { readonly kind: 'preterm'; readonly weeks: number }
  | { readonly kind: 'dutch' }
  | { readonly kind: 'chosen' }
  /** Chosen, but never published for this measure or age. */
  | { readonly kind: 'not-for-chosen'; readonly population: ChosenPopulation }

export function whyLines(child: GrowingChild, reference: Reference): WhyLines {
  const chosen = child.population ?? 'nl'
  if (reference.population === 'who') return { kind: 'who' }
  if (reference.gestationWeeks !== null || reference.year === pretermYear)
    return { kind: 'preterm', weeks: child.gestationWeeks ?? 0 }
  if (chosen === 'nl') return { kind: 'dutch' }
  return reference.population === chosen ? { kind: 'chosen' } : { kind: 'not-for-chosen', population: chosen }
}

/** The survey of children born too early; its weight for height is for all of them together. */
const pretermYear = 2012
